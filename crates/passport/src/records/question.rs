//! Questions to ask.

use crate::{Appointment, Id, Member, Prompt, Sharing, Unread};

/// One question, addressed to one person at most.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Question {
    /// The prompt it started from. Shown only while there are no own words.
    pub prompt: Option<Prompt>,
    /// In own words.
    pub words: String,
    /// To whom.
    pub to: Option<Id<Member>>,
    /// At which contact.
    pub ask_at: Option<Id<Appointment>>,
    /// What was answered; empty while open. Never leaves the device in a summary.
    pub answer: String,
    /// The contact at which it was not reached and from which it was carried over.
    pub carried_from: Option<Id<Appointment>>,
    /// Who may see this record.
    pub sharing: Sharing,
    /// What a newer version wrote here.
    pub unread: Unread,
}

impl Default for Question {
    fn default() -> Self {
        Self {
            prompt: None,
            words: String::new(),
            to: None,
            ask_at: None,
            answer: String::new(),
            carried_from: None,
            sharing: Sharing::CliniciansOnly,
            unread: Unread::default(),
        }
    }
}

impl Question {
    /// Whether it still waits for an answer.
    #[must_use]
    pub fn is_open(&self) -> bool {
        self.answer.trim().is_empty()
    }
}

shared_as_it_says!(Question, |question| {
    question.answer.clear();
    question.carried_from = None;
});
