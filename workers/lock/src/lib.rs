//! Locks and opens letters apart from the page. The lock itself is in `letters`; this is only the way in for the worker's
//! script.

use letters::locked::{Cost, Key, LockError, Locked, Purpose, Words};

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

/// Locks a letter, or a backup, with 16 random bytes and the key, or the words, as a person reads them.
///
/// # Errors
/// A [`Refusal`], when that cannot be done.
pub fn seal(letter: &[u8], key: &str, is_backup: bool, salt: &[u8]) -> Result<Vec<u8>, Refusal> {
    let salt = salt.try_into().map_err(|_| Refusal("bad salt"))?;
    let (purpose, cost) = (purpose(is_backup), Cost::DEFAULT);
    let sealed = match parsed(key, is_backup)? {
        Secret::Key(key) => letters::locked::seal(letter, &key, purpose, cost, salt),
        Secret::Words(words) => letters::locked::seal(letter, &words, purpose, cost, salt),
    };
    Ok(sealed?)
}

/// Opens a locked letter, or backup, with the key, or the words, as a person typed them.
///
/// # Errors
/// A [`Refusal`], when that cannot be done.
pub fn open(locked: &[u8], key: &str, is_backup: bool) -> Result<Vec<u8>, Refusal> {
    let secret = parsed(key, is_backup)?;
    let locked = Locked::read(locked, purpose(is_backup))?;
    let opened = match secret {
        Secret::Key(key) => locked.open(&key),
        Secret::Words(words) => locked.open(&words),
    };
    Ok(opened?)
}

/// What a person has to open something with.
enum Secret {
    Key(Key),
    Words(Words),
}

/// Letters have keys. Backups have words, and may have a key: their format allows either.
fn parsed(typed: &str, is_backup: bool) -> Result<Secret, Refusal> {
    let words = is_backup.then(|| Words::parse(typed).ok()).flatten();
    let secret = words.map(Secret::Words);
    secret
        .or_else(|| Key::parse(typed).ok().map(Secret::Key))
        .ok_or(Refusal("not a key"))
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
    fn a_backup_opens_with_its_words_and_still_with_a_key() {
        let words = "balumo ketiro savune";
        let locked = seal(b"backup", words, true, &[7; 16]).unwrap();
        assert_eq!(open(&locked, "BALUMO-KETIRO-SAVUNE", true).unwrap(), b"backup");
        for (typed, is_backup, word) in [
            ("balumo ketiro savuno", true, "wrong"),
            ("7KQ2M XP4DH", true, "wrong"),
            ("balumo ketiro", true, "not a key"),
            ("7KQ2M XP4DH", false, "not a letter"),
            (words, false, "not a key"),
        ] {
            assert_eq!(
                open(&locked, typed, is_backup).unwrap_err().word(),
                word,
                "{typed}"
            );
        }
        let with_key = seal(b"backup", "7KQ2M XP4DH", true, &[7; 16]).unwrap();
        assert_eq!(open(&with_key, "7kq2mxp4dh", true).unwrap(), b"backup");
    }

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
