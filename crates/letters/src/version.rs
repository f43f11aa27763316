//! Which version of the app may read and write what is kept on the device.

use crate::store_key::KeyId;
use crate::tag::Letter;

/// The version of the kept data that this version of the app writes. 2: concerns can be for one person alone or not to be
/// written down, which an app of version 1 would not know and might put into a summary; so it must not read them. 3: every
/// entry is sealed. 4: entries say what they were written after and only what they changed, so that their order is not the one
/// in which they are stored; sealed or not, which is seen from the key.
const FORMAT: u16 = 4;

/// A record beside the log: which version wrote it, and how old an app may be to read it or to add to it.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Version {
    /// The version that wrote last.
    pub format: u16,
    /// The oldest version that understands everything that matters.
    pub min_reader: u16,
    /// The oldest version that may add to it without harm.
    pub min_writer: u16,
    /// The key that the entries are sealed with, when they are.
    pub key: Option<KeyId>,
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
    /// What this version of the app writes where entries are not sealed: in a backup, which is locked as a whole, and where
    /// a browser can keep no key apart from them.
    pub const CURRENT: Self = Self {
        format: FORMAT,
        min_reader: FORMAT,
        min_writer: FORMAT,
        key: None,
    };

    /// What this version of the app writes where entries are sealed with this key.
    #[must_use]
    pub const fn sealed(key: KeyId) -> Self {
        Self {
            format: FORMAT,
            min_reader: FORMAT,
            min_writer: FORMAT,
            key: Some(key),
        }
    }

    /// The same, where entries are sealed with this key.
    #[must_use]
    pub fn with_key(self, key: KeyId) -> Self {
        Self {
            format: self.format.max(FORMAT),
            min_reader: self.min_reader.max(FORMAT),
            min_writer: self.min_writer.max(FORMAT),
            key: Some(key),
        }
    }

    /// The same, where entries are not sealed. What a newer app asks of its readers stays.
    #[must_use]
    pub fn without_key(self) -> Self {
        match self.key {
            Some(key) if self == Self::sealed(key) => Self::CURRENT,
            _ => Self { key: None, ..self },
        }
    }

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

    /// The bytes to keep: the tag, three little-endian numbers of 16 bits and, when entries are sealed, the key's name.
    #[must_use]
    pub fn write(&self) -> Vec<u8> {
        let numbers = [self.format, self.min_reader, self.min_writer];
        let mut body = numbers.map(u16::to_le_bytes).concat();
        body.extend(self.key.iter().flat_map(|key| key.0));
        Letter::Version.tagged(&body)
    }

    /// Reads kept bytes; `None` when they are damaged. What a later version adds behind these is passed over.
    #[must_use]
    pub fn read(bytes: &[u8]) -> Option<Self> {
        let body = Letter::Version.checked(bytes)?;
        let (format, rest) = body.split_first_chunk()?;
        let (min_reader, rest) = rest.split_first_chunk()?;
        let (min_writer, rest) = rest.split_first_chunk()?;
        Some(Self {
            format: u16::from_le_bytes(*format),
            min_reader: u16::from_le_bytes(*min_reader),
            min_writer: u16::from_le_bytes(*min_writer),
            key: rest.first_chunk().copied().map(KeyId),
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
            ((3, 3, 3), Standing::Current),
            ((4, 4, 4), Standing::Current),
            ((5, 1, 2), Standing::Current),
            ((5, 2, 5), Standing::ReadOnly),
            ((5, 5, 5), Standing::TooNew),
        ];
        for ((format, min_reader, min_writer), standing) in table {
            let version = Version {
                format,
                min_reader,
                min_writer,
                key: None,
            };
            assert_eq!(version.standing(), standing, "{version:?}");
            assert_eq!(Version::read(&version.write()), Some(version));
        }
        assert_eq!(Version::CURRENT.standing(), Standing::Current);
    }

    #[test]
    fn a_version_names_the_key_that_its_entries_are_sealed_with() {
        let sealed = Version::sealed(KeyId([1, 2, 3, 4, 5, 6, 7, 8]));
        assert_eq!(Version::read(&sealed.write()), Some(sealed));
        assert_eq!(sealed.standing(), Standing::Current);
        assert_eq!(
            Version::read(&Version::CURRENT.write()).and_then(|version| version.key),
            None
        );
    }

    #[test]
    fn what_a_newer_app_asks_of_its_readers_stays_when_entries_are_sealed_or_opened() {
        let key = KeyId([1; 8]);
        let newer = Version {
            format: 5,
            min_reader: 2,
            min_writer: 5,
            key: None,
        };
        let sealed = newer.with_key(key);
        assert_eq!(sealed.standing(), Standing::ReadOnly);
        assert_eq!(sealed.without_key().standing(), Standing::ReadOnly);
        assert_eq!(Version::CURRENT.with_key(key), Version::sealed(key));
        assert_eq!(Version::sealed(key).without_key(), Version::CURRENT);
        assert_eq!(Version::CURRENT.without_key(), Version::CURRENT);
    }

    #[test]
    fn a_damaged_version_is_no_version() {
        let mut bytes = Version::CURRENT.write();
        bytes[7] ^= 1;
        assert_eq!(Version::read(&bytes), None);
        assert_eq!(Version::read(&[]), None);
    }
}
