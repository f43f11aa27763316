//! What is wrong with a catalogue, said so that it can be mended. It is not shown to users.

use std::fmt;

/// One thing to mend.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Debug)]
pub struct Finding {
    /// The file, from the folder of the catalogues: `nb/team.ftl`.
    pub file: String,
    /// The line, counted from 1; 0 when it is about the whole file.
    pub line: usize,
    /// The key of the message; empty when it is about the whole file.
    pub key: String,
    /// What is wrong and, where it is not plain, what to do.
    pub what: String,
}

impl Finding {
    pub(crate) fn new(file: &str, line: usize, key: &str, what: impl Into<String>) -> Self {
        Self {
            file: file.into(),
            line,
            key: key.into(),
            what: what.into(),
        }
    }
}

impl fmt::Display for Finding {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}", self.file)?;
        if self.line > 0 {
            write!(f, ":{}", self.line)?;
        }
        if !self.key.is_empty() {
            write!(f, ": {}", self.key)?;
        }
        write!(f, ": {}", self.what)
    }
}
