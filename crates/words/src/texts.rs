//! A loaded pack: the texts of one catalogue in one language. It knows places, not what stands there.

use crate::render::{Value, render};
use passport::{Coded as _, Language};
use std::fmt;

/// Why a pack was not taken. None of its words are used then.
#[derive(Clone, PartialEq, Eq, Debug)]
pub enum PackError {
    /// This is not a pack, or not one of this catalogue.
    NotAPack,
    /// The pack was made for another build of the app: its messages are not the ones this build asks for.
    OtherBuild,
    /// The pack is in a language that this build does not know; the tag is kept.
    UnknownLanguage(String),
    /// Messages are missing: so many were expected, so many are there.
    Incomplete {
        /// How many messages this build asks for.
        expected: usize,
        /// How many the pack holds.
        found: usize,
    },
}

impl fmt::Display for PackError {
    /// For logs and build hooks, in English: where the words failed to load there is no other language to say it in. What the
    /// person sees then comes from the boot catalogue.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::NotAPack => write!(
                f,
                "This file holds no words. Load the page again; your data is not touched."
            ),
            Self::OtherBuild => {
                write!(
                    f,
                    "These words belong to another version of the app. Load the page again; your data is not touched."
                )
            }
            Self::UnknownLanguage(tag) => write!(
                f,
                "This version of the app does not know the language \u{201c}{tag}\u{201d}."
            ),
            Self::Incomplete { expected, found } => {
                write!(
                    f,
                    "Only {found} of {expected} messages arrived. Load the page again; your data is not touched."
                )
            }
        }
    }
}

impl std::error::Error for PackError {}

/// The texts of one catalogue in one language.
#[derive(Clone, Debug)]
pub(crate) struct Texts {
    language: Language,
    /// All messages, each followed by a line end that is not part of it.
    text: String,
    /// Where each message ends in `text`.
    ends: Vec<u32>,
}

impl Texts {
    /// Takes a pack of this catalogue, with this fingerprint and this many messages.
    pub(crate) fn parse(pack: &str, catalogue: &str, hash: u64, count: usize) -> Result<Self, PackError> {
        let (head, body) = pack.split_once('\n').unwrap_or((pack, ""));
        let mut head = head.split(' ');
        if head.next() != Some(catalogue) {
            return Err(PackError::NotAPack);
        }
        let tag = head.next().ok_or(PackError::NotAPack)?;
        let made_for = head
            .next()
            .and_then(|hash| u64::from_str_radix(hash, 16).ok())
            .ok_or(PackError::NotAPack)?;
        if made_for != hash {
            return Err(PackError::OtherBuild);
        }
        let language = Language::from_slug(tag).ok_or_else(|| PackError::UnknownLanguage(tag.into()))?;
        let ends = ends(body, count)?;
        // A line break inside a message is one byte in the pack as well, so that the places stay right.
        Ok(Self {
            language,
            text: body.replace('\u{b}', "\n"),
            ends,
        })
    }

    pub(crate) fn language(&self) -> Language {
        self.language
    }

    /// The message at this place. A pack with any other number of messages was refused, so there always is one; should there
    /// not be, a mark is shown that cannot be mistaken for a text.
    pub(crate) fn text(&self, at: usize) -> &str {
        self.find(at).unwrap_or("\u{27e6}?\u{27e7}")
    }

    /// The message at this place with its arguments filled in.
    pub(crate) fn filled(&self, at: usize, values: &[Value<'_>]) -> String {
        render(self.text(at), values, self.language)
    }

    fn find(&self, at: usize) -> Option<&str> {
        let start = match at.checked_sub(1) {
            Some(before) => usize::try_from(*self.ends.get(before)?).ok()? + 1,
            None => 0,
        };
        let end = usize::try_from(*self.ends.get(at)?).ok()?;
        self.text.get(start..end)
    }
}

/// Where each line ends. A catalogue without messages has an empty body.
fn ends(body: &str, count: usize) -> Result<Vec<u32>, PackError> {
    let breaks = body
        .bytes()
        .enumerate()
        .filter(|(_, byte)| *byte == b'\n')
        .map(|(at, _)| at);
    let ends: Vec<u32> = breaks
        .chain((count > 0).then_some(body.len()))
        .filter_map(|at| u32::try_from(at).ok())
        .collect();
    if ends.len() == count {
        Ok(ends)
    } else {
        Err(PackError::Incomplete {
            expected: count,
            found: ends.len(),
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn parse(pack: &str) -> Result<Texts, PackError> {
        Texts::parse(pack, "app", 0xab, 2)
    }

    #[test]
    fn a_pack_of_this_build_is_taken_and_line_breaks_inside_a_message_come_back() {
        let texts = parse("app nb ab\nto\u{b}linjer\nblåbær").unwrap();
        assert_eq!(texts.language(), Language::Bokmal);
        assert_eq!((texts.text(0), texts.text(1)), ("to\nlinjer", "blåbær"));
        assert_eq!(texts.text(2), "⟦?⟧");
    }

    #[test]
    fn a_pack_that_does_not_fit_is_refused_with_the_reason() {
        let table = [
            ("", PackError::NotAPack),
            ("<!doctype html>\n<p>", PackError::NotAPack),
            ("sample nb ab\na\nb", PackError::NotAPack),
            ("app nb", PackError::NotAPack),
            ("app nb xyz\na\nb", PackError::NotAPack),
            ("app nb ac\na\nb", PackError::OtherBuild),
            ("app tlh ab\na\nb", PackError::UnknownLanguage("tlh".into())),
            (
                "app nb ab\na",
                PackError::Incomplete {
                    expected: 2,
                    found: 1,
                },
            ),
            (
                "app nb ab\na\nb\nc",
                PackError::Incomplete {
                    expected: 2,
                    found: 3,
                },
            ),
        ];
        for (pack, expected) in table {
            assert_eq!(parse(pack).err(), Some(expected), "{pack:?}");
        }
    }
}
