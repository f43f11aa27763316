//! Letters whose text never ends: beginnings of real ones, each with a byte that makes the coder follow its own prediction
//! for ever when the rest is nothing else. Most bytes soon make it say the end of every text, which does no harm.

use super::large::section;
use crate::corpus::Known;
use crate::draw::one_of;
use crate::mutate::Dice;
use crate::tag;
use letters::{OpenError, glance};

/// The beginning of a letter behind its tag, and the byte that never ends.
type Begun = (Vec<u8>, u8);

/// What never ends in this version and in the ones before.
pub struct Endless {
    now: Vec<Begun>,
    earlier: Vec<Begun>,
}

impl Endless {
    /// Tries beginnings of released letters with some of all bytes.
    pub fn found(glances: &[Known]) -> Self {
        let newest = glances.iter().filter_map(|known| version(&known.bytes)).max();
        let (now, earlier): (Vec<_>, Vec<_>) =
            glances.iter().partition(|known| version(&known.bytes) == newest);
        let halves = now.iter().flat_map(|known| {
            let body = known.bytes.get(tag::LENGTH..).unwrap_or_default();
            [body.len() / 8, body.len() / 2, body.len()]
                .map(|end| body.get(..end.max(1)).unwrap_or_default().to_vec())
        });
        let facts = earlier.iter().map(|known| facts(&known.bytes));
        Self {
            now: that_never_end(halves, stream),
            earlier: that_never_end(facts, sections),
        }
    }

    /// A glance of this version.
    pub fn of_glance(&self, dice: &mut Dice) -> Vec<u8> {
        tag::with(
            tag::GLANCE,
            &stream(one_of(&self.now, dice), 2_890 + dice.below(11)),
        )
    }

    /// A glance of an earlier version.
    pub fn of_earlier(&self, dice: &mut Dice) -> Vec<u8> {
        tag::with(
            tag::GLANCE,
            &sections(one_of(&self.earlier, dice), 2_890 + dice.below(11)),
        )
    }

    /// A whole letter, without its tag.
    pub fn of_whole(&self, dice: &mut Dice) -> Vec<u8> {
        stream(one_of(&self.now, dice), 20_000 + dice.below(70_000))
    }
}

fn version(letter: &[u8]) -> Option<u8> {
    letter.get(tag::LENGTH).copied()
}

/// The facts of a letter of an earlier version, with its version in front.
fn facts(letter: &[u8]) -> Vec<u8> {
    let end = 9 + usize::from(letter.get(8).copied().unwrap_or_default() & 0x7f);
    letter.get(tag::LENGTH..end).unwrap_or_default().to_vec()
}

fn that_never_end(begun: impl Iterator<Item = Vec<u8>>, written: fn(&Begun, usize) -> Vec<u8>) -> Vec<Begun> {
    let all = begun.flat_map(|begun| (0..=255).step_by(17).map(move |byte| (begun.clone(), byte)));
    let endless: Vec<Begun> = all
        .filter(|begun| {
            let letter = tag::with(tag::GLANCE, &written(begun, 2_900));
            glance::open(&letter) == Err(OpenError::TooLarge)
        })
        .collect();
    assert!(!endless.is_empty(), "no bomb of text could be built");
    endless
}

/// One stream, as letters of this version are.
fn stream((begun, byte): &Begun, length: usize) -> Vec<u8> {
    let mut body = begun.clone();
    body.resize(length.max(begun.len()), *byte);
    body
}

/// Facts, then a section of text, as letters of earlier versions are.
fn sections((facts, byte): &Begun, length: usize) -> Vec<u8> {
    let mut body = facts.clone();
    section(&mut body, 2, &vec![*byte; length]);
    body
}
