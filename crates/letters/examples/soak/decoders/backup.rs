//! Backups behind their lock, as they are read once the words were right.

use crate::corpus::Known;
use crate::draw::{one_in, one_of};
use crate::input::Input;
use crate::mutate::Dice;
use crate::run::Soak;
use crate::tag;
use crate::tally::Outcome;
use letters::backup;
use letters::log::{self, Entry};
use letters::{Version, limits};
use passport::Change;

/// A backup for each of the letters, with an entry for each of its records.
pub fn backups(glances: &[Known]) -> Vec<Vec<u8>> {
    let backups = glances.iter().map(|known| {
        let view = &known.summary.view;
        let patient = Change::Patient(Box::new(view.patient.clone()));
        let records = view.records().into_iter();
        let puts = records.map(|record| Change::Put(Box::new(record)));
        let changes = std::iter::once(patient).chain(puts).zip(1..);
        let entries = changes.map(|(change, at_ms)| {
            let changes = vec![change];
            log::write(&Entry::of(at_ms, changes)).unwrap()
        });
        backup::write(&entries.collect::<Vec<_>>(), Version::CURRENT, 7).unwrap()
    });
    backups.collect()
}

/// Reads backups.
pub struct Reading<'a> {
    backups: &'a [Vec<u8>],
    input: Input,
}

impl<'a> Reading<'a> {
    pub fn new(backups: &'a [Vec<u8>]) -> Self {
        Self {
            backups,
            input: Input::default(),
        }
    }
}

impl Soak for Reading<'_> {
    fn feed(&mut self, dice: &mut Dice) -> Outcome {
        let whole = one_of(self.backups, dice);
        let other = one_of(self.backups, dice);
        if one_in(2, dice) {
            self.input.forge(tag::BACKUP, whole, other, dice);
        } else {
            self.input.damage(whole, other, dice);
        }
        let is_hostile = self.input.is_hostile;
        let read = backup::read(&self.input.bytes).ok();
        // A forger may write another passport, and none that is half there or larger than a backup may be.
        Outcome::of(is_hostile, read, |read| {
            let length: usize = read.entries.iter().map(|entry| entry.len() + 4).sum();
            !is_hostile || read.log.len() != read.entries.len() || length > limits::BACKUP
        })
    }

    fn input(&self) -> &[u8] {
        &self.input.bytes
    }
}
