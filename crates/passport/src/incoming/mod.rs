//! What files of other programs offer: invitations, contacts, a portal's export. Nothing of it comes to stand in a passport by
//! itself: see [`sift`] and [`Sifted::changes`].

mod accept;
mod found;
mod medicines;
mod merge;
mod same;
mod sift;
#[cfg(test)]
mod tests;
mod whose;

pub use found::{Found, FoundDay, FoundTime};
pub use sift::{Sifted, Stands, Weighed, sift};
pub use whose::Whose;

use crate::{Date, Foreign, Record, Remark, WhyNot};

/// One thing that a file offers. Nobody has checked it.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Offer {
    /// What it would be here; its id means nothing yet.
    pub record: Record,
    /// What it is known by in files like this one: 64 bits that follow from its identifier there. The same invitation has the same,
    /// also when it is sent again with another time. [`Self::NOT_KNOWN`] is never the same as another.
    pub known_as: u64,
    /// The id that the record had in a passport, for what this app has written itself.
    pub own: Option<u64>,
    /// Whether it says that this is over: a contact was cancelled, a medicine was stopped.
    pub is_over: bool,
    /// Which other offers of the same file it is about, by their place in the list: with whom a contact is.
    pub with: Vec<usize>,
    /// Who says so, as the file has it; may be empty.
    pub said_by: String,
    /// The day on which it was written, where the file says.
    pub written: Option<Date>,
    /// What to look at twice.
    pub remarks: Vec<Remark>,
}

impl Offer {
    /// What is known by nothing: its file gives it no identifier that is its own in all the world.
    pub const NOT_KNOWN: u64 = 0;

    /// A record that nothing more is said about.
    #[must_use]
    pub fn new(record: Record, known_as: u64) -> Self {
        Self {
            record,
            known_as,
            own: None,
            is_over: false,
            with: Vec::new(),
            said_by: String::new(),
            written: None,
            remarks: Vec::new(),
        }
    }

    /// Adds a remark, once.
    pub fn remark(&mut self, remark: Remark) {
        if !self.remarks.contains(&remark) {
            self.remarks.push(remark);
        }
    }
}

/// Something in a file that is not taken.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct NotTaken {
    /// What it is.
    pub what: Foreign,
    /// Why it is not taken.
    pub why: WhyNot,
    /// What it is called; may be empty.
    pub name: String,
}

/// Whom a file says that it is about.
#[derive(Clone, PartialEq, Eq, Default, Debug)]
pub struct About {
    /// Their name, as the file has it; may be empty.
    pub name: String,
    /// Their date of birth.
    pub born: Option<Date>,
}

/// All that a file offers, and what of it is not taken.
#[derive(Clone, PartialEq, Eq, Default, Debug)]
pub struct Incoming {
    /// What the file is called; may be empty.
    pub name: String,
    /// Whom it is about, where it says.
    pub about: Option<About>,
    /// What it offers, in its order.
    pub offers: Vec<Offer>,
    /// What is not taken of it, in its order.
    pub not_taken: Vec<NotTaken>,
}
