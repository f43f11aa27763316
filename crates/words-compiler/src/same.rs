//! The list of messages that may read the same as in English: names, numbers, words that are shared.

use std::collections::BTreeSet;
use std::path::Path;

/// The file, in the folder of the catalogues. One key a line; what follows `#` is the reason.
pub(crate) const FILE: &str = "same.txt";

/// Keys that may read the same in every language.
pub(crate) struct Same(BTreeSet<String>);

impl Same {
    /// Reads the list. There need not be one.
    pub(crate) fn read(folder: &Path) -> Self {
        let text = std::fs::read_to_string(folder.join(FILE)).unwrap_or_default();
        let keys = text
            .lines()
            .filter_map(|line| line.split('#').next())
            .map(str::trim);
        Self(keys.filter(|key| !key.is_empty()).map(String::from).collect())
    }

    pub(crate) fn allows(&self, key: &str) -> bool {
        self.0.contains(key)
    }

    /// Keys on the list that no language needs there.
    pub(crate) fn without(&self, needed: &BTreeSet<String>) -> Vec<String> {
        self.0.difference(needed).cloned().collect()
    }
}
