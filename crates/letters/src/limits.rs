//! How much is read at most, decided before any work is done. Raising a limit is safe; lowering one loses letters.

/// The longest text that a letter carries, in bytes of UTF-8.
pub const TEXT: usize = 4096;

/// All text of one glance together, in bytes of UTF-8. Checked while it is decoded.
pub const TEXTS: usize = 32 * 1024;

/// All text of one glance together, in bits before compression: about five for a letter. Checked while it is decoded.
pub const TEXT_BITS: u32 = 256 * 1024;

/// The facts of one letter, in decisions: about fifty for a record. Checked while they are decoded.
pub const DECISIONS: u32 = 400_000;

/// The largest whole letter, in bytes.
pub const WHOLE: usize = 96 * 1024;

/// All text of one whole letter together, in bytes of UTF-8. Checked while it is decoded.
pub const WHOLE_TEXTS: usize = 96 * 1024;

/// All text of one whole letter together, in bits before compression. Checked while it is decoded.
pub const WHOLE_TEXT_BITS: u32 = 512 * 1024;

/// The records of one letter.
pub const RECORDS: usize = 2_000;

/// The longest fragment of a link, in characters, without the leading `#`.
pub const FRAGMENT: usize = 8 * 1024;

/// The largest glance, in bytes. No symbol holds more.
pub const GLANCE: usize = 3 * 1024;

/// One entry of the log, in bytes.
pub const ENTRY: usize = 1024 * 1024;

/// The fields of one record in an entry, known and unknown.
pub const ENTRY_FIELDS: usize = 4_096;

/// One unfinished form, in bytes.
pub const DRAFT: usize = 64 * 1024;

/// One file that is opened as a letter, in bytes.
pub const FILE: usize = 1024 * 1024;

/// The largest letter of any kind, in bytes: what a file holds behind its first eight bytes.
pub const LETTER: usize = FILE - 8;

/// The entries of one backup together, with their lengths, in bytes before compression. Checked before they are unpacked.
pub const BACKUP: usize = 4 * 1024 * 1024;

/// The largest letter shown as moving codes, in bytes.
pub const ANIMATED: usize = 160 * 1024;

/// The text of one moving code, in characters: what a symbol of version 22 holds at level L.
pub const FRAME: usize = 2_409;

/// Letters shown as moving codes whose frames are gathered at once.
pub const TRANSFERS: usize = 16;

/// The frames of all of them together, in bytes of their blocks.
pub const GATHERED: usize = 2 * 1024 * 1024;

/// An invitation to follow a passport, or the answer to one, in bytes.
pub const PAIRING: usize = 512;

/// The largest reply, in bytes.
pub const REPLY: usize = 16 * 1024;

/// The items of one reply.
pub const REPLY_ITEMS: usize = 100;

/// All text of one reply together, in bytes of UTF-8. Checked while it is decoded.
pub const REPLY_TEXTS: usize = 16 * 1024;

/// A text in which a letter is looked for, in bytes of UTF-8.
pub const PASTE: usize = 64 * 1024;

/// One portable passport, in bytes of JSON.
pub const PORTABLE: usize = 1024 * 1024;

/// How deep lists and objects may stand in each other in a portable passport.
pub const DEPTH: usize = 16;

/// The fields of one object in a portable passport.
pub const FIELDS: usize = 256;

/// One file of another program, in bytes.
pub const INCOMING: usize = 5 * 1024 * 1024;

/// The lines of a calendar or of contacts.
pub const INCOMING_LINES: usize = 200_000;

/// How deep lists and objects may stand in each other in a file of another program.
pub const INCOMING_DEPTH: usize = 40;

/// The fields of one object in a file of another program.
pub const INCOMING_FIELDS: usize = 512;

/// What one file of another program offers, and as many things of it are named that are not taken.
pub const OFFERS: usize = 300;

/// A name, a place or a number from a file of another program, in bytes of UTF-8.
pub const INCOMING_LINE: usize = 300;

/// What else there is to say, from a file of another program, in bytes of UTF-8.
pub const INCOMING_NOTES: usize = 1_200;
