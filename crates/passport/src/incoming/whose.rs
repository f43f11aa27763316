//! Whether a file is about the one whose passport this is: by the day of birth, and where that is not known on both sides, by the name.

use super::About;
use crate::{Patient, clean};
use std::collections::BTreeSet;

/// Whether a file is about the one whose passport this is.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Whose {
    /// It does not say, or the passport does not.
    NotSaid,
    /// Born on the same day, or the patient has said that it is about them.
    Theirs,
    /// No day of birth tells, and no word of one name is in the other: nothing of it may be taken before the patient says that it is
    /// about them. People have nicknames, and names change.
    CalledOtherwise,
    /// Born on another day: nothing of it may be taken.
    SomebodyElses,
}

impl Whose {
    /// Whether anything of the file may be taken.
    #[must_use]
    pub fn may_be_taken(self) -> bool {
        matches!(self, Self::NotSaid | Self::Theirs)
    }

    pub(super) fn of(about: Option<&About>, patient: &Patient) -> Self {
        let Some(about) = about else {
            return Self::NotSaid;
        };
        match (about.born, patient.born) {
            (Some(said), Some(known)) if said == known => Self::Theirs,
            (Some(_), Some(_)) => Self::SomebodyElses,
            (None, _) | (_, None) if is_called_otherwise(&about.name, patient) => Self::CalledOtherwise,
            (None, _) | (_, None) => Self::NotSaid,
        }
    }
}

impl About {
    /// Whether two cannot be about the same person: born on different days or, where that is not said of both, called by names that share
    /// no word.
    #[must_use]
    pub fn speaks_against(&self, other: &Self) -> bool {
        match (self.born, other.born) {
            (Some(one), Some(other)) => one != other,
            (None, _) | (_, None) => are_of_two(&words(&self.name), &words(&other.name)),
        }
    }
}

/// Whether both have names and share no word of them.
fn is_called_otherwise(name: &str, patient: &Patient) -> bool {
    are_of_two(
        &words(name),
        &(&words(&patient.called) | &words(&patient.full_name)),
    )
}

fn are_of_two(one: &BTreeSet<String>, other: &BTreeSet<String>) -> bool {
    !one.is_empty() && !other.is_empty() && one.is_disjoint(other)
}

/// What stands in many names and tells nobody apart.
const OF_MANY: [&str; 24] = [
    "mr", "mrs", "ms", "miss", "dr", "prof", "hr", "herr", "herre", "fr", "fru", "frk", "froken", "jr", "sr",
    "van", "von", "de", "da", "del", "den", "der", "al", "el",
];

/// The words of a name as they are compared: in small letters, without accents, titles and initials.
fn words(name: &str) -> BTreeSet<String> {
    let name = clean(name).to_lowercase();
    let plain: String = name.chars().filter_map(without_accent).collect();
    let words = plain.split(|c: char| !c.is_alphanumeric());
    let telling = words.filter(|word| word.chars().nth(1).is_some() && !OF_MANY.contains(word));
    telling.map(in_one_letter).collect()
}

/// The letter without what stands above or below it; nothing for an accent that stands by itself.
fn without_accent(c: char) -> Option<char> {
    Some(match c {
        '\u{300}'..='\u{36f}' => return None,
        'à'..='å' | 'ā' | 'ă' | 'ą' | 'æ' => 'a',
        'ç' | 'ć' | 'č' => 'c',
        'ď' | 'đ' | 'ð' => 'd',
        'è'..='ë' | 'ē' | 'ė' | 'ę' | 'ě' => 'e',
        'ğ' | 'ģ' => 'g',
        'ì'..='ï' | 'ī' | 'į' | 'ı' => 'i',
        'ķ' => 'k',
        'ļ' | 'ľ' | 'ł' => 'l',
        'ñ' | 'ń' | 'ņ' | 'ň' => 'n',
        'ò'..='ö' | 'ø' | 'ō' | 'ő' | 'œ' => 'o',
        'ŕ' | 'ř' => 'r',
        'ś' | 'ş' | 'š' | 'ș' => 's',
        'ţ' | 'ť' | 'ț' => 't',
        'ù'..='ü' | 'ū' | 'ů' | 'ű' | 'ų' => 'u',
        'ý' | 'ÿ' => 'y',
        'ź' | 'ż' | 'ž' => 'z',
        other => other,
    })
}

/// A word in which letters that some programs write as two are one: Søren and Soeren, Åse and Aase.
fn in_one_letter(word: &str) -> String {
    let pairs = [("aa", "a"), ("ae", "a"), ("oe", "o"), ("ue", "u")];
    pairs
        .into_iter()
        .fold(word.to_owned(), |word, (two, one)| word.replace(two, one))
}
