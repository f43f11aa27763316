//! The vault: what is stored on the device stays whole, or it is said that it does not. Not what the entries mean.
//!
//! The log lies in the browser's database, its second copy and the sentinel in files apart from it. Both are reached
//! through two small traits, [`Log`] and [`Files`], so that everything that is decided here runs natively, over a store in
//! memory and over one that fails at every step.

mod append;
mod copy;
mod judge;
mod media;
mod open;
mod replace;
mod restore;
mod trouble;
#[cfg(any(test, feature = "twins"))]
pub mod twins;

pub use append::{About, Appended, append};
pub use copy::copy;
pub use media::{File, Files, Log, NoFiles, Tail, Writes};
pub use open::{Mended, Opened, open};
pub use replace::{note, replace};
pub use trouble::StoreError;
