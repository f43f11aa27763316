//! What is said when a shared meeting is worth asking for, and the small next step after a self-check.

use crate::Speech;
use passport::{Closeness, Collaboration, Passport, Role, Situation};

/// What is said about a situation.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct SituationWords {
    /// What it is.
    pub title: String,
    /// The reason. For the patient alone.
    pub why: String,
    /// What the patient can send to their team. It tells the reason and no more.
    pub message: String,
}

impl Speech {
    /// What is said about a situation of this patient.
    #[must_use]
    pub fn situation(&self, passport: &Passport, situation: Situation) -> SituationWords {
        let (title, why, reason) = match situation {
            Situation::ContactWithGp => (
                self.meeting_contact(),
                self.why_contact(passport),
                self.meeting_contact_message(),
            ),
            Situation::GpUnsure => (
                self.meeting_unsure(),
                self.meeting_unsure_why(),
                self.meeting_unsure_message(),
            ),
            Situation::HandingOver => (
                self.meeting_handing_over(),
                self.meeting_handing_over_why(),
                self.meeting_handing_over_message(),
            ),
            Situation::UnsafeWaiting => (
                self.meeting_waiting(),
                self.meeting_waiting_why(),
                self.meeting_waiting_message(),
            ),
            Situation::SeriousOrSeveral => (
                self.meeting_serious(),
                self.meeting_serious_why(),
                self.meeting_serious_message(),
            ),
            Situation::Unknown(_) => (self.coded(situation), "", ""),
        };
        SituationWords {
            title: title.to_owned(),
            why: why.to_owned(),
            message: self.message(passport, reason),
        }
    }

    fn why_contact(&self, passport: &Passport) -> &str {
        let is_strained = passport
            .members
            .iter()
            .any(|row| row.value.role == Role::Gp && row.value.closeness == Some(Closeness::Strained));
        if is_strained {
            self.meeting_contact_strained()
        } else {
            self.meeting_contact_none()
        }
    }

    /// What is asked, why, and by whom.
    fn message(&self, passport: &Passport, reason: &str) -> String {
        let asked = format!("{} {reason}", self.meeting_ask()).trim().to_owned();
        match passport.patient.called.trim() {
            "" => asked,
            name => format!("{asked}\n\n{}", self.meeting_regards(name)),
        }
    }

    /// One small next step from here, with which the passport can help.
    #[must_use]
    pub fn collaboration_step(&self, collaboration: Collaboration) -> String {
        let step = match collaboration {
            Collaboration::EachOnTheirOwn => self.step_each_on_their_own(),
            Collaboration::EachAddingTheirPart => self.step_each_adding_their_part(),
            Collaboration::ATeam => self.step_a_team(),
            Collaboration::ATeamWithMe | Collaboration::Unknown(_) => self.step_a_team_with_me(),
        };
        step.to_owned()
    }
}
