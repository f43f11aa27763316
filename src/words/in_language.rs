//! Words of another language than the page's, for a text that somebody else is to read.

use super::{Speech, speech, use_voice};
use crate::device::words_files;
use passport::Language;
use std::rc::Rc;
use yew::prelude::*;

/// The words of this language, from wherever they are; `None` when they cannot be had now.
pub(crate) async fn words_of(language: Language) -> Option<::words::Words> {
    let pack = words_files::words(language).await.ok()?;
    ::words::Words::parse(&pack).ok()
}

/// How far the words of a language are.
#[derive(Clone, Debug)]
pub(crate) enum Fetched {
    /// They are on their way.
    Coming,
    /// They are here.
    Here(Rc<Speech>),
    /// They cannot be had now.
    NotNow,
}

/// The words of this language. Those of the page's own are here already.
#[hook]
pub(crate) fn use_speech_in(language: Language) -> Fetched {
    let own = use_voice().map(|voice| voice.speech);
    let fetched = use_state(|| None::<(Language, Option<Rc<Speech>>)>);
    let is_own = own.as_ref().is_some_and(|own| own.language() == language);
    {
        let fetched = fetched.clone();
        use_effect_with((language, is_own), move |(language, is_own)| {
            if !*is_own {
                let language = *language;
                wasm_bindgen_futures::spawn_local(async move {
                    let speech = words_of(language)
                        .await
                        .map(|words| Rc::new(speech(words, String::new())));
                    fetched.set(Some((language, speech)));
                });
            }
        });
    }
    match (own, &*fetched) {
        (Some(own), _) if is_own => Fetched::Here(own),
        (_, Some((of, speech))) if *of == language => match speech {
            Some(speech) => Fetched::Here(speech.clone()),
            None => Fetched::NotNow,
        },
        _ => Fetched::Coming,
    }
}
