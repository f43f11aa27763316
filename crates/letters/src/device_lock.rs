//! The lock on a passport that is kept on a device: what a passphrase, a fingerprint or a face opens to get at its key. Not
//! the asking for them.

use crate::locked::{LockError, Locked, Purpose};
use crate::store_key::{KEY, Kept, KeyId, StoreKey};
use crate::tag::Letter;

/// The version of this format.
const VERSION: u8 = 1;
/// The longest name of a locked passport, in bytes of UTF-8.
pub const LABEL: usize = 80;
/// The longest name that a device gives to a passkey, in bytes.
pub const CREDENTIAL: usize = 1024;
/// After so many minutes without a touch it locks itself at the latest.
pub const MOST_MINUTES: u8 = 60;

/// The lock of one passport. It lies beside the log and once more apart from it; without it nothing opens.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Lock {
    /// The key that is behind it.
    pub key: KeyId,
    /// After how many minutes without a touch it locks itself, 1 to 60.
    pub minutes: u8,
    /// What the passport is called on the page that asks for the passphrase. Anyone who holds the phone can read it.
    pub label: String,
    /// The key, locked with the passphrase.
    pub passphrase: Vec<u8>,
    /// The key once more, sealed with what the device answers for a fingerprint or a face.
    pub passkey: Option<Passkey>,
}

/// What is needed to ask the device for its secret, and what that opens.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Passkey {
    /// What the device calls it.
    pub credential: Vec<u8>,
    /// What the device turns into the secret.
    pub salt: [u8; KEY],
    /// The key, sealed with the secret.
    pub sealed: Vec<u8>,
}

impl Passkey {
    /// Seals a key with the 32 bytes that the device answered.
    #[must_use]
    pub fn seal(credential: Vec<u8>, salt: [u8; KEY], secret: [u8; KEY], key: &StoreKey) -> Option<Self> {
        (credential.len() <= CREDENTIAL).then_some(())?;
        Some(Self {
            credential,
            salt,
            sealed: StoreKey::new(secret).seal(Kept::Key, &key.write())?,
        })
    }

    /// The key; `None` when the device answered something else.
    #[must_use]
    pub fn open(&self, secret: [u8; KEY]) -> Option<StoreKey> {
        StoreKey::read(&StoreKey::new(secret).open(Kept::Key, &self.sealed)?)
    }
}

impl Lock {
    /// Whether the part for the passphrase is one that can be opened, so that nothing is locked away for ever.
    ///
    /// # Errors
    /// Those of [`Locked::read`].
    pub fn locked(&self) -> Result<Locked, LockError> {
        Locked::read(&self.passphrase, Purpose::Device)
    }

    /// The bytes to keep: the tag, the version, the key's name, the minutes, and, each behind its length in two bytes, the
    /// label, the part for the passphrase, and for a passkey its name, its salt and the sealed key. `None` when something in
    /// it is longer than it may be.
    #[must_use]
    pub fn write(&self) -> Option<Vec<u8>> {
        (self.label.len() <= LABEL && (1..=MOST_MINUTES).contains(&self.minutes)).then_some(())?;
        let mut body = vec![VERSION];
        body.extend_from_slice(&self.key.0);
        body.push(self.minutes);
        let passkey = self.passkey.as_ref();
        let parts = passkey.map(|passkey| [&passkey.credential[..], &passkey.salt, &passkey.sealed]);
        for part in [self.label.as_bytes(), &self.passphrase]
            .into_iter()
            .chain(parts.into_iter().flatten())
        {
            body.extend_from_slice(&u16::try_from(part.len()).ok()?.to_le_bytes());
            body.extend_from_slice(part);
        }
        Some(Letter::DeviceLock.tagged(&body))
    }

    /// Reads kept bytes; `None` when they are damaged or of another version.
    #[must_use]
    pub fn read(bytes: &[u8]) -> Option<Self> {
        let (version, rest) = Letter::DeviceLock.checked(bytes)?.split_first()?;
        let (key, rest) = rest.split_first_chunk()?;
        let (minutes, rest) = rest.split_first()?;
        (*version == VERSION && (1..=MOST_MINUTES).contains(minutes)).then_some(())?;
        let (label, rest) = part(rest)?;
        let (passphrase, rest) = part(rest)?;
        Some(Self {
            key: KeyId(*key),
            minutes: *minutes,
            label: std::str::from_utf8(label)
                .ok()
                .filter(|label| label.len() <= LABEL)?
                .to_owned(),
            passphrase: passphrase.to_vec(),
            passkey: if rest.is_empty() {
                None
            } else {
                Some(passkey(rest)?)
            },
        })
    }
}

fn passkey(rest: &[u8]) -> Option<Passkey> {
    let (credential, rest) = part(rest)?;
    let (salt, rest) = part(rest)?;
    let (sealed, rest) = part(rest)?;
    (rest.is_empty() && credential.len() <= CREDENTIAL).then_some(())?;
    Some(Passkey {
        credential: credential.to_vec(),
        salt: salt.try_into().ok()?,
        sealed: sealed.to_vec(),
    })
}

/// A part, and what stands behind it.
fn part(bytes: &[u8]) -> Option<(&[u8], &[u8])> {
    let (length, rest) = bytes.split_first_chunk()?;
    rest.split_at_checked(usize::from(u16::from_le_bytes(*length)))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::locked::{Cost, Passphrase, seal};

    const KEY_OF_ALL: StoreKey = StoreKey::new([7; KEY]);

    fn lock(passkey: Option<Passkey>) -> Lock {
        let passphrase = Passphrase::parse("the cat sleeps all day").unwrap();
        let sealed = seal(
            &KEY_OF_ALL.write(),
            &passphrase,
            Purpose::Device,
            Cost::LEAST,
            [3; 16],
        );
        Lock {
            key: KEY_OF_ALL.id(),
            minutes: 5,
            label: "Mum’s".to_owned(),
            passphrase: sealed.unwrap(),
            passkey,
        }
    }

    fn with_passkey() -> Lock {
        lock(Passkey::seal(vec![1, 2, 3], [4; KEY], [5; KEY], &KEY_OF_ALL))
    }

    #[test]
    fn a_lock_is_read_as_it_was_written_and_no_flipped_bit_is_missed() {
        for lock in [lock(None), with_passkey()] {
            let bytes = lock.write().unwrap();
            assert_eq!(Lock::read(&bytes), Some(lock));
            for bit in 0..bytes.len() * 8 {
                let mut damaged = bytes.clone();
                damaged[bit / 8] ^= 1 << (bit % 8);
                assert_eq!(Lock::read(&damaged), None, "bit {bit}");
            }
            for length in 0..bytes.len() {
                assert_eq!(Lock::read(&bytes[..length]), None, "{length} bytes");
            }
        }
    }

    #[test]
    fn the_passphrase_and_the_passkey_open_the_same_key_and_nothing_else_does() {
        let lock = with_passkey();
        let open = |typed: &str| lock.locked().unwrap().open(&Passphrase::parse(typed).unwrap());
        let opened = open("  The cat  sleeps all day ").map(|bytes| StoreKey::read(&bytes));
        assert_eq!(opened, Err(LockError::WrongKey), "case matters");
        let opened = open("the cat  sleeps all day ").unwrap();
        assert_eq!(StoreKey::read(&opened), Some(KEY_OF_ALL));
        assert_eq!(open("the cat sleeps all night"), Err(LockError::WrongKey));
        let passkey = lock.passkey.as_ref().unwrap();
        assert_eq!(passkey.open([5; KEY]), Some(KEY_OF_ALL));
        assert_eq!(passkey.open([6; KEY]), None);
    }

    #[test]
    fn a_locked_letter_or_backup_is_no_lock_of_a_device() {
        let mut lock = lock(None);
        let passphrase = Passphrase::parse("the cat sleeps all day").unwrap();
        for purpose in [Purpose::Letter, Purpose::Backup] {
            lock.passphrase = seal(b"letter", &passphrase, purpose, Cost::LEAST, [3; 16]).unwrap();
            assert_eq!(lock.locked().unwrap_err(), LockError::OtherPurpose);
        }
    }

    #[test]
    fn what_would_be_too_long_or_never_lock_is_not_written() {
        let valid = lock(None);
        for changed in [
            Lock {
                label: "a".repeat(LABEL + 1),
                ..valid.clone()
            },
            Lock {
                minutes: 0,
                ..valid.clone()
            },
            Lock {
                minutes: MOST_MINUTES + 1,
                ..valid.clone()
            },
        ] {
            assert_eq!(changed.write(), None);
        }
        assert!(valid.write().is_some());
    }
}
