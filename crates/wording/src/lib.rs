//! How things are said in the chosen language: names of people and records, days and times, gaps and situations.
//!
//! The words come from `words`, the facts from `passport`. How a language writes days and lists is a [`Manner`], because a
//! browser knows that by itself and a command line does not. Nothing is drawn here and nothing is decided about care.

mod fhir;
mod handed_on;
mod manner;
mod moments;
mod names;
mod noticed;
mod people;
mod summary;

pub use handed_on::{Followed, Origin};
pub use manner::{Manner, Year};
pub use names::Titled;
pub use noticed::{GapWords, SituationWords};
pub use people::Person;

use passport::Language;
use std::cell::RefCell;
use std::ops::Deref;
use words::Words;

/// Everything needed to say something to a person in one language.
#[derive(Debug)]
pub struct Speech {
    words: Words,
    manner: Box<dyn Manner>,
    zone: String,
    /// What the patient is called, where somebody else reads and writes in their passport.
    patient: RefCell<Option<String>>,
}

impl Speech {
    /// Speaks from this pack. `zone` is the device's own time zone, which is never mentioned.
    #[must_use]
    pub fn new(words: Words, manner: Box<dyn Manner>, zone: String) -> Self {
        Self {
            words,
            manner,
            zone,
            patient: RefCell::default(),
        }
    }

    /// From now on somebody else than the patient is spoken to, and the patient is called so; with `None` it is the patient.
    pub fn speak_of(&self, patient: Option<String>) {
        self.patient.replace(patient);
    }

    /// What the patient is called, where it is somebody else who is spoken to.
    #[must_use]
    pub fn patient(&self) -> Option<String> {
        self.patient.borrow().clone()
    }

    /// The patient, as whoever is spoken to says it: "you", or by name.
    #[must_use]
    pub fn me(&self) -> String {
        self.patient().unwrap_or_else(|| self.person_me().to_owned())
    }

    /// The language spoken.
    #[must_use]
    pub fn language(&self) -> Language {
        self.words.language()
    }

    /// Its BCP 47 tag.
    #[must_use]
    pub fn tag(&self) -> &'static str {
        self.language().tag()
    }

    /// A list as the language writes it: "a, b and c".
    #[must_use]
    pub fn list(&self, items: &[String]) -> String {
        self.manner.list(self.tag(), items)
    }

    /// The name of a language in this language.
    #[must_use]
    pub fn language_name(&self, tag: &str) -> String {
        self.manner.language_name(self.tag(), tag)
    }
}

impl Deref for Speech {
    type Target = Words;

    fn deref(&self) -> &Self::Target {
        &self.words
    }
}
