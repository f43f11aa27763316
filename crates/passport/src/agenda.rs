//! What is coming and what has been.

use crate::{Appointment, Concern, Id, Passport, Question, Row, When};
use time::{Date, Duration, PrimitiveDateTime, Time};

/// One time that an appointment takes place.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Occurrence {
    /// When.
    pub when: When,
    /// Whether more follow.
    pub repeats: bool,
}

/// A contact: an appointment and the time meant.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Contact {
    /// Which appointment.
    pub id: Id<Appointment>,
    /// Which of its times.
    pub occurrence: Occurrence,
}

/// The contacts that still lie ahead, soonest first; of a repeating one only the next time.
///
/// `now` is wall time where the reader is; times in other zones are compared as they stand.
#[must_use]
pub fn upcoming(passport: &Passport, now: PrimitiveDateTime) -> Vec<Contact> {
    let mut ahead: Vec<Contact> = passport
        .appointments
        .iter()
        .filter_map(|Row { id, value }| {
            let occurrence = next_occurrence(value, now)?;
            Some(Contact { id: *id, occurrence })
        })
        .collect();
    ahead.sort_by_key(|contact| order(&contact.occurrence.when));
    ahead
}

/// The soonest contact ahead.
#[must_use]
pub fn next_contact(passport: &Passport, now: PrimitiveDateTime) -> Option<Contact> {
    upcoming(passport, now).into_iter().next()
}

/// Appointments whose last time has passed, latest first.
#[must_use]
pub fn past_contacts(passport: &Passport, now: PrimitiveDateTime) -> Vec<Id<Appointment>> {
    let mut past: Vec<&Row<Appointment>> = passport
        .appointments
        .iter()
        .filter(|row| next_occurrence(&row.value, now).is_none())
        .collect();
    past.sort_by_key(|row| std::cmp::Reverse(order(&row.value.when)));
    past.into_iter().map(|row| row.id).collect()
}

/// Open concerns and questions meant for this contact: addressed to it, or to someone who takes part and to no other contact.
/// Once its talk is closed, only what is addressed to it.
#[must_use]
pub fn raise_at(passport: &Passport, id: Id<Appointment>) -> (Vec<&Row<Concern>>, Vec<&Row<Question>>) {
    let takes_part = |member| {
        passport
            .appointments
            .get(id)
            .is_some_and(|a| a.with.contains(&member) && !a.talk.is_closed())
    };
    let meant = |at: Option<Id<Appointment>>, to: Option<_>| match at {
        Some(at) => at == id,
        None => to.is_some_and(takes_part),
    };
    let concerns = passport
        .concerns
        .iter()
        .filter(|row| !row.value.settled && meant(row.value.raise_at, row.value.raise_with))
        .collect();
    let questions = passport
        .questions
        .iter()
        .filter(|row| row.value.is_open() && meant(row.value.ask_at, row.value.to))
        .collect();
    (concerns, questions)
}

/// By day, then time; a contact without a time comes after those with one, a week after its days.
fn order(when: &When) -> (Date, u8, Time) {
    match when {
        When::At { date, from, .. } => (*date, 0, *from),
        When::On(date) => (*date, 1, Time::MIDNIGHT),
        When::InWeek(week) => (week.sunday(), 2, Time::MIDNIGHT),
    }
}

fn next_occurrence(appointment: &Appointment, now: PrimitiveDateTime) -> Option<Occurrence> {
    let first = &appointment.when;
    let Some(repeat) = appointment.repeat else {
        // A contact whose talk is closed has been, whatever the clock says.
        let is_held = appointment.talk.is_closed() && first.first_day() <= now.date();
        return (!is_held && !is_over(first, now)).then(|| Occurrence {
            when: first.clone(),
            repeats: false,
        });
    };
    let step = i64::from(repeat.every_days.max(1));
    // Whole steps that have certainly passed are skipped at once; at most two more remain to be looked at.
    let behind = (now.date() - first.last_day()).whole_days().max(0) / step;
    (behind..=behind.saturating_add(1)).find_map(|n| {
        let when = first.later_by(n.checked_mul(step)?)?;
        let within = repeat.until.is_none_or(|until| when.first_day() <= until);
        let repeats = when
            .later_by(step)
            .is_some_and(|next| repeat.until.is_none_or(|until| next.first_day() <= until));
        (within && !is_over(&when, now)).then_some(Occurrence { when, repeats })
    })
}

/// A timed contact is over at its end, or an hour after its start when no end is known.
fn is_over(when: &When, now: PrimitiveDateTime) -> bool {
    match when {
        When::At {
            date, from, until, ..
        } => {
            let start = PrimitiveDateTime::new(*date, *from);
            let end = match until {
                Some(until) => PrimitiveDateTime::new(*date, *until),
                None => start.checked_add(Duration::HOUR).unwrap_or(start),
            };
            end.max(start) < now
        }
        When::On(_) | When::InWeek(_) => when.last_day() < now.date(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{AppointmentKind, IsoWeek, Record, Repeat};
    use time::Month;

    fn day(day: u8) -> Date {
        Date::from_calendar_date(2026, Month::November, day).unwrap()
    }

    fn at(date: Date, hour: u8) -> When {
        When::At {
            date,
            from: Time::from_hms(hour, 0, 0).unwrap(),
            until: None,
            zone: "Europe/Oslo".into(),
        }
    }

    fn now(date: Date, hour: u8, minute: u8) -> PrimitiveDateTime {
        PrimitiveDateTime::new(date, Time::from_hms(hour, minute, 0).unwrap())
    }

    fn passport(appointments: &[(When, Option<Repeat>)]) -> Passport {
        let mut passport = Passport::default();
        for (raw, (when, repeat)) in (1..).zip(appointments) {
            let mut appointment = Appointment::new(AppointmentKind::Visit, when.clone());
            appointment.repeat = *repeat;
            passport.put(Record::Appointment(Id::new(raw), appointment));
        }
        passport
    }

    fn ids(passport: &Passport, now: PrimitiveDateTime) -> Vec<u64> {
        upcoming(passport, now).iter().map(|c| c.id.raw()).collect()
    }

    #[test]
    fn the_soonest_comes_first_and_a_vague_day_comes_after_its_hours() {
        let passport = passport(&[
            (When::InWeek(IsoWeek::of(day(21))), None),
            (When::On(day(21)), None),
            (at(day(21), 15), None),
            (at(day(21), 9), None),
        ]);
        assert_eq!(ids(&passport, now(day(20), 12, 0)), [4, 3, 2, 1]);
    }

    #[test]
    fn a_visit_stays_next_until_an_hour_after_it_began() {
        let passport = passport(&[(at(day(21), 9), None)]);
        assert_eq!(ids(&passport, now(day(21), 9, 59)), [1]);
        assert!(ids(&passport, now(day(21), 10, 1)).is_empty());
        assert_eq!(past_contacts(&passport, now(day(21), 10, 1)), [Id::new(1)]);
    }

    #[test]
    fn a_day_without_a_time_lasts_all_day_and_a_week_until_its_sunday() {
        let passport = passport(&[
            (When::On(day(20)), None),
            (When::InWeek(IsoWeek::of(day(20))), None),
        ]);
        assert_eq!(ids(&passport, now(day(20), 23, 59)), [1, 2]);
        assert_eq!(ids(&passport, now(day(22), 23, 59)), [2]);
        assert!(ids(&passport, now(day(23), 0, 0)).is_empty());
    }

    #[test]
    fn a_repeating_treatment_shows_its_next_time_and_ends_with_its_last() {
        let every_week = Repeat {
            every_days: 7,
            until: Some(day(15)),
        };
        let passport = passport(&[(at(day(1), 9), Some(every_week))]);
        let next = |d, h| {
            next_contact(&passport, now(day(d), h, 0))
                .map(|c| (c.occurrence.when.first_day().day(), c.occurrence.repeats))
        };
        assert_eq!(next(1, 8), Some((1, true)));
        assert_eq!(next(2, 8), Some((8, true)));
        assert_eq!(next(8, 9), Some((8, true)));
        assert_eq!(next(8, 23), Some((15, false)));
        assert_eq!(next(16, 0), None);
    }

    #[test]
    fn a_repeat_that_began_long_ago_is_found_at_once() {
        let daily = Repeat {
            every_days: 1,
            until: None,
        };
        let long_ago = Date::from_calendar_date(1950, Month::January, 1).unwrap();
        let passport = passport(&[(When::On(long_ago), Some(daily))]);
        let next = next_contact(&passport, now(day(21), 8, 0)).unwrap();
        assert_eq!(next.occurrence.when, When::On(day(21)));
    }

    #[test]
    fn what_is_addressed_to_a_participant_is_raised_there_unless_it_waits_for_another_contact() {
        let gp = Id::new(9);
        let mut passport = passport(&[(at(day(21), 9), None), (at(day(28), 9), None)]);
        let mut visit = passport.appointments.get(Id::new(1)).unwrap().clone();
        visit.with = vec![gp];
        passport.put(Record::Appointment(Id::new(1), visit));
        let concern = |to, at| Concern {
            raise_with: to,
            raise_at: at,
            ..Concern::default()
        };
        passport.put(Record::Concern(Id::new(1), concern(Some(gp), None)));
        passport.put(Record::Concern(Id::new(2), concern(Some(gp), Some(Id::new(2)))));
        passport.put(Record::Concern(Id::new(3), concern(None, None)));
        passport.put(Record::Concern(
            Id::new(4),
            Concern {
                settled: true,
                ..concern(Some(gp), None)
            },
        ));
        let (concerns, _) = raise_at(&passport, Id::new(1));
        assert_eq!(concerns.iter().map(|row| row.id.raw()).collect::<Vec<_>>(), [1]);
    }

    #[test]
    fn a_contact_whose_talk_is_closed_has_been_and_waits_for_nothing_more() {
        let gp = Id::new(9);
        let mut passport = passport(&[(at(day(21), 15), None)]);
        let mut visit = passport.appointments.get(Id::new(1)).unwrap().clone();
        visit.with = vec![gp];
        let concern = Concern {
            raise_with: Some(gp),
            ..Concern::default()
        };
        passport.put(Record::Appointment(Id::new(1), visit.clone()));
        passport.put(Record::Concern(Id::new(1), concern));
        assert_eq!(ids(&passport, now(day(21), 9, 0)), [1]);
        assert_eq!(raise_at(&passport, Id::new(1)).0.len(), 1);
        visit.talk.closed_ms = Some(1);
        passport.put(Record::Appointment(Id::new(1), visit));
        assert!(ids(&passport, now(day(21), 9, 0)).is_empty());
        assert_eq!(past_contacts(&passport, now(day(21), 9, 0)), [Id::new(1)]);
        assert!(raise_at(&passport, Id::new(1)).0.is_empty());
    }
}
