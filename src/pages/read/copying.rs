//! The summary as plain text for a record, in the language of the record.

use super::every_language;
use crate::parts::*;
use crate::words::{Fetched, Speech, Voice, use_speech_in, use_voice};
use flow::{Msg, Now};
use passport::{Audience, Coded as _, Language, Role, Summary};
use std::rc::Rc;
use yew::prelude::*;

/// What [`CopyText`] needs.
#[derive(Properties, PartialEq)]
pub(super) struct CopyTextProps {
    /// What it says.
    pub(super) summary: Rc<Summary>,
    /// Who the reader is.
    pub(super) role: Option<Role>,
    /// The moment it is read.
    pub(super) now: Now,
    /// Whether it has been copied: yes, or it could not be.
    pub(super) copied: Option<bool>,
}

/// Copies the text, in the language of the page unless another is chosen.
#[component]
pub(super) fn CopyText(props: &CopyTextProps) -> Html {
    let voice = use_voice();
    let chosen = use_state(|| None::<Language>);
    let page = voice
        .as_ref()
        .map_or(Language::English, |voice| voice.speech.language());
    let copied_in = use_state(|| None::<Language>);
    let fetched = use_speech_in(chosen.unwrap_or(page));
    let Some(voice) = voice else {
        return Html::default();
    };
    let speech = &voice.speech;
    let onchange = {
        let chosen = chosen.clone();
        Callback::from(move |tag: String| chosen.set(Language::from_slug(&tag)))
    };
    let is_copied_in_it = *copied_in == Some(chosen.unwrap_or(page));
    // Another language is another text, and that one is not copied yet.
    let ontap = {
        let language = chosen.unwrap_or(page);
        Callback::from(move |()| copied_in.set(Some(language)))
    };
    html! {
        <div class="copying">
            { button(&voice, props, &fetched, &ontap) }
            <ChoiceField id="copy-language" label={speech.read_copy_language().to_owned()} options={every_language()}
                chosen={chosen.unwrap_or(page).tag()} {onchange} style={ChoiceStyle::Select} />
            if is_copied_in_it { { copied(speech, props.copied) } }
        </div>
    }
}

/// The button, once the words are here.
fn button(voice: &Voice, props: &CopyTextProps, fetched: &Fetched, ontap: &Callback<()>) -> Html {
    let speech = &voice.speech;
    match fetched {
        Fetched::Here(words) => html! {
            <div class="actions">
                <Button label={label(speech, props).to_owned()} kind={ButtonKind::Quiet} icon={Icon::Copy} onclick={copy(voice, props, words, ontap)} />
            </div>
        },
        Fetched::Coming => html! { <p class="quiet" aria-busy="true">{ speech.read_opening() }</p> },
        Fetched::NotNow => {
            html! { <Notice kind={NoticeKind::Trouble} live=true>{ speech.read_copy_language_failed() }</Notice> }
        }
    }
}

/// A professional keeps a record to copy it into; family and friends do not.
fn label<'a>(speech: &'a Speech, props: &CopyTextProps) -> &'a str {
    let is_personal = match props.role {
        Some(role) => role.is_personal(),
        None => props.summary.audience == Audience::Relative,
    };
    if is_personal {
        speech.read_copy_text()
    } else {
        speech.read_copy()
    }
}

/// It is put into words at the tap, and not before: few readers copy it.
fn copy(voice: &Voice, props: &CopyTextProps, words: &Rc<Speech>, ontap: &Callback<()>) -> Callback<()> {
    let (send, words, summary) = (voice.send.clone(), words.clone(), props.summary.clone());
    let (role, wall, ontap) = (props.role, props.now.wall, ontap.clone());
    Callback::from(move |()| {
        ontap.emit(());
        send.emit(Msg::CopyText(words.summary_as_text(&summary, role, wall)));
    })
}

/// Whether the text is on the clipboard.
fn copied(speech: &Speech, copied: Option<bool>) -> Html {
    match copied {
        Some(true) => html! { <Notice kind={NoticeKind::Good} live=true>{ speech.read_copied() }</Notice> },
        Some(false) => {
            html! { <Notice kind={NoticeKind::Trouble} live=true>{ speech.read_not_copied() }</Notice> }
        }
        None => Html::default(),
    }
}
