//! Everything that a hostile maker sends, by name: each is right in all ways but one. What a reader has to say of it stands in
//! `docs/format.md`, and here beside it.

mod altered;
mod elsewhere;
mod forged;
mod lies;
mod order;
mod stripped;

use crate::maker::post::Said;
use crate::mutate::Dice;
use crate::scene::Scene;

/// What is sent, and what becomes of it.
pub struct Sent {
    pub letter: Vec<u8>,
    pub fate: Fate,
}

/// What becomes of it.
pub enum Fate {
    /// It is refused with this word.
    Refused(String),
    /// Somebody who has the keys says what is not so. Nothing tells that from the truth; it has to be read within bounds, or refused.
    Read,
}

/// A letter that is refused with a word.
fn refused(letter: Vec<u8>, word: impl Into<String>) -> Sent {
    Sent {
        letter,
        fate: Fate::Refused(word.into()),
    }
}

/// A letter that may be taken, and is refused, if at all, for what it says.
fn read(letter: Vec<u8>) -> Sent {
    Sent {
        letter,
        fate: Fate::Read,
    }
}

/// Makes something hostile of what would be right.
pub type Make = fn(&Scene, &Said, &mut Dice) -> Sent;

/// Everything there is, by name.
pub fn all() -> Vec<(&'static str, Make)> {
    [
        &forged::ALL[..],
        &stripped::ALL,
        &altered::ALL,
        &order::ALL,
        &elsewhere::ALL,
        &lies::ALL,
    ]
    .concat()
}
