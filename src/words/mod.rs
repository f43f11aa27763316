//! The chosen language: words from the catalogue, days and times as the language writes them, names of people.

mod moments;
mod names;
mod noticed;
mod people;

pub(crate) use names::Titled;

use crate::device::locale;
use flow::Msg;
use passport::Language;
use std::ops::Deref;
use std::rc::Rc;
use yew::prelude::*;

/// Everything needed to say something to a person in one language.
#[derive(Debug)]
pub(crate) struct Speech {
    words: ::words::Words,
    zone: String,
}

impl Speech {
    /// Speaks from this pack. `zone` is the device's own time zone, which is never mentioned.
    #[must_use]
    pub(crate) fn new(words: ::words::Words, zone: String) -> Self {
        Self { words, zone }
    }

    /// The language spoken.
    #[must_use]
    pub(crate) fn language(&self) -> Language {
        self.words.language()
    }

    /// Its BCP 47 tag.
    #[must_use]
    pub(crate) fn tag(&self) -> &'static str {
        self.language().tag()
    }

    /// A list as the language writes it: "a, b and c".
    #[must_use]
    pub(crate) fn list(&self, items: &[String]) -> String {
        locale::list(self.tag(), items)
    }

    /// The name of a language in this language.
    #[must_use]
    pub(crate) fn language_name(&self, tag: &str) -> String {
        locale::language_name(self.tag(), tag)
    }
}

impl Deref for Speech {
    type Target = ::words::Words;

    fn deref(&self) -> &Self::Target {
        &self.words
    }
}

/// What every page needs and what hardly ever changes: the language, and where taps go.
#[derive(Clone, Debug)]
pub(crate) struct Voice {
    /// The language.
    pub(crate) speech: Rc<Speech>,
    /// Where a tap goes.
    pub(crate) send: Callback<Msg>,
}

impl PartialEq for Voice {
    fn eq(&self, other: &Self) -> bool {
        Rc::ptr_eq(&self.speech, &other.speech)
    }
}

impl Voice {
    /// A callback that sends a message where there is one to send.
    #[must_use]
    pub(crate) fn where_some<T: 'static>(&self, message: impl Fn(T) -> Option<Msg> + 'static) -> Callback<T> {
        let send = self.send.clone();
        Callback::from(move |value| {
            if let Some(msg) = message(value) {
                send.emit(msg);
            }
        })
    }

    /// A callback that sends this message.
    #[must_use]
    pub(crate) fn on(&self, msg: Msg) -> Callback<()> {
        let send = self.send.clone();
        Callback::from(move |()| send.emit(msg.clone()))
    }
}

/// The voice that the root provides around every page; `None` outside of it.
#[hook]
pub(crate) fn use_voice() -> Option<Voice> {
    use_context::<Voice>()
}
