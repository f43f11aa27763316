//! Terms: words that are said the same way everywhere, such as the name of the app. They are inlined, never packed.

use std::collections::BTreeMap;

/// The terms of one language: name without the dash, and text.
#[derive(Clone, Default, Debug)]
pub(crate) struct Terms(BTreeMap<String, String>);

impl Terms {
    /// Adds a term; `false` when there already is one of that name.
    pub(crate) fn add(&mut self, name: &str, text: String) -> bool {
        self.0.insert(name.into(), text).is_none()
    }

    pub(crate) fn text(&self, name: &str) -> Option<&str> {
        self.0.get(name).map(String::as_str)
    }
}
