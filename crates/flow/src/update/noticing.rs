//! Small answers to what the app notices: the checklist, going home, copies given, gaps taken up again.

use super::Mark;
use super::editing::{put, revise, write};
use crate::{Answer, Effect, Model, Said, Stage};
use passport::{
    Agreement, Appointment, Change, ChecklistItem, Concern, Holder, HomePoint, Id, Key, Kind, Member,
    Patient, Rating, Readiness, Record, Row, SetAside, Sharing, Task, TaskState, upcoming,
};

/// An answer on the checklist. Only what troubles is kept: a zero makes no new concern.
pub(super) fn answer(model: &mut Model, item: ChecklistItem, answer: Answer, fresh: u64) -> Vec<Effect> {
    let today = model.now.wall.date();
    revise(model, fresh, |home| {
        let open = |row: &&Row<Concern>| row.value.item == Some(item) && !row.value.settled;
        let open = home.passport.concerns.iter().find(open);
        let (id, mut concern) = match (open, answer) {
            (Some(row), _) => (row.id, row.value.clone()),
            (None, Answer::Level(0)) => return None,
            (None, _) => (
                Id::new(fresh),
                Concern {
                    item: Some(item),
                    ..Concern::default()
                },
            ),
        };
        match answer {
            Answer::Level(level) => concern.rate(Rating::new(today, level)?),
            Answer::TalkOnly => {
                concern.spoken_only = true;
                concern.sharing = Sharing::OnlyMe;
            }
        }
        Some(put(Record::Concern(id, concern)))
    })
}

/// Raises a concern at the next contact, with whom it is already meant for or else the first who takes part.
pub(super) fn raise_next(model: &mut Model, id: Id<Concern>, fresh: u64) -> Vec<Effect> {
    let wall = model.now.wall;
    revise(model, fresh, |home| {
        let next = upcoming(&home.passport, wall).into_iter().next()?;
        let with = &home.passport.appointments.get(next.id)?.with;
        let concern = home.passport.concerns.get(id)?.clone();
        let raise_with = concern.raise_with.or_else(|| with.first().copied());
        let raised = Concern {
            raise_with,
            raise_at: Some(next.id),
            ..concern
        };
        Some(put(Record::Concern(id, raised)))
    })
}

/// How a point of the going-home list stands. What is missing becomes a task; what is in place no longer is one.
pub(super) fn home_point(
    model: &mut Model,
    id: Id<Appointment>,
    point: HomePoint,
    state: Option<Readiness>,
    fresh: u64,
) -> Vec<Effect> {
    let mark = Mark::of(model, fresh);
    let Stage::Home(home) = &mut model.stage else {
        return Vec::new();
    };
    let Some(mut appointment) = home.passport.appointments.get(id).cloned() else {
        return Vec::new();
    };
    appointment.home.retain(|(there, _)| *there != point);
    appointment.home.extend(state.map(|state| (point, state)));
    let mut changes = vec![put(Record::Appointment(id, appointment))];
    let of_point = |row: &&Row<Task>| row.value.point == Some(point);
    let task = home.passport.tasks.iter().find(of_point);
    match (state, task) {
        (Some(Readiness::Missing), Some(row)) if !row.value.state.is_open() => {
            changes.push(with_state(row, TaskState::Agreed));
        }
        (Some(Readiness::Missing), None) => {
            let missing = Task {
                point: Some(point),
                ..Task::new(point.area())
            };
            changes.push(put(Record::Task(Id::new(fresh), missing)));
        }
        (Some(Readiness::InPlace), Some(row)) => changes.push(with_state(row, TaskState::Done)),
        (Some(Readiness::NotNeeded) | None, Some(row)) if row.value.state.is_open() => {
            changes.push(with_state(row, TaskState::Stopped));
        }
        _ => {}
    }
    write(home, changes, Said::Kept, None, mark)
}

fn with_state(row: &Row<Task>, state: TaskState) -> Change {
    put(Record::Task(
        row.id,
        Task {
            state,
            ..row.value.clone()
        },
    ))
}

/// A member has a copy: what they hold is known to them now, and so is what was agreed.
pub(super) fn gave_copy(model: &mut Model, id: Id<Member>, fresh: u64) -> Vec<Effect> {
    let mark = Mark::of(model, fresh);
    let now_ms = model.now.unix_ms;
    let Stage::Home(home) = &mut model.stage else {
        return Vec::new();
    };
    let Some(member) = home.passport.members.get(id).cloned() else {
        return Vec::new();
    };
    let mut changes = vec![put(Record::Member(
        id,
        Member {
            had_copy_ms: Some(now_ms),
            ..member
        },
    ))];
    let theirs = |row: &&Row<Agreement>| row.value.who == Holder::Member(id) && !row.value.is_known;
    changes.extend(home.passport.agreements.iter().filter(theirs).map(|row| {
        let known = Agreement {
            is_known: true,
            ..row.value.clone()
        };
        put(Record::Agreement(row.id, known))
    }));
    write(home, changes, Said::Kept, None, mark)
}

/// The patient has taken a copy of everything.
pub(super) fn kept_copy(model: &mut Model, fresh: u64) -> Vec<Effect> {
    let now_ms = model.now.unix_ms;
    revise(model, fresh, |home| {
        Some(Change::Patient(Box::new(Patient {
            copy_kept_ms: Some(now_ms),
            ..home.passport.patient.clone()
        })))
    })
}

/// A gap that was put aside counts again.
pub(super) fn take_up(model: &mut Model, id: Id<SetAside>, fresh: u64) -> Vec<Effect> {
    let key: Key = id.key(Kind::SetAside);
    revise(model, fresh, |home| {
        home.passport.has(key).then_some(Change::Remove(key))
    })
}
