//! What is kept on this device: in IndexedDB the log of changes, the drafts and the records beside them; in files the second
//! copy. What is believed and what is written is decided in `vault`; this is how the browser does it.
//! Bytes only: what they mean is for `letters`, and what to tell the person is for whoever asked.
//!
//! "Saved" is answered only when the browser says that the bytes are on the disk; a load that fails is an error and
//! never looks like an empty passport.

mod connection;
mod copies;
mod database;
mod draft;
mod failure;
mod load;
mod log;
mod persistence;
mod second_copy;
mod shelf;
mod work;

pub use draft::keep_draft;
pub use load::{Stored, load};
pub use log::{append, follow, follows, note_backup, replace};
pub use persistence::{Persistence, Standing, persist, standing};
pub use second_copy::copy;
pub use shelf::{Shelf, throw_away_sample};
pub use vault::{About, Appended, Mended, StoreError};
