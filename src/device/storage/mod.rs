//! What is kept on this device, in IndexedDB: the log of changes, the drafts, and the record that says what the data is.
//! Bytes only: what they mean is for `letters`, and what to tell the person is for whoever asked.
//!
//! "Saved" is answered only when the browser says that the bytes are on the disk; a load that fails is an error and
//! never looks like an empty passport.

mod connection;
mod draft;
mod failure;
mod load;
mod log;
mod persistence;
mod shelf;
mod work;

pub use draft::keep_draft;
pub use failure::StoreError;
pub use load::{Stored, load};
pub use log::{About, Appended, append};
pub use persistence::{Persistence, Standing, persist, standing};
pub use shelf::{Shelf, throw_away_sample};
