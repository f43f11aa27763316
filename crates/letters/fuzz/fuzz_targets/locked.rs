//! Reads a locked letter as far as that goes without a key: the input is what stands behind the tag.
#![no_main]

use letters::locked::{Locked, Purpose};
use siphasher::sip::SipHasher24;

libfuzzer_sys::fuzz_target!(|body: &[u8]| {
    let tag = SipHasher24::new_with_key(b"red thread:locke")
        .hash(body)
        .to_le_bytes();
    let bytes: Vec<u8> = tag.into_iter().take(6).chain(body.iter().copied()).collect();
    for purpose in [Purpose::Letter, Purpose::Backup] {
        if let Ok(locked) = Locked::read(&bytes, purpose) {
            assert!(locked.cost().mebibytes() <= 128 && locked.cost().passes() <= 6);
        }
    }
});
