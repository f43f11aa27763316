//! Reading a letter: the summary in the reader's language, or one clear page that says why there is none.

mod copying;
mod followed;
mod letter;
mod refused;
mod remembering;
mod taking_along;

use super::{scan, unlock};
use crate::parts::*;
use crate::words::{Speech, Voice, use_voice};
use flow::{Another, Letter, Msg, Now, Reading, Refusal};
use passport::{Coded as _, Language};
use std::rc::Rc;
use yew::prelude::*;

/// What [`ReadPage`] needs.
#[derive(Properties, PartialEq)]
pub(crate) struct ReadProps {
    /// The letter.
    pub(crate) reading: Reading,
    /// The moment it is read.
    pub(crate) now: Now,
}

/// Reading a letter.
#[component]
pub(crate) fn ReadPage(props: &ReadProps) -> Html {
    let Some(voice) = use_voice() else {
        return Html::default();
    };
    match &props.reading.letter {
        Letter::Opening => {
            html! { <main id="main" class="page" aria-busy="true"><h1 id="page-title" tabindex="-1">{ voice.speech.read_opening() }</h1></main> }
        }
        Letter::Stray => refused::stray(&voice),
        Letter::Refused(refusal) => refused::page(&voice, *refusal, !props.reading.fragment.is_empty()),
        Letter::Looked(scanning) => alone(&voice, scan::section(&voice, scanning)),
        Letter::Locked(unlocking) => {
            let another = another(&voice, props.reading.another);
            alone(
                &voice,
                html! { <>{ another }{ unlock::section(&voice, unlocking) }</> },
            )
        }
        Letter::Open {
            summary,
            newer_parts,
            stub,
        } => letter::page(&voice, props, &Rc::new((**summary).clone()), *newer_parts, *stub),
    }
}

/// That more than one letter came, and this is the first.
fn another(voice: &Voice, another: Option<Another>) -> Html {
    let speech = &voice.speech;
    let said = match another {
        None => return Html::default(),
        Some(Another::Readable) => speech.found_another(),
        Some(Another::Refused) => speech.found_another_refused(),
    };
    html! {
        <div class="screen-only">
            <Notice kind={NoticeKind::Info} live=true>
                <p>{ said }</p>
                <Button label={speech.found_another_open().to_owned()} kind={ButtonKind::Plain} onclick={voice.on(Msg::LookAgain)} />
            </Notice>
        </div>
    }
}

/// Every language, by its own name.
fn every_language() -> Rc<Vec<Choice>> {
    let options = Language::ALL
        .iter()
        .map(|language| Choice {
            value: language.tag().into(),
            label: crate::device::locale::language_name(language.tag(), language.tag()).into(),
            hint: None,
        })
        .collect();
    Rc::new(options)
}

/// Reading changes the language of this page only; nothing is remembered on the reader's device.
fn languages(voice: &Voice) -> Html {
    let onchange = voice.where_some(|tag: String| Language::from_slug(&tag).map(Msg::ChooseLanguage));
    html! {
        <ChoiceField id="language" label={voice.speech.language_label().to_owned()} options={every_language()}
            chosen={voice.speech.tag()} {onchange} style={ChoiceStyle::Select} />
    }
}

/// A page without a letter on it: only the choice of language stands above.
pub(super) fn alone(voice: &Voice, content: Html) -> Html {
    html! {
        <div class="reader">
            <div class="reader-bar screen-only">{ languages(voice) }</div>
            <main id="main" class="page page--alone">{ content }</main>
        </div>
    }
}

/// What a refusal means, and what to do.
pub(super) fn reason(speech: &Speech, refusal: Refusal) -> (&str, &str) {
    match refusal {
        Refusal::NotALetter => (speech.refused_not_a_letter(), speech.refused_not_a_letter_todo()),
        Refusal::Damaged => (speech.refused_damaged(), speech.refused_damaged_todo()),
        Refusal::Newer => (speech.refused_newer(), speech.refused_newer_todo()),
        Refusal::TooLarge => (speech.refused_too_large(), speech.refused_too_large_todo()),
    }
}
