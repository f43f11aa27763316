//! The words after the command. It knows their shape, not their meaning.

use anyhow::{Context as _, Result, bail};
use std::str::FromStr;

/// What is left of the command line; each reading takes its part away.
pub(crate) struct Arguments(Vec<String>);

impl Arguments {
    pub(crate) fn from_command_line() -> Self {
        Self(std::env::args().skip(1).collect())
    }

    /// What stands in a line, for tests.
    #[cfg(test)]
    pub(crate) fn of(line: &str) -> Self {
        Self(line.split_whitespace().map(str::to_owned).collect())
    }

    /// The next word, unless it is an option.
    pub(crate) fn word(&mut self) -> Option<String> {
        let is_word = self.0.first().is_some_and(|first| !first.starts_with("--"));
        is_word.then(|| self.0.remove(0))
    }

    /// Whether an option without a value is there.
    pub(crate) fn flag(&mut self, name: &str) -> bool {
        let before = self.0.len();
        self.0.retain(|argument| argument != name);
        self.0.len() < before
    }

    /// The value after an option. An error if the value is missing or of another kind.
    pub(crate) fn value<T: FromStr>(&mut self, name: &str) -> Result<Option<T>> {
        let Some(at) = self.0.iter().position(|argument| argument == name) else {
            return Ok(None);
        };
        self.0.remove(at);
        if at >= self.0.len() {
            bail!("{name} needs a value");
        }
        let value = self.0.remove(at);
        let parsed = value
            .parse()
            .ok()
            .with_context(|| format!("{name} cannot be `{value}`"))?;
        Ok(Some(parsed))
    }

    /// An error if anything is left that nobody asked for.
    pub(crate) fn finish(self) -> Result<()> {
        match self.0.first() {
            None => Ok(()),
            Some(left) => bail!("`{left}` is not understood here; `cargo xtask help` lists what is"),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::Arguments;

    #[test]
    fn words_and_options_are_told_apart() {
        let mut line = Arguments::of("letters --count 12 --quick");
        assert_eq!(line.word().as_deref(), Some("letters"));
        assert_eq!(line.word(), None);
        assert_eq!(line.value::<u64>("--count").unwrap(), Some(12));
        assert!(line.flag("--quick"));
        assert!(line.finish().is_ok());
    }

    #[test]
    fn a_value_that_is_missing_or_wrong_is_refused() {
        assert!(Arguments::of("--port").value::<u16>("--port").is_err());
        assert!(Arguments::of("--port many").value::<u16>("--port").is_err());
    }

    #[test]
    fn what_nobody_asked_for_is_refused() {
        assert!(Arguments::of("--fast").finish().is_err());
    }
}
