//! Medicines, as the patient knows them. Names and doses are kept to the letter and never interpreted.

use crate::{Holder, MedicineChange, Sharing, Unread};
use time::Date;

/// A medicine [FHIR MedicationStatement].
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
    /// Whether it is new, changed or stopped; `None` when nothing is new about it.
    pub change: Option<MedicineChange>,
    /// Since when that is so.
    pub since: Option<Date>,
    /// Whether it lies at home for sudden symptoms.
    pub for_sudden: bool,
    /// For a medicine at home for sudden symptoms: who may give it.
    pub given_by: String,
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
            change: None,
            since: None,
            for_sudden: false,
            given_by: String::new(),
            sharing: Sharing::CliniciansOnly,
            unread: Unread::default(),
        }
    }
}

impl Medicine {
    /// Whether it is still taken.
    #[must_use]
    pub fn is_taken(&self) -> bool {
        self.change != Some(MedicineChange::Stopped)
    }
}

shared_as_it_says!(Medicine, |_| {});
