//! The words of the app in one language. The methods that say single messages are generated (see `messages`).

use crate::messages::{APP_COUNT, APP_KEYS_HASH, FIRST_HINT, WITH_HINT, first_of};
use crate::texts::{PackError, Texts};
use passport::{Coded, Language};

/// Everything the app says, in one language.
#[derive(Clone, Debug)]
pub struct Words(pub(crate) Texts);

impl PartialEq for Words {
    /// Two packs of one build in the same language hold the same words: it is enough to compare languages.
    fn eq(&self, other: &Self) -> bool {
        self.language() == other.language()
    }
}

impl Words {
    /// Takes the pack of one language.
    ///
    /// # Errors
    /// Why the pack was not taken: it is none, it belongs to another build, or it is incomplete.
    pub fn parse(pack: &str) -> Result<Self, PackError> {
        Texts::parse(pack, "app", APP_KEYS_HASH, APP_COUNT).map(Self)
    }

    /// The language these words are in.
    #[must_use]
    pub fn language(&self) -> Language {
        self.0.language()
    }

    /// The word for an entry of a coded list, plain name first; for a code from a newer version, a word that says so.
    #[must_use]
    pub fn coded(&self, entry: impl Coded) -> &str {
        place(entry).map_or_else(|| self.coded_unknown(), |at| self.0.text(at))
    }

    /// What belongs beside the word of an entry, such as the term a letter would use; `None` where the word says it all.
    #[must_use]
    pub fn coded_hint(&self, entry: impl Coded) -> Option<&str> {
        let at = u16::try_from(place(entry)?).ok()?;
        let nth = WITH_HINT.binary_search(&at).ok()?;
        Some(self.0.text(FIRST_HINT + nth))
    }
}

/// Coded words lie family by family, in the order in which the entries are offered.
fn place<C: Coded>(entry: C) -> Option<usize> {
    let nth = C::ALL.iter().position(|known| *known == entry)?;
    Some(first_of(C::FAMILY)? + nth)
}
