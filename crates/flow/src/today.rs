//! What Today shows: what is next, what to raise there, what falls between chairs, what I do.

use passport::{
    Concern, Contact, Date, Gap, Holder, Id, Look, Managing, Passport, PrimitiveDateTime, Question,
    ReviewMoment, Situation, Task, gaps, raise_at, review_due, situations, upcoming,
};
use std::collections::BTreeSet;

/// How many gaps are shown on Today.
const GAPS: usize = 3;

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
    /// The gaps that matter most, at most three; none when somebody else manages for the patient.
    pub gaps: Vec<Gap>,
    /// How many gaps there are in all.
    pub all_gaps: usize,
    /// A reason to ask for a shared meeting.
    pub situation: Option<Situation>,
    /// A review that is worth a look now.
    pub review: Option<ReviewMoment>,
    /// Open concerns and questions that belong to no contact ahead.
    pub loose: usize,
}

/// Works out what Today shows at a moment. A patient who lets somebody else manage is asked for less.
#[must_use]
pub fn today(look: Look<'_>) -> Today {
    let Look { passport, now, .. } = look;
    let ahead: Vec<Ahead> = upcoming(passport, now)
        .into_iter()
        .map(|contact| look_at(passport, contact, now))
        .collect();
    let mine = passport
        .tasks
        .iter()
        .filter(|row| row.value.state.is_open() && row.value.lead == Holder::Me)
        .map(|row| row.id)
        .collect();
    let asks = passport.patient.managing != Some(Managing::SomeoneDoes);
    let mut gaps = gaps(look);
    let all_gaps = gaps.len();
    gaps.truncate(if asks { GAPS } else { 0 });
    Today {
        date: now.date(),
        loose: loose(passport, &ahead),
        ahead,
        mine,
        gaps,
        all_gaps,
        situation: situations(look).into_iter().next().filter(|_| asks),
        review: review_due(look).filter(|_| asks),
    }
}

/// How many open concerns and questions belong to no contact ahead.
fn loose(passport: &Passport, ahead: &[Ahead]) -> usize {
    let concerns: BTreeSet<Id<Concern>> = ahead.iter().flat_map(|a| a.concerns.iter().copied()).collect();
    let questions: BTreeSet<Id<Question>> = ahead.iter().flat_map(|a| a.questions.iter().copied()).collect();
    let open_concerns = passport.concerns.iter().filter(|row| !row.value.settled);
    let open_questions = passport.questions.iter().filter(|row| row.value.is_open());
    open_concerns.filter(|row| !concerns.contains(&row.id)).count()
        + open_questions.filter(|row| !questions.contains(&row.id)).count()
}

fn look_at(passport: &Passport, contact: Contact, now: PrimitiveDateTime) -> Ahead {
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
    use passport::{
        Appointment, AppointmentKind, Area, History, Kind, Member, Month, Record, Role, Rule, Time, When,
    };

    fn now() -> PrimitiveDateTime {
        let day = Date::from_calendar_date(2026, Month::November, 21).unwrap();
        PrimitiveDateTime::new(day, Time::from_hms(9, 0, 0).unwrap())
    }

    fn shown_at(passport: &Passport) -> Today {
        today(Look {
            passport,
            history: &History::default(),
            now: now(),
            now_ms: 0,
        })
    }

    fn put(passport: &mut Passport, record: Record) {
        passport.put(record);
    }

    #[test]
    fn an_empty_passport_has_an_empty_day() {
        let shown = shown_at(&Passport::default());
        assert!(shown.ahead.is_empty() && shown.mine.is_empty() && shown.gaps.is_empty());
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

        let shown = shown_at(&passport);
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
        let shown = shown_at(&passport);
        assert_eq!(shown.mine, [Id::new(1)]);
        let first = shown.gaps.first().unwrap();
        assert_eq!(first.rule, Rule::NobodyLeads);
        assert_eq!(first.about, Some(Id::<Task>::new(3).key(Kind::Task)));
    }

    #[test]
    fn a_patient_who_lets_someone_else_manage_is_asked_for_less() {
        let mut passport = Passport::default();
        put(&mut passport, Record::Task(Id::new(1), Task::new(Area::Results)));
        assert_eq!(shown_at(&passport).gaps.len(), 1);
        passport.patient.managing = Some(Managing::SomeoneDoes);
        let shown = shown_at(&passport);
        assert!(shown.gaps.is_empty());
        assert_eq!(shown.all_gaps, 1);
    }
}
