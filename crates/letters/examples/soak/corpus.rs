//! What the inputs are made from: every letter that was ever released. It damages nothing.

use crate::tag::{self, Key};
use letters::{digits, glance, whole};
use passport::{
    Area, Audience, Coded as _, Date, Holder, Id, Language, Member, Passport, PrimitiveDateTime, Role,
    Summary, Task, Time, summarise,
};
use std::collections::BTreeSet;
use std::path::PathBuf;

/// A letter and what it opens to.
pub struct Known {
    /// What its tag is made with: it tells which kind of letter this is.
    pub key: Key,
    /// The letter.
    pub bytes: Vec<u8>,
    /// The same as the fragment of a link.
    pub fragment: String,
    /// What it opens to.
    pub summary: Summary,
}

impl Known {
    fn new(key: Key, bytes: Vec<u8>) -> Self {
        let summary = open(key, &bytes).expect("a released letter opens");
        Self {
            key,
            fragment: digits::fragment(&bytes),
            bytes,
            summary,
        }
    }
}

/// What a letter of this kind opens to.
pub fn open(key: Key, bytes: &[u8]) -> Option<Summary> {
    let read = if key == tag::WHOLE {
        whole::open(bytes)
    } else {
        glance::open(bytes)
    };
    read.ok().map(|read| read.value)
}

/// Letters in codes, of every version.
pub fn glances() -> Vec<Known> {
    Language::ALL.iter().copied().for_each(glance::prepare);
    let letters = released("glance-");
    let known = letters.into_iter().map(|bytes| Known::new(tag::GLANCE, bytes));
    known.collect()
}

/// Whole letters with the same content, and one with more records of a kind than any code holds.
pub fn wholes(glances: &[Known]) -> Vec<Known> {
    let crowded = crowded();
    let summaries = glances.iter().map(|known| &known.summary).chain([&crowded]);
    let packed = summaries.map(|summary| whole::pack(summary).unwrap());
    packed.map(|bytes| Known::new(tag::WHOLE, bytes)).collect()
}

/// Sixty people, each of whom leads a task: references have to name one of many.
fn crowded() -> Summary {
    let mut passport = Passport::default();
    for number in 1..=60 {
        let (person, task) = (Id::new(number), Id::new(100 + number));
        passport.members.put(person, Member::new(Role::CancerNurse));
        let lead = Holder::Member(Id::new(61 - number));
        passport.tasks.put(
            task,
            Task {
                lead,
                ..Task::new(Area::Results)
            },
        );
    }
    let moment = PrimitiveDateTime::new(Date::from_ordinal_date(2026, 1).unwrap(), Time::MIDNIGHT);
    let everyone = Audience::Everyone.into();
    summarise(&passport, everyone, &BTreeSet::new(), Language::Danish, moment)
}

/// The first line of each released file whose name begins like this, as bytes.
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
