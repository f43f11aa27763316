//! Sharing: whom for, what is taken out, and the code it became.

use passport::{Audience, LeftOut, Passport, Pick, Record, Summary};
use std::collections::BTreeSet;

/// A drawn code: one path in units of a module, without its quiet zone.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Picture {
    /// SVG path data.
    pub path: String,
    /// Modules on a side.
    pub size: u32,
}

/// A letter ready to be shown.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Glance {
    /// The whole link.
    pub link: String,
    /// The code for a screen.
    pub screen: Picture,
    /// The code for paper, with more correction where there is room.
    pub paper: Picture,
    /// What there was no room for.
    pub left_out: LeftOut,
    /// What a reader gets: the summary after leaving out.
    pub shown: Box<Summary>,
}

/// What is being shared.
#[derive(Clone, PartialEq, Debug)]
pub struct Share {
    /// Whom for.
    pub audience: Audience,
    /// What the patient has taken out for this audience.
    pub taken_out: BTreeSet<Pick>,
    /// The passport as this audience would see it, with the patient's own ids.
    pub seen: Passport,
    /// What is taken out: the records as they stand, so that each can be put back.
    pub withheld: Vec<Record>,
    /// The code, once it is made.
    pub glance: Option<Box<Glance>>,
    /// The number of the latest request for a code; answers to earlier ones are dropped.
    pub request: u32,
    /// Whether the code is on the screen.
    pub on_screen: bool,
    /// Whether the link has been copied: yes, or it could not be.
    pub copied: Option<bool>,
    /// Whether making the code failed.
    pub failed: bool,
}

impl Share {
    /// A fresh share with this audience.
    #[must_use]
    pub fn with(audience: Audience) -> Self {
        Self {
            audience,
            taken_out: BTreeSet::new(),
            seen: Passport::default(),
            withheld: Vec::new(),
            glance: None,
            request: 0,
            on_screen: false,
            copied: None,
            failed: false,
        }
    }
}
