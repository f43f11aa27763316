//! People and services around the patient.

use crate::{Closeness, Id, MayKnow, Role, Sharing, Unread};

/// A person or service in the care team [FHIR CareTeam.participant, PractitionerRole, RelatedPerson].
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Member {
    /// The person's name; may be empty for a service.
    pub name: String,
    /// What they are to the patient.
    pub role: Role,
    /// Service or place: a ward, a practice, a town.
    pub service: String,
    /// The direct number, as written.
    pub phone: String,
    /// Another number, as written.
    pub second_phone: String,
    /// E-mail address, as written.
    pub email: String,
    /// What to ask them about.
    pub ask_about: String,
    /// When they can be reached.
    pub hours: String,
    /// Who stands in at night and at weekends.
    pub stand_in: Option<Id<Member>>,
    /// How well we know each other. Leaves the device in a summary only when the patient chose so.
    pub closeness: Option<Closeness>,
    /// Whether [`closeness`](Self::closeness) is shown to those the patient shares with.
    pub shows_closeness: bool,
    /// What a relative may be told. Never leaves the device in a summary.
    pub may_know: Option<MayKnow>,
    /// When they were last given a copy, in milliseconds since the beginning of 1970, UTC. Never leaves the device.
    pub had_copy_ms: Option<i64>,
    /// Who may see this record.
    pub sharing: Sharing,
    /// What a newer version wrote here.
    pub unread: Unread,
}

impl Member {
    /// An empty record of someone in this role, seen by everyone the patient shares with.
    #[must_use]
    pub fn new(role: Role) -> Self {
        Self {
            name: String::new(),
            role,
            service: String::new(),
            phone: String::new(),
            second_phone: String::new(),
            email: String::new(),
            ask_about: String::new(),
            hours: String::new(),
            stand_in: None,
            closeness: None,
            shows_closeness: false,
            may_know: None,
            had_copy_ms: None,
            sharing: Sharing::Everyone,
            unread: Unread::default(),
        }
    }

    /// Whether there is any way to reach them.
    #[must_use]
    pub fn can_be_reached(&self) -> bool {
        [&self.phone, &self.second_phone, &self.email]
            .iter()
            .any(|way| !way.trim().is_empty())
    }
}

shared_as_it_says!(Member, |member| {
    member.closeness = member.closeness.filter(|_| member.shows_closeness);
    member.shows_closeness = member.closeness.is_some();
    member.may_know = None;
    member.had_copy_ms = None;
});
