//! What is kept on this device: in IndexedDB the log of changes, the drafts and the records beside them; in files the second
//! copy. What is believed and what is written is decided in `vault`; this is how the browser does it.
//! Bytes only: what they mean is for `letters`, and what to tell the person is for whoever asked.
//!
//! "Saved" is answered only when the browser says that the bytes are on the disk; a load that fails is an error and
//! never looks like an empty passport.

mod connection;
mod copies;
mod database;
mod delete;
mod draft;
mod failure;
mod keys;
mod load;
mod lock;
mod log;
mod outbox;
mod persistence;
mod present;
mod removal;
mod second_copy;
mod shelf;
mod work;

pub use connection::{reopen, shut};
pub use delete::{Listening, delete_all, listen};
pub use draft::{forget_drafts, keep_draft};
pub use keys::{any_key, find_key, finish_locking, lock_up, make_key, random, unlock_for_good, with_key};
pub use load::{Stored, load, look};
pub use lock::{card, change_lock, keep_card, migrate, refresh_card};
pub use log::{append, follow, follows, note_backup, replace};
pub use outbox::{keep_outbox, outbox};
pub use persistence::{Persistence, Standing, persist, standing};
pub use present::{is_being_deleted, may_hold, passports};
pub use second_copy::{copied, copy};
pub use shelf::{Shelf, throw_away_sample};
pub use vault::{About, Appended, Copied, Deleted, Kept, Mended, StoreError};
