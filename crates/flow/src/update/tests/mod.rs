//! Sentences about the loop: a message in, the model and the effects out.

mod backup;
mod data_place;
mod door;
mod editing;
mod elsewhere;
mod followers;
mod following;
mod given;
mod history;
mod intake;
mod inviting;
mod keeping;
mod kept_here;
mod keys;
mod noticing;
mod out_of_view;
mod reading;
mod recalling;
mod replying;
mod restoring;
mod routing;
mod scanning;
mod sealed;
mod sending;
mod several;
mod storing;
mod talking;
mod together;
mod weighing;

use super::update;
use crate::*;
use passport::{Date, Language, Month, Passport, PrimitiveDateTime, Time};

pub(super) fn now() -> Now {
    let day = Date::from_calendar_date(2026, Month::November, 21).unwrap();
    Now {
        wall: PrimitiveDateTime::new(day, Time::from_hms(9, 0, 0).unwrap()),
        unix_ms: 1_795_255_200_000,
        zone: "Europe/Oslo".into(),
    }
}

/// A patient's app: sends messages, collects effects, draws a new number for each message.
pub(super) struct App {
    pub(super) model: Model,
    fresh: u64,
    /// The ticket of the entry sent last.
    pub(super) ticket: u64,
}

impl App {
    pub(super) fn at(fragment: &str) -> Self {
        let mut app = Self {
            model: Model::new(Language::English, now()),
            fresh: 0,
            ticket: 0,
        };
        app.send(Msg::Started(fragment.into()));
        app
    }

    /// An app in which Aud has just begun and her first entry is stored.
    pub(super) fn begun() -> Self {
        let mut app = Self::at("");
        app.send(Msg::Loaded(Ok(None)));
        app.send(Msg::NameTyped("Aud".into()));
        app.send(Msg::Begin);
        app.saved(1);
        app.go(Page::Today);
        app
    }

    pub(super) fn send(&mut self, msg: Msg) -> Vec<Effect> {
        self.fresh += 1;
        let effects = update(
            &mut self.model,
            msg,
            Stamp {
                now: now(),
                fresh: self.fresh,
            },
        );
        let sent = effects.iter().find_map(|effect| match effect {
            Effect::Save { ticket, .. } => Some(*ticket),
            _ => None,
        });
        self.ticket = sent.unwrap_or(self.ticket);
        effects
    }

    pub(super) fn go(&mut self, page: Page) -> Vec<Effect> {
        self.send(Msg::Routed(page.href()))
    }

    /// The store says that the entry sent last is safe.
    pub(super) fn saved(&mut self, seq: u32) -> Vec<Effect> {
        let ticket = self.ticket;
        self.send(Msg::Saved {
            ticket,
            seq,
            missed: Vec::new(),
        })
    }

    /// The log, as the store would tell it.
    pub(super) fn log(&self) -> Vec<Written> {
        self.home().log.written()
    }

    /// The same, but that another tab wrote this at the same time, which came to stand before it.
    pub(super) fn saved_beside(&mut self, seq: u32, theirs: Written) -> Vec<Effect> {
        let mut missed = self.log();
        let first = missed
            .iter()
            .position(|written| written.seq == u32::MAX)
            .expect("one is on its way");
        missed.truncate(first + 1);
        missed.insert(first, theirs);
        missed.last_mut().expect("ours").seq = seq;
        let ticket = self.ticket;
        self.send(Msg::Saved { ticket, seq, missed })
    }

    /// The store says that the entry sent last is not safe.
    pub(super) fn refused(&mut self, trouble: StoreTrouble) -> Vec<Effect> {
        let ticket = self.ticket;
        self.send(Msg::NotSaved { ticket, trouble })
    }

    pub(super) fn home(&self) -> &Home {
        self.model.home().expect("a passport is open")
    }

    pub(super) fn passport(&self) -> &Passport {
        &self.home().passport
    }

    pub(super) fn form(&self) -> &Form {
        self.home().form.as_ref().expect("a form is open")
    }

    pub(super) fn type_in(&mut self, field: Field, text: &str) -> Vec<Effect> {
        self.send(Msg::Typed(field, text.into()))
    }
}

impl App {
    /// Writes records as another tab would have done, so that a test begins where its sentence begins.
    pub(super) fn given(&mut self, records: impl IntoIterator<Item = passport::Record>) {
        let puts = records
            .into_iter()
            .map(|record| passport::Change::Put(Box::new(record)));
        let seq = self.home().saving.head() + 1;
        let entry = Entry::of(now().unix_ms - 60_000, puts.collect());
        let shelf = self.home().shelf;
        let written = Ok(vec![Written { seq, entry }]);
        self.send(Msg::CaughtUp { shelf, written });
    }
}

pub(super) fn saves(effects: &[Effect]) -> usize {
    effects
        .iter()
        .filter(|effect| matches!(effect, Effect::Save { .. }))
        .count()
}
