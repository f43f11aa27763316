//! Why nothing was read of a file of another program.

use std::fmt;

/// Why nothing was read of a file. Whatever it is, nothing has changed.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum IncomingError {
    /// Larger than [`limits::INCOMING`](crate::limits::INCOMING), or with more lines or deeper lists than anybody writes.
    TooLarge,
    /// It is not what it seems to be: it breaks off, or is no JSON.
    Damaged,
    /// It is JSON, and no FHIR that this version reads.
    NotFhir,
    /// It is no file of a kind that is read here, and no text.
    Unknown,
    /// There is nothing in it.
    Empty,
    /// It is about several patients.
    SeveralPatients,
}

impl fmt::Display for IncomingError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::TooLarge => {
                "This file is larger than anything that is read here. Ask for a smaller part of it. Nothing was changed."
            }
            Self::Damaged => {
                "This file cannot be read: it is damaged, or not what its name says. Get it again. Nothing was changed."
            }
            Self::NotFhir => {
                "This file is JSON, but no FHIR document that is read here. Ask for an export in FHIR R4. Nothing was changed."
            }
            Self::Unknown => {
                "This is no kind of file that is read here. Calendar files, contacts and FHIR are. Nothing was changed."
            }
            Self::Empty => "There is nothing in this file that could be read. Nothing was changed.",
            Self::SeveralPatients => {
                "This file is about several people. Ask for a file about the patient alone. Nothing was changed."
            }
        })
    }
}

impl std::error::Error for IncomingError {}
