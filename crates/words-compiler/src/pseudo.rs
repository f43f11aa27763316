//! The pseudo-language: English in look-alike letters. For tests only; it shows which words do not come from `locales/`.

use crate::locales::{Catalogue, Gaps, Locales, REFERENCE};
use crate::{Finding, Piece, packing};

const LETTERS: &str = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ";
const LOOK_ALIKES: &str = "áƀčďéƒğħíĵķľḿñóþɋřšťúṽŵẋýžÁƁČĎÉƑĞĦÍĴĶĽḾÑÓÞɊŘŠŤÚṼŴẊÝŽ";

pub(crate) fn pack(locales: &Locales) -> Result<String, Vec<Finding>> {
    packing::pack_changed(locales, REFERENCE, Catalogue::App, Gaps::Refuse, &|pieces| {
        let mut changed = vec![Piece::Text("⟦".into())];
        changed.extend(disguised(pieces));
        changed.push(Piece::Text("⟧".into()));
        changed
    })
}

fn disguised(pieces: &[Piece]) -> Vec<Piece> {
    pieces
        .iter()
        .map(|piece| match piece {
            Piece::Text(text) => Piece::Text(text.chars().map(look_alike).collect()),
            Piece::Variable(name) => Piece::Variable(name.clone()),
            Piece::Choice { by, cases, otherwise } => Piece::Choice {
                by: by.clone(),
                cases: cases
                    .iter()
                    .map(|(case, pieces)| (*case, disguised(pieces)))
                    .collect(),
                otherwise: disguised(otherwise),
            },
        })
        .collect()
}

fn look_alike(letter: char) -> char {
    LETTERS
        .chars()
        .zip(LOOK_ALIKES.chars())
        .find(|(plain, _)| *plain == letter)
        .map_or(letter, |(_, alike)| alike)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_letter_has_a_look_alike_of_its_own() {
        assert_eq!(LETTERS.chars().count(), LOOK_ALIKES.chars().count());
        assert!(LETTERS.chars().all(|letter| look_alike(letter) != letter));
        assert_eq!(look_alike('7'), '7');
    }
}
