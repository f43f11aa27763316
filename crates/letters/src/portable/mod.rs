//! The portable passport: everything as one JSON object that people and scripts can read, write and keep. Not the log, which
//! is what the device keeps, and not sealed or tagged: whoever holds it reads it.
//!
//! The fields of each record are those of the log (`log::records` walks them); codes stand as words. The JSON Schema is
//! drawn from the same walk, so that schema, writer and reader cannot drift apart.

mod coded;
mod error;
mod expected;
mod forms;
mod head;
mod layout;
mod reader;
mod schema;
mod writer;

pub use error::{Fault, PortableError};
pub use head::{Head, MadeFor};
pub use schema::schema;

use crate::{Read, limits};
use layout::Json;
use passport::{Kind, Passport, every_kind};

/// What the field `format` says.
const FORMAT: &str = "red-thread passport";

/// The version of this format.
const VERSION: u64 = 1;

/// A portable passport that was read.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Portable {
    /// What stands around the records.
    pub head: Head,
    /// The records. All text is cleaned.
    pub passport: Passport,
}

macro_rules! lists {
    ($($(#[$doc:meta])* $name:ident $table:ident $slug:literal,)+) => {
        /// The name of the list that holds the records of a kind.
        pub(crate) const fn list_of(kind: Kind) -> &'static str {
            match kind {
                $(Kind::$name => stringify!($table),)+
            }
        }
    };
}

every_kind!(lists);

/// The kinds that stand in a portable passport: not those with keys, since whoever holds it can read it.
fn kinds() -> impl Iterator<Item = Kind> {
    Kind::ALL.iter().copied().filter(|kind| !kind.is_secret())
}

/// Writes a passport, one field a line, always in the same order. Empty fields and empty lists are left out.
///
/// # Errors
/// Why it could not be read again, and where; then nothing is written.
pub fn write(passport: &Passport, head: &Head) -> Result<String, PortableError> {
    let records = passport.records();
    if records.len() > limits::RECORDS {
        return Err(PortableError::TooManyRecords);
    }
    let mut all = writer::head(head)?;
    all.push(("patient".into(), writer::patient(&passport.patient)?));
    for kind in kinds() {
        let of_kind = records.iter().filter(|record| record.key().kind == kind).zip(0..);
        let list: Result<Vec<Json>, PortableError> = of_kind
            .map(|(record, at)| writer::record(record, &format!("{}[{at}]", list_of(kind))))
            .collect();
        let list = list?;
        if !list.is_empty() {
            all.push((list_of(kind).into(), Json::List(list)));
        }
    }
    let json = Json::Object(all).pretty();
    reader::within_limits(&json)?;
    Ok(json)
}

/// Reads a passport. Nothing is half-read: it yields all of it, with warnings about what a newer version may have meant, or
/// one error that names the place.
///
/// # Errors
/// Why nothing was read, and where.
pub fn read(json: &str) -> Result<Read<Portable>, PortableError> {
    reader::portable(json)
}

#[cfg(test)]
mod tests;
