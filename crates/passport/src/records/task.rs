//! Who does what.

use crate::{Area, HomePoint, Id, Member, Phase, Sharing, TaskState, Unread};
use time::Date;

/// Who holds something. There is at most one.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default)]
pub enum Holder {
    /// Nobody: a gap.
    #[default]
    Nobody,
    /// The patient.
    Me,
    /// A member of the care team.
    Member(Id<Member>),
    /// Somebody whom this audience is not shown. Only ever in a summary.
    NotShown,
}

impl Holder {
    /// The member who holds it, if a member does.
    #[must_use]
    pub fn member(self) -> Option<Id<Member>> {
        match self {
            Self::Member(id) => Some(id),
            Self::Nobody | Self::Me | Self::NotShown => None,
        }
    }
}

/// One piece of who-does-what [FHIR Task, CarePlan.activity].
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Task {
    /// What it is about.
    pub area: Area,
    /// What is to be done, in own words.
    pub what: String,
    /// The point of the going-home list that it came from. Shown while there are no own words.
    pub point: Option<HomePoint>,
    /// Who holds the lead.
    pub lead: Holder,
    /// Who helps.
    pub helpers: Vec<Id<Member>>,
    /// When it counts.
    pub phase: Phase,
    /// How often or when, in own words.
    pub when: String,
    /// By which day.
    pub due: Option<Date>,
    /// With whom it was agreed.
    pub agreed_with: Option<Id<Member>>,
    /// On which day it was agreed.
    pub agreed_on: Option<Date>,
    /// How settled it is.
    pub state: TaskState,
    /// Who may see this record.
    pub sharing: Sharing,
    /// What a newer version wrote here.
    pub unread: Unread,
}

impl Task {
    /// An open task in this area that nobody holds.
    #[must_use]
    pub fn new(area: Area) -> Self {
        Self {
            area,
            what: String::new(),
            point: None,
            lead: Holder::Nobody,
            helpers: Vec::new(),
            phase: Phase::Now,
            when: String::new(),
            due: None,
            agreed_with: None,
            agreed_on: None,
            state: TaskState::Agreed,
            sharing: Sharing::Everyone,
            unread: Unread::default(),
        }
    }
}

shared_as_it_says!(Task, |_| {});
