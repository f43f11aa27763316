//! The texts of the sample passport in one language. The methods are generated (see `messages`).

use crate::messages::{SAMPLE_COUNT, SAMPLE_KEYS_HASH};
use crate::texts::{PackError, Texts};
use passport::Language;

/// What the sample passport says, in one language. Loaded only when somebody opens the sample.
#[derive(Clone, Debug)]
pub struct SampleTexts(pub(crate) Texts);

impl PartialEq for SampleTexts {
    /// As for [`Words`](crate::Words): the language decides.
    fn eq(&self, other: &Self) -> bool {
        self.language() == other.language()
    }
}

impl SampleTexts {
    /// Takes the sample pack of one language.
    ///
    /// # Errors
    /// Why the pack was not taken: it is none, it belongs to another build, or it is incomplete.
    pub fn parse(pack: &str) -> Result<Self, PackError> {
        Texts::parse(pack, "sample", SAMPLE_KEYS_HASH, SAMPLE_COUNT).map(Self)
    }

    /// The language these texts are in.
    #[must_use]
    pub fn language(&self) -> Language {
        self.0.language()
    }
}
