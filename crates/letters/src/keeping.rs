//! What passes between two devices that keep the same passport: the entries that the other one lacks, and what this one knows. It goes in
//! a sealed post. Not how entries come together: that is the [`Logbook`]'s matter.

use crate::log::{EntryId, Logbook};
use crate::paired::PostKind;
use crate::tag::Letter;
use crate::{OpenError, Standing, Version, limits, packed, parts};

/// The version of this format.
const VERSION: u8 = 1;

/// What stands before the heads: three numbers of the data's version, and how many heads there are.
const HEAD: usize = 3 * 2 + 2;

/// What stands before the packed entries: how many there are, and how long they are unpacked.
const COUNT: usize = 4 + 4;

/// The most heads that are read: as many as may have written at the same time.
const HEADS: usize = 256;

/// What a letter may hold beside the seal and the signature of the post, which take less than this.
const ROOM: usize = limits::LETTER - 512;

/// What one device sends to another that keeps the same passport, as the content of a post of the kind [`PostKind::Entries`].
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Delivery {
    /// Which version of the app may read and write the entries.
    pub about: Version,
    /// What the sender knows: these entries and all that they were written after.
    pub heads: Vec<EntryId>,
    /// The entries that the other one is not known to have, in an order in which they can be read.
    pub entries: Vec<Vec<u8>>,
}

impl Delivery {
    /// The kind of post that it goes in.
    pub const KIND: PostKind = PostKind::Entries;

    /// All that a log holds beyond what the other side is known to have.
    #[must_use]
    pub fn of(logbook: &Logbook, theirs: &[EntryId], about: Version) -> Self {
        Self {
            about,
            heads: logbook.heads(),
            entries: logbook.beyond(theirs),
        }
    }

    /// The bytes; `None` when there is more than one letter may hold.
    #[must_use]
    pub fn write(&self) -> Option<Vec<u8>> {
        let joined = packed::joined(&self.entries)?;
        let mut bytes = vec![VERSION];
        for number in [self.about.format, self.about.min_reader, self.about.min_writer] {
            bytes.extend_from_slice(&number.to_le_bytes());
        }
        bytes.extend_from_slice(&u16::try_from(self.heads.len()).ok()?.to_le_bytes());
        for head in &self.heads {
            bytes.extend_from_slice(&head.0);
        }
        bytes.extend_from_slice(&u32::try_from(self.entries.len()).ok()?.to_le_bytes());
        bytes.extend_from_slice(&u32::try_from(joined.len()).ok()?.to_le_bytes());
        bytes.extend_from_slice(&packed::deflated(&joined));
        (self.heads.len() <= HEADS && bytes.len() <= ROOM).then_some(bytes)
    }

    /// Reads what [`write`](Self::write) wrote. What the entries say is not looked into.
    ///
    /// # Errors
    /// One [`OpenError`]: [`OpenError::Newer`] when this or the data in it needs a newer app, [`OpenError::TooLarge`] before any work for
    /// more than may be, and [`OpenError::Unreadable`] for anything else that does not hold together.
    pub fn read(bytes: &[u8]) -> Result<Self, OpenError> {
        let (version, rest) = bytes.split_first().ok_or(OpenError::Unreadable)?;
        match *version {
            VERSION => {}
            version if version > VERSION => return Err(OpenError::Newer { version }),
            _ => return Err(OpenError::Unreadable),
        }
        let (head, rest) = rest.split_first_chunk::<HEAD>().ok_or(OpenError::Unreadable)?;
        let [f0, f1, r0, r1, w0, w1, c0, c1] = *head;
        let about = Version {
            format: u16::from_le_bytes([f0, f1]),
            min_reader: u16::from_le_bytes([r0, r1]),
            min_writer: u16::from_le_bytes([w0, w1]),
            key: None,
        };
        if about.standing() == Standing::TooNew {
            let version = u8::try_from(about.min_reader).unwrap_or(u8::MAX);
            return Err(OpenError::Newer { version });
        }
        let (heads, rest) =
            heads(rest, usize::from(u16::from_le_bytes([c0, c1]))).ok_or(OpenError::Unreadable)?;
        Ok(Self {
            about,
            heads,
            entries: entries(rest)?,
        })
    }
}

/// So many names of entries, and what stands behind them.
fn heads(bytes: &[u8], count: usize) -> Option<(Vec<EntryId>, &[u8])> {
    if count > HEADS {
        return None;
    }
    let mut rest = bytes;
    let mut heads = Vec::new();
    for _ in 0..count {
        let (head, behind) = rest.split_first_chunk()?;
        heads.push(EntryId(*head));
        rest = behind;
    }
    Some((heads, rest))
}

fn entries(bytes: &[u8]) -> Result<Vec<Vec<u8>>, OpenError> {
    let (counts, deflated) = bytes.split_first_chunk::<COUNT>().ok_or(OpenError::Unreadable)?;
    let [c0, c1, c2, c3, l0, l1, l2, l3] = *counts;
    let whole = |bytes| usize::try_from(u32::from_le_bytes(bytes)).map_err(|_| OpenError::TooLarge);
    let (count, length) = (whole([c0, c1, c2, c3])?, whole([l0, l1, l2, l3])?);
    if length > limits::BACKUP {
        return Err(OpenError::TooLarge);
    }
    let joined = packed::inflated(deflated, length).ok_or(OpenError::Unreadable)?;
    packed::parted(&joined, count).ok_or(OpenError::Unreadable)
}

/// What a device knows of another that keeps the same passport. It belongs to this device, lies beside the outboxes, and does not travel.
/// Where it is lost, everything is sent once more.
#[derive(Clone, PartialEq, Eq, Default, Debug)]
pub struct Counterpart {
    /// What the other one is known to have: these entries and all that they were written after.
    pub has: Vec<EntryId>,
    /// What it has too once the last that was made for it has come.
    pub sent: Vec<EntryId>,
    /// When that was made, in milliseconds since the beginning of 1970, UTC.
    pub sent_ms: Option<i64>,
    /// Whether this device is the one of that follower, and the other one the patient's.
    pub is_theirs: bool,
}

/// What each thing is.
mod part {
    pub(super) const HAS: u8 = 1;
    pub(super) const SENT: u8 = 2;
    pub(super) const SENT_MS: u8 = 3;
    pub(super) const IS_THEIRS: u8 = 4;
}

impl Counterpart {
    /// The bytes to keep.
    #[must_use]
    pub fn write(&self) -> Vec<u8> {
        let mut body = vec![VERSION];
        for (number, ids) in [(part::HAS, &self.has), (part::SENT, &self.sent)] {
            let bytes: Vec<u8> = ids.iter().flat_map(|id| id.0).collect();
            parts::put(&mut body, number, &bytes);
        }
        if let Some(sent_ms) = self.sent_ms {
            parts::put(&mut body, part::SENT_MS, &sent_ms.to_le_bytes());
        }
        if self.is_theirs {
            parts::put(&mut body, part::IS_THEIRS, &[]);
        }
        Letter::Counterpart.tagged(&body)
    }

    /// What [`write`](Self::write) wrote; `None` for anything else.
    #[must_use]
    pub fn read(bytes: &[u8]) -> Option<Self> {
        let (version, rest) = Letter::Counterpart.checked(bytes)?.split_first()?;
        let things = parts::read(rest).filter(|_| *version == VERSION)?;
        let ids = |number: u8| {
            let (_, content) = things.iter().find(|(other, _)| *other == number)?;
            let (ids, rest) = content.as_chunks();
            rest.is_empty()
                .then(|| ids.iter().map(|id| EntryId(*id)).collect())
        };
        Some(Self {
            has: ids(part::HAS)?,
            sent: ids(part::SENT)?,
            sent_ms: match things.iter().find(|(number, _)| *number == part::SENT_MS) {
                Some((_, content)) => Some(parts::moment(content)?),
                None => None,
            },
            is_theirs: things.iter().any(|(number, _)| *number == part::IS_THEIRS),
        })
    }

    /// The other one has said what it knows.
    pub fn knows(&mut self, heads: Vec<EntryId>) {
        self.has = heads;
    }

    /// The last that was made for it has come.
    pub fn has_all(&mut self) {
        if !self.sent.is_empty() {
            self.has.clone_from(&self.sent);
        }
    }
}

#[cfg(test)]
mod tests;
