//! Looking through what somebody brings from other programs. Until something chosen is kept, the passport stays as it is to the letter.

use super::editing::write;
use super::{Mark, nth};
use crate::{
    Carried, Effect, Focus, FormId, Home, Intake, IntakeMsg, IntakeTrouble, Model, Page, Said, Stage,
    ToLookAt,
};
use passport::{Change, Date, Found, Incoming, Kind};
use std::collections::BTreeSet;

pub(super) fn step(model: &mut Model, msg: IntakeMsg, fresh: u64) -> Vec<Effect> {
    let mark = Mark::of(model, fresh);
    let now = model.now.clone();
    let Stage::Home(home) = &mut model.stage else {
        return Vec::new();
    };
    match msg {
        IntakeMsg::Pasted(text) => {
            home.intake.pasted = text;
            Vec::new()
        }
        IntakeMsg::LookThrough => {
            let text = Some(home.intake.pasted.clone());
            look(home, ToLookAt { text, now })
        }
        IntakeMsg::Picked => look(home, ToLookAt { text: None, now }),
        IntakeMsg::Read(read) => read_it(home, read),
        IntakeMsg::Found(found) => found_it(home, found),
        IntakeMsg::Theirs => said_to_be_theirs(home),
        IntakeMsg::Choose(at, is_kept) => choose(home, at, is_kept),
        IntakeMsg::Keep => keep(home, now.wall.date(), mark),
        IntakeMsg::Cancel => {
            home.intake = Intake::default();
            vec![Effect::Focus(Focus::Heading)]
        }
    }
}

fn look(home: &mut Home, what: ToLookAt) -> Vec<Effect> {
    home.intake.carried = Carried::Looking;
    vec![Effect::LookAt(Box::new(what))]
}

/// An answer that nobody waits for any more changes nothing.
fn is_waiting(home: &Home) -> bool {
    home.intake.carried == Carried::Looking
}

fn read_it(home: &mut Home, read: Result<Box<Incoming>, IntakeTrouble>) -> Vec<Effect> {
    if !is_waiting(home) {
        return Vec::new();
    }
    home.intake.carried = match read {
        Err(trouble) => Carried::Refused(trouble),
        Ok(incoming) => Carried::File {
            incoming,
            chosen: BTreeSet::new(),
            is_empty_handed: false,
            is_theirs: false,
        },
    };
    vec![Effect::Focus(Focus::Heading)]
}

/// A letter leads to the form of a contact, with what was found in it beside the fields.
fn found_it(home: &mut Home, found: Found) -> Vec<Effect> {
    if !is_waiting(home) {
        return Vec::new();
    }
    if found == Found::default() {
        home.intake.carried = Carried::Refused(IntakeTrouble::NothingFound);
        return vec![Effect::Focus(Focus::Heading)];
    }
    home.intake = Intake::default();
    home.found = Some(found);
    vec![Effect::Go(Page::Form(FormId::New(Kind::Appointment, None)))]
}

/// From here on the offers can be chosen. The page shows them anew, and whoever listens to it begins at its top again.
fn said_to_be_theirs(home: &mut Home) -> Vec<Effect> {
    let Carried::File { is_theirs, .. } = &mut home.intake.carried else {
        return Vec::new();
    };
    *is_theirs = true;
    vec![Effect::Focus(Focus::Heading)]
}

fn choose(home: &mut Home, at: usize, is_kept: bool) -> Vec<Effect> {
    let sifted = home.intake.sifted(&home.passport);
    if !sifted.is_some_and(|(sifted, _)| sifted.whose.may_be_taken()) {
        return Vec::new();
    }
    if let Carried::File {
        chosen,
        is_empty_handed,
        ..
    } = &mut home.intake.carried
    {
        *is_empty_handed = false;
        if is_kept {
            chosen.insert(at);
        } else {
            chosen.remove(&at);
        }
    }
    Vec::new()
}

/// Keeps what is chosen, in one step that is taken back as one.
fn keep(home: &mut Home, today: Date, mark: Mark) -> Vec<Effect> {
    let Some((sifted, chosen)) = home.intake.sifted(&home.passport) else {
        return Vec::new();
    };
    let mut drawn = 0;
    let changes = sifted.changes(&home.passport, chosen, today, || {
        drawn += 1;
        nth(mark.ticket, drawn)
    });
    if changes.is_empty() || home.read_only {
        if let Carried::File { is_empty_handed, .. } = &mut home.intake.carried {
            *is_empty_handed = true;
        }
        return Vec::new();
    }
    let to = after(&changes);
    home.intake = Intake::default();
    let mut effects = write(home, changes, Said::Kept, None, mark);
    effects.push(Effect::Replace(to));
    effects
}

/// Where the first thing that was kept is seen.
fn after(changes: &[Change]) -> Page {
    let kinds = changes.iter().filter_map(Change::key).map(|key| key.kind);
    let mut written = kinds.filter(|kind| !kind.is_noted_by_itself());
    match written.next() {
        Some(Kind::Appointment) => Page::Calendar,
        Some(Kind::Member) => Page::Team,
        _ => Page::Care,
    }
}

/// Forgets what was brought when its page is left, and what was found in a letter when its form is.
pub(super) fn leave(home: &mut Home, to: Page) {
    if to != Page::TakeIn {
        home.intake = Intake::default();
    }
    if to != Page::Form(FormId::New(Kind::Appointment, None)) {
        home.found = None;
    }
}
