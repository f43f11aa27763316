//! Updates that take as much work as any may: upon one that holds as much as there may be. It sets nothing off.

use crate::draw::random;
use crate::mutate::Dice;
use letters::paired::{Link, Marker, Seed};
use letters::update::{self, State, Update};
use passport::{
    Area, Audience, Date, Id, Language, Passport, PrimitiveDateTime, Record, Task, Time, records_in,
    summarise,
};
use std::collections::BTreeSet;

const LINK: Link = [4; 8];

/// An update that builds on another, and what that says.
pub struct Bomb {
    pub content: Vec<u8>,
    pub base: State,
}

impl Bomb {
    /// The same over again: as many texts as there may be have to be gone over twice.
    pub fn of_much() -> Self {
        let base = (1..)
            .map(full)
            .take_while(|state| written(state, None).is_some())
            .last()
            .unwrap();
        let content = written(&base, Some(&base)).unwrap();
        Self { content, base }
    }

    /// The same head, and then anything.
    pub fn spoiled(&self, dice: &mut Dice) -> Vec<u8> {
        let mut content = self.content.clone();
        content.truncate(9 + dice.below(content.len() - 9));
        content.extend(random(90_000, dice));
        content
    }

    pub fn read(&self, content: &[u8]) -> bool {
        update::read(content, Some((LINK, &self.base))).is_ok()
    }
}

fn written(state: &State, base: Option<&State>) -> Option<Vec<u8>> {
    let (state, got) = (state.clone(), None);
    update::write(&Update { state, got }, base.map(|base| (LINK, base))).ok()
}

/// So many tasks with texts that are as long as they may be, and hard to foresee.
fn full(tasks: u64) -> State {
    let mut passport = Passport::default();
    let mut dice = Dice::new(3);
    for number in 1..=tasks {
        let what = (0..4_000)
            .map(|_| char::from(b'a' + dice.below(26) as u8))
            .collect();
        passport.put(Record::Task(
            Id::new(number),
            Task {
                what,
                ..Task::new(Area::Results)
            },
        ));
    }
    let now = PrimitiveDateTime::new(Date::from_ordinal_date(2026, 1).unwrap(), Time::MIDNIGHT);
    let (none, reader) = (BTreeSet::new(), Audience::Everyone.into());
    let summary = summarise(&passport, reader, &none, Language::Danish, now);
    let records = records_in(&passport, reader, &none, now);
    State::new(summary, &records, &Marker::new(&Seed::new([1; 32]))).unwrap()
}
