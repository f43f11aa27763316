//! One entry as it is kept, of either version: what stands around the changes that it holds. What these say is not looked at.

use super::EntryId;
use crate::log::json::{list, object, text};
use crate::log::{LogError, VERSION, VERSION_ONE};
use crate::tag::{Letter, TAG};
use crate::{limits, log::json::Object};
use passport::{Id, Member};
use std::ops::Range;

/// The last moment that a clock may show: the end of the year 9999. What is beyond it is no moment, and a clock that had come
/// near the end of its numbers could not go on.
pub(super) const LAST_MS: i64 = 253_402_300_799_999;

/// An entry of a log, without what its changes say.
#[derive(Clone, Debug)]
pub(super) struct Kept {
    /// What it is called.
    pub(super) id: EntryId,
    /// When it was written, as the writer's device told.
    pub(super) at_ms: i64,
    /// Its own clock, where it says something else; `None` in version 1.
    pub(super) clock: Option<i64>,
    /// What it was written after.
    pub(super) after: Vec<EntryId>,
    /// Who wrote it, when it was not the patient.
    pub(super) by: Option<Id<Member>>,
    /// Whether it is of version 1: its changes hold whole records.
    pub(super) is_first: bool,
    /// The number under which it is stored.
    pub(super) number: u32,
    /// As it is kept where what stood before it does not.
    bytes: Vec<u8>,
    changes: Range<usize>,
}

impl Kept {
    /// Reads an entry as it is kept. `before` is the entry of version 1 that stands before it, for one that does not say itself.
    pub(super) fn read(bytes: &[u8], before: Option<EntryId>, number: u32) -> Result<Self, LogError> {
        if bytes.len() > limits::ENTRY {
            return Err(LogError::TooLarge);
        }
        let body = Letter::Entry.checked(bytes).ok_or(LogError::Damaged)?;
        let read = match body.split_first() {
            Some((&VERSION_ONE, json)) => Self::first(bytes, json, before),
            Some((&VERSION, json)) => Self::second(bytes, json),
            Some((&version, _)) if version > VERSION => return Err(LogError::Newer { version }),
            _ => None,
        };
        let kept = read.ok_or(LogError::Unreadable)?;
        Ok(Self { number, ..kept })
    }

    /// An entry of version 1 as it was kept first.
    fn first(bytes: &[u8], json: &[u8], before: Option<EntryId>) -> Option<Self> {
        let json = std::str::from_utf8(json).ok()?;
        let Object(fields) = object(json)?;
        let changes = field(&fields, "do")?;
        Some(Self {
            id: EntryId::of_first(before, bytes),
            at_ms: serde_json::from_str(field(&fields, "at")?).ok()?,
            clock: None,
            after: before.into_iter().collect(),
            by: None,
            is_first: true,
            number: 0,
            changes: place(changes, json)?,
            bytes: bytes.to_vec(),
        })
    }

    fn second(bytes: &[u8], json: &[u8]) -> Option<Self> {
        let json = std::str::from_utf8(json).ok()?;
        let Object(fields) = object(json)?;
        let after: Option<Vec<EntryId>> = list(field(&fields, "after")?)?
            .into_iter()
            .map(|raw| EntryId::read(&text(raw)?))
            .collect();
        let after = after.filter(|after| after.is_sorted_by(|one, other| one < other))?;
        if let Some(first) = field(&fields, "first") {
            return Self::moved(bytes, first, json, &after);
        }
        let at_ms: i64 = serde_json::from_str(field(&fields, "at")?).ok()?;
        let clock = match field(&fields, "clock") {
            Some(raw) => serde_json::from_str(raw).ok()?,
            None => at_ms,
        };
        let by = match field(&fields, "by") {
            Some(raw) => Some(Id::new(u64::from_str_radix(&text(raw)?, 16).ok()?)),
            None => None,
        };
        (at_ms <= clock && clock <= LAST_MS).then_some(())?;
        Some(Self {
            id: EntryId::of(bytes),
            at_ms,
            clock: Some(clock),
            after,
            by,
            is_first: false,
            number: 0,
            changes: place(field(&fields, "do")?, json)?,
            bytes: bytes.to_vec(),
        })
    }

    /// An entry of version 1 that stands where the one before it does not, and names that.
    fn moved(bytes: &[u8], first: &str, json: &str, after: &[EntryId]) -> Option<Self> {
        let before = match after {
            [] => None,
            [before] => Some(*before),
            _ => return None,
        };
        let Object(fields) = object(first)?;
        Some(Self {
            id: EntryId::of_first(before, &as_first(first)),
            at_ms: serde_json::from_str(field(&fields, "at")?).ok()?,
            clock: None,
            after: after.to_vec(),
            by: None,
            is_first: true,
            number: 0,
            changes: place(field(&fields, "do")?, json)?,
            bytes: bytes.to_vec(),
        })
    }

    /// The changes it holds, each as JSON.
    pub(super) fn changes(&self) -> Option<Vec<&str>> {
        let changes = list(self.text(&self.changes)?)?;
        (changes.len() <= limits::RECORDS).then_some(changes)
    }

    /// A part of it.
    pub(super) fn text(&self, range: &Range<usize>) -> Option<&str> {
        std::str::from_utf8(self.bytes.get(range.clone())?).ok()
    }

    /// Where a part of it stands.
    pub(super) fn range(&self, part: &str) -> Option<Range<usize>> {
        let start = (part.as_ptr() as usize).checked_sub(self.bytes.as_ptr() as usize)?;
        let end = start.checked_add(part.len())?;
        (end <= self.bytes.len()).then_some(start..end)
    }

    /// Whether it is of version 1 and does not say itself what stood before it.
    pub(super) fn is_plain(&self) -> bool {
        self.bytes.get(TAG) == Some(&VERSION_ONE)
    }

    /// As it can be kept anywhere: one of version 1 names what stood before it.
    pub(super) fn by_itself(&self) -> Vec<u8> {
        match self.bytes.get(TAG + 1..).map(std::str::from_utf8) {
            Some(Ok(json)) if self.is_plain() => {
                let after: Vec<String> = self.after.iter().map(|id| format!("\"{}\"", id.hex())).collect();
                let moved = format!("{{\"after\":[{}],\"first\":{json}}}", after.join(","));
                tagged(VERSION, &moved)
            }
            _ => self.bytes.clone(),
        }
    }
}

/// An entry of version 1 with this JSON, as it was kept first.
fn as_first(json: &str) -> Vec<u8> {
    tagged(VERSION_ONE, json)
}

/// JSON behind its version and its tag.
pub(super) fn tagged(version: u8, json: &str) -> Vec<u8> {
    let mut body = vec![version];
    body.extend_from_slice(json.as_bytes());
    Letter::Entry.tagged(&body)
}

/// What a field holds, where there is one.
fn field<'a>(fields: &[(String, &'a str)], name: &str) -> Option<&'a str> {
    fields
        .iter()
        .find(|(field, _)| field == name)
        .map(|(_, raw)| *raw)
}

/// Where a part of an entry's JSON stands in its bytes.
fn place(part: &str, json: &str) -> Option<Range<usize>> {
    let start = (part.as_ptr() as usize).checked_sub(json.as_ptr() as usize)? + TAG + 1;
    Some(start..start + part.len())
}

/// The clock of an entry of version 1, which says none: by the writer's device, and behind what it knew. A moment that there is not
/// counts for nothing.
pub(super) fn first_clock(at_ms: i64, greatest: Option<i64>) -> i64 {
    let least = greatest.map_or(i64::MIN, |greatest| greatest.saturating_add(1));
    let told = if at_ms > LAST_MS {
        greatest.unwrap_or(0)
    } else {
        at_ms
    };
    told.max(least)
}
