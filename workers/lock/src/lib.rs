//! Locks and opens letters apart from the page. The lock itself is in `letters`; this is only the way in for the worker's
//! script.

use letters::locked::{Cost, Key, LockError, Locked, Passphrase, Purpose, Words};

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

/// Locks something with 16 random bytes and what opens it, as a person reads or types that.
///
/// # Errors
/// A [`Refusal`], when that cannot be done.
pub fn seal(letter: &[u8], secret: &str, purpose: Purpose, salt: &[u8]) -> Result<Vec<u8>, Refusal> {
    let salt = salt.try_into().map_err(|_| Refusal("bad salt"))?;
    let cost = Cost::DEFAULT;
    let sealed = match parsed(secret, purpose)? {
        Secret::Key(key) => letters::locked::seal(letter, &key, purpose, cost, salt),
        Secret::Words(words) => letters::locked::seal(letter, &words, purpose, cost, salt),
        Secret::Passphrase(passphrase) => letters::locked::seal(letter, &passphrase, purpose, cost, salt),
    };
    Ok(sealed?)
}

/// Opens something that was locked for this purpose, with what a person typed.
///
/// # Errors
/// A [`Refusal`], when that cannot be done.
pub fn open(locked: &[u8], secret: &str, purpose: Purpose) -> Result<Vec<u8>, Refusal> {
    let secret = parsed(secret, purpose)?;
    let locked = Locked::read(locked, purpose)?;
    let opened = match secret {
        Secret::Key(key) => locked.open(&key),
        Secret::Words(words) => locked.open(&words),
        Secret::Passphrase(passphrase) => locked.open(&passphrase),
    };
    Ok(opened?)
}

/// What a person has to open something with.
enum Secret {
    Key(Key),
    Words(Words),
    Passphrase(Passphrase),
}

/// Letters have keys. Backups have words, and may have a key: their format allows either. Invitations have words. A device has a passphrase.
fn parsed(typed: &str, purpose: Purpose) -> Result<Secret, Refusal> {
    let key = || Key::parse(typed).ok().map(Secret::Key);
    let secret = match purpose {
        Purpose::Letter => key(),
        Purpose::Backup => Words::parse(typed).ok().map(Secret::Words).or_else(key),
        Purpose::Invitation => Words::parse(typed).ok().map(Secret::Words),
        Purpose::Device => Passphrase::parse(typed).ok().map(Secret::Passphrase),
    };
    secret.ok_or(Refusal("not a key"))
}

#[cfg(target_arch = "wasm32")]
pub mod worker;

#[cfg(test)]
mod tests {
    use super::{open, seal};
    use letters::locked::Purpose::{Backup, Device, Letter};

    #[test]
    fn the_key_of_a_device_opens_with_its_passphrase_and_as_nothing_else() {
        let passphrase = "katten sover hele dagen";
        let locked = seal(b"key", passphrase, Device, &[7; 16]).unwrap();
        assert_eq!(
            open(&locked, " katten sover  hele dagen", Device).unwrap(),
            b"key"
        );
        for (typed, purpose, word) in [
            ("katten sover hele natten", Device, "wrong"),
            ("katten", Device, "not a key"),
            ("7KQ2M XP4DH", Letter, "not a letter"),
            ("balumo ketiro savune", Backup, "not a letter"),
        ] {
            assert_eq!(open(&locked, typed, purpose).unwrap_err().word(), word, "{typed}");
        }
    }

    #[test]
    fn a_backup_opens_with_its_words_and_still_with_a_key() {
        let words = "balumo ketiro savune";
        let locked = seal(b"backup", words, Backup, &[7; 16]).unwrap();
        assert_eq!(open(&locked, "BALUMO-KETIRO-SAVUNE", Backup).unwrap(), b"backup");
        for (typed, purpose, word) in [
            ("balumo ketiro savuno", Backup, "wrong"),
            ("7KQ2M XP4DH", Backup, "wrong"),
            ("balumo ketiro", Backup, "not a key"),
            ("7KQ2M XP4DH", Letter, "not a letter"),
            (words, Letter, "not a key"),
        ] {
            assert_eq!(open(&locked, typed, purpose).unwrap_err().word(), word, "{typed}");
        }
        let with_key = seal(b"backup", "7KQ2M XP4DH", Backup, &[7; 16]).unwrap();
        assert_eq!(open(&with_key, "7kq2mxp4dh", Backup).unwrap(), b"backup");
    }

    #[test]
    fn what_was_locked_opens_with_its_key_and_every_refusal_has_its_word() {
        let key = "7KQ2M XP4DH";
        let locked = seal(b"letter", key, Letter, &[7; 16]).unwrap();
        assert_eq!(open(&locked, "7kq2m-xp4dh", Letter).unwrap(), b"letter");
        for (letter, typed, purpose, word) in [
            (&locked[..], "7KQ2M", Letter, "not a key"),
            (&locked[..], "7KQ2M XP4DJ", Letter, "wrong"),
            (&locked[..], key, Backup, "not a letter"),
            (&b"letter"[..], key, Letter, "not a letter"),
        ] {
            assert_eq!(open(letter, typed, purpose).unwrap_err().word(), word, "{typed}");
        }
        assert_eq!(
            seal(b"letter", key, Letter, &[7; 15]).unwrap_err().word(),
            "bad salt"
        );
        assert_eq!(
            seal(&vec![0; 1_100_000], key, Backup, &[7; 16])
                .unwrap_err()
                .word(),
            "too large"
        );
    }
}
