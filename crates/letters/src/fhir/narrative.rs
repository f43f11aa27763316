//! What a person reads of a part of the document: XHTML made of paragraphs and lists and of nothing else. No attribute and no tag
//! comes from anything that somebody has typed.

use super::node::{Node, object};
use super::typed::plain;
use super::words::Said;

/// Whether all that it says stands in the resources, too.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(super) enum Status {
    /// It does.
    Generated,
    /// Some of it stands nowhere else.
    Additional,
}

/// A narrative on its way.
pub(super) struct Narrative {
    status: Status,
    language: &'static str,
    inside: String,
}

impl Narrative {
    pub(super) fn new(status: Status, language: &'static str) -> Self {
        Self {
            status,
            language,
            inside: String::new(),
        }
    }

    pub(super) fn is_empty(&self) -> bool {
        self.inside.is_empty()
    }

    /// A paragraph that tells what follows.
    pub(super) fn heading(&mut self, text: &str) {
        self.inside.push_str(&format!("<p><b>{}</b></p>", escaped(text)));
    }

    /// A paragraph; nothing where there is no text.
    pub(super) fn paragraph(&mut self, text: &str) {
        let text = escaped(text);
        if !text.is_empty() {
            self.inside.push_str(&format!("<p>{text}</p>"));
        }
    }

    /// A list with an item for each record, its details behind it.
    pub(super) fn items<'a>(&mut self, items: impl IntoIterator<Item = &'a Said>) {
        let items: String = items.into_iter().map(item).collect();
        if !items.is_empty() {
            self.inside.push_str(&format!("<ul>{items}</ul>"));
        }
    }

    /// What FHIR calls a narrative; nothing where nothing is said.
    pub(super) fn node(self) -> Node {
        if self.is_empty() {
            return Node::Nothing;
        }
        let status = match self.status {
            Status::Generated => "generated",
            Status::Additional => "additional",
        };
        let div = format!(
            "<div xmlns=\"http://www.w3.org/1999/xhtml\" lang=\"{language}\" xml:lang=\"{language}\">{inside}</div>",
            language = self.language,
            inside = self.inside,
        );
        object([("status", Node::code(status)), ("div", Node::code(div))])
    }
}

fn item(said: &Said) -> String {
    let details = said.details.iter().map(|detail| escaped(detail));
    let details: Vec<String> = details.filter(|detail| !detail.is_empty()).collect();
    let title = escaped(&said.title);
    let between = if title.is_empty() || details.is_empty() {
        ""
    } else {
        " · "
    };
    format!("<li>{title}{between}{}</li>", details.join(" · "))
}

/// A text as it stands between tags.
fn escaped(text: &str) -> String {
    let mut escaped = String::with_capacity(text.len());
    for character in plain(text).chars() {
        match character {
            '&' => escaped.push_str("&amp;"),
            '<' => escaped.push_str("&lt;"),
            '>' => escaped.push_str("&gt;"),
            '"' => escaped.push_str("&quot;"),
            '\'' => escaped.push_str("&#39;"),
            '\n' => escaped.push_str("<br/>"),
            other => escaped.push(other),
        }
    }
    escaped
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_typed_stands_between_tags_and_makes_none() {
        let mut narrative = Narrative::new(Status::Generated, "en");
        narrative.paragraph("]]><script>alert('&amp;\")</script>\nsecond\u{0}");
        narrative.items([&Said {
            title: "<b>".into(),
            details: vec![String::new(), "a & b".into()],
        }]);
        assert_eq!(
            narrative.inside,
            "<p>]]&gt;&lt;script&gt;alert(&#39;&amp;amp;&quot;)&lt;/script&gt;<br/>second</p>\
             <ul><li>&lt;b&gt; · a &amp; b</li></ul>"
        );
    }

    #[test]
    fn nothing_said_is_no_narrative() {
        let mut narrative = Narrative::new(Status::Generated, "en");
        narrative.paragraph(" \u{200b}");
        narrative.items([]);
        assert!(narrative.node().is_nothing());
    }
}
