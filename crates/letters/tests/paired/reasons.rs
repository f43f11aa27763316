//! What a reader says of a fault among paired devices, in one word.

use super::{AFAR, HOME, STRANGER, from_hex, passed};
use crate::follower::{Follower, word_of, word_of_open};
use crate::maker::keys::Seed;
use letters::paired::{Acceptance, Invitation, Pairing, PublicKeys, Side};

fn ours(seed: &Seed) -> letters::paired::Seed {
    letters::paired::Seed::new(seed.0)
}

/// Both sides of the released files as we make them: the follower's, and the passport's.
pub fn follower_side() -> Pairing {
    Pairing::new(&ours(&AFAR), &ours(&HOME).public(), Side::Follower).unwrap()
}

pub fn passport_side() -> Pairing {
    Pairing::new(&ours(&HOME), &ours(&AFAR).public(), Side::Passport).unwrap()
}

/// A follower to whom the update, the difference and the receipt have come.
pub fn follower() -> Follower {
    let mut follower = Follower::new(follower_side());
    for passed in passed() {
        if ["update", "difference", "receipt"]
            .iter()
            .any(|name| passed.name.contains(name))
        {
            follower.take(&passed.letter()).unwrap();
        }
    }
    follower
}

/// What is said of a fault: what it is, and its bytes in hexadecimal digits.
pub fn of(fault: &str, follower: &mut Follower) -> String {
    let (what, hex) = fault.split_once(' ').unwrap_or((fault, ""));
    let bytes = from_hex(hex);
    let refused = match what {
        "invitation" => Invitation::read(&bytes).map(drop).map_err(word_of_open),
        "acceptance" => Acceptance::open(&bytes, &ours(&HOME)).map(drop).map_err(word_of),
        "keys" => of_keys(&bytes),
        _ => follower.take(&bytes),
    };
    refused.err().unwrap_or_else(|| "taken".into())
}

fn of_keys(bytes: &[u8]) -> Result<(), String> {
    let keys = PublicKeys::read(bytes.first_chunk().unwrap()).unwrap();
    let sides = [Side::Passport, Side::Follower];
    let none = sides.map(|side| Pairing::new(&ours(&STRANGER), &keys, side).is_none());
    if none == [true; 2] {
        Err("no-keys".into())
    } else {
        Ok(())
    }
}
