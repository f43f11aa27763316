//! The marks of a summary: for each thing in it what it is, how it reads, and what there is to know once it is gone. They are keyed, and the
//! patient is part of them, so that equal things of two patients have nothing in common.

use super::things::{Lasts, Subject, things};
use passport::{Date, Kind, Pick, Summary};
use siphasher::sip::SipHasher24;

/// How many characters a mark takes as text.
const WIDTH: usize = 24;
/// The days from the beginning of the calendar that a letter may name: enough bits for the year 9999.
const DAYS: u32 = (1 << 24) - 1;

/// What one thing is marked by.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(super) struct Mark {
    /// What it is: the medicine of this name, the task of this area.
    pub(super) what: u32,
    /// How it reads.
    pub(super) how: u32,
    /// Its kind and its last day, hidden by a number that only a letter of the same patient gives again.
    hidden: u32,
}

/// What is known of a thing that is no longer there.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug)]
pub(super) struct Gone {
    /// What kind of record it was; `None` for what the patient said of themselves.
    pub(super) kind: Option<Kind>,
    /// The day after which it goes by itself, from the beginning of the calendar.
    last_day: u32,
}

impl Gone {
    /// Whether it was still to be expected on this day.
    pub(super) fn is_missed_on(self, today: Date) -> bool {
        self.last_day >= days(today)
    }
}

/// Makes and reads the marks of one patient.
pub(super) struct Marker {
    key: [u8; 16],
    /// What tells the patient from others, which is in their letters and nowhere on the device.
    identity: String,
}

impl Marker {
    /// For the patient of this summary.
    pub(super) fn of(key: [u8; 16], summary: &Summary) -> Self {
        let patient = &summary.view.patient;
        let born = patient.born.map(|day| day.to_julian_day().to_string());
        let called = patient.called.trim().to_lowercase();
        Self {
            key,
            identity: format!("{} {called}", born.unwrap_or_default()),
        }
    }

    /// Whose letter it is.
    pub(super) fn who(&self) -> u64 {
        self.hash(&["who"])
    }

    /// Everything in a summary, each with its mark.
    pub(super) fn marked(&self, summary: &Summary) -> Vec<(Subject, Mark)> {
        let marks = things(summary).into_iter().map(|thing| {
            let what = half(self.hash(&["what", &thing.what]));
            let how = half(self.hash(&["how", &thing.what, &thing.how]));
            let kind = match thing.of {
                Subject::Pick(Pick::Item(key)) => Kind::ALL.iter().position(|kind| *kind == key.kind),
                Subject::Pick(Pick::About(_)) | Subject::Unheld(_) => None,
            };
            let kind = kind.and_then(|at| u32::try_from(at + 1).ok()).unwrap_or(0);
            let last_day = match thing.lasts {
                Lasts::ForEver => DAYS,
                Lasts::Until(day) => days(day),
                Lasts::NotAtAll => 0,
            };
            let hidden = (kind << 24 | last_day) ^ self.cover(what);
            (thing.of, Mark { what, how, hidden })
        });
        marks.collect()
    }

    /// What a thing was that is no longer there.
    pub(super) fn gone(&self, mark: Mark) -> Gone {
        let bits = mark.hidden ^ self.cover(mark.what);
        let at = usize::try_from(bits >> 24).ok().and_then(|at| at.checked_sub(1));
        Gone {
            kind: at.and_then(|at| Kind::ALL.get(at)).copied(),
            last_day: bits & DAYS,
        }
    }

    fn cover(&self, what: u32) -> u32 {
        half(self.hash(&["cover", &what.to_string()]))
    }

    /// The keyed hash of several texts of this patient. The length of each stands before it, so that no two lists read alike.
    fn hash(&self, parts: &[&str]) -> u64 {
        let mut said = Vec::new();
        for part in std::iter::once(&self.identity.as_str()).chain(parts) {
            said.extend((part.len() as u64).to_le_bytes());
            said.extend(part.as_bytes());
        }
        SipHasher24::new_with_key(&self.key).hash(&said)
    }
}

/// Marks as text.
pub(super) fn write(marks: &[Mark]) -> String {
    let one = |mark: &Mark| format!("{:08x}{:08x}{:08x}", mark.what, mark.how, mark.hidden);
    marks.iter().map(one).collect()
}

/// The marks that [`write`] gave.
pub(super) fn read(text: &str) -> Option<Vec<Mark>> {
    let one = |bytes: &[u8]| {
        let text = std::str::from_utf8(bytes)
            .ok()
            .filter(|text| text.len() == WIDTH)?;
        let (what, rest) = text.split_at_checked(8)?;
        let (how, hidden) = rest.split_at_checked(8)?;
        let number = |digits| u32::from_str_radix(digits, 16).ok();
        Some(Mark {
            what: number(what)?,
            how: number(how)?,
            hidden: number(hidden)?,
        })
    };
    text.as_bytes().chunks(WIDTH).map(one).collect()
}

/// Half of a hash is enough to tell two readings of one page apart, and too little to tell what was read.
fn half(hash: u64) -> u32 {
    let [a, b, c, d, ..] = hash.to_le_bytes();
    u32::from_le_bytes([a, b, c, d])
}

/// Days from the beginning of the calendar; what lies before or far behind is the first or the last of them.
fn days(day: Date) -> u32 {
    u32::try_from(day.to_julian_day()).unwrap_or(1).clamp(1, DAYS)
}
