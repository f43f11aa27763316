//! Writing, taking out, taking back.

use super::{Mark, keep_draft, may_write, page, storing, talking, with_home};
use crate::{
    Ask, Effect, Field, Focus, Form, FormId, Home, Model, Now, Page, Said, Stage, Start, Step, Toast, Typed,
};
use passport::{Change, Concern, Goal, Id, Key, Kind, Look, Member, Rating, Record, Task, TaskState};

pub(super) fn open_form(home: &Home, id: FormId, draft: Option<&Typed>, now: &Now) -> Option<Form> {
    Form::open(id, &home.passport, draft, now)
}

/// What is typed is kept as a draft at once, so that nothing is lost when the page goes away.
pub(super) fn typed(home: &mut Home, field: Field, text: String) -> Vec<Effect> {
    let Some(form) = &mut home.form else {
        return Vec::new();
    };
    form.fields.set(field, text);
    form.problems.retain(|(at, _)| *at != field);
    let (id, typed) = (form.id, form.typed());
    if typed.is_empty() {
        home.drafts.remove(&id);
    } else {
        home.drafts.insert(id, typed);
    }
    vec![keep_draft(home, id)]
}

/// Keeps what the form says, or shows what is wrong with it. The draft stays until the store has the record.
pub(super) fn submit(model: &mut Model, fresh: u64) -> Vec<Effect> {
    let mark = Mark::of(model, fresh);
    let Model {
        stage: Stage::Home(home),
        now,
        ..
    } = model
    else {
        return Vec::new();
    };
    let Some(form) = home.form.as_mut().filter(|_| !home.read_only) else {
        return Vec::new();
    };
    let id = form.id;
    form.problems = form.meet(&home.passport, now);
    if !form.problems.is_empty() {
        return vec![Effect::Focus(Focus::Problems)];
    }
    let look = Look {
        passport: &home.passport,
        history: &home.history,
        now: now.wall,
        now_ms: now.unix_ms,
    };
    let change = match form.submit(look, now, fresh) {
        Ok(change) => change,
        Err(problems) => {
            form.problems = problems;
            return vec![Effect::Focus(Focus::Problems)];
        }
    };
    let to = after_form(home, id, &change);
    home.form = None;
    let mut changes = vec![change];
    if let Some(Change::Put(record)) = changes.first()
        && let Record::Agreement(agreement, agreed) = record.as_ref()
    {
        let late = talking::settle_late(&home.passport, *agreement, agreed, fresh);
        changes.extend(late);
    }
    let mut effects = write(home, changes, Said::Kept, Some(id), mark);
    if !home.saving.is_settling(id) && home.drafts.remove(&id).is_some() {
        effects.push(keep_draft(home, id));
    }
    effects.push(Effect::Replace(to));
    effects
}

/// Where a form leads: back to what it was about, else to the record it wrote, or where such records are listed.
fn after_form(home: &Home, id: FormId, change: &Change) -> Page {
    match (id, change) {
        (FormId::New(kind, Some(Start::About(about))), _) => back_to(home, kind, about),
        (FormId::Talk(id), _) => Page::Talk(id, Step::During),
        (_, Change::Put(record)) => home_of(record.key()),
        (FormId::Patient(crate::PatientSection::RightNow), _) => Page::Night,
        _ => Page::AboutMe,
    }
}

/// The page of a record that another one was written about: the consultation itself while one is held.
fn back_to(home: &Home, kind: Kind, about: Key) -> Page {
    // An agreement about a task that was made in a consultation leads back to the consultation.
    let going_on = || {
        home.passport
            .appointments
            .iter()
            .find(|row| row.value.talk.is_going_on())
    };
    if (kind, about.kind) == (Kind::Agreement, Kind::Task)
        && let Some(row) = going_on()
    {
        return Page::Talk(row.id, Step::Close);
    }
    let talk = (about.kind == Kind::Appointment)
        .then(|| home.passport.appointments.get(about.id()))
        .flatten()
        .map(|appointment| &appointment.talk);
    match (talk, kind) {
        (Some(talk), Kind::Agreement | Kind::Decision) if talk.is_going_on() => {
            Page::Talk(about.id(), Step::Close)
        }
        (Some(talk), Kind::Concern | Kind::Question) if talk.is_going_on() => {
            Page::Talk(about.id(), Step::During)
        }
        _ => Page::Show(about),
    }
}

/// The page on which a record is seen.
fn home_of(key: Key) -> Page {
    match key.kind {
        Kind::Member | Kind::Task | Kind::Appointment | Kind::Concern | Kind::Question => Page::Show(key),
        kind => list_of(kind),
    }
}

pub(super) fn discard(home: &mut Home) -> Vec<Effect> {
    let Some(form) = home.form.take() else {
        return Vec::new();
    };
    home.drafts.remove(&form.id);
    let to = match form.id {
        FormId::New(kind, Some(Start::About(about))) => back_to(home, kind, about),
        FormId::New(kind, _) => list_of(kind),
        FormId::Edit(key) => home_of(key),
        FormId::Patient(_) => Page::AboutMe,
        FormId::Talk(id) => Page::Talk(id, Step::During),
        FormId::Reply(_) => Page::Replies,
    };
    vec![keep_draft(home, form.id), Effect::Replace(to)]
}

/// The page that lists records of a kind.
fn list_of(kind: Kind) -> Page {
    match kind {
        Kind::Member | Kind::Task | Kind::Follower => Page::Team,
        Kind::Appointment | Kind::Agreement => Page::Calendar,
        Kind::Concern | Kind::Question => Page::Raise,
        Kind::Goal | Kind::Wish | Kind::Decision => Page::Wishes,
        Kind::Condition | Kind::Treatment | Kind::Medicine | Kind::Allergy | Kind::Check | Kind::Watch => {
            Page::Care
        }
        Kind::Review => Page::Review,
        Kind::SelfCheck => Page::JoinedUp,
        Kind::SetAside => Page::Gaps,
        Kind::Given | Kind::Told => Page::Replies,
    }
}

/// Keeps what was written during a consultation as its page is left. What cannot be kept as it is stays a draft.
pub(super) fn keep_notes(model: &mut Model, fresh: u64) -> Vec<Effect> {
    let mark = Mark::of(model, fresh);
    let Model {
        stage: Stage::Home(home),
        now,
        ..
    } = model
    else {
        return Vec::new();
    };
    let Some(form) = home
        .form
        .take_if(|form| matches!(form.id, FormId::Talk(_)) && form.is_touched())
    else {
        return Vec::new();
    };
    let id = form.id;
    match form.submit(home.look(now), now, fresh) {
        Ok(change) => write(home, vec![change], Said::Kept, Some(id), mark),
        Err(_) => vec![keep_draft(home, id)],
    }
}

pub(super) fn ask_remove(home: &mut Home, key: Key) -> Vec<Effect> {
    if may_write(home) && home.passport.record(key).is_some() {
        home.ask = Some(Ask::Remove(key));
    }
    Vec::new()
}

pub(super) fn keep_record(home: &mut Home) -> Vec<Effect> {
    home.ask = None;
    Vec::new()
}

pub(super) fn confirm_remove(model: &mut Model, fresh: u64) -> Vec<Effect> {
    let mark = Mark::of(model, fresh);
    let on = page(model);
    with_home(model, |home| {
        let Some(Ask::Remove(key)) = home.ask.take() else {
            return Vec::new();
        };
        home.drafts.remove(&FormId::Edit(key));
        home.form = None;
        let mut effects = write(home, vec![Change::Remove(key)], Said::Removed, None, mark);
        effects.push(keep_draft(home, FormId::Edit(key)));
        let is_shown = on == Some(Page::Show(key)) || on == Some(Page::Form(FormId::Edit(key)));
        if is_shown {
            effects.push(Effect::Replace(list_of(key.kind)));
        }
        effects
    })
}

pub(super) fn undo(model: &mut Model, fresh: u64) -> Vec<Effect> {
    let mark = Mark::of(model, fresh);
    let on_settings = page(model) == Some(Page::Settings);
    with_home(model, |home| {
        if !may_write(home) {
            return Vec::new();
        }
        let Some(back) = home.undo.pop() else {
            return Vec::new();
        };
        let (forth, mut effects) = storing::commit(home, back, None, mark);
        home.redo = (!forth.is_empty()).then_some(forth);
        home.toast = Some(Toast {
            said: Said::TakenBack,
        });
        // The button that was pressed has nothing left to do and lets go of the keyboard.
        if on_settings && home.undo.is_empty() {
            effects.push(Effect::Focus(Focus::Heading));
        }
        effects
    })
}

pub(super) fn redo(model: &mut Model, fresh: u64) -> Vec<Effect> {
    let mark = Mark::of(model, fresh);
    with_home(model, |home| match home.redo.take() {
        Some(forth) => write(home, forth, Said::DoneAgain, None, mark),
        None => Vec::new(),
    })
}

pub(super) fn dismiss_toast(home: &mut Home) -> Vec<Effect> {
    home.toast = None;
    Vec::new()
}

pub(super) fn rate(model: &mut Model, id: Id<Concern>, level: u8, fresh: u64) -> Vec<Effect> {
    let today = model.now.wall.date();
    revise(model, fresh, |home| {
        let mut concern = home.passport.concerns.get(id)?.clone();
        concern.rate(Rating::new(today, level)?);
        Some(put(Record::Concern(id, concern)))
    })
}

pub(super) fn settle(model: &mut Model, id: Id<Concern>, settled: bool, fresh: u64) -> Vec<Effect> {
    revise(model, fresh, |home| {
        let concern = home.passport.concerns.get(id)?.clone();
        Some(put(Record::Concern(id, Concern { settled, ..concern })))
    })
}

pub(super) fn set_task_state(model: &mut Model, id: Id<Task>, state: TaskState, fresh: u64) -> Vec<Effect> {
    revise(model, fresh, |home| {
        let task = home.passport.tasks.get(id)?.clone();
        Some(put(Record::Task(id, Task { state, ..task })))
    })
}

/// There is one coordinator at most: naming another takes the place of the first.
pub(super) fn set_coordinator(model: &mut Model, id: Id<Member>, is: bool, fresh: u64) -> Vec<Effect> {
    revise(model, fresh, |home| {
        let mut patient = home.passport.patient.clone();
        match (is, patient.coordinator == Some(id)) {
            (true, false) => patient.coordinator = Some(id),
            (false, true) => patient.coordinator = None,
            _ => return None,
        }
        Some(Change::Patient(Box::new(patient)))
    })
}

/// A goal has been reached, or not.
pub(super) fn reached(model: &mut Model, id: Id<Goal>, is_reached: bool, fresh: u64) -> Vec<Effect> {
    revise(model, fresh, |home| {
        let goal = home.passport.goals.get(id)?.clone();
        Some(put(Record::Goal(id, Goal { is_reached, ..goal })))
    })
}

pub(super) fn put(record: Record) -> Change {
    Change::Put(Box::new(record))
}

/// Works out one change from the passport as it stands and writes it.
pub(super) fn revise(
    model: &mut Model,
    fresh: u64,
    change: impl FnOnce(&Home) -> Option<Change>,
) -> Vec<Effect> {
    let mark = Mark::of(model, fresh);
    with_home(model, |home| match change(home) {
        Some(change) => write(home, vec![change], Said::Kept, None, mark),
        None => Vec::new(),
    })
}

/// Commits changes with a way back and a short message.
pub(super) fn write(
    home: &mut Home,
    changes: Vec<Change>,
    said: Said,
    form: Option<FormId>,
    mark: Mark,
) -> Vec<Effect> {
    if !may_write(home) {
        return Vec::new();
    }
    let (back, effects) = storing::commit(home, changes, form, mark);
    if !back.is_empty() {
        home.redo = None;
        home.remember(back);
        home.toast = Some(Toast { said });
    }
    effects
}
