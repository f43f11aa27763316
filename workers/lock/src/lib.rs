//! Locks and opens letters apart from the page. The lock itself is in `letters`; this is only the way in for the worker's
//! script.

use letters::locked::{Cost, Key, LockError, Locked, Purpose};

/// Why something was not locked or opened, as one of the words that the page knows.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Refusal(&'static str);

impl Refusal {
    /// The word.
    #[must_use]
    pub fn word(self) -> &'static str {
        self.0
    }
}

impl From<LockError> for Refusal {
    fn from(error: LockError) -> Self {
        Self(match error {
            LockError::WrongKey => "wrong",
            LockError::NoMemory => "no memory",
            LockError::TooLarge => "too large",
            LockError::Refused(_) | LockError::OtherPurpose | LockError::TooCostly => "not a letter",
        })
    }
}

/// Locks a letter, or a backup, with the key as a person reads it and 16 random bytes.
///
/// # Errors
/// A [`Refusal`], when that cannot be done.
pub fn seal(letter: &[u8], key: &str, is_backup: bool, salt: &[u8]) -> Result<Vec<u8>, Refusal> {
    let salt = salt.try_into().map_err(|_| Refusal("bad salt"))?;
    let sealed = letters::locked::seal(letter, &parsed(key)?, purpose(is_backup), Cost::DEFAULT, salt)?;
    Ok(sealed)
}

/// Opens a locked letter, or backup, with the key as a person typed it.
///
/// # Errors
/// A [`Refusal`], when that cannot be done.
pub fn open(locked: &[u8], key: &str, is_backup: bool) -> Result<Vec<u8>, Refusal> {
    let key = parsed(key)?;
    Ok(Locked::read(locked, purpose(is_backup))?.open(&key)?)
}

fn parsed(key: &str) -> Result<Key, Refusal> {
    Key::parse(key).map_err(|_| Refusal("not a key"))
}

fn purpose(is_backup: bool) -> Purpose {
    if is_backup {
        Purpose::Backup
    } else {
        Purpose::Letter
    }
}

#[cfg(target_arch = "wasm32")]
pub mod worker;

#[cfg(test)]
mod tests {
    use super::{open, seal};

    #[test]
    fn what_was_locked_opens_with_its_key_and_every_refusal_has_its_word() {
        let key = "7KQ2M XP4DH";
        let locked = seal(b"letter", key, false, &[7; 16]).unwrap();
        assert_eq!(open(&locked, "7kq2m-xp4dh", false).unwrap(), b"letter");
        for (letter, typed, is_backup, word) in [
            (&locked[..], "7KQ2M", false, "not a key"),
            (&locked[..], "7KQ2M XP4DJ", false, "wrong"),
            (&locked[..], key, true, "not a letter"),
            (&b"letter"[..], key, false, "not a letter"),
        ] {
            assert_eq!(
                open(letter, typed, is_backup).unwrap_err().word(),
                word,
                "{typed}"
            );
        }
        assert_eq!(
            seal(b"letter", key, false, &[7; 15]).unwrap_err().word(),
            "bad salt"
        );
        assert_eq!(
            seal(&vec![0; 1_100_000], key, true, &[7; 16]).unwrap_err().word(),
            "too large"
        );
    }
}
