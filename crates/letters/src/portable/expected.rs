//! What belongs in a field, in words for the person who wrote the file, and what a field refers to.

use crate::log::json::{list, text};
use crate::log::shape::Shape;
use crate::log::value::Value as _;
use passport::{Coded, Holder, Key, Kind};

/// What belongs in a field of this shape.
pub(super) fn expected(shape: &Shape) -> String {
    match shape {
        Shape::Text => "a text".into(),
        Shape::Flag => "true or false".into(),
        Shape::Number { least, most } => format!("a whole number from {least} to {most}"),
        Shape::Bits => "an id, such as \"1f\"".into(),
        Shape::Codes => "two codes, such as [3,1]".into(),
        Shape::Day => "a day, such as \"2026-11-21\"".into(),
        Shape::Clock => "a time of day, such as \"09:30\"".into(),
        Shape::Moment => "a day with a time, such as \"2026-11-21T09:30\"".into(),
        Shape::Reference(kind) => format!("the id of one of the {}, such as \"1f\"", super::list_of(*kind)),
        Shape::AnyReference => "a kind and an id, such as \"task:1f\"".into(),
        Shape::Holder => "the id of one of the members, such as \"1f\", or \"me\"".into(),
        Shape::Answer => "a day and a number from 0 to 10, such as [\"2026-11-21\",7]".into(),
        Shape::CountOfKind => "a kind and a number, such as [\"task\",3]".into(),
        Shape::List(of) => format!("a list, each {}", expected(of)),
    }
}

/// Every word of a coded list.
pub(super) fn one_of<C: Coded>() -> String {
    let words: Vec<&str> = C::ALL.iter().map(|entry| entry.slug()).collect();
    format!("one of {}", words.join(", "))
}

/// The records that the content of a field of this shape refers to.
pub(super) fn references(raw: &str, shape: &Shape) -> Vec<Key> {
    let key = |kind| u64::read(raw).map(|raw| Key { kind, raw });
    let one = match shape {
        Shape::Reference(kind) => key(*kind),
        Shape::AnyReference => Key::read(raw),
        Shape::Holder => Holder::read(raw).and_then(Holder::member).and(key(Kind::Member)),
        Shape::List(of) => {
            let items = list(raw).unwrap_or_default().into_iter();
            return items.flat_map(|raw| references(raw, of)).collect();
        }
        _ => None,
    };
    // A text is no reference even where it looks like one.
    one.filter(|_| text(raw).is_some()).into_iter().collect()
}
