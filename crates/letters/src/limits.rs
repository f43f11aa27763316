//! How much is read at most, decided before any work is done. Raising a limit is safe; lowering one loses letters.

/// The longest text that a letter carries, in bytes of UTF-8.
pub const TEXT: usize = 4096;

/// All text of one glance together, in bytes of UTF-8. Checked while it is decoded.
pub const TEXTS: usize = 32 * 1024;

/// The records of one letter.
pub const RECORDS: usize = 2_000;

/// The longest fragment of a link, in characters, without the leading `#`.
pub const FRAGMENT: usize = 8 * 1024;

/// The largest glance, in bytes. No symbol holds more.
pub const GLANCE: usize = 3 * 1024;

/// One entry of the log, in bytes.
pub const ENTRY: usize = 1024 * 1024;

/// One unfinished form, in bytes.
pub const DRAFT: usize = 64 * 1024;
