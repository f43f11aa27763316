//! What a new record starts from: another record, a part of care, a role, a prompt, a gap.

use passport::{AppointmentKind, Area, Coded, Gap, Key, Kind, Prompt, ReviewMoment, Role, Rule};
use std::fmt::{self, Display, Formatter};

/// A gap without its facts: the same as long as it is about the same.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
pub struct GapKey {
    /// Which rule found it.
    pub rule: Rule,
    /// The record it is about.
    pub about: Option<Key>,
    /// The area it is about.
    pub area: Option<Area>,
}

impl From<&Gap> for GapKey {
    fn from(gap: &Gap) -> Self {
        Self {
            rule: gap.rule,
            about: gap.about,
            area: gap.area,
        }
    }
}

/// What a new record starts from.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
pub enum Start {
    /// It is about this record: a task for this member, a concern for this appointment.
    About(Key),
    /// A task in this area.
    Area(Area),
    /// A person in this role.
    Role(Role),
    /// A question that starts from this prompt.
    Prompt(Prompt),
    /// A contact of this kind.
    Contact(AppointmentKind),
    /// A review at this moment.
    Moment(ReviewMoment),
    /// A gap that is put aside.
    Gap(GapKey),
}

impl Start {
    /// Reads the end of an address.
    pub(crate) fn parse(parts: &[&str]) -> Option<Self> {
        Some(match parts {
            ["area", slug] => Self::Area(Area::from_slug(slug)?),
            ["role", slug] => Self::Role(Role::from_slug(slug)?),
            ["prompt", slug] => Self::Prompt(Prompt::from_slug(slug)?),
            ["contact", slug] => Self::Contact(AppointmentKind::from_slug(slug)?),
            ["moment", slug] => Self::Moment(ReviewMoment::from_slug(slug)?),
            ["gap", rule, about @ ..] => Self::Gap(gap_key(Rule::from_slug(rule)?, about)?),
            [kind, id] => Self::About(key(kind, id)?),
            _ => return None,
        })
    }
}

fn key(kind: &str, id: &str) -> Option<Key> {
    Some(Key {
        kind: Kind::from_slug(kind)?,
        raw: u64::from_str_radix(id, 16).ok()?,
    })
}

fn gap_key(rule: Rule, about: &[&str]) -> Option<GapKey> {
    let (about, area) = match about {
        [] => (None, None),
        ["area", area] => (None, Some(Area::from_slug(area)?)),
        [kind, id] => (Some(key(kind, id)?), None),
        [kind, id, "area", area] => (Some(key(kind, id)?), Some(Area::from_slug(area)?)),
        _ => return None,
    };
    Some(GapKey { rule, about, area })
}

impl Display for Start {
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result {
        match self {
            Self::About(key) => write!(f, "{}/{:x}", key.kind.slug(), key.raw),
            Self::Area(area) => write!(f, "area/{}", area.slug()),
            Self::Role(role) => write!(f, "role/{}", role.slug()),
            Self::Prompt(prompt) => write!(f, "prompt/{}", prompt.slug()),
            Self::Contact(kind) => write!(f, "contact/{}", kind.slug()),
            Self::Moment(moment) => write!(f, "moment/{}", moment.slug()),
            Self::Gap(gap) => write!(f, "gap/{gap}"),
        }
    }
}

impl Display for GapKey {
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result {
        write!(f, "{}", self.rule.slug())?;
        if let Some(key) = self.about {
            write!(f, "/{}/{:x}", key.kind.slug(), key.raw)?;
        }
        match self.area {
            Some(area) => write!(f, "/area/{}", area.slug()),
            None => Ok(()),
        }
    }
}
