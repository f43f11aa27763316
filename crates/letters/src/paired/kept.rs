//! A correspondence as bytes to keep. Nothing of this travels.

use super::correspondence::{Correspondence, Held};
use super::lines::Lines;
use super::pairing::Side;
use crate::parts;
use crate::update::Got;

/// What each thing is.
mod part {
    pub(super) const LINE: u8 = 1;
    pub(super) const LINK: u8 = 2;
    pub(super) const CAME: u8 = 3;
    pub(super) const KNOWN: u8 = 4;
    pub(super) const HELD: u8 = 5;
    pub(super) const FOLLOWS: u8 = 6;
}

impl Correspondence {
    /// The bytes to keep.
    #[must_use]
    pub fn write(&self) -> Vec<u8> {
        let mut bytes = Vec::new();
        let place = Got {
            line: self.line,
            number: self.number,
        };
        parts::put(&mut bytes, part::LINE, &place.write());
        parts::put(&mut bytes, part::LINK, &self.link);
        parts::put(&mut bytes, part::CAME, &self.came.write());
        if self.side == Side::Follower {
            parts::put(&mut bytes, part::FOLLOWS, &[]);
        }
        if let Some(known) = self.known {
            parts::put(&mut bytes, part::KNOWN, &known.write());
        }
        for held in &self.held {
            parts::put(&mut bytes, part::HELD, &held.write());
        }
        bytes
    }

    /// What [`write`](Self::write) wrote; `None` for anything else. What a newer version has added is passed over.
    #[must_use]
    pub fn read(bytes: &[u8]) -> Option<Self> {
        let mut read = Self::new(Side::Passport, 0);
        let mut has_line = false;
        for (number, content) in parts::read(bytes)? {
            match number {
                part::LINE => {
                    let place = got(content)?;
                    (read.line, read.number, has_line) = (place.line, place.number, true);
                }
                part::LINK => read.link = content.try_into().ok()?,
                part::CAME => read.came = Lines::read(content)?,
                part::KNOWN => read.known = Some(got(content)?),
                part::HELD => read.held.push(Held::read(content)?),
                part::FOLLOWS => read.side = Side::Follower,
                _ => {}
            }
        }
        has_line.then_some(read)
    }
}

impl Held {
    fn write(&self) -> Vec<u8> {
        let mut bytes = self.link.to_vec();
        bytes.extend_from_slice(&self.post.write());
        bytes.extend_from_slice(&self.at_ms.to_le_bytes());
        bytes.push(u8::from(self.has_arrived));
        bytes.extend_from_slice(&self.whole);
        bytes
    }

    fn read(bytes: &[u8]) -> Option<Self> {
        let (link, rest) = bytes.split_first_chunk()?;
        let (post, rest) = Got::read(rest)?;
        let (at_ms, rest) = rest.split_first_chunk()?;
        let (has_arrived, whole) = rest.split_first()?;
        Some(Self {
            link: *link,
            post,
            at_ms: i64::from_le_bytes(*at_ms),
            has_arrived: *has_arrived != 0,
            whole: whole.to_vec(),
        })
    }
}

fn got(content: &[u8]) -> Option<Got> {
    Got::read(content)
        .filter(|(_, rest)| rest.is_empty())
        .map(|(got, _)| got)
}
