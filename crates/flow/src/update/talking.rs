//! A consultation, step by step. Each tap is kept at once, so that it can be interrupted at any moment.

use super::editing::{put, write};
use super::{Mark, nth};
use crate::{Effect, Form, FormId, Home, Model, Page, Said, Stage, Step, TalkMove, to_raise};
use passport::{
    Agreement, Appointment, Area, Change, Concern, Date, FIRSTS, Id, Key, Kind, MINUTES, Member, Passport,
    Question, Record, Row, Talk, Task, TaskState,
};

/// Which of a message's random numbers is the ticket of the notes: beyond any number of tasks that a closing makes.
const NOTES: u64 = 1 << 32;

/// Does one thing in a consultation.
pub(super) fn step(model: &mut Model, id: Id<Appointment>, step: TalkMove, fresh: u64) -> Vec<Effect> {
    let mark = Mark::of(model, fresh);
    let now_ms = model.now.unix_ms;
    let today = model.now.wall.date();
    let Stage::Home(home) = &mut model.stage else {
        return Vec::new();
    };
    match step {
        TalkMove::Close => close(home, id, today, now_ms, mark),
        TalkMove::Begin => {
            let begun = change(home, id, mark, |appointment, _| {
                let talk = &mut appointment.talk;
                talk.began_ms = talk.began_ms.or(Some(now_ms));
                if talk.present.is_empty() {
                    talk.present.clone_from(&appointment.with);
                }
            });
            and_go(begun, Page::Talk(id, Step::During))
        }
        TalkMove::Reopen => reopen(home, id, mark),
        TalkMove::Bring(key) => match brought(&home.passport, key, id) {
            Some(record) => write(home, vec![put(record)], Said::Kept, None, mark),
            None => Vec::new(),
        },
        other => change(home, id, mark, |appointment, passport| {
            arrange(appointment, passport, id, other);
        }),
    }
}

/// A concern or question that is to be raised at this contact.
fn brought(passport: &Passport, key: Key, at: Id<Appointment>) -> Option<Record> {
    match key.kind {
        Kind::Concern => {
            let concern = passport.concerns.get(key.id())?.clone();
            let raise_at = Some(at);
            Some(Record::Concern(key.id(), Concern { raise_at, ..concern }))
        }
        Kind::Question => {
            let question = passport.questions.get(key.id())?.clone();
            let ask_at = Some(at);
            Some(Record::Question(key.id(), Question { ask_at, ..question }))
        }
        _ => None,
    }
}

fn and_go(mut effects: Vec<Effect>, page: Page) -> Vec<Effect> {
    effects.push(Effect::Go(page));
    effects
}

/// Changes one appointment. Ticks and moves are kept without a word: they are seen where they happen.
fn change(
    home: &mut Home,
    id: Id<Appointment>,
    mark: Mark,
    step: impl FnOnce(&mut Appointment, &Passport),
) -> Vec<Effect> {
    let Some(mut appointment) = home.passport.appointments.get(id).cloned() else {
        return Vec::new();
    };
    step(&mut appointment, &home.passport);
    let changes = vec![put(Record::Appointment(id, appointment))];
    let effects = write(home, changes, Said::Kept, None, mark);
    home.toast = None;
    effects
}

fn arrange(appointment: &mut Appointment, passport: &Passport, id: Id<Appointment>, step: TalkMove) {
    match step {
        TalkMove::Theme(theme, on) => set(&mut appointment.themes, theme, on),
        TalkMove::Earlier(key) => shift(&mut appointment.talk, passport, id, key, Shift::Earlier),
        TalkMove::Later(key) => shift(&mut appointment.talk, passport, id, key, Shift::Later),
        TalkMove::First(key, on) => {
            let firsts = &mut appointment.talk.firsts;
            // A mark on something that is no longer to be raised takes no place.
            let open: Vec<Key> = to_raise(passport, id).iter().map(|item| item.key).collect();
            firsts.retain(|first| open.contains(first));
            if !on || firsts.len() < FIRSTS {
                set(firsts, key, on);
            }
        }
        TalkMove::Present(member, on) => set(&mut appointment.talk.present, member, on),
        TalkMove::Minutes(minutes) if MINUTES.contains(&minutes) => {
            appointment.talk.minutes = Some(minutes);
        }
        TalkMove::Raised(key, on) => set(&mut appointment.talk.raised, key, on),
        TalkMove::FollowUp(place) => appointment.talk.follow_up = Some(place),
        _ => {}
    }
}

fn set<T: PartialEq>(list: &mut Vec<T>, item: T, on: bool) {
    list.retain(|there| *there != item);
    if on {
        list.push(item);
    }
}

#[derive(Clone, Copy, PartialEq)]
enum Shift {
    Earlier,
    Later,
}

/// Changes places with the neighbour of the same part of the list: what comes first, what is private, the rest.
fn shift(talk: &mut Talk, passport: &Passport, id: Id<Appointment>, key: Key, shift: Shift) {
    let mut shown = to_raise(passport, id);
    let Some(at) = shown.iter().position(|item| item.key == key) else {
        return;
    };
    let part = |at: usize| shown.get(at).map(|item| (item.is_first, item.is_private));
    let here = part(at);
    let other = match shift {
        Shift::Earlier => (0..at).rev().find(|other| part(*other) == here),
        Shift::Later => (at + 1..shown.len()).find(|other| part(*other) == here),
    };
    if let Some(other) = other {
        shown.swap(at, other);
    }
    talk.order = shown.iter().map(|item| item.key).collect();
}

/// Closes a consultation in one step that can be taken back as one: agreements become tasks, what was not raised is carried
/// over.
fn close(home: &mut Home, id: Id<Appointment>, today: Date, now_ms: i64, mark: Mark) -> Vec<Effect> {
    let mut effects = keep_notes(home, id, mark);
    let passport = home.passport.clone();
    let Some(appointment) = passport.appointments.get(id) else {
        return effects;
    };
    let mut closed = appointment.clone();
    closed.talk.closed_ms = Some(now_ms);
    let raised = &appointment.talk.raised;
    let mut changes = vec![put(Record::Appointment(id, closed))];
    for item in to_raise(&passport, id) {
        changes.extend(after_talk(
            &passport,
            item.key,
            id,
            raised.contains(&item.key),
            today,
        ));
    }
    let agreed = passport.agreements.iter().filter(|row| row.value.at == Some(id));
    for (n, row) in (0..).zip(agreed) {
        changes.extend(to_task(&passport, row, Id::new(nth(mark.ticket, n))));
    }
    effects.extend(write(home, changes, Said::Kept, None, mark));
    and_go(effects, Page::Talk(id, Step::After))
}

/// Keeps what has been typed as a step of its own, before the closing: taking the closing back leaves the words.
fn keep_notes(home: &mut Home, id: Id<Appointment>, mark: Mark) -> Vec<Effect> {
    let is_typed = |form: &mut Form| form.id == FormId::Talk(id) && form.is_touched();
    let Some(form) = home.form.take_if(is_typed) else {
        return Vec::new();
    };
    let Some(written) = form.notes(&home.passport, id) else {
        // What cannot be kept as it is stays in the form, and as a draft.
        home.form = Some(form);
        return Vec::new();
    };
    let mark = Mark {
        ticket: nth(mark.ticket, NOTES),
        ..mark
    };
    let changes = vec![put(Record::Appointment(id, written))];
    write(home, changes, Said::Kept, Some(form.id), mark)
}

/// Goes on after all: what was carried over is here again.
fn reopen(home: &mut Home, id: Id<Appointment>, mark: Mark) -> Vec<Effect> {
    let Some(mut appointment) = home.passport.appointments.get(id).cloned() else {
        return Vec::new();
    };
    appointment.talk.closed_ms = None;
    let here = Some(id);
    let mut changes = vec![put(Record::Appointment(id, appointment))];
    let concerns = home.passport.concerns.iter();
    let carried = concerns.filter(|row| row.value.carried_from == here && row.value.raise_at.is_none());
    changes.extend(carried.map(|row| {
        let back = Concern {
            raise_at: here,
            carried_from: None,
            ..row.value.clone()
        };
        put(Record::Concern(row.id, back))
    }));
    let questions = home.passport.questions.iter();
    let carried = questions.filter(|row| row.value.carried_from == here && row.value.ask_at.is_none());
    changes.extend(carried.map(|row| {
        let back = Question {
            ask_at: here,
            carried_from: None,
            ..row.value.clone()
        };
        put(Record::Question(row.id, back))
    }));
    let effects = write(home, changes, Said::Kept, None, mark);
    and_go(effects, Page::Talk(id, Step::Close))
}

/// What an agreement that is written after its talk was closed makes of its task: the same as closing would have.
pub(super) fn settle_late(
    passport: &Passport,
    id: Id<Agreement>,
    agreed: &Agreement,
    fresh: u64,
) -> Vec<Change> {
    let closed = agreed.at.and_then(|at| passport.appointments.get(at));
    if !closed.is_some_and(|appointment| appointment.talk.is_closed()) {
        return Vec::new();
    }
    let row = Row {
        id,
        value: agreed.clone(),
    };
    to_task(passport, &row, Id::new(nth(fresh, 0)))
}

/// A concern or question after the talk: raised, or carried over to the next.
fn after_talk(
    passport: &Passport,
    key: Key,
    at: Id<Appointment>,
    is_raised: bool,
    today: Date,
) -> Option<Change> {
    match key.kind {
        Kind::Concern => {
            let mut concern: Concern = passport.concerns.get(key.id())?.clone();
            if is_raised {
                concern.raised_on = Some(today);
                // It was meant for this contact; unless it is dealt with, it waits for no other.
                concern.raise_at = Some(at);
                concern.carried_from = None;
            } else {
                concern.raise_at = None;
                concern.carried_from = Some(at);
            }
            Some(put(Record::Concern(key.id(), concern)))
        }
        Kind::Question if !is_raised => {
            let question: Question = passport.questions.get(key.id())?.clone();
            let carried = Question {
                ask_at: None,
                carried_from: Some(at),
                ..question
            };
            Some(put(Record::Question(key.id(), carried)))
        }
        _ => None,
    }
}

/// What an agreement makes of the task it settles, or the new task that it becomes. An agreement without anybody to do it
/// becomes a task that nobody holds: a gap that is seen.
fn to_task(passport: &Passport, row: &Row<Agreement>, fresh: Id<Task>) -> Vec<Change> {
    let agreed = &row.value;
    let settles = agreed
        .task
        .and_then(|id| Some((id, passport.tasks.get(id)?.clone())));
    let is_new = settles.is_none();
    let (id, mut task) = settles.unwrap_or_else(|| {
        let area = agreed.area.unwrap_or(Area::SomethingElse);
        (fresh, Task::new(area))
    });
    // A task that says what its agreement said goes on saying so; one with words of its own keeps them.
    let before = passport.agreements.get(row.id).map(|old| old.what.as_str());
    let echoes = before == Some(task.what.as_str());
    if (task.what.trim().is_empty() && task.point.is_none()) || echoes {
        task.what.clone_from(&agreed.what);
    }
    task.lead = agreed.who;
    task.due = agreed.by.or(task.due);
    task.agreed_with = took_part(passport, agreed).or(agreed.with).or(task.agreed_with);
    task.agreed_on = agreed.on.or(task.agreed_on);
    if task.state != TaskState::Done {
        task.state = TaskState::Agreed;
    }
    if is_new {
        task.sharing = agreed.sharing;
    }
    let mut changes = vec![put(Record::Task(id, task))];
    if is_new {
        let linked = Agreement {
            task: Some(id),
            ..agreed.clone()
        };
        changes.push(put(Record::Agreement(row.id, linked)));
    }
    changes
}

/// Who does it, when they were there as it was agreed: then it was agreed with them.
fn took_part(passport: &Passport, agreed: &Agreement) -> Option<Id<Member>> {
    let who = agreed.who.member()?;
    let at = passport.appointments.get(agreed.at?)?;
    (at.with.contains(&who) || at.talk.present.contains(&who)).then_some(who)
}
