//! What there is to say in one lot of turns: a passport that changes, and updates about it, alone and upon each other. It seals nothing.

use crate::draw::{one_in, one_of};
use crate::mutate::Dice;
use letters::paired::{Link, Marker, Seed};
use letters::update::{self, Got, State, Update};
use letters::{glance, limits, whole};
use passport::{Audience, Coded as _, Language, Passport, generated, records_in, summarise};
use proptest::strategy::{Strategy, ValueTree as _};
use proptest::test_runner::{Config, RngAlgorithm, TestRng, TestRunner};
use std::collections::BTreeSet;
use std::sync::Arc;

/// How many updates there are in a lot.
const UPDATES: usize = 4;
/// Where the link stands in a difference.
const LINK: std::ops::Range<usize> = 1..9;

/// What there is to say.
pub struct Contents {
    /// What the follower may see, at one time after another.
    pub updates: Vec<Arc<Update>>,
    alone: Vec<Vec<u8>>,
    /// Of each, what it is upon each.
    upon: Vec<Vec<Vec<u8>>>,
    /// The first of them as a letter that nobody has signed.
    pub open_letters: Vec<Vec<u8>>,
}

impl Contents {
    /// Any passport and what becomes of it.
    pub fn of(lot: u64) -> Self {
        let mut dice = Dice::new(lot.wrapping_mul(0x2545_f491_4f6c_dd1d) ^ 0x55);
        let mut draw = Draw::new(lot);
        let updates = loop {
            let updates = updates(&mut draw, &mut dice);
            if updates.iter().all(|update| update::write(update, None).is_ok()) {
                break updates;
            }
        };
        let summary = &updates.first().unwrap().state.summary;
        Self {
            alone: updates.iter().map(|update| written(update, None)).collect(),
            upon: updates
                .iter()
                .map(|update| updates.iter().map(|base| written(update, Some(base))).collect())
                .collect(),
            open_letters: vec![
                glance::pack(summary, limits::GLANCE).bytes,
                whole::pack(summary).unwrap(),
            ],
            updates,
        }
    }

    /// One of the updates by its number, and what it says when it is whole.
    pub fn alone(&self, number: usize) -> Vec<u8> {
        self.alone.get(number).cloned().unwrap()
    }

    /// One of the updates as a difference upon another that has this link; whole, when they are not in one language.
    pub fn upon(&self, number: usize, base: usize, link: Link) -> Vec<u8> {
        let mut content = self
            .upon
            .get(number)
            .and_then(|upon| upon.get(base))
            .cloned()
            .unwrap();
        if update::base_of(&content) != Ok(None) {
            content.splice(LINK, link).for_each(drop);
        }
        content
    }

    pub fn update(&self, number: usize) -> Arc<Update> {
        self.updates.get(number).cloned().unwrap()
    }
}

fn updates(draw: &mut Draw, dice: &mut Dice) -> Vec<Arc<Update>> {
    let mut passport = draw.one(&generated::passport());
    let language = *one_of(Language::ALL, dice);
    let marker = Marker::new(&Seed::new([dice.below(256) as u8; 32]));
    let updates = (0..UPDATES).map(|at| {
        change(&mut passport, draw, dice);
        let is_last = at + 1 == UPDATES;
        let language = if is_last && one_in(8, dice) {
            *one_of(Language::ALL, dice)
        } else {
            language
        };
        let state = state(&passport, language, &marker, draw);
        let got = (!one_in(3, dice)).then(|| Got {
            line: dice.below(1 << 32) as u32,
            number: dice.below(1 << 20) as u32,
        });
        Arc::new(Update { state, got })
    });
    updates.collect()
}

/// Some records more, and some gone.
fn change(passport: &mut Passport, draw: &mut Draw, dice: &mut Dice) {
    for _ in 0..=dice.below(4) {
        passport.put(draw.one(&generated::record()));
    }
    let keys: Vec<_> = passport.keys().collect();
    if one_in(2, dice) && !keys.is_empty() {
        passport.remove(*one_of(&keys, dice));
    }
}

fn state(passport: &Passport, language: Language, marker: &Marker, draw: &mut Draw) -> State {
    let (none, reader) = (BTreeSet::new(), Audience::Relative.into());
    let now = draw.one(&generated::moment());
    let summary = summarise(passport, reader, &none, language, now);
    State::new(summary, &records_in(passport, reader, &none, now), marker).unwrap()
}

/// What an update says, once it was read as it was written. The link of what it builds on is put in later.
fn written(update: &Update, base: Option<&Arc<Update>>) -> Vec<u8> {
    let base = base.map(|base| ([0; 8], &base.state));
    let content = update::write(update, base).unwrap();
    assert!(
        update::read(&content, base).as_ref() == Ok(update),
        "an update is read otherwise than it was written"
    );
    content
}

/// Draws generated values, the same for the same seed.
struct Draw(TestRunner);

impl Draw {
    fn new(lot: u64) -> Self {
        let mut seed = [7; 32];
        seed.iter_mut()
            .zip(lot.to_le_bytes())
            .for_each(|(to, from)| *to = from);
        let random = TestRng::from_seed(RngAlgorithm::ChaCha, &seed);
        Self(TestRunner::new_with_rng(Config::default(), random))
    }

    fn one<S: Strategy>(&mut self, strategy: &S) -> S::Value {
        strategy.new_tree(&mut self.0).unwrap().current()
    }
}
