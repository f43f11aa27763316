//! The frame of a letter: sections, each with its kind and length, so that a reader can pass over what it does not know.

use crate::Warning;

/// Codes, numbers, days and references.
pub(in crate::glance) const FACTS: u64 = 1;
/// The texts, in one stream.
pub(in crate::glance) const TEXTS: u64 = 2;

/// Appends one section.
#[cfg(test)]
pub(in crate::glance) fn push(letter: &mut Vec<u8>, kind: u64, content: &[u8]) {
    push_number(letter, kind);
    push_number(letter, content.len() as u64);
    letter.extend_from_slice(content);
}

/// The sections of a letter.
pub(in crate::glance) struct Sections<'a> {
    pub(in crate::glance) facts: &'a [u8],
    pub(in crate::glance) texts: &'a [u8],
    pub(in crate::glance) warnings: Vec<Warning>,
}

/// Takes a letter apart; `None` when a section is cut, missing or there twice.
pub(in crate::glance) fn split(mut letter: &[u8]) -> Option<Sections<'_>> {
    let (mut facts, mut texts) = (None, None);
    let mut warnings = Vec::new();
    while !letter.is_empty() {
        let kind = take_number(&mut letter)?;
        let length = usize::try_from(take_number(&mut letter)?).ok()?;
        let (content, rest) = letter.split_at_checked(length)?;
        letter = rest;
        let earlier = match kind {
            FACTS => facts.replace(content),
            TEXTS => texts.replace(content),
            unknown => {
                warnings.push(Warning::UnknownSection(unknown));
                None
            }
        };
        if earlier.is_some() {
            return None;
        }
    }
    Some(Sections {
        facts: facts?,
        texts: texts?,
        warnings,
    })
}

/// Seven bits a byte, lowest first; the highest bit says that more follow.
#[cfg(test)]
fn push_number(to: &mut Vec<u8>, mut number: u64) {
    while number > 127 {
        to.push((number & 127) as u8 | 128);
        number >>= 7;
    }
    to.push((number & 127) as u8);
}

fn take_number(from: &mut &[u8]) -> Option<u64> {
    let mut number = 0;
    for shift in (0..28).step_by(7) {
        let (byte, rest) = from.split_first()?;
        *from = rest;
        number |= u64::from(byte & 127) << shift;
        if byte & 128 == 0 {
            return Some(number);
        }
    }
    None
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_section_of_a_newer_version_is_passed_over_with_a_warning() {
        let mut letter = Vec::new();
        push(&mut letter, FACTS, b"facts");
        push(&mut letter, 300, &[7; 200]);
        push(&mut letter, TEXTS, b"texts");
        let sections = split(&letter).unwrap();
        assert_eq!((sections.facts, sections.texts), (&b"facts"[..], &b"texts"[..]));
        assert_eq!(sections.warnings, [Warning::UnknownSection(300)]);
    }

    #[test]
    fn a_cut_missing_or_doubled_section_is_no_letter() {
        let mut whole = Vec::new();
        push(&mut whole, FACTS, b"facts");
        push(&mut whole, TEXTS, b"texts");
        for end in 0..whole.len() {
            assert!(split(&whole[..end]).is_none(), "cut at {end}");
        }
        let mut doubled = whole.clone();
        push(&mut doubled, FACTS, b"other");
        assert!(split(&doubled).is_none());
        assert!(split(&[255; 12]).is_none());
    }
}
