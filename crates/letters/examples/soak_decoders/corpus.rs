//! What the inputs are made from: released letters, and tags that are made anew.

use crate::mutate::{Dice, mutated};
use letters::digits;
use siphasher::sip::SipHasher24;
use std::path::PathBuf;

/// The fragments of released letters whose file name begins like this, from the first line of each file.
pub fn released(beginning: &str) -> Vec<Vec<u8>> {
    let folder = PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("../../docs/vectors");
    let mut files: Vec<PathBuf> = std::fs::read_dir(folder)
        .unwrap()
        .map(|file| file.unwrap().path())
        .collect();
    files.retain(|path| path.file_name().unwrap().to_string_lossy().starts_with(beginning));
    files.sort();
    files
        .iter()
        .map(|path| std::fs::read_to_string(path).unwrap())
        .map(|text| digits::read_fragment(text.lines().next().unwrap()).unwrap())
        .collect()
}

/// The tag as `docs/format.md` defines it, computed apart from the crate.
pub fn with_tag(key: &[u8; 16], body: &[u8]) -> Vec<u8> {
    let tag = SipHasher24::new_with_key(key).hash(body).to_le_bytes();
    tag.into_iter().take(6).chain(body.iter().copied()).collect()
}

/// One input: the bytes, and whether their tag was made anew.
pub struct Input {
    /// The bytes.
    pub bytes: Vec<u8>,
    /// Whether a tag holds that was not there before.
    pub is_hostile: bool,
}

/// Makes an input from one letter and pieces of another. One in `hostile` gets a new tag, one in 16 is random.
pub fn input(one: &[u8], other: &[u8], key: &[u8; 16], hostile: usize, dice: &mut Dice) -> Input {
    if dice.below(hostile) == 0 {
        let body = one.get(6..).unwrap_or_default();
        let body = if dice.below(16) == 0 {
            // The version stays, so that the rest is looked at.
            let version = body.iter().copied().take(1);
            version.chain(random(dice, 300)).collect()
        } else {
            mutated(body, other, dice, any_byte)
        };
        return Input {
            bytes: with_tag(key, &body),
            is_hostile: true,
        };
    }
    let bytes = if dice.below(16) == 0 {
        random(dice, 600)
    } else {
        mutated(one, other, dice, any_byte)
    };
    Input {
        bytes,
        is_hostile: false,
    }
}

/// So many random bytes at most.
pub fn random(dice: &mut Dice, most: usize) -> Vec<u8> {
    (0..dice.below(most)).map(|_| any_byte(dice)).collect()
}

/// Any byte.
pub fn any_byte(dice: &mut Dice) -> u8 {
    dice.below(256) as u8
}

/// One of the list.
pub fn one_of<'a, T>(list: &'a [T], dice: &mut Dice) -> &'a T {
    list.get(dice.below(list.len())).unwrap()
}
