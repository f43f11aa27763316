//! Everybody who is followed, the one with the newest first; or why that cannot be read, or how to begin.

use super::{FollowProps, on, person};
use crate::pages::failed;
use crate::parts::*;
use crate::words::{Speech, Voice};
use flow::{FollowMsg, FollowStep, Followed, Page, SCAN_HREF, StoreTrouble};
use std::cmp::Reverse;
use yew::prelude::*;

pub(super) fn section(voice: &Voice, props: &FollowProps) -> Html {
    let speech = &voice.speech;
    let content = match &props.following.people {
        None => html! { <p class="waiting" role="status">{ speech.read_opening() }</p> },
        Some(Err(trouble)) => failed_to_read(voice, *trouble),
        Some(Ok(people)) if people.is_empty() => empty(speech),
        Some(Ok(people)) => everybody(voice, props, people),
    };
    html! {
        <>
            <h1 id="page-title" tabindex="-1">{ speech.follow_title() }</h1>
            { content }
        </>
    }
}

fn everybody(voice: &Voice, props: &FollowProps, people: &[Followed]) -> Html {
    let speech = &voice.speech;
    let mut sorted: Vec<&Followed> = people.iter().collect();
    sorted.sort_by_key(|followed| Reverse(followed.latest.as_ref().map(|latest| latest.summary.written)));
    html! {
        <>
            <p class="lede">{ speech.follow_lede() }</p>
            { for sorted.into_iter().map(|followed| person::card(voice, followed, &props.now)) }
            <Card title={speech.follow_new_title().to_owned()}>
                <p>{ speech.follow_new_text() }</p>
                <LinkButton label={speech.follow_new_open().to_owned()} href={SCAN_HREF} kind={ButtonKind::Quiet} icon={Icon::Camera} />
            </Card>
            { own(speech) }
            { leaving(voice, props, people) }
        </>
    }
}

fn own(speech: &Speech) -> Html {
    html! { <p><a href={Page::Today.href()}>{ speech.follow_own() }</a></p> }
}

/// How to begin.
fn empty(speech: &Speech) -> Html {
    html! {
        <>
            <Empty title={speech.follow_empty_title().to_owned()} text={speech.follow_empty_text().to_owned()}>
                <LinkButton label={speech.scan_open().to_owned()} href={SCAN_HREF} icon={Icon::Camera} />
            </Empty>
            { own(speech) }
        </>
    }
}

/// Never an empty list in the place of one that cannot be read.
fn failed_to_read(voice: &Voice, trouble: StoreTrouble) -> Html {
    let speech = &voice.speech;
    let (what, todo) = match trouble {
        StoreTrouble::Damaged => (speech.failed_damaged(), speech.follow_damaged_todo()),
        StoreTrouble::Newer => (speech.follow_newer(), speech.failed_newer_todo()),
        other => failed::reason(speech, other),
    };
    html! {
        <>
            <Notice kind={NoticeKind::Trouble} live=true>
                <p><strong>{ speech.follow_failed() }</strong></p>
                <p>{ what }</p>
                <p>{ todo }</p>
                <p>{ speech.follow_untouched() }</p>
            </Notice>
            <div class="actions">
                <Button label={speech.failed_again().to_owned()} onclick={on(voice, FollowMsg::Done)} />
            </div>
            { own(speech) }
        </>
    }
}

/// Following no longer takes away everything that came, so it is asked for twice.
fn leaving(voice: &Voice, props: &FollowProps, people: &[Followed]) -> Html {
    let FollowStep::Leaving(pairing) = props.following.step else {
        return Html::default();
    };
    let Some(followed) = people.iter().find(|followed| followed.pairing == pairing) else {
        return Html::default();
    };
    let speech = &voice.speech;
    html! {
        <Confirm title={speech.follow_leave_title().to_owned()} text={leave_text(speech, followed)}
            yes={speech.follow_leave_yes().to_owned()} no={speech.follow_leave_no().to_owned()} kind={ButtonKind::Warn}
            onyes={on(voice, FollowMsg::Leave)} onno={on(voice, FollowMsg::Done)} />
    }
}

fn leave_text(speech: &Speech, followed: &Followed) -> String {
    let text = speech.follow_leave_text(&followed.called);
    match followed.kept_at {
        Some(_) => [text, speech.follow_kept_stays(&followed.called)].join(" "),
        None => text,
    }
}
