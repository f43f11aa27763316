//! Signatures and keys that a careless reader takes and a strict one refuses. None of them is made by an honest maker.

use super::keys::Seed;
use super::post::SIGNATURE;
use curve25519_dalek::constants::{ED25519_BASEPOINT_POINT, EIGHT_TORSION};
use curve25519_dalek::edwards::EdwardsPoint;
use curve25519_dalek::scalar::Scalar;
use sha2::{Digest as _, Sha512};

/// The order of the group, lowest byte first.
const ORDER: [u8; 32] = [
    0xed, 0xd3, 0xf5, 0x5c, 0x1a, 0x63, 0x12, 0x58, 0xd6, 0x9c, 0xf7, 0xa2, 0xde, 0xf9, 0xde, 0x14, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0x10,
];

/// The same signature with the order of the group added to its scalar: it holds as well where nobody looks at the size.
pub fn stretched(signature: &[u8; SIGNATURE]) -> [u8; SIGNATURE] {
    let mut stretched = *signature;
    let mut carry = 0;
    for (to, more) in stretched.iter_mut().skip(32).zip(ORDER) {
        let sum = u16::from(*to) + u16::from(more) + carry;
        [*to, _] = sum.to_le_bytes();
        carry = sum >> 8;
    }
    stretched
}

/// A signature that holds, if points of small order are let through: its point is one of the eight. Only who has the key can make it.
pub fn of_small_order(by: &Seed, message: &[u8], which: usize) -> [u8; SIGNATURE] {
    let point = EIGHT_TORSION.get(which % 8).copied().unwrap();
    signature(by, message, &Scalar::ZERO, point)
}

/// A signature with a point of small order added to its own: it holds where everything is multiplied by eight.
pub fn with_small_order(by: &Seed, message: &[u8], which: usize) -> [u8; SIGNATURE] {
    let secret = Scalar::from(7_777_777_u64);
    let point = EIGHT_TORSION.get(1 + which % 7).copied().unwrap();
    signature(by, message, &secret, ED25519_BASEPOINT_POINT * secret + point)
}

fn signature(by: &Seed, message: &[u8], secret: &Scalar, point: EdwardsPoint) -> [u8; SIGNATURE] {
    let key = by.signing();
    let point = point.compress().to_bytes();
    let challenge = Sha512::new()
        .chain_update(point)
        .chain_update(key.verifying_key().as_bytes())
        .chain_update(message)
        .finalize();
    let challenge = Scalar::from_bytes_mod_order_wide(&challenge.into());
    let answer = secret + challenge * key.to_scalar();
    let mut signature = [0; SIGNATURE];
    let both = point.into_iter().chain(answer.to_bytes());
    signature.iter_mut().zip(both).for_each(|(to, from)| *to = from);
    signature
}

/// The eight points of small order, as keys to sign with.
pub fn signing_keys() -> Vec<[u8; 32]> {
    EIGHT_TORSION
        .iter()
        .map(|point| point.compress().to_bytes())
        .collect()
}

/// The same, as keys to agree with: whatever secret they meet, the result is all zeros.
pub fn agreement_keys() -> Vec<[u8; 32]> {
    EIGHT_TORSION
        .iter()
        .map(|point| point.to_montgomery().to_bytes())
        .collect()
}
