//! First use and the sample.

use super::{Mark, fresh_home, routing};
use crate::{Effect, Model, Page, Route, Shelf, Stage, StoreTrouble, Welcome};
use passport::{Change, Passport, Patient, Record};

fn with_welcome(model: &mut Model, step: impl FnOnce(&mut Welcome) -> Vec<Effect>) -> Vec<Effect> {
    match &mut model.stage {
        Stage::Welcome(welcome) => step(welcome),
        _ => Vec::new(),
    }
}

pub(super) fn name_typed(model: &mut Model, name: String) -> Vec<Effect> {
    with_welcome(model, |welcome| {
        welcome.name_missing &= name.trim().is_empty();
        welcome.called = name;
        vec![Effect::KeepName(welcome.called.clone())]
    })
}

/// A name that was found a moment after the page was shown does not take the place of what is being typed.
pub(super) fn name_found(model: &mut Model, name: String) -> Vec<Effect> {
    with_welcome(model, |welcome| {
        if welcome.called.is_empty() {
            welcome.called = name;
        }
        Vec::new()
    })
}

/// Begins a passport with nothing but a name.
pub(super) fn begin(model: &mut Model, fresh: u64) -> Vec<Effect> {
    let Stage::Welcome(welcome) = &mut model.stage else {
        return Vec::new();
    };
    let called = welcome.called.trim().to_owned();
    if called.is_empty() {
        welcome.name_missing = true;
        return Vec::new();
    }
    let patient = Patient {
        called,
        speaks: model.language.tag().to_owned(),
        ..Patient::default()
    };
    settle_in(model, Shelf::Own, vec![Change::Patient(Box::new(patient))], fresh)
}

pub(super) fn open_sample(model: &mut Model) -> Vec<Effect> {
    let language = model.language;
    with_welcome(model, |welcome| {
        welcome.opening_sample = true;
        welcome.sample_failed = false;
        vec![Effect::MakeSample(language)]
    })
}

pub(super) fn sample_made(model: &mut Model, passport: Option<Box<Passport>>, fresh: u64) -> Vec<Effect> {
    let Stage::Welcome(welcome) = &mut model.stage else {
        return Vec::new();
    };
    welcome.opening_sample = false;
    let Some(passport) = passport else {
        welcome.sample_failed = true;
        return Vec::new();
    };
    let records = passport
        .records()
        .into_iter()
        .map(|record: Record| Change::Put(Box::new(record)));
    let changes = std::iter::once(Change::Patient(Box::new(passport.patient.clone())))
        .chain(records)
        .collect();
    settle_in(model, Shelf::Sample, changes, fresh)
}

pub(super) fn throw_away_sample(model: &mut Model) -> Vec<Effect> {
    match &model.stage {
        Stage::Home(home) if home.shelf == Shelf::Sample => vec![Effect::ThrowAwaySample],
        _ => Vec::new(),
    }
}

pub(super) fn sample_gone(model: &mut Model, gone: Result<(), StoreTrouble>) -> Vec<Effect> {
    // A late answer must not put away a passport that was opened since.
    if !matches!(&model.stage, Stage::Home(home) if home.shelf == Shelf::Sample) {
        return Vec::new();
    }
    model.stage = match gone {
        Ok(()) => Stage::Starting,
        Err(trouble) => Stage::Failed(trouble),
    };
    match model.stage {
        Stage::Starting => vec![Effect::Replace(Page::Today), Effect::Load],
        _ => Vec::new(),
    }
}

fn settle_in(model: &mut Model, shelf: Shelf, changes: Vec<Change>, fresh: u64) -> Vec<Effect> {
    let (home, mut effects) = fresh_home(shelf, changes, Mark::of(model, fresh));
    model.stage = Stage::Home(Box::new(home));
    if model.route == Route::Page(Page::Today) {
        effects.extend(routing::arrive(model));
        effects.push(Effect::Focus(crate::Focus::Heading));
    } else {
        effects.push(Effect::Replace(Page::Today));
    }
    effects
}
