//! Lines of text: an item with its details, a section with its items. It knows nothing of care.

/// One item: what it is, and details behind it.
pub(crate) struct Item {
    title: String,
    details: Vec<String>,
    below: Vec<Item>,
}

impl Item {
    /// An item with the details that are there.
    pub(crate) fn new<const N: usize>(title: impl Into<String>, details: [Option<String>; N]) -> Self {
        let said = details.into_iter().flatten().filter(|detail| !detail.is_empty());
        Self {
            title: title.into(),
            details: said.collect(),
            below: Vec::new(),
        }
    }

    /// The same with more items below it.
    pub(super) fn with(mut self, below: Vec<Self>) -> Self {
        self.below = below;
        self
    }

    /// What it is, and the details behind it. What is below it is not said.
    pub(crate) fn said(self) -> (String, Vec<String>) {
        (self.title, self.details)
    }

    fn lines(&self, indent: usize) -> String {
        let said = std::iter::once(&self.title).chain(&self.details);
        let said: Vec<&str> = said
            .map(|text| text.trim())
            .filter(|text| !text.is_empty())
            .collect();
        let space = " ".repeat(indent);
        // Lines inside a text stay together below its first.
        let text = said.join(" · ").replace('\n', &format!("\n{space}  "));
        let below = self.below.iter().map(|item| item.lines(indent + 2));
        std::iter::once(format!("{space}- {text}"))
            .chain(below)
            .collect::<Vec<_>>()
            .join("\n")
    }
}

/// A title with items below it, one a line.
pub(super) fn section(title: &str, items: &[Item]) -> String {
    let lines = items.iter().map(|item| item.lines(0));
    std::iter::once(title.to_owned())
        .chain(lines)
        .collect::<Vec<_>>()
        .join("\n")
}

/// A text, or nothing when it is empty.
pub(super) fn own(text: &str) -> Option<String> {
    Some(text.to_owned()).filter(|text| !text.is_empty())
}
