//! JSON at its edges: an object as ordered fields, a list as its items, and a text in quotes. Nothing about records.

use serde::de::{Deserialize, Deserializer, MapAccess, Visitor};
use serde_json::value::RawValue;
use std::collections::BTreeSet;
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

/// Whether no object in JSON has two fields of one name. Of two each reader takes another one.
pub(crate) fn has_single_fields(raw: &str) -> bool {
    match raw.trim_start().as_bytes().first() {
        Some(b'{') => object(raw).is_some_and(|Object(fields)| {
            let names: BTreeSet<&String> = fields.iter().map(|(name, _)| name).collect();
            names.len() == fields.len() && fields.iter().all(|(_, raw)| has_single_fields(raw))
        }),
        Some(b'[') => list(raw).is_some_and(|items| items.into_iter().all(has_single_fields)),
        _ => true,
    }
}

/// How deep and how wide JSON may be.
#[derive(Clone, Copy)]
pub(crate) struct Limits {
    /// How deep lists and objects may stand in each other.
    pub(crate) depth: usize,
    /// The fields of one object.
    pub(crate) fields: usize,
}

/// Which limit JSON goes beyond.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(crate) enum Beyond {
    /// Lists and objects stand too deep in each other.
    Depth,
    /// An object has too many fields.
    Fields,
}

/// Whether JSON is no deeper and no wider than this. It is looked at before anything is taken apart, and whether it is JSON at all is not
/// known yet.
pub(crate) fn within(json: &str, limits: Limits) -> Result<(), Beyond> {
    let (mut in_text, mut is_escaped) = (false, false);
    // The fields of each object or list that is open.
    let mut open: Vec<usize> = Vec::new();
    for byte in json.bytes() {
        match byte {
            _ if is_escaped => is_escaped = false,
            b'\\' if in_text => is_escaped = true,
            b'"' => in_text = !in_text,
            b'[' | b'{' if !in_text => open.push(0),
            b']' | b'}' if !in_text => drop(open.pop()),
            b':' if !in_text => open.last_mut().into_iter().for_each(|fields| *fields += 1),
            _ => {}
        }
        if open.len() > limits.depth {
            return Err(Beyond::Depth);
        }
        if open.last().is_some_and(|fields| *fields > limits.fields) {
            return Err(Beyond::Fields);
        }
    }
    Ok(())
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
    fn two_fields_of_one_name_are_found_wherever_they_stand() {
        let table = [
            (r#"{"a":[1,-2,0.5,null,true,"x",{"a":1}],"b":{"a":1}}"#, true),
            (r#"[{"b":{"a":1,"a":2}}]"#, false),
            (r#"{"a":1,"\u0061":2}"#, false),
            ("{", false),
        ];
        for (json, expected) in table {
            assert_eq!(has_single_fields(json), expected, "{json}");
        }
    }

    #[test]
    fn what_is_too_deep_or_too_wide_is_told_apart_and_text_counts_for_nothing() {
        let limits = Limits { depth: 2, fields: 2 };
        let table = [
            (r#"{"a":[1],"b":2}"#, Ok(())),
            (r#"{"a":"[[[{{{:::\":[[["}"#, Ok(())),
            (r#"{"a":[{}]}"#, Err(Beyond::Depth)),
            (r#"{"a":1,"b":2,"c":3}"#, Err(Beyond::Fields)),
            (r#"[{"a":1,"b":2},{"c":3}]"#, Ok(())),
            ("]]]", Ok(())),
        ];
        for (json, expected) in table {
            assert_eq!(within(json, limits), expected, "{json}");
        }
    }

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
