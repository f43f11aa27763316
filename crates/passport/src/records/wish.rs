//! What the patient wants and does not want. Only recorded, never decided here.

use crate::{Sharing, Unread, WishKind};
use time::Date;

/// One wish, or one document in which wishes are written [FHIR Goal, Consent, DocumentReference].
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Wish {
    /// What it is about.
    pub kind: WishKind,
    /// In own words.
    pub words: String,
    /// For a document: where it is kept.
    pub kept_where: String,
    /// When it was written or last confirmed.
    pub on: Option<Date>,
    /// Who may see this record.
    pub sharing: Sharing,
    /// What a newer version wrote here.
    pub unread: Unread,
}

impl Wish {
    /// An empty wish of this kind.
    #[must_use]
    pub fn new(kind: WishKind) -> Self {
        Self {
            kind,
            words: String::new(),
            kept_where: String::new(),
            on: None,
            sharing: Sharing::Everyone,
            unread: Unread::default(),
        }
    }
}

shared_as_it_says!(Wish, |_| {});
