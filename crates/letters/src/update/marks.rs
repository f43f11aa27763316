//! Marks as they travel: how many, then by turns how many of the earlier ones are passed over, how many of them follow, and how many are
//! new, with the new ones.

use crate::limits;

/// Writes marks, beside those that the reader knows.
pub(super) fn write(bytes: &mut Vec<u8>, marks: &[u32], known: &[u32]) {
    number(bytes, marks.len());
    let (mut rest, mut ahead) = (marks, known);
    while !rest.is_empty() {
        let skipped = first_in_both(rest, ahead);
        ahead = ahead.get(skipped..).unwrap_or_default();
        let same = rest.iter().zip(ahead).take_while(|(a, b)| a == b).count();
        rest = rest.get(same..).unwrap_or_default();
        ahead = ahead.get(same..).unwrap_or_default();
        let new = rest.iter().take_while(|mark| !ahead.contains(mark)).count();
        number(bytes, skipped);
        number(bytes, same);
        number(bytes, new);
        let (fresh, behind) = rest.split_at_checked(new).unwrap_or_default();
        for mark in fresh {
            bytes.extend_from_slice(&mark.to_le_bytes());
        }
        rest = behind;
    }
}

/// How many known marks come before the first that goes on; none when it is new.
fn first_in_both(rest: &[u32], ahead: &[u32]) -> usize {
    let first = rest.first();
    ahead
        .iter()
        .position(|mark| Some(mark) == first)
        .unwrap_or_default()
}

/// What [`write`] wrote, and what stands behind it; `None` when it is none.
pub(super) fn read<'a>(mut bytes: &'a [u8], known: &[u32]) -> Option<(Vec<u32>, &'a [u8])> {
    let count = read_number(&mut bytes).filter(|count| *count <= limits::RECORDS)?;
    let mut marks = Vec::new();
    let mut ahead = known;
    while marks.len() < count {
        let [skipped, same, new] = [(); 3].map(|()| read_number(&mut bytes));
        let (skipped, same, new) = (skipped?, same?, new?);
        if same + new == 0 || same + new > count - marks.len() {
            return None;
        }
        ahead = ahead.get(skipped..)?;
        let (same, behind) = ahead.split_at_checked(same)?;
        marks.extend_from_slice(same);
        ahead = behind;
        for _ in 0..new {
            let (mark, behind) = bytes.split_first_chunk()?;
            marks.push(u32::from_le_bytes(*mark));
            bytes = behind;
        }
    }
    Some((marks, bytes))
}

/// A number of up to 2,000 in one or two bytes: seven bits in each, the lowest first.
fn number(bytes: &mut Vec<u8>, mut number: usize) {
    while number > 127 {
        bytes.push((number & 127) as u8 | 128);
        number >>= 7;
    }
    bytes.push((number & 127) as u8);
}

fn read_number(bytes: &mut &[u8]) -> Option<usize> {
    let mut number = 0;
    for place in 0..2 {
        let (byte, rest) = bytes.split_first()?;
        *bytes = rest;
        number |= usize::from(byte & 127) << (7 * place);
        if *byte < 128 {
            return Some(number);
        }
    }
    None
}
