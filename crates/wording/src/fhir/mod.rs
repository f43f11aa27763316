//! What a FHIR document says in words: its parts, its phrases, and each record as in the text of a summary. How such a document is
//! written is not known here.

mod phrases;
mod records;

use crate::Speech;
use letters::fhir::{Phrase, Said, Words};
use passport::{Key, Language, Passport};

impl Words for Speech {
    fn language(&self) -> Language {
        Self::language(self)
    }

    fn say(&self, phrase: Phrase<'_>) -> String {
        phrases::say(self, phrase)
    }

    fn records(&self, passport: &Passport) -> Vec<(Key, Said)> {
        records::said(self, passport)
    }
}
