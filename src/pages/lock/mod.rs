//! The lock: the page where it is put on, changed and taken off, and the gate that a locked passport shows.

mod closing;
mod gate;
mod inside;
mod put_on;

pub(crate) use closing::ClosingPage;
pub(crate) use gate::GatePage;

use crate::parts::*;
use crate::words::{Speech, use_voice};
use flow::{Door, DoorTrouble, Page, Standing};
use yew::prelude::*;

/// What [`LockPage`] needs.
#[derive(Properties, Clone, PartialEq)]
pub(crate) struct LockProps {
    /// How it stands with the lock.
    pub(crate) door: Door,
    /// What the patient wants to be called.
    pub(crate) called: String,
    /// Whether this is the sample.
    pub(crate) is_sample: bool,
    /// How things stand with the store.
    pub(crate) standing: Standing,
    /// Whether there is a backup.
    pub(crate) has_backup: bool,
}

/// The lock, seen from inside.
#[component]
pub(crate) fn LockPage(props: &LockProps) -> Html {
    let Some(voice) = use_voice() else {
        return Html::default();
    };
    let speech = &voice.speech;
    let section = match &props.door.lock {
        _ if props.is_sample => html! { <Notice kind={NoticeKind::Info}>{ speech.lock_sample() }</Notice> },
        Some(lock) => inside::section(&voice, &props.door, lock),
        None => html! { <put_on::PutOn ..props.clone() /> },
    };
    html! {
        <>
            <TopBar title={speech.lock_title().to_owned()} back={Some((speech.nav_settings().to_owned().into(), Page::Settings.href().into()))} />
            <main id="main" class="page">
                { section }
            </main>
        </>
    }
}

/// How a wish or an attempt went, where there is something to say.
fn outcome(speech: &Speech, door: &Door) -> Html {
    let said = match door.trouble {
        _ if door.is_busy => return html! { <p role="status" class="waiting">{ speech.lock_working() }</p> },
        // What is wrong with the password itself is said beside it, where one is asked for.
        Some(DoorTrouble::TooShort | DoorTrouble::TooLong | DoorTrouble::TooPlain) if door.lock.is_none() => {
            return Html::default();
        }
        // Nothing else that is kept with the lock has a length that anybody chose.
        Some(DoorTrouble::TooLong) => (NoticeKind::Trouble, speech.lock_label_too_long().to_owned()),
        Some(trouble) => (NoticeKind::Trouble, trouble_said(speech, trouble)),
        None if door.is_done => (NoticeKind::Good, speech.lock_done().to_owned()),
        None => return html! { <p role="status" class="waiting"></p> },
    };
    html! { <Notice kind={said.0} live=true>{ said.1 }</Notice> }
}

/// Why it was not done, and what to do.
fn trouble_said(speech: &Speech, trouble: DoorTrouble) -> String {
    match trouble {
        DoorTrouble::TooShort => speech.lock_too_short(),
        DoorTrouble::TooLong => speech.lock_too_long(),
        DoorTrouble::TooPlain => speech.lock_too_plain(),
        DoorTrouble::Wrong => speech.gate_wrong(),
        DoorTrouble::NoPasskey => speech.lock_no_passkey(),
        DoorTrouble::CannotPasskey => speech.lock_cannot_passkey(),
        DoorTrouble::NotNow => speech.lock_not_now(),
        DoorTrouble::NoPlace => speech.lock_no_place(),
        DoorTrouble::Store(_) => speech.lock_not_stored(),
    }
    .to_owned()
}

/// What a password manager files the password under: what anyone can read on the gate, so that two passports are told apart.
fn user_name(label: &str) -> Html {
    let name = if label.is_empty() { "Red Thread" } else { label };
    html! { <input type="text" name="username" autocomplete="username" value={name.to_owned()} readonly=true hidden=true /> }
}

/// The choices of minutes.
fn minutes(speech: &Speech) -> Vec<Choice> {
    let choice = |minutes: &u8| Choice {
        value: minutes.to_string().into(),
        label: speech.lock_after(i64::from(*minutes)).into(),
        hint: None,
    };
    flow::MINUTES.iter().map(choice).collect()
}
