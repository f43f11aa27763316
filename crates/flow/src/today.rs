//! What Today shows: what is next, what to raise there, what I do, what nobody holds.

use passport::{
    Concern, Contact, Date, Holder, Id, Passport, PrimitiveDateTime, Question, Task, Unheld, raise_at,
    unheld, upcoming,
};

/// A contact ahead and what is to be raised there.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Ahead {
    /// Which, and when.
    pub contact: Contact,
    /// Whole days from today; 0 for today, also for a week that has begun.
    pub in_days: i64,
    /// Concerns for it.
    pub concerns: Vec<Id<Concern>>,
    /// Questions for it.
    pub questions: Vec<Id<Question>>,
}

/// What Today shows.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Today {
    /// The day.
    pub date: Date,
    /// Contacts ahead, soonest first.
    pub ahead: Vec<Ahead>,
    /// Open tasks the patient leads.
    pub mine: Vec<Id<Task>>,
    /// What nobody holds.
    pub unheld: Vec<Unheld>,
    /// Open concerns and questions that belong to no contact ahead.
    pub loose: usize,
}

/// Works out what Today shows at a moment.
#[must_use]
pub fn today(passport: &Passport, now: PrimitiveDateTime) -> Today {
    let ahead: Vec<Ahead> = upcoming(passport, now)
        .into_iter()
        .map(|contact| look(passport, contact, now))
        .collect();
    let mine = passport
        .tasks
        .iter()
        .filter(|row| row.value.state.is_open() && row.value.lead == Holder::Me)
        .map(|row| row.id)
        .collect();
    let open_concerns = passport.concerns.iter().filter(|row| !row.value.settled);
    let open_questions = passport.questions.iter().filter(|row| row.value.is_open());
    let loose = open_concerns
        .filter(|row| !ahead.iter().any(|a| a.concerns.contains(&row.id)))
        .count()
        + open_questions
            .filter(|row| !ahead.iter().any(|a| a.questions.contains(&row.id)))
            .count();
    Today {
        date: now.date(),
        ahead,
        mine,
        unheld: unheld(passport),
        loose,
    }
}

fn look(passport: &Passport, contact: Contact, now: PrimitiveDateTime) -> Ahead {
    let (concerns, questions) = raise_at(passport, contact.id);
    let in_days = (contact.occurrence.when.first_day() - now.date())
        .whole_days()
        .max(0);
    Ahead {
        in_days,
        concerns: concerns.into_iter().map(|row| row.id).collect(),
        questions: questions.into_iter().map(|row| row.id).collect(),
        contact,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use passport::{Appointment, AppointmentKind, Area, Member, Month, Record, Role, Time, When};

    fn now() -> PrimitiveDateTime {
        let day = Date::from_calendar_date(2026, Month::November, 21).unwrap();
        PrimitiveDateTime::new(day, Time::from_hms(9, 0, 0).unwrap())
    }

    fn put(passport: &mut Passport, record: Record) {
        passport.put(record);
    }

    #[test]
    fn an_empty_passport_has_an_empty_day() {
        let shown = today(&Passport::default(), now());
        assert!(shown.ahead.is_empty() && shown.mine.is_empty() && shown.unheld.is_empty());
        assert_eq!(shown.loose, 0);
    }

    #[test]
    fn the_next_contact_carries_what_is_to_be_raised_there_and_the_rest_is_counted_as_loose() {
        let mut passport = Passport::default();
        let gp = Id::new(1);
        put(&mut passport, Record::Member(gp, Member::new(Role::Gp)));
        let when = When::On(now().date().next_day().unwrap());
        let visit = Appointment {
            with: vec![gp],
            ..Appointment::new(AppointmentKind::Visit, when)
        };
        put(&mut passport, Record::Appointment(Id::new(1), visit));
        put(
            &mut passport,
            Record::Concern(
                Id::new(1),
                Concern {
                    raise_with: Some(gp),
                    ..Concern::default()
                },
            ),
        );
        put(
            &mut passport,
            Record::Question(
                Id::new(1),
                Question {
                    words: "Why?".into(),
                    ..Question::default()
                },
            ),
        );

        let shown = today(&passport, now());
        let next = shown.ahead.first().unwrap();
        assert_eq!(
            (next.in_days, next.concerns.as_slice()),
            (1, [Id::new(1)].as_slice())
        );
        assert!(next.questions.is_empty());
        assert_eq!(shown.loose, 1);
    }

    #[test]
    fn what_i_have_to_do_is_what_i_lead_and_have_not_done() {
        let mut passport = Passport::default();
        let mine = Task {
            lead: Holder::Me,
            ..Task::new(Area::Transport)
        };
        put(&mut passport, Record::Task(Id::new(1), mine.clone()));
        put(
            &mut passport,
            Record::Task(
                Id::new(2),
                Task {
                    state: passport::TaskState::Done,
                    ..mine
                },
            ),
        );
        put(&mut passport, Record::Task(Id::new(3), Task::new(Area::Results)));
        let shown = today(&passport, now());
        assert_eq!(shown.mine, [Id::new(1)]);
        assert_eq!(shown.unheld, [Unheld::NoLead(Id::new(3))]);
    }
}
