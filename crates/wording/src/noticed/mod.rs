//! What is said about a gap: the sentence about this very case, its reason, and the button that mends it. It does not find
//! gaps and does not mend them.

mod contacts;
mod kept;
mod medical;
mod meetings;
mod phrases;
mod tasks;
mod team;

pub use meetings::SituationWords;

use super::Speech;
use passport::{Date, Gap, Passport, Rule};

/// What is said about one gap.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct GapWords {
    /// The sentence about this very case.
    pub title: String,
    /// Why it is worth mending, in a short sentence. Empty for a rule of a newer version.
    pub why: String,
    /// The words on the button that mends it.
    pub mend: String,
}

impl GapWords {
    fn new(title: impl Into<String>, why: impl Into<String>, mend: impl Into<String>) -> Self {
        Self {
            title: title.into(),
            why: why.into(),
            mend: mend.into(),
        }
    }
}

impl Speech {
    /// What is said about a gap in this passport, on this day.
    #[must_use]
    pub fn gap(&self, passport: &Passport, gap: &Gap, today: Date) -> GapWords {
        let words = match gap.rule {
            Rule::NobodyLeads => tasks::nobody_leads(self, passport, gap),
            Rule::TwoLeads => tasks::two_leads(self, passport, gap),
            Rule::TaskPastItsDate => tasks::past_its_date(self, passport, gap, today),
            Rule::AgreedNotKnown => tasks::agreed_not_known(self, passport, gap),
            Rule::NoWayToReach => team::no_way_to_reach(self, passport, gap),
            Rule::NobodyAtNight => Some(team::nobody_at_night(self)),
            Rule::NoCoordinator => Some(team::no_coordinator(self)),
            Rule::NoCopySinceChange => team::no_copy_since_change(self, passport, gap),
            Rule::NothingPlanned => team::nothing_planned(self, passport, gap),
            Rule::NobodySpeaksForMe => Some(team::nobody_speaks_for_me(self)),
            Rule::AppointmentWithoutWhoOrWhere => contacts::without_who_or_where(self, passport, gap, today),
            Rule::ConcernsNotAnswered => contacts::not_answered(self, passport, gap, today),
            Rule::GoingHomeOpen => contacts::going_home(self, passport, gap, today),
            Rule::CheckIncomplete => medical::check_incomplete(self, passport, gap, today),
            Rule::NobodyRenews => medical::nobody_renews(self, passport, gap),
            Rule::NobodyAsked => medical::nobody_asked(self, passport, gap, today),
            Rule::NoBackup => Some(kept::no_backup(self, passport, today)),
            Rule::Unknown(_) => None,
        };
        words.unwrap_or_else(|| GapWords::new(self.coded(gap.rule), "", self.edit()))
    }
}
