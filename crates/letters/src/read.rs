//! What reading yields: a value, and what a person should be told about it. Not an error: see each format for those.

/// Something that was read, with what could not be.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Read<T> {
    /// What was read.
    pub value: T,
    /// What was there and could not be read, in the order it was met. Empty for a letter of this version.
    pub warnings: Vec<Warning>,
}

/// Something a newer version wrote that this one passes over.
#[derive(Clone, PartialEq, Eq, Debug)]
pub enum Warning {
    /// A section of a letter, by its kind. It is not shown; the rest is complete.
    UnknownSection(u64),
    /// A change to a kind of record that this version does not know, by its name. It stays in the log.
    UnknownRecord(String),
    /// A field whose content this version cannot read, by its name. It is kept and written back unchanged.
    UnreadableField(String),
    /// A field that names a record which is not there, by its place. It is kept; nobody is shown for it.
    MissingRecord(String),
}
