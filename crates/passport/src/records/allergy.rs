//! What must not be given.

use crate::{Sharing, Unread};

/// Something the patient must not be given [FHIR AllergyIntolerance].
#[derive(Clone, PartialEq, Eq, Default, Debug)]
pub struct Allergy {
    /// To what.
    pub to: String,
    /// What happens.
    pub reaction: String,
    /// Who may see this record.
    pub sharing: Sharing,
    /// What a newer version wrote here.
    pub unread: Unread,
}

shared_as_it_says!(Allergy, |_| {});
