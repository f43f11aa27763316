//! What several have written apart of one record, and the one word that settles it.

use crate::Shelf;
use passport::{Dispute, Key};

/// What can happen about disputes.
#[derive(Clone, PartialEq, Debug)]
pub enum DisputeMsg {
    /// These are there.
    Found {
        /// In which passport.
        shelf: Shelf,
        /// All of them.
        disputes: Vec<Dispute>,
    },
    /// It is settled.
    Settle {
        /// Which record; `None` for the patient's own.
        key: Option<Key>,
        /// Which of the others is right, counted from 0; `None` where it is as it stands now.
        other: Option<usize>,
    },
}
