//! The marks of a summary: two numbers for each thing in it, one for what it is and one for how it reads. They are keyed, and the patient
//! is part of them, so that equal things of two patients have nothing in common.

use super::things::{Subject, things};
use passport::{Coded as _, Kind, Pick, Summary};
use siphasher::sip::SipHasher24;

/// How many characters a mark takes as text.
const WIDTH: usize = 17;

/// What one thing is marked by.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(super) struct Mark {
    /// What it is: the medicine of this name, the task of this area.
    pub(super) what: u32,
    /// How it reads.
    pub(super) how: u32,
    /// Whether it goes away by itself: a contact that has been, an area that somebody holds now.
    pub(super) passes: bool,
}

/// Whose letter it is, and for which audience it was made: another audience sees other things, and none of them is new for that.
pub(super) fn who(key: [u8; 16], summary: &Summary) -> u64 {
    let patient = &summary.view.patient;
    let born = patient.born.map(|day| day.to_julian_day().to_string());
    let audience = summary.audience.code().to_string();
    let parts = [
        "who",
        &audience,
        &patient.called,
        &patient.full_name,
        born.as_deref().unwrap_or_default(),
    ];
    hash(key, &parts)
}

/// Everything in a summary of this patient, each with its mark.
pub(super) fn marked(key: [u8; 16], who: u64, summary: &Summary) -> Vec<(Subject, Mark)> {
    let who = who.to_string();
    let things = things(summary).into_iter();
    let marks = things.map(|thing| {
        let what = hash(key, &["what", &who, &thing.what]);
        let how = hash(key, &["how", &who, &thing.what, &thing.how]);
        let mark = Mark {
            what: half(what),
            how: half(how),
            passes: passes(thing.of),
        };
        (thing.of, mark)
    });
    marks.collect()
}

fn passes(subject: Subject) -> bool {
    match subject {
        Subject::Pick(Pick::Item(key)) => key.kind == Kind::Appointment,
        Subject::Pick(Pick::About(_)) => false,
        Subject::Unheld(_) => true,
    }
}

/// Marks as text.
pub(super) fn write(marks: &[Mark]) -> String {
    let one = |mark: &Mark| {
        let sign = if mark.passes { '-' } else { '+' };
        format!("{sign}{:08x}{:08x}", mark.what, mark.how)
    };
    marks.iter().map(one).collect()
}

/// The marks that [`write`] gave.
pub(super) fn read(text: &str) -> Option<Vec<Mark>> {
    let one = |bytes: &[u8]| {
        let text = std::str::from_utf8(bytes)
            .ok()
            .filter(|text| text.len() == WIDTH)?;
        let passes = text.starts_with('-');
        let (what, how) = text.get(1..)?.split_at_checked(8)?;
        let number = |digits| u32::from_str_radix(digits, 16).ok();
        Some(Mark {
            what: number(what)?,
            how: number(how)?,
            passes,
        })
    };
    text.as_bytes().chunks(WIDTH).map(one).collect()
}

/// Half of a hash is enough to tell two readings of one page apart, and too little to tell what was read.
fn half(hash: u64) -> u32 {
    let [a, b, c, d, ..] = hash.to_le_bytes();
    u32::from_le_bytes([a, b, c, d])
}

/// The keyed hash of several texts. The length of each stands before it, so that no two lists read alike.
fn hash(key: [u8; 16], parts: &[&str]) -> u64 {
    let mut said = Vec::new();
    for part in parts {
        said.extend((part.len() as u64).to_le_bytes());
        said.extend(part.as_bytes());
    }
    SipHasher24::new_with_key(&key).hash(&said)
}
