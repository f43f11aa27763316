//! What the rules share: the passport with its contacts sorted once into what is ahead and what has been. No rule of its own.

use super::Look;
use crate::unheld::is_held;
use crate::{
    Appointment, AppointmentKind, Contact, Date, Holder, Id, Member, Repeat, Role, Row, Task, Treatment,
    When, past_contacts, upcoming,
};
use time::Duration;

/// A look with everything worked out that more than one rule asks for.
pub(crate) struct Seen<'a> {
    pub(crate) look: Look<'a>,
    ahead: Vec<Contact>,
    past: Vec<Id<Appointment>>,
}

impl<'a> Seen<'a> {
    pub(crate) fn new(look: Look<'a>) -> Self {
        Self {
            look,
            ahead: upcoming(look.passport, look.now),
            past: past_contacts(look.passport, look.now),
        }
    }

    /// Days from today until a day; negative when it has been.
    pub(crate) fn days_until(&self, day: Date) -> i64 {
        (day - self.look.now.date()).whole_days()
    }

    /// Whole days from a moment in milliseconds until now; negative when it is still to come.
    pub(crate) fn days_since_ms(&self, at_ms: i64) -> i64 {
        const DAY_MS: i64 = 24 * 60 * 60 * 1000;
        self.look.now_ms.saturating_sub(at_ms).div_euclid(DAY_MS)
    }

    /// Tasks that somebody still has to hold, in the order they were written.
    pub(crate) fn open_tasks(&self) -> impl Iterator<Item = &'a Row<Task>> {
        let tasks = self.look.passport.tasks.iter();
        tasks.filter(|row| row.value.state.is_open())
    }

    /// Contacts ahead with the time meant, soonest first.
    pub(crate) fn coming(&self) -> impl Iterator<Item = (&'a Row<Appointment>, &When)> {
        self.ahead.iter().filter_map(|contact| {
            let row = self.look.passport.appointments.row(contact.id)?;
            Some((row, &contact.occurrence.when))
        })
    }

    /// Contacts that have been, with their last day.
    pub(crate) fn passed(&self) -> impl Iterator<Item = (&'a Row<Appointment>, Date)> {
        self.past.iter().filter_map(|id| {
            let row = self.look.passport.appointments.row(*id)?;
            Some((row, last_day(&row.value)))
        })
    }

    /// Whether a contact of this kind lies ahead.
    pub(crate) fn is_coming(&self, kind: AppointmentKind) -> bool {
        self.coming().any(|(row, _)| row.value.kind == kind)
    }

    /// Treatments that lie ahead or go on.
    pub(crate) fn current_treatments(&self) -> impl Iterator<Item = &'a Row<Treatment>> {
        let treatments = self.look.passport.treatments.iter();
        treatments.filter(|row| row.value.state.is_current())
    }

    /// The member, unless they have been taken out of the team.
    pub(crate) fn member(&self, id: Id<Member>) -> Option<&'a Member> {
        self.look.passport.members.get(id)
    }

    /// Whether somebody is named and still in the team.
    pub(crate) fn is_there(&self, named: Option<Id<Member>>) -> bool {
        named.is_some_and(|id| self.member(id).is_some())
    }

    /// Whether somebody holds it. One who has been taken out of the team holds nothing.
    pub(crate) fn holds(&self, holder: Holder) -> bool {
        is_held(self.look.passport, holder)
    }

    /// The role of the member who holds it, where a member does who is still in the team.
    pub(crate) fn role_of(&self, holder: Holder) -> Option<Role> {
        holder.member().and_then(|id| self.member(id)).map(|m| m.role)
    }
}

/// Whether this is somebody whose work it is. Of one who is something else nobody knows, so no rule rests on them.
pub(crate) fn is_professional(role: Role) -> bool {
    !role.is_personal() && !matches!(role, Role::SomeoneElse | Role::Unknown(_))
}

/// The day on which a contact that has been took place for the last time.
fn last_day(appointment: &Appointment) -> Date {
    let last = appointment.when.last_day();
    let Some(Repeat {
        every_days,
        until: Some(until),
    }) = appointment.repeat
    else {
        return last;
    };
    let step = i64::from(every_days.max(1));
    let span = (until - appointment.when.first_day()).whole_days().max(0);
    last.checked_add(Duration::days(span - span % step))
        .unwrap_or(last)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::Month;

    fn march(day: u8) -> Date {
        Date::from_calendar_date(2026, Month::March, day).unwrap()
    }

    #[test]
    fn a_contact_that_repeated_was_last_held_on_its_last_time_within_its_end() {
        let every = |every_days, until| Some(Repeat { every_days, until });
        let table = [
            (None, 2),
            (every(7, None), 2),
            (every(7, Some(march(2))), 2),
            (every(7, Some(march(22))), 16),
            (every(7, Some(march(23))), 23),
            (every(0, Some(march(5))), 5),
            (every(7, Some(march(1))), 2),
        ];
        for (repeat, expected) in table {
            let mut visit = Appointment::new(AppointmentKind::Visit, When::On(march(2)));
            visit.repeat = repeat;
            assert_eq!(last_day(&visit), march(expected), "{repeat:?}");
        }
    }
}
