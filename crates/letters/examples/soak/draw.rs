//! Drawing more than a number: a byte, bytes, one of a list. What is made of them is not its matter.

use crate::mutate::Dice;
use std::borrow::Cow;

/// Bytes as text, whatever they are. Nearly all are text, and to look only whether they are is quicker.
pub fn as_text(bytes: &[u8]) -> Cow<'_, str> {
    std::str::from_utf8(bytes).map_or_else(|_| String::from_utf8_lossy(bytes), Cow::Borrowed)
}

/// Any byte.
pub fn any_byte(dice: &mut Dice) -> u8 {
    dice.below(256) as u8
}

/// Any decimal digit.
pub fn any_digit(dice: &mut Dice) -> u8 {
    b'0' + dice.below(10) as u8
}

/// So many random bytes, behind what is there.
pub fn push_random(bytes: &mut Vec<u8>, length: usize, dice: &mut Dice) {
    let end = bytes.len() + length;
    while bytes.len() < end {
        // Seven bytes a throw, which a number below a power of two is cut into without favouring any.
        let seven = (dice.below(1 << 56) as u64).to_le_bytes();
        bytes.extend(seven.iter().take((end - bytes.len()).min(7)));
    }
}

/// The same as bytes of their own.
pub fn random(length: usize, dice: &mut Dice) -> Vec<u8> {
    let mut bytes = Vec::with_capacity(length);
    push_random(&mut bytes, length, dice);
    bytes
}

/// One of the list.
pub fn one_of<'a, T>(list: &'a [T], dice: &mut Dice) -> &'a T {
    list.get(dice.below(list.len())).unwrap()
}

/// Whether it is this one of so many times.
pub fn one_in(many: usize, dice: &mut Dice) -> bool {
    dice.below(many) == 0
}
