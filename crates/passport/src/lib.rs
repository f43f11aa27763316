//! The passport: everything one patient holds, and what follows from it.
//!
//! This crate is the domain. It knows records, what is next, what nobody holds and what an audience may see. It is not
//! a place for bytes, clocks, random numbers or browsers: dates and ids come in as values, and `letters` owns every
//! format (no type here derives serde).

mod agenda;
mod change;
mod clean;
#[cfg(feature = "generated")]
pub mod generated;
mod id;
mod need;
mod passport;
mod phone;
mod records;
mod rights;
mod summary;
mod table;
mod unheld;
mod vocabulary;

pub use agenda::{Contact, Occurrence, next_contact, past_contacts, raise_at, upcoming};
pub use change::Change;
pub use clean::clean;
pub use id::{Id, Key, Kind};
pub use need::{Needed, needed_from};
pub use passport::Passport;
pub use phone::dialable;
pub use records::*;
pub use rights::may_see;
pub use summary::{LeftOut, PatientPart, Pick, Summary, offered, summarise};
pub use table::{Row, Table};
pub use unheld::{Unheld, unheld};
pub use vocabulary::*;

pub use time::{Date, Month, PrimitiveDateTime, Time, Weekday};
