//! Everything on paper, for the patient alone: the copy that is still there when the phone is not.

use super::PageProps;
use super::summary::SummaryView;
use crate::parts::*;
use crate::words::{Voice, use_voice};
use flow::{Msg, Page};
use passport::own_copy;
use std::rc::Rc;
use yew::prelude::*;

/// The patient's own copy.
#[component]
pub(crate) fn PaperPage(props: &PageProps) -> Html {
    let Some(voice) = use_voice() else {
        return Html::default();
    };
    let speech = &voice.speech;
    let summary = own_copy(&props.passport, speech.language(), props.now.wall, false);
    let summary = Rc::new(summary);
    html! {
        <>
            <TopBar title={speech.paper_title().to_owned()} back={Some((speech.nav_me().to_owned().into(), Page::AboutMe.href().into()))} />
            <main id="main" class="page paper screen-only">
                <p class="lede">{ speech.paper_lede() }</p>
                <Notice kind={NoticeKind::Info}>{ speech.paper_private() }</Notice>
                <div class="actions">
                    <Button label={speech.paper_print().to_owned()} icon={Icon::Print} onclick={voice.on(Msg::Print)} />
                    <Button label={speech.paper_done().to_owned()} kind={ButtonKind::Quiet} icon={Icon::Check} onclick={voice.on(Msg::KeptCopy)} />
                </div>
                { kept(&voice, props) }
                <div class="actions">
                    <LinkButton label={speech.files_see().to_owned()} href={Page::Files.href()} kind={ButtonKind::Plain} icon={Icon::Down} />
                </div>
                <SummaryView summary={summary.clone()} now={props.now.clone()} is_own_copy=true />
            </main>
            <div class="print-only paper">
                <p>{ speech.paper_private() }</p>
                <SummaryView summary={summary} now={props.now.clone()} is_own_copy=true />
            </div>
        </>
    }
}

/// When the latest copy was taken.
fn kept(voice: &Voice, props: &PageProps) -> Html {
    let speech = &voice.speech;
    let Some(kept_ms) = props.passport.patient.copy_kept_ms else {
        return html! { <p class="quiet">{ speech.paper_never() }</p> };
    };
    let days = (props.now.unix_ms - kept_ms).max(0) / 86_400_000;
    html! { <p class="quiet" role="status">{ speech.paper_kept(days) }</p> }
}
