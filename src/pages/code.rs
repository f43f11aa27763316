//! The code, full screen; and for the printer one page with the code on it.

use super::night;
use super::one_page::on_one_page;
use super::preview::{ShareProps, likely_reader, whom};
use super::summary::SummaryView;
use crate::parts::*;
use crate::words::{Speech, Voice, use_voice};
use flow::{Glance, Msg, Now, Page, Share, Way};
use passport::{LeftOut, PrimitiveDateTime, Role};
use std::rc::Rc;
use yew::prelude::*;

/// A copy given within the last quarter of an hour was given with this code.
const JUST_GIVEN: i64 = 15 * 60 * 1000;

/// The code, full screen.
#[component]
pub(crate) fn CodePage(props: &ShareProps) -> Html {
    let Some(voice) = use_voice() else {
        return Html::default();
    };
    let speech = &voice.speech;
    let back = Page::Preview(props.to).href();
    let glance = props.share.as_ref().and_then(|share| share.glance.as_deref());
    html! {
        <main id="main" class="code-screen">
            <div class="code-screen__bar screen-only">
                <h1 id="page-title" tabindex="-1">{ speech.share_for(&whom(speech, props)) }</h1>
                { night::link(&voice) }
                <LinkButton label={speech.code_close().to_owned()} href={back} kind={ButtonKind::Quiet} icon={Icon::Close} />
            </div>
            if props.share.as_ref().is_some_and(|share| share.failed) {
                <Notice kind={NoticeKind::Trouble} live=true>{ speech.code_failed() }</Notice>
            }
            if let Some(share) = &props.share {
                // The switch stays where it is while a code is made again, so that the keyboard stays on it.
                <div class="screen-only code-screen__body">
                    { on_screen(&voice, glance, props, share) }
                    { lock(&voice, glance, props, share) }
                    if glance.is_some() { { given(&voice, props) } }
                </div>
            }
            if let Some(glance) = glance.filter(|glance| glance.key.is_none()) {
                { on_paper(&voice, glance, likely_reader(props), &props.now) }
            }
        </main>
    }
}

/// The code, or that it is being locked.
fn on_screen(voice: &Voice, glance: Option<&Glance>, props: &ShareProps, share: &Share) -> Html {
    let speech = &voice.speech;
    let Some(glance) = glance else {
        let is_locking = share.code_locked && !share.failed;
        return html! {
            if is_locking { <p class="waiting" role="status">{ speech.code_locking() }</p> }
        };
    };
    let name = &glance.shown.view.patient.called;
    html! {
        <>
            <CodePicture path={glance.screen.path.clone()} size={glance.screen.size} label={speech.code_label(name)} />
            <p class="code-screen__line">{ speech.code_line(&speech.short_day(glance.shown.written.date()), name) }</p>
            <p class="quiet">{ speech.code_how() }</p>
            { left_out(speech, &glance.left_out) }
            if glance.key.is_none() { <p class="quiet">{ speech.code_open_warning() }</p> }
            <div class="actions">
                <Button label={speech.code_copy().to_owned()} kind={ButtonKind::Quiet} icon={Icon::Copy} onclick={voice.on(Msg::CopyLink)} />
                if glance.key.is_none() {
                    <Button label={speech.code_print().to_owned()} kind={ButtonKind::Quiet} icon={Icon::Print} onclick={voice.on(Msg::Print)} />
                }
            </div>
            { copied(speech, props.share.as_ref()) }
        </>
    }
}

/// Whether the code is locked; its key is on a page of its own.
fn lock(voice: &Voice, glance: Option<&Glance>, props: &ShareProps, share: &Share) -> Html {
    let speech = &voice.speech;
    html! {
        <>
            <Toggle label={speech.code_lock().to_owned()} alone=true on={share.code_locked} onchange={voice.send.reform(Msg::Lock)} />
            if glance.is_some_and(|glance| glance.key.is_some()) {
                <p class="quiet">{ speech.code_lock_hint() }</p>
                <LinkButton label={speech.send_show_key().to_owned()} kind={ButtonKind::Quiet} icon={Icon::Lock}
                    href={Page::Give(props.to, Way::Key).href()} />
            }
        </>
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
    match speech.left_out_in_words(left_out) {
        Some(said) => html! { <Notice kind={NoticeKind::Info}>{ said }</Notice> },
        None => Html::default(),
    }
}

/// Who has it now: one tap keeps that they had a copy.
fn given(voice: &Voice, props: &ShareProps) -> Html {
    let speech = &voice.speech;
    let people = props.to.people(&props.passport);
    let fresh = |ms: i64| props.now.unix_ms - ms < JUST_GIVEN;
    let chip = |id: passport::Id<passport::Member>| {
        let member = props.passport.members.get(id)?;
        let has = member.had_copy_ms.is_some_and(fresh);
        Some(html! {
            <li key={id.raw()}>
                <Chip label={speech.person(member).name} pressed={Some(has)} onclick={voice.on(Msg::GaveCopy(id))} />
            </li>
        })
    };
    if people.is_empty() {
        return Html::default();
    }
    html! {
        <section aria-labelledby="given-title">
            <h2 id="given-title">{ speech.code_given() }</h2>
            <p class="quiet">{ speech.code_given_hint() }</p>
            <Chips>{ for people.into_iter().filter_map(chip) }</Chips>
        </section>
    }
}

/// One A4 page: the summary as the reader gets it, and the code at 40 mm or more.
pub(super) fn on_paper(voice: &Voice, glance: &Glance, role: Option<Role>, now: &Now) -> Html {
    let speech = &voice.speech;
    let wall: PrimitiveDateTime = glance.shown.written;
    let page = on_one_page(speech, &glance.shown, role);
    let in_code = i64::try_from(page.in_code).ok().filter(|count| *count > 0);
    html! {
        <div class={classes!("print-only", "printed", "sheet", format!("sheet--{}", page.size))}>
            <SummaryView summary={Rc::new(page.summary)} now={Now { wall, ..now.clone() }} {role} on_paper=true>
                <CodePicture path={glance.paper.path.clone()} size={glance.paper.size}
                    label={speech.code_label(&glance.shown.view.patient.called)} />
                { for in_code.map(|count| html! { <p class="quiet">{ speech.sheet_in_code(count) }</p> }) }
            </SummaryView>
        </div>
    }
}
