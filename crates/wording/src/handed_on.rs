//! What other programs are told in words: an event of a calendar, a card among contacts. How such a file is written is not known here.

use super::Speech;
use passport::{Appointment, Member, Passport};

/// A contact as a calendar shows it.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct EventWords {
    /// What it is, and with whom.
    pub title: String,
    /// Where it is; may be empty.
    pub place: String,
    /// What it is for, how to get there, what to bring, whom to call; a line each.
    pub notes: String,
}

/// A person as a list of contacts shows them, beside their name and numbers.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct CardWords {
    /// What they are to the patient.
    pub role: String,
    /// What to ask them about, when they can be reached, and who stands in; a line each.
    pub notes: String,
}

impl Speech {
    /// A contact as a calendar shows it. A calendar is often shared with others: what troubles the patient is not in it.
    #[must_use]
    pub fn event_words(&self, passport: &Passport, appointment: &Appointment) -> EventWords {
        let kind = self.coded(appointment.kind).to_owned();
        let title = match self.names_of(passport, &appointment.with) {
            Some(names) => format!("{kind} – {names}"),
            None => kind,
        };
        let numbers = appointment.with.iter().filter_map(|id| {
            let member = passport.members.get(*id)?;
            let phone = member.phone.trim();
            (!phone.is_empty()).then(|| format!("{} – {phone}", self.person(member).name))
        });
        let own = [
            &appointment.purpose,
            &appointment.getting_there,
            &appointment.bring,
        ];
        let own = own.into_iter().cloned();
        EventWords {
            title,
            place: appointment.place.clone(),
            notes: below_each_other(own.chain(numbers)),
        }
    }

    /// A person as a list of contacts shows them.
    #[must_use]
    pub fn card_words(&self, passport: &Passport, member: &Member) -> CardWords {
        let stand_in = member.stand_in.and_then(|id| self.name_of(passport, id));
        let stand_in = stand_in.map(|name| self.summary_stand_in(&name));
        let own = [member.ask_about.clone(), member.hours.clone()];
        CardWords {
            role: self.coded(member.role).to_owned(),
            notes: below_each_other(own.into_iter().chain(stand_in)),
        }
    }
}

fn below_each_other(lines: impl Iterator<Item = String>) -> String {
    let lines: Vec<String> = lines.filter(|line| !line.trim().is_empty()).collect();
    lines.join("\n")
}
