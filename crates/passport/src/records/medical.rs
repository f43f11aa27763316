//! Medicines and allergies, as the patient knows them. Names and doses are kept to the letter and never interpreted.

use crate::{Holder, Sharing, Unread};

/// A medicine in use [FHIR MedicationStatement].
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Medicine {
    /// Its name as written on the package or list.
    pub name: String,
    /// Dose and times, kept to the letter.
    pub dose: String,
    /// What it is for.
    pub purpose: String,
    /// Who renews it.
    pub renewed_by: Holder,
    /// Who may see this record.
    pub sharing: Sharing,
    /// What a newer version wrote here.
    pub unread: Unread,
}

impl Default for Medicine {
    fn default() -> Self {
        Self {
            name: String::new(),
            dose: String::new(),
            purpose: String::new(),
            renewed_by: Holder::Nobody,
            sharing: Sharing::CliniciansOnly,
            unread: Unread::default(),
        }
    }
}

/// Something the patient must not be given [FHIR AllergyIntolerance].
#[derive(Clone, PartialEq, Eq, Debug)]
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

impl Default for Allergy {
    fn default() -> Self {
        Self {
            to: String::new(),
            reaction: String::new(),
            sharing: Sharing::Everyone,
            unread: Unread::default(),
        }
    }
}
