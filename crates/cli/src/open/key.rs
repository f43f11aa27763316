//! The key of a locked letter, from the arguments or a file.

use crate::arguments::Open;
use crate::failure::Failure;
use crate::files;
use letters::locked::Key;

/// A file that holds a key is not longer than this, in bytes.
const FILE: u64 = 1024;

pub(super) fn of(wanted: &Open) -> Result<Key, Failure> {
    let typed = match (&wanted.key, &wanted.key_file) {
        (Some(key), _) => key.clone(),
        (None, Some(path)) => files::read_text(path, FILE)?,
        (None, None) => {
            return Err(Failure::Locked(
                "This letter is locked. Give its ten characters with --key or --key-file.".into(),
            ));
        }
    };
    Ok(Key::parse(&typed)?)
}
