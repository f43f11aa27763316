//! The chosen language on a page: who speaks, and where taps go. How things are said is in the crate `wording`.

mod in_language;

pub(crate) use in_language::{Fetched, use_speech_in, words_of};
pub(crate) use wording::{Speech, Titled};

use crate::device::locale;
use flow::Msg;
use passport::{Date, Time};
use std::rc::Rc;
use wording::{Manner, Year};
use yew::prelude::*;

/// Days, times and lists as the browser writes them.
#[derive(Debug)]
struct Browser;

impl Manner for Browser {
    fn day(&self, tag: &str, day: Date, year: Year) -> String {
        let year = match year {
            Year::Shown => locale::Year::Shown,
            Year::Omitted => locale::Year::Omitted,
        };
        locale::date_long(tag, day, year)
    }

    fn short_day(&self, tag: &str, day: Date) -> String {
        locale::date_short(tag, day, locale::Year::Shown)
    }

    fn clock(&self, tag: &str, time: Time) -> String {
        locale::time(tag, time)
    }

    fn list(&self, tag: &str, items: &[String]) -> String {
        locale::list(tag, items)
    }

    fn language_name(&self, tag: &str, code: &str) -> String {
        locale::language_name(tag, code)
    }
}

/// Speaks from this pack, as the browser writes days. `zone` is the device's own time zone, which is never mentioned.
#[must_use]
pub(crate) fn speech(words: ::words::Words, zone: String) -> Speech {
    Speech::new(words, Box::new(Browser), zone)
}

/// What every page needs and what hardly ever changes: the language, and where taps go.
#[derive(Clone, Debug)]
pub(crate) struct Voice {
    /// The language.
    pub(crate) speech: Rc<Speech>,
    /// What the patient is called, where somebody else is spoken to.
    pub(crate) patient: Option<String>,
    /// Where a tap goes.
    pub(crate) send: Callback<Msg>,
}

impl PartialEq for Voice {
    fn eq(&self, other: &Self) -> bool {
        Rc::ptr_eq(&self.speech, &other.speech) && self.patient == other.patient
    }
}

impl Voice {
    /// Speaks of the patient by name from now on, or to the patient.
    pub(crate) fn speak_of(&mut self, patient: Option<String>) {
        if self.patient != patient {
            self.speech.speak_of(patient.clone());
            self.patient = patient;
        }
    }

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
