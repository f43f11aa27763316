//! A letter as decimal digits in the fragment of a link, and back. Not the link, and not the code that shows it.
//!
//! Digits are the densest text that every camera opens as a link: a code stores three of them in ten bits. The first
//! character of the fragment names the encoding, so that another can follow; `1` is this one.

use crate::{OpenError, limits};

/// Names this encoding. Others will have another first character.
const MARK: char = '1';

/// A limb holds nine decimal digits.
const LIMB: u64 = 1_000_000_000;

/// The fragment for these bytes, without `#`: a `1`, then a one byte and the bytes, read as one number.
#[must_use]
pub fn fragment(bytes: &[u8]) -> String {
    write(MARK, bytes)
}

/// The same behind another first character.
pub(crate) fn write(mark: char, bytes: &[u8]) -> String {
    // The leading one byte keeps zeros at the beginning.
    let mut limbs: Vec<u64> = vec![1];
    for byte in bytes {
        let mut carry = u64::from(*byte);
        for limb in &mut limbs {
            let value = *limb * 256 + carry;
            *limb = value % LIMB;
            carry = value / LIMB;
        }
        if carry > 0 {
            limbs.push(carry);
        }
    }
    let mut highest_first = limbs.iter().rev();
    let first = highest_first.next().copied().unwrap_or(1);
    let mut fragment = format!("{mark}{first}");
    for limb in highest_first {
        fragment.push_str(&format!("{limb:09}"));
    }
    fragment
}

/// The bytes that [`fragment`] wrote. A leading `#` and white space around are let pass.
///
/// # Errors
/// [`OpenError::NotALetter`] for anything that is no such fragment, [`OpenError::Damaged`] for digits that no letter
/// begins with, and [`OpenError::TooLarge`] above [`limits::FRAGMENT`] characters, before any work.
pub fn read_fragment(text: &str) -> Result<Vec<u8>, OpenError> {
    let text = text.trim();
    read(MARK, text.strip_prefix('#').unwrap_or(text), limits::FRAGMENT)
}

/// The same behind another first character and up to another limit.
pub(crate) fn read(mark: char, text: &str, limit: usize) -> Result<Vec<u8>, OpenError> {
    let text = text.trim();
    if text.len() > limit {
        return Err(OpenError::TooLarge);
    }
    let digits = text.strip_prefix(mark).ok_or(OpenError::NotALetter)?;
    if !digits.bytes().all(|digit| digit.is_ascii_digit()) {
        return Err(OpenError::NotALetter);
    }
    if digits.is_empty() || digits.starts_with('0') {
        return Err(OpenError::Damaged);
    }
    let mut limbs: Vec<u32> = Vec::with_capacity(digits.len() / 9 + 1);
    for (chunk, scale) in chunks(digits) {
        let mut carry = chunk;
        for limb in &mut limbs {
            let value = u64::from(*limb) * scale + carry;
            *limb = (value & 0xffff_ffff) as u32;
            carry = value >> 32;
        }
        if carry > 0 {
            limbs.push(carry as u32);
        }
    }
    let bytes: Vec<u8> = limbs
        .iter()
        .rev()
        .flat_map(|limb| limb.to_be_bytes())
        .skip_while(|byte| *byte == 0)
        .collect();
    match bytes.split_first() {
        Some((1, letter)) => Ok(letter.to_vec()),
        _ => Err(OpenError::Damaged),
    }
}

/// The digits nine by nine from the left, each with the power of ten that makes room for it.
fn chunks(digits: &str) -> impl Iterator<Item = (u64, u64)> {
    digits.as_bytes().chunks(9).map(|chunk| {
        chunk.iter().fold((0, 1), |(value, scale), digit| {
            (value * 10 + u64::from(digit - b'0'), scale * 10)
        })
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn bytes_come_back_with_every_leading_zero() {
        let long: Vec<u8> = (0..=255).chain((0..=255).rev()).collect();
        for bytes in [&[][..], &[0], &[0, 0, 0], &[255; 40], &[1], &[0, 1, 0], &long] {
            let fragment = fragment(bytes);
            assert_eq!(read_fragment(&fragment).as_deref(), Ok(bytes), "{fragment}");
        }
    }

    #[test]
    fn the_written_number_is_the_one_in_the_format_document() {
        assert_eq!(fragment(&[]), "11");
        assert_eq!(fragment(&[0]), "1256");
        assert_eq!(fragment(&[255, 255, 255, 255]), "18589934591");
    }

    #[test]
    fn a_fragment_is_read_with_its_hash_and_with_space_around_it() {
        assert_eq!(read_fragment(" #1256\n"), Ok(vec![0]));
    }

    #[test]
    fn anything_else_is_refused_with_its_reason() {
        let too_long = format!("1{}", "9".repeat(limits::FRAGMENT));
        let table = [
            ("", OpenError::NotALetter),
            ("#", OpenError::NotALetter),
            ("/today", OpenError::NotALetter),
            ("2256", OpenError::NotALetter),
            ("1256x", OpenError::NotALetter),
            ("12 56", OpenError::NotALetter),
            ("1٣", OpenError::NotALetter),
            ("1", OpenError::Damaged),
            ("10256", OpenError::Damaged),
            ("12", OpenError::Damaged),
            ("1512", OpenError::Damaged),
            (too_long.as_str(), OpenError::TooLarge),
        ];
        for (text, reason) in table {
            assert_eq!(read_fragment(text), Err(reason), "{text:.20}");
        }
    }
}
