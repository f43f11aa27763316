//! JSON as it is laid out for people: one field a line, short lists on one line. Order is kept; nothing is read here.

use crate::log::json::quoted;
use std::fmt::Write as _;

/// JSON to be written.
pub(super) enum Json {
    /// JSON that is complete already. It is written letter for letter.
    Raw(String),
    /// An object, its fields in order.
    Object(Vec<(String, Json)>),
    /// A list.
    List(Vec<Json>),
}

impl Json {
    /// A text.
    pub(super) fn text(text: &str) -> Self {
        Self::Raw(quoted(text))
    }

    /// Two spaces for each level, and a line end at the end.
    pub(super) fn pretty(&self) -> String {
        let mut out = String::new();
        self.lay_out(&mut out, 0);
        out.push('\n');
        out
    }

    fn lay_out(&self, out: &mut String, depth: usize) {
        match self {
            Self::Raw(raw) => out.push_str(raw),
            Self::Object(fields) => {
                let items = fields.iter().map(|(name, json)| (Some(name), json));
                lines(out, depth, ['{', '}'], items);
            }
            Self::List(items) if items.iter().all(|item| matches!(item, Self::Raw(_))) => {
                let raws: Vec<&str> = items.iter().filter_map(Self::raw).collect();
                // Writing to a string cannot fail.
                let _ = write!(out, "[{}]", raws.join(", "));
            }
            Self::List(items) => lines(out, depth, ['[', ']'], items.iter().map(|json| (None, json))),
        }
    }

    fn raw(&self) -> Option<&str> {
        match self {
            Self::Raw(raw) => Some(raw),
            Self::Object(_) | Self::List(_) => None,
        }
    }
}

/// Items on lines of their own, between brackets.
fn lines<'a>(
    out: &mut String,
    depth: usize,
    [open, close]: [char; 2],
    items: impl Iterator<Item = (Option<&'a String>, &'a Json)>,
) {
    out.push(open);
    let mut is_empty = true;
    for (name, json) in items {
        out.push_str(if is_empty { "\n" } else { ",\n" });
        out.push_str(&"  ".repeat(depth + 1));
        if let Some(name) = name {
            let _ = write!(out, "{}: ", quoted(name));
        }
        json.lay_out(out, depth + 1);
        is_empty = false;
    }
    if !is_empty {
        let _ = write!(out, "\n{}", "  ".repeat(depth));
    }
    out.push(close);
}
