//! People for the contacts of a phone.

use super::Origin;
use crate::Speech;
use letters::contacts::{self, Card};
use passport::{Id, Kind, Member, Row};

impl Speech {
    /// These people as a file for the contacts of a phone.
    #[must_use]
    pub fn contacts_file(&self, origin: &Origin<'_>, people: &[Id<Member>]) -> String {
        let rows = people.iter().filter_map(|id| origin.passport.members.row(*id));
        let cards: Vec<Card> = rows.map(|row| self.card(origin, row)).collect();
        contacts::write(&cards)
    }

    /// A person as a list of contacts shows them. How well somebody knows the patient is nobody else's business.
    fn card(&self, origin: &Origin<'_>, row: &Row<Member>) -> Card {
        let member = &row.value;
        let stand_in = member.stand_in.and_then(|id| self.name_of(origin.passport, id));
        let stand_in = stand_in.map(|name| self.summary_stand_in(&name));
        let own = [member.ask_about.clone(), member.hours.clone()];
        Card {
            uid: origin.uid(row.id.key(Kind::Member)),
            name: member.name.clone(),
            role: self.coded(member.role).to_owned(),
            service: member.service.clone(),
            phone: member.phone.clone(),
            second_phone: member.second_phone.clone(),
            email: member.email.clone(),
            notes: self.notes(origin, own.into_iter().chain(stand_in)),
        }
    }
}
