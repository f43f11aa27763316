//! Makes a letter of a passport. What may be in it is decided by the passport's own rules.

mod address;
mod carriers;

use crate::arguments::{Form, Letter, Pack};
use crate::failure::Failure;
use crate::{chance, files, languages, say, summary, warn};
use carriers::carry;
use letters::locked::{self, Cost, Key, Purpose};
use letters::portable;
use letters::{code, glance, limits, whole};
use passport::{Language, LeftOut, Summary};

pub(crate) fn run(wanted: &Pack) -> Result<(), Failure> {
    let address = address::of(wanted)?;
    files::not_over(&wanted.input, wanted.out.as_deref())?;
    let read = portable::read(&files::read_text(&wanted.input, limits::PORTABLE as u64)?)?;
    warn(&read.warnings);
    let summary = summary::of(&wanted.whom, wanted.language, &wanted.when, read.value)?;
    let (letter, left_out) = letter(wanted, &summary, address)?;
    if let Some(said) = languages::speech(Language::English)?.left_out_in_words(&left_out) {
        say(&said);
    }
    if wanted.locked {
        let key = new_key()?;
        carry(wanted, address, &lock(&letter, &key)?)?;
        // Said last and beside the letter, so that it is never in the same pipe or file.
        say(&format!("key: {}", *key.shown()));
        return Ok(());
    }
    carry(wanted, address, &letter)
}

/// The letter and what there was no room for.
fn letter(wanted: &Pack, summary: &Summary, address: Option<&str>) -> Result<(Vec<u8>, LeftOut), Failure> {
    match kind(wanted) {
        Letter::Glance => {
            let lock = if wanted.locked { locked::OVERHEAD } else { 0 };
            let room = code::capacity(address.map_or(0, str::len)).saturating_sub(lock);
            let packed = glance::pack(summary, room);
            Ok((packed.bytes, packed.left_out))
        }
        Letter::Whole => Ok((whole::pack(summary)?, LeftOut::default())),
    }
}

/// How much the letter carries: where nobody said, as much as its form is made for.
fn kind(wanted: &Pack) -> Letter {
    match (wanted.letter, wanted.form) {
        (Some(kind), _) => kind,
        (None, _) if wanted.whole => Letter::Whole,
        (None, Form::File | Form::Frames) => Letter::Whole,
        (None, Form::Link | Form::Digits | Form::Png | Form::Svg) => Letter::Glance,
    }
}

/// A key of 50 random bits.
fn new_key() -> Result<Key, Failure> {
    Ok(Key::from_bits(u64::from_le_bytes(chance::bytes()?)))
}

fn lock(letter: &[u8], key: &Key) -> Result<Vec<u8>, Failure> {
    Ok(locked::seal(
        letter,
        key,
        Purpose::Letter,
        Cost::DEFAULT,
        chance::bytes()?,
    )?)
}
