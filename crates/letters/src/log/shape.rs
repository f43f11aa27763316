//! What the content of a field looks like. Derived from how it is read; it neither reads nor writes.

use passport::Kind;

/// What a field takes.
#[derive(Clone, PartialEq, Eq, Debug)]
pub(crate) enum Shape {
    /// Any text.
    Text,
    /// Yes or no.
    Flag,
    /// A whole number within these bounds.
    Number {
        /// The least.
        least: i64,
        /// The most.
        most: i64,
    },
    /// 64 bits in hexadecimal.
    Bits,
    /// Two coded values that belong together, as numbers.
    Codes,
    /// A day.
    Day,
    /// A time of day.
    Clock,
    /// A day with a time of day.
    Moment,
    /// The id of a record of this kind.
    Reference(Kind),
    /// The kind and id of a record.
    AnyReference,
    /// The id of a member, or one of two words.
    Holder,
    /// A day and how much something troubled on it.
    Answer,
    /// A kind of record and how many there are.
    CountOfKind,
    /// Several of the same.
    List(Box<Shape>),
}
