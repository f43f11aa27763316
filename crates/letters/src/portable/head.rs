//! What stands around the records: when and in which language they were written, and for whom. Not the records.

use crate::log::fields::Fields;
use passport::{Area, Audience, Date, Kind, Language, LeftOut, PrimitiveDateTime, Role, Summary, Time};

/// What stands around the records of a portable passport.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Head {
    /// When it was written: wall time where the patient was.
    pub written: PrimitiveDateTime,
    /// The language the patient's own words are in.
    pub language: Language,
    /// Whether it is about the invented patient of the sample.
    pub sample: bool,
    /// For whom it was made, if it is a summary; `None` for all that the patient holds.
    pub made_for: Option<MadeFor>,
}

/// For whom a summary was made, and what it says beside its records.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct MadeFor {
    /// Who it is made for.
    pub audience: Audience,
    /// What the one person it is made for is to the patient; `None` for a whole audience.
    pub role: Option<Role>,
    /// What the treatment calls for and nobody holds.
    pub unheld: Vec<Area>,
    /// What there was no room for.
    pub left_out: LeftOut,
}

impl Head {
    /// The head of everything that a patient holds.
    #[must_use]
    pub fn new(written: PrimitiveDateTime, language: Language) -> Self {
        Self {
            written,
            language,
            sample: false,
            made_for: None,
        }
    }

    /// The head of a summary; [`Summary::view`] are the records that belong to it.
    #[must_use]
    pub fn of(summary: &Summary) -> Self {
        Self {
            written: summary.written,
            language: summary.language,
            sample: summary.sample,
            made_for: Some(MadeFor {
                audience: summary.audience,
                role: summary.role,
                unheld: summary.unheld.clone(),
                left_out: summary.left_out.clone(),
            }),
        }
    }
}

/// The fields of a head, after `format` and `version`. One walk for writing, reading and describing.
pub(super) fn fields(f: &mut impl Fields, head: &mut Head) {
    f.field("written", &mut head.written);
    f.code("language", &mut head.language);
    f.field("sample", &mut head.sample);
    let cut = head.made_for.take();
    let mut audience = cut.as_ref().map(|cut| cut.audience);
    let mut role = cut.as_ref().and_then(|cut| cut.role);
    let mut unheld = cut.as_ref().map(|cut| cut.unheld.clone()).unwrap_or_default();
    let mut left_out: Vec<(Kind, u16)> = cut.into_iter().flat_map(|cut| cut.left_out.0).collect();
    f.choice("for", &mut audience);
    f.choice("for_role", &mut role);
    f.codes("unheld", &mut unheld);
    f.field("left_out", &mut left_out);
    head.made_for = audience.map(|audience| MadeFor {
        audience,
        role,
        unheld,
        left_out: LeftOut(left_out.into_iter().collect()),
    });
}

/// A head with nothing in it, for the reader to fill.
pub(super) fn blank() -> Head {
    Head::new(
        PrimitiveDateTime::new(Date::MIN, Time::MIDNIGHT),
        Language::English,
    )
}
