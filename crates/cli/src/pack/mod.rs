//! Makes a letter of a passport. What may be in it is decided by the passport's own rules.

mod address;
mod carriers;
mod reader;

use crate::arguments::{Form, Letter, Pack};
use crate::failure::Failure;
use crate::{chance, files, languages, moment, say, warn};
use carriers::carry;
use letters::locked::{self, Cost, Key, Purpose};
use letters::portable::{self, Portable};
use letters::{code, glance, limits, whole};
use passport::{Language, LeftOut, PrimitiveDateTime, Reader, Summary, summarise};
use std::collections::BTreeSet;

pub(crate) fn run(wanted: &Pack) -> Result<(), Failure> {
    let address = address::of(wanted)?;
    files::not_over(&wanted.input, wanted.out.as_deref())?;
    let read = portable::read(&files::read_text(&wanted.input, limits::PORTABLE as u64)?)?;
    warn(&read.warnings);
    let summary = summary(wanted, read.value)?;
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

/// What is to be read: made here from all that the patient holds, or a summary as it came.
fn summary(wanted: &Pack, read: Portable) -> Result<Summary, Failure> {
    let Portable { head, passport } = read;
    let language = wanted.language.unwrap_or(head.language);
    let made = |reader: Reader, now: PrimitiveDateTime| Summary {
        sample: head.sample,
        ..summarise(&passport, reader, &BTreeSet::new(), language, now)
    };
    let Some(for_whom) = head.made_for else {
        let reader = reader::of(wanted, &passport, &languages::speech(language)?)?;
        return Ok(made(reader, moment::or_clock(wanted.when.now)));
    };
    if wanted.person.is_some() {
        return Err(Failure::Use(
            "--person: this is a summary, which was made for somebody already. Pack the whole passport instead.".into(),
        ));
    }
    if wanted
        .audience
        .is_some_and(|audience| audience != for_whom.audience)
    {
        return Err(Failure::Use(
            "--audience: this is a summary for somebody else. Pack the whole passport instead.".into(),
        ));
    }
    Ok(Summary {
        role: for_whom.role,
        unheld: for_whom.unheld,
        left_out: for_whom.left_out,
        ..made(for_whom.audience.into(), wanted.when.now.unwrap_or(head.written))
    })
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
