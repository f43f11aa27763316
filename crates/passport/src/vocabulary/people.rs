//! Who people are to the patient.

coded! {
    /// What a member of the care team is to the patient.
    Role "role" {
        Gp = 1 "gp",
        Oncologist = 2 "oncologist",
        HospitalDoctor = 3 "hospital-doctor",
        CancerNurse = 4 "cancer-nurse",
        ContactNurse = 5 "contact-nurse",
        PalliativeTeam = 6 "palliative-team",
        HomeNurse = 7 "home-nurse",
        NursingHome = 8 "nursing-home",
        Physiotherapist = 9 "physiotherapist",
        OccupationalTherapist = 10 "occupational-therapist",
        Dietitian = 11 "dietitian",
        Pharmacist = 12 "pharmacist",
        Psychologist = 13 "psychologist",
        SocialWorker = 14 "social-worker",
        Chaplain = 15 "chaplain",
        OnCallDoctor = 16 "on-call-doctor",
        EmergencyService = 17 "emergency-service",
        Dentist = 18 "dentist",
        Interpreter = 19 "interpreter",
        Partner = 20 "partner",
        Child = 21 "child",
        Parent = 22 "parent",
        OtherRelative = 23 "other-relative",
        Friend = 24 "friend",
        Volunteer = 25 "volunteer",
        SomeoneElse = 26 "someone-else",
    }
}

impl Role {
    /// Whether this is family or a friend rather than a service.
    #[must_use]
    pub fn is_personal(self) -> bool {
        matches!(
            self,
            Self::Partner | Self::Child | Self::Parent | Self::OtherRelative | Self::Friend | Self::Volunteer
        )
    }

    /// Whether this person can be reached when everyone else has gone home.
    #[must_use]
    pub fn covers_nights(self) -> bool {
        matches!(self, Self::OnCallDoctor | Self::EmergencyService)
    }
}

coded! {
    /// How well patient and person know each other, in the patient's own terms.
    Closeness "closeness" {
        Close = 1 "close",
        Good = 2 "good",
        New = 3 "new",
        Strained = 4 "strained",
        NoContact = 5 "no-contact",
    }
}

coded! {
    /// What a relative may be told.
    MayKnow "may-know" {
        Everything = 1 "everything",
        PracticalOnly = 2 "practical-only",
        AskMeFirst = 3 "ask-me-first",
    }
}

impl MayKnow {
    /// What a relative may be told of whom two have said something else: no more than both. Nothing said is everything.
    #[must_use]
    pub fn narrower(one: Option<Self>, other: Option<Self>) -> Option<Self> {
        match (one, other) {
            (one, other) if one == other => one,
            (None | Some(Self::Everything), narrow) | (narrow, None | Some(Self::Everything)) => {
                narrow.or(Some(Self::Everything))
            }
            // Of two that are less than everything one is this, or one that a newer version means something by.
            _ => Some(Self::AskMeFirst),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_relative_of_whom_two_things_are_said_is_told_no_more_than_both() {
        let (all, practical) = (Some(MayKnow::Everything), Some(MayKnow::PracticalOnly));
        let (ask, newer) = (Some(MayKnow::AskMeFirst), Some(MayKnow::Unknown(9)));
        let table = [
            (None, None, None),
            (None, all, all),
            (None, practical, practical),
            (all, newer, newer),
            (practical, ask, ask),
            (practical, newer, ask),
        ];
        for (one, other, narrower) in table {
            assert_eq!(MayKnow::narrower(one, other), narrower, "{one:?} {other:?}");
            assert_eq!(MayKnow::narrower(other, one), narrower, "{other:?} {one:?}");
        }
    }
}
