//! What Today shows: what is next, what to raise there, what I do, what nobody holds.

use passport::{
    Concern, Contact, Date, Holder, Id, Passport, PrimitiveDateTime, Question, Task, Unheld, raise_at, unheld, upcoming,
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
    let ahead: Vec<Ahead> = upcoming(passport, now).into_iter().map(|contact| look(passport, contact, now)).collect();
    let mine = passport
        .tasks
        .iter()
        .filter(|row| row.value.state.is_open() && row.value.lead == Holder::Me)
        .map(|row| row.id)
        .collect();
    let open_concerns = passport.concerns.iter().filter(|row| !row.value.settled);
    let open_questions = passport.questions.iter().filter(|row| row.value.is_open());
    let loose = open_concerns.filter(|row| !ahead.iter().any(|a| a.concerns.contains(&row.id))).count()
        + open_questions.filter(|row| !ahead.iter().any(|a| a.questions.contains(&row.id))).count();
    Today { date: now.date(), ahead, mine, unheld: unheld(passport), loose }
}

fn look(passport: &Passport, contact: Contact, now: PrimitiveDateTime) -> Ahead {
    let (concerns, questions) = raise_at(passport, contact.id);
    let in_days = (contact.occurrence.when.first_day() - now.date()).whole_days().max(0);
    Ahead {
        in_days,
        concerns: concerns.into_iter().map(|row| row.id).collect(),
        questions: questions.into_iter().map(|row| row.id).collect(),
        contact,
    }
}
