//! What a reader says back to a letter, item by item. Nothing of it comes to stand in a passport by itself: see [`place`] and
//! [`Placed::change`].

mod accept;
mod place;
#[cfg(test)]
mod tests;

pub use accept::Teller;
pub use place::{Placed, place, place_own};

use crate::{
    Appointment, AppointmentKind, Concern, Date, Id, Key, Kind, Member, PrimitiveDateTime, Question, Role,
    SaidKind, Task, When, dials_all_of,
};

/// What a letter is known by, and what a reply to it is sealed with. Both follow from every byte of the letter.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Stub {
    /// What the letter is known by. It stands in the reply for everyone to read.
    pub letter: u64,
    /// What a reply is sealed with: only whoever has read the letter knows it.
    pub check: u64,
}

/// Who says it, as they typed it. Nobody has checked it.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Signer {
    /// Their name.
    pub name: String,
    /// What they are to the patient.
    pub role: Role,
    /// Their service or place: a ward, a practice.
    pub service: String,
}

impl Signer {
    /// The person that this would be in a care team.
    #[must_use]
    pub fn as_member(&self) -> Member {
        Member {
            name: self.name.clone(),
            service: self.service.clone(),
            ..Member::new(self.role)
        }
    }
}

/// A reply to one letter [FHIR Bundle of Task, Communication and Appointment responses, in no formal sense]. Ids are the
/// numbers in the summary that the letter held, until it is [placed](place).
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Reply {
    /// Who says it.
    pub from: Signer,
    /// When it was written: wall time where the reader was, to the minute.
    pub written: PrimitiveDateTime,
    /// What is said, in the order it was said.
    pub said: Vec<Said>,
}

/// Who does what was agreed.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum By {
    /// Whoever signs the reply.
    Signer,
    /// The patient.
    Patient,
    /// Somebody else in the care team.
    Member(Id<Member>),
}

/// One thing that a reader says.
#[derive(Clone, PartialEq, Eq, Debug)]
pub enum Said {
    /// I hold this task.
    Takes {
        /// Which.
        task: Id<Task>,
        /// What they add.
        words: String,
    },
    /// This task is not for me.
    Passes {
        /// Which.
        task: Id<Task>,
        /// For whom it is instead, if they know.
        to: Option<Role>,
        /// What they add.
        words: String,
    },
    /// An answer to a question.
    Answers {
        /// Which.
        question: Id<Question>,
        /// The answer.
        words: String,
    },
    /// A concern was heard.
    Heard {
        /// Which.
        concern: Id<Concern>,
        /// What was said about it.
        words: String,
    },
    /// Something was agreed.
    Agrees {
        /// What.
        what: String,
        /// Who does it.
        who: By,
        /// By which day.
        by: Option<Date>,
    },
    /// A contact is proposed.
    Proposes {
        /// What it is.
        kind: AppointmentKind,
        /// When.
        when: When,
        /// Where.
        place: String,
        /// What it is for.
        purpose: String,
    },
    /// The direct number of somebody is another.
    Corrects {
        /// Whose.
        member: Id<Member>,
        /// The number, as written.
        phone: String,
    },
    /// A few lines.
    Message {
        /// What they say.
        words: String,
    },
    /// A question that they would like to be asked.
    Asks {
        /// The question.
        words: String,
    },
    /// Something that they have noticed.
    Notices {
        /// What.
        words: String,
    },
    /// Something should be changed. It changes nothing by itself.
    Suggests {
        /// The record that should be another: one of a kind that [can be shared](Kind::can_be_shared).
        about: Key,
        /// What should be changed.
        words: String,
    },
    /// What was said at a contact.
    Notes {
        /// Which; `None` is one that did not stand in the letter.
        appointment: Option<Id<Appointment>>,
        /// What was said there.
        words: String,
    },
}

impl Said {
    /// Which kind of item it is.
    #[must_use]
    pub fn kind(&self) -> SaidKind {
        match self {
            Self::Takes { .. } => SaidKind::Takes,
            Self::Passes { .. } => SaidKind::Passes,
            Self::Answers { .. } => SaidKind::Answers,
            Self::Heard { .. } => SaidKind::Heard,
            Self::Agrees { .. } => SaidKind::Agrees,
            Self::Proposes { .. } => SaidKind::Proposes,
            Self::Corrects { .. } => SaidKind::Corrects,
            Self::Message { .. } => SaidKind::Message,
            Self::Asks { .. } => SaidKind::Asks,
            Self::Notices { .. } => SaidKind::Notices,
            Self::Suggests { .. } => SaidKind::Suggests,
            Self::Notes { .. } => SaidKind::Notes,
        }
    }

    /// The record that it is about; `None` for what begins something new.
    #[must_use]
    pub fn about(&self) -> Option<Key> {
        match self {
            Self::Takes { task, .. } | Self::Passes { task, .. } => Some(task.key(Kind::Task)),
            Self::Answers { question, .. } => Some(question.key(Kind::Question)),
            Self::Heard { concern, .. } => Some(concern.key(Kind::Concern)),
            Self::Corrects { member, .. } => Some(member.key(Kind::Member)),
            Self::Suggests { about, .. } => Some(*about),
            Self::Notes { appointment, .. } => appointment.map(|id| id.key(Kind::Appointment)),
            Self::Agrees { .. }
            | Self::Proposes { .. }
            | Self::Message { .. }
            | Self::Asks { .. }
            | Self::Notices { .. } => None,
        }
    }

    /// What is said in own words.
    #[must_use]
    pub fn words(&self) -> &str {
        match self {
            Self::Takes { words, .. }
            | Self::Passes { words, .. }
            | Self::Answers { words, .. }
            | Self::Heard { words, .. }
            | Self::Message { words }
            | Self::Asks { words }
            | Self::Notices { words }
            | Self::Suggests { words, .. }
            | Self::Notes { words, .. } => words,
            Self::Agrees { what, .. } => what,
            Self::Proposes { purpose, .. } => purpose,
            Self::Corrects { phone, .. } => phone,
        }
    }

    /// Whether it can only stand in the passport once it is known who in the care team says it.
    #[must_use]
    pub fn needs_signer(&self) -> bool {
        matches!(self, Self::Takes { .. } | Self::Agrees { who: By::Signer, .. })
    }

    /// Whether it can stand in a passport as it is: a number must be one that is dialled as it is shown, and what is nothing but words
    /// must have some.
    #[must_use]
    pub fn is_sound(&self) -> bool {
        match self {
            Self::Corrects { phone, .. } => dials_all_of(phone),
            Self::Asks { words } | Self::Notices { words } | Self::Notes { words, .. } => {
                !words.trim().is_empty()
            }
            Self::Suggests { about, words } => about.kind.can_be_shared() && !words.trim().is_empty(),
            _ => true,
        }
    }

    /// Whether it changes a person's number, which is never done together with other things.
    #[must_use]
    pub fn is_delicate(&self) -> bool {
        matches!(self, Self::Corrects { .. })
    }
}
