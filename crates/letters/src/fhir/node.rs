//! JSON as FHIR has it: nothing that is empty is ever written, and fields keep their order. It knows no resource.

use super::typed::{plain, without_markup};
use crate::log::json::quoted;

/// A value on its way into a file.
#[derive(Clone, PartialEq, Eq, Debug)]
pub(super) enum Node {
    /// Nothing to say: whatever holds it leaves it out.
    Nothing,
    /// A text, as it is to be read.
    Text(String),
    /// A truth.
    Bool(bool),
    /// A whole number.
    Number(i64),
    /// Several values.
    List(Vec<Self>),
    /// Fields in order.
    Object(Vec<(&'static str, Self)>),
}

impl Node {
    /// A code or an address of ours: it holds nothing that anybody has typed.
    pub(super) fn code(code: impl Into<String>) -> Self {
        Self::Text(code.into())
    }

    /// What somebody has typed, or words; nothing where there are none.
    pub(super) fn text(typed: &str) -> Self {
        Self::unless_empty(plain(typed))
    }

    /// The same for a field whose text may be shown as Markdown: it stays text there.
    pub(super) fn markdown(typed: &str) -> Self {
        Self::unless_empty(without_markup(&plain(typed)))
    }

    fn unless_empty(text: String) -> Self {
        if text.is_empty() {
            Self::Nothing
        } else {
            Self::Text(text)
        }
    }

    /// The same where it holds; else nothing.
    pub(super) fn only_if(self, holds: bool) -> Self {
        if holds { self } else { Self::Nothing }
    }

    pub(super) fn is_nothing(&self) -> bool {
        *self == Self::Nothing
    }

    /// The JSON, on one line.
    pub(super) fn write(&self) -> String {
        let mut out = String::new();
        self.write_to(&mut out);
        out
    }

    fn write_to(&self, out: &mut String) {
        match self {
            Self::Nothing => out.push_str("null"),
            Self::Text(text) => out.push_str(&quoted(text)),
            Self::Bool(truth) => out.push_str(&truth.to_string()),
            Self::Number(number) => out.push_str(&number.to_string()),
            Self::List(items) => {
                for (item, before) in items.iter().zip(commas('[')) {
                    out.push(before);
                    item.write_to(out);
                }
                out.push(']');
            }
            Self::Object(fields) => {
                for ((name, value), before) in fields.iter().zip(commas('{')) {
                    out.push(before);
                    out.push_str(&quoted(name));
                    out.push(':');
                    value.write_to(out);
                }
                out.push('}');
            }
        }
    }
}

/// What stands before each item: the bracket, then commas.
fn commas(open: char) -> impl Iterator<Item = char> {
    std::iter::once(open).chain(std::iter::repeat(','))
}

impl From<Option<Self>> for Node {
    fn from(node: Option<Self>) -> Self {
        node.unwrap_or(Self::Nothing)
    }
}

/// An object of the fields that say something; nothing where none does.
pub(super) fn object(fields: impl IntoIterator<Item = (&'static str, Node)>) -> Node {
    let said: Vec<_> = fields
        .into_iter()
        .filter(|(_, value)| !value.is_nothing())
        .collect();
    if said.is_empty() {
        Node::Nothing
    } else {
        Node::Object(said)
    }
}

/// A list of the items that say something; nothing where none does.
pub(super) fn list(items: impl IntoIterator<Item = Node>) -> Node {
    let said: Vec<Node> = items.into_iter().filter(|item| !item.is_nothing()).collect();
    if said.is_empty() {
        Node::Nothing
    } else {
        Node::List(said)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn nothing_that_is_empty_is_written() {
        let node = object([
            ("b", Node::text(" \u{200b}")),
            ("a", list([object([("c", Node::Nothing)]), Node::Number(-1)])),
            ("d", list([])),
            ("e", Node::Bool(false)),
            ("f", Node::code("x").only_if(false)),
        ]);
        assert_eq!(node.write(), r#"{"a":[-1],"e":false}"#);
        assert!(object([("a", list([Node::Nothing]))]).is_nothing());
    }
}
