//! Letters: every byte that leaves the device or is kept on it.
//!
//! This crate owns the formats and nothing else. It knows no browser, clock or random source, and it decides nothing
//! about care: records and summaries come from `passport`, bytes go to whoever carries or keeps them. Every format is
//! written down in `docs/format.md`, so that another maker can read it.
//!
//! Whatever is read here may be old, foreign, damaged or hostile. Reading never panics and never half-loads: it yields
//! a value with warnings, or one typed error.

pub mod backup;
pub mod calendar;
pub mod chain;
pub mod code;
#[cfg(test)]
mod codes;
pub mod contacts;
pub mod device_lock;
pub mod digits;
pub mod draft;
pub mod fhir;
pub mod file;
pub mod followed;
pub mod frames;
pub mod glance;
pub mod incoming;
pub mod keeping;
pub mod letter;
pub mod limits;
mod lines;
pub mod locked;
pub mod log;
pub mod mirror;
mod open_error;
mod packed;
pub mod paired;
mod parts;
pub mod portable;
mod read;
pub mod receive;
pub mod reply;
mod sealing;
#[cfg(test)]
mod secrecy;
pub mod seen;
mod source;
pub mod spreadsheet;
pub mod store_key;
mod tag;
mod text;
pub mod update;
mod version;
pub mod whole;

pub use open_error::OpenError;
pub use passport::clean;
pub use read::{Read, Warning};
pub use source::Source;
pub use version::{Standing, Version};
