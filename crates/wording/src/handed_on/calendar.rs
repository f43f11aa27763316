//! Contacts for a calendar.

use super::Origin;
use crate::Speech;
use letters::calendar::{self, Clocks, Event};
use passport::{Appointment, Id, Kind, Passport, Row};

impl Speech {
    /// These contacts as a file for calendars. `remind` are minutes before each.
    #[must_use]
    pub fn calendar_file(
        &self,
        origin: &Origin<'_>,
        contacts: &[Id<Appointment>],
        remind: &[u16],
        clocks: &impl Clocks,
    ) -> String {
        let rows = contacts
            .iter()
            .filter_map(|id| origin.passport.appointments.row(*id));
        let events: Vec<Event> = rows.map(|row| self.event(origin, row, remind)).collect();
        let whose = origin.followed.map(|followed| followed.called);
        let name = whose.map(|called| format!("{} – {called}", self.app_name()));
        let name = name.as_deref().unwrap_or(self.app_name());
        calendar::write(name, &events, origin.written_ms, clocks)
    }

    /// A contact as a calendar shows it. A calendar is often shared with others: what troubles the patient is not in it.
    fn event(&self, origin: &Origin<'_>, row: &Row<Appointment>, remind: &[u16]) -> Event {
        let key = row.id.key(Kind::Appointment);
        let appointment = &row.value;
        // Names and numbers of those who take part stand in it, too.
        let people = appointment.with.iter().map(|id| id.key(Kind::Member));
        let changed = std::iter::once(key)
            .chain(people)
            .map(|key| origin.changed_ms(key));
        let changed_ms = changed.max().unwrap_or(origin.written_ms);
        let kind = self.coded(appointment.kind);
        let kind = match origin.followed {
            Some(followed) => format!("{}: {kind}", followed.called),
            None => kind.to_owned(),
        };
        Event {
            uid: origin.uid(key),
            changed_ms,
            when: appointment.when.clone(),
            repeat: appointment.repeat,
            title: match self.names_of(origin.passport, &appointment.with) {
                Some(names) => format!("{kind} – {names}"),
                None => kind,
            },
            place: appointment.place.clone(),
            notes: self.notes(origin, self.about(origin.passport, appointment).into_iter()),
            remind: remind.to_vec(),
        }
    }

    /// What it is for, how to get there, what to bring, and whom to call; a line each.
    fn about(&self, passport: &Passport, appointment: &Appointment) -> Vec<String> {
        let own = [
            &appointment.purpose,
            &appointment.getting_there,
            &appointment.bring,
        ];
        let numbers = appointment.with.iter().filter_map(|id| {
            let member = passport.members.get(*id)?;
            let phone = member.phone.trim();
            (!phone.is_empty()).then(|| format!("{} – {phone}", self.person(member).name))
        });
        own.into_iter().cloned().chain(numbers).collect()
    }
}
