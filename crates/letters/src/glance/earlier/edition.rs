//! Which columns a letter of versions 1 and 2 has: those that version 1 had, or those and what came after. It reads nothing.

use crate::text::Column;
use passport::Kind;

/// Which columns a letter has. A letter of version 2 that says nothing new is of the first edition: it does not pay for
/// columns that nobody has filled in.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(super) enum Edition {
    /// What version 1 has a place for.
    First,
    /// The same, and what came with version 2.
    Second,
}

impl Edition {
    /// Whether it has this column of texts.
    pub(super) fn has(self, column: Column) -> bool {
        self == Self::Second || !column.is_newer()
    }

    /// How many kinds of record it counts, in their order.
    pub(super) fn kinds(self) -> usize {
        match self {
            Self::First => 9,
            Self::Second => 15,
        }
    }
}

/// The kinds of record of which a letter of the second edition says whether they have what came with it, in order.
pub(super) const MAY_SAY_MORE: [Kind; 5] = [
    Kind::Member,
    Kind::Task,
    Kind::Appointment,
    Kind::Agreement,
    Kind::Medicine,
];
