//! Who a summary is for: an audience, or one named person of it.

use crate::{Audience, Id, Member, Role};

/// Who a summary is for.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
pub struct Reader {
    /// The audience.
    pub audience: Audience,
    /// The one person it is for, when it is for one person only.
    pub person: Option<Id<Member>>,
}

impl From<Audience> for Reader {
    /// Anyone in this audience.
    fn from(audience: Audience) -> Self {
        Self {
            audience,
            person: None,
        }
    }
}

impl Reader {
    /// One person of the care team.
    #[must_use]
    pub fn person(id: Id<Member>, role: Role) -> Self {
        Self {
            audience: Audience::of(role),
            person: Some(id),
        }
    }
}

impl Audience {
    /// The audience that a person in this role belongs to.
    #[must_use]
    pub fn of(role: Role) -> Self {
        match role {
            Role::Gp => Self::Gp,
            Role::HomeNurse | Role::NursingHome | Role::OccupationalTherapist | Role::Physiotherapist => {
                Self::HomeCare
            }
            Role::OnCallDoctor | Role::EmergencyService => Self::OutOfHours,
            Role::Partner
            | Role::Child
            | Role::Parent
            | Role::OtherRelative
            | Role::Friend
            | Role::Volunteer => Self::Relative,
            // Those who may not be bound by professional secrecy get what everyone gets.
            Role::Interpreter | Role::SomeoneElse | Role::Unknown(_) => Self::Everyone,
            _ => Self::HospitalTeam,
        }
    }

    /// Whether people in this audience can take on something in this area, or say who does.
    #[must_use]
    pub fn can_mend(self, area: crate::Area) -> bool {
        use crate::Area as A;
        match self {
            Self::Gp => !matches!(area, A::CancerTreatment | A::EverydayHelp),
            Self::HospitalTeam => !matches!(area, A::EverydayHelp | A::HomeHelp | A::OtherIllnesses),
            Self::HomeCare => matches!(
                area,
                A::PainAndSymptoms
                    | A::MedicinesList
                    | A::WoundStomaLine
                    | A::Nutrition
                    | A::Rehabilitation
                    | A::HomeHelp
                    | A::NightsAndWeekends
                    | A::IfWorse
            ),
            Self::Relative => matches!(area, A::EverydayHelp | A::Transport | A::HomeHelp | A::Paperwork),
            Self::OutOfHours | Self::Everyone | Self::Unknown(_) => false,
        }
    }
}
