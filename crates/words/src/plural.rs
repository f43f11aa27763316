//! Which plural category a number has (CLDR, cardinal, whole numbers). It chooses; it never formats.

use passport::Language;

/// A plural category other than `other`, which needs no name: it is what is left.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(crate) enum Category {
    One,
    Other,
}

impl Category {
    /// The category of a number. A language that is added gets its rule here, and its categories in
    /// `words-compiler/src/plurals.rs`; one that needs `few` or `many` also gets them in [`Category`].
    pub(crate) fn of(language: Language, number: i64) -> Self {
        match language {
            // Danish and Norwegian count 1 only, as English does; zero takes the plural in all three.
            Language::English | Language::Bokmal | Language::Danish => {
                if number == 1 {
                    Self::One
                } else {
                    Self::Other
                }
            }
            Language::Unknown(_) => Self::Other,
        }
    }

    /// How a pack writes it.
    pub(crate) fn mark(self) -> &'static str {
        match self {
            Self::One => "o",
            Self::Other => "",
        }
    }
}
