//! JSON at its edges: an object as ordered fields, a list as its items, and a text in quotes. Nothing about records.

use serde::de::{Deserialize, Deserializer, MapAccess, Visitor};
use serde_json::value::RawValue;
use std::fmt;

/// The fields of one object in the order they stand, each with its content untouched.
pub(crate) struct Object<'a>(pub(crate) Vec<(String, &'a str)>);

impl<'de> Deserialize<'de> for Object<'de> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_map(InOrder)
    }
}

struct InOrder;

impl<'de> Visitor<'de> for InOrder {
    type Value = Object<'de>;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("an object")
    }

    fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<Self::Value, A::Error> {
        let mut fields = Vec::new();
        while let Some((name, raw)) = map.next_entry::<String, &RawValue>()? {
            fields.push((name, raw.get()));
        }
        Ok(Object(fields))
    }
}

/// The fields of an object.
pub(crate) fn object(raw: &str) -> Option<Object<'_>> {
    serde_json::from_str(raw).ok()
}

/// The items of a list, each untouched.
pub(crate) fn list(raw: &str) -> Option<Vec<&str>> {
    let items: Vec<&RawValue> = serde_json::from_str(raw).ok()?;
    Some(items.into_iter().map(RawValue::get).collect())
}

/// A text.
pub(crate) fn text(raw: &str) -> Option<String> {
    serde_json::from_str(raw).ok()
}

/// Whether this is one complete JSON value.
pub(crate) fn is_json(raw: &str) -> bool {
    serde_json::from_str::<&RawValue>(raw).is_ok()
}

/// The text in quotes.
pub(crate) fn quoted(text: &str) -> String {
    let mut out = String::with_capacity(text.len() + 2);
    out.push('"');
    for c in text.chars() {
        match c {
            '"' => out.push_str("\\\""),
            '\\' => out.push_str("\\\\"),
            '\n' => out.push_str("\\n"),
            '\0'..='\u{1f}' => out.push_str(&format!("\\u{:04x}", u32::from(c))),
            _ => out.push(c),
        }
    }
    out.push('"');
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_text_comes_back_from_its_quotes() {
        let all: String = (0..0x3000).filter_map(char::from_u32).collect();
        for written in ["", "\"", "\\", "\u{0}\u{1f}\n\r\t", "æøå 👩‍👧", all.as_str()] {
            assert_eq!(text(&quoted(written)).as_deref(), Some(written));
        }
    }

    #[test]
    fn an_object_keeps_its_order_and_its_content_to_the_letter() {
        let Object(fields) = object(r#"{"b": 1.50, "a": [ 1,2 ], "b": "\u00e6"}"#).unwrap();
        let expected = [("b", "1.50"), ("a", "[ 1,2 ]"), ("b", "\"\\u00e6\"")];
        assert!(
            fields
                .iter()
                .map(|(name, raw)| (name.as_str(), *raw))
                .eq(expected)
        );
        assert!(object("[]").is_none());
        assert!(object("{} {}").is_none());
    }
}
