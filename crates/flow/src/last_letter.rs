//! The latest locked letter for each reader, while the app is open. It is stored nowhere: closing the app forgets it.

use crate::Sent;
use passport::{Key, PrimitiveDateTime, Summary, Time};
use std::rc::Rc;

/// The latest letter that was locked for somebody. As long as nothing in it changes, coming back finds the same key.
#[derive(Clone, PartialEq, Debug)]
pub(crate) struct LastLetter {
    /// The random bits of its key.
    pub(crate) key: u64,
    /// What is in it, without when it was written.
    pub(crate) content: Rc<Summary>,
    /// When it was made: wall time where the patient was.
    pub(crate) made_at: PrimitiveDateTime,
    /// The letter as a link or a file, once it is made.
    pub(crate) sent: Option<Box<Sent>>,
    /// The records in it, by their own keys.
    pub(crate) records: Vec<Key>,
    /// Whether it has left the phone.
    pub(crate) is_handed_on: bool,
    /// Whether an earlier one with another key has left the phone.
    pub(crate) is_not_the_first: bool,
}

/// What a summary says, whenever it was written.
pub(crate) fn content(summary: &Summary) -> Rc<Summary> {
    let day = summary.written.date();
    // Ages and days ahead follow from the day: a letter of yesterday reads otherwise today.
    Rc::new(Summary {
        written: PrimitiveDateTime::new(day, Time::MIDNIGHT),
        ..summary.clone()
    })
}
