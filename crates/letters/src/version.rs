//! Which version of the app may read and write what is kept on the device.

use crate::tag::Letter;

/// The version of the kept data that this version of the app writes. 2: concerns can be for one person alone or not to be
/// written down, which an app of version 1 would not know and might put into a summary; so it must not read them.
const FORMAT: u16 = 2;

/// A record beside the log: which version wrote it, and how old an app may be to read it or to add to it.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Version {
    /// The version that wrote last.
    pub format: u16,
    /// The oldest version that understands everything that matters.
    pub min_reader: u16,
    /// The oldest version that may add to it without harm.
    pub min_writer: u16,
}

/// What this version of the app may do with kept data.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Standing {
    /// Read and add.
    Current,
    /// Read only: a newer app has written here. The person is told to update the app.
    ReadOnly,
    /// Not even read. The person is told to update the app; the data is safe.
    TooNew,
}

impl Version {
    /// What this version of the app writes.
    pub const CURRENT: Self = Self {
        format: FORMAT,
        min_reader: 2,
        min_writer: 2,
    };

    /// What this version of the app may do with data of that version.
    #[must_use]
    pub fn standing(&self) -> Standing {
        if self.min_reader > FORMAT {
            Standing::TooNew
        } else if self.min_writer > FORMAT {
            Standing::ReadOnly
        } else {
            Standing::Current
        }
    }

    /// The bytes to keep: the tag and three little-endian numbers of 16 bits.
    #[must_use]
    pub fn write(&self) -> Vec<u8> {
        let numbers = [self.format, self.min_reader, self.min_writer];
        Letter::Version.tagged(&numbers.map(u16::to_le_bytes).concat())
    }

    /// Reads kept bytes; `None` when they are damaged. Numbers that a later version adds behind these are passed over.
    #[must_use]
    pub fn read(bytes: &[u8]) -> Option<Self> {
        let mut numbers = Letter::Version
            .checked(bytes)?
            .chunks_exact(2)
            .filter_map(|pair| pair.try_into().ok());
        let mut next = || numbers.next().map(u16::from_le_bytes);
        Some(Self {
            format: next()?,
            min_reader: next()?,
            min_writer: next()?,
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_old_app_reads_newer_data_only_as_far_as_the_newer_app_allows() {
        let table = [
            ((1, 1, 1), Standing::Current),
            ((2, 2, 2), Standing::Current),
            ((3, 1, 2), Standing::Current),
            ((3, 2, 3), Standing::ReadOnly),
            ((3, 3, 3), Standing::TooNew),
        ];
        for ((format, min_reader, min_writer), standing) in table {
            let version = Version {
                format,
                min_reader,
                min_writer,
            };
            assert_eq!(version.standing(), standing, "{version:?}");
            assert_eq!(Version::read(&version.write()), Some(version));
        }
        assert_eq!(Version::CURRENT.standing(), Standing::Current);
    }

    #[test]
    fn a_damaged_version_is_no_version() {
        let mut bytes = Version::CURRENT.write();
        bytes[7] ^= 1;
        assert_eq!(Version::read(&bytes), None);
        assert_eq!(Version::read(&[]), None);
    }
}
