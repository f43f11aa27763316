//! The code, full screen; and for the printer one page with the code on it.

use super::preview::ShareProps;
use super::summary::SummaryView;
use crate::parts::*;
use crate::words::{Speech, Voice, use_voice};
use flow::{Glance, Msg, Page, Share, likely_role};
use passport::{LeftOut, PrimitiveDateTime};
use std::rc::Rc;
use yew::prelude::*;

/// The code, full screen.
#[component]
pub(crate) fn CodePage(props: &ShareProps) -> Html {
    let Some(voice) = use_voice() else {
        return Html::default();
    };
    let speech = &voice.speech;
    let back = Page::Preview(props.audience).href();
    let glance = props.share.as_ref().and_then(|share| share.glance.as_deref());
    html! {
        <main id="main" class="code-screen">
            <div class="code-screen__bar screen-only">
                <h1 id="page-title" tabindex="-1">{ speech.share_for(speech.coded(props.audience)) }</h1>
                <LinkButton label={speech.code_close().to_owned()} href={back} kind={ButtonKind::Quiet} icon={Icon::Close} />
            </div>
            if props.share.as_ref().is_some_and(|share| share.failed) {
                <Notice kind={NoticeKind::Trouble} live=true>{ speech.code_failed() }</Notice>
            }
            if let Some(glance) = glance {
                { on_screen(&voice, glance, props) }
                { on_paper(&voice, glance, props) }
            }
        </main>
    }
}

fn on_screen(voice: &Voice, glance: &Glance, props: &ShareProps) -> Html {
    let speech = &voice.speech;
    let name = &glance.shown.view.patient.called;
    html! {
        <div class="screen-only code-screen__body">
            <CodePicture path={glance.screen.path.clone()} size={glance.screen.size} label={speech.code_label(name)} />
            <p class="code-screen__line">{ speech.code_line(&speech.short_day(glance.shown.written.date()), name) }</p>
            <p class="quiet">{ speech.code_how() }</p>
            { left_out(speech, &glance.left_out) }
            <div class="actions">
                <Button label={speech.code_copy().to_owned()} kind={ButtonKind::Quiet} icon={Icon::Copy} onclick={voice.on(Msg::CopyLink)} />
                <Button label={speech.code_print().to_owned()} kind={ButtonKind::Quiet} icon={Icon::Print} onclick={voice.on(Msg::Print)} />
            </div>
            { copied(speech, props.share.as_ref()) }
            <p class="quiet">{ speech.code_open_warning() }</p>
        </div>
    }
}

fn copied(speech: &Speech, share: Option<&Share>) -> Html {
    match share.and_then(|share| share.copied) {
        Some(true) => html! { <Notice kind={NoticeKind::Good} live=true>{ speech.code_copied() }</Notice> },
        Some(false) => {
            html! { <Notice kind={NoticeKind::Trouble} live=true>{ speech.code_not_copied() }</Notice> }
        }
        None => Html::default(),
    }
}

/// What there was no room for, said on both sides.
pub(super) fn left_out(speech: &Speech, left_out: &LeftOut) -> Html {
    let count: i64 = left_out.0.values().map(|count| i64::from(*count)).sum();
    if count == 0 {
        return Html::default();
    }
    let kinds: Vec<String> = left_out
        .0
        .keys()
        .map(|kind| speech.kind_name(*kind).to_owned())
        .collect();
    html! { <Notice kind={NoticeKind::Info}>{ speech.left_out(count, &speech.list(&kinds)) }</Notice> }
}

/// One A4 page: the summary as the reader gets it, and the code at 40 mm or more.
fn on_paper(voice: &Voice, glance: &Glance, props: &ShareProps) -> Html {
    let speech = &voice.speech;
    let now: PrimitiveDateTime = glance.shown.written;
    html! {
        <div class="print-only sheet">
            <SummaryView summary={Rc::new((*glance.shown).clone())} now={flow::Now { wall: now, ..props.now.clone() }}
                role={likely_role(props.audience)} on_paper=true>
                <CodePicture path={glance.paper.path.clone()} size={glance.paper.size}
                    label={speech.code_label(&glance.shown.view.patient.called)} />
            </SummaryView>
        </div>
    }
}
