//! Opens a whole letter: the input is what stands behind the tag.
#![no_main]

use letters::{limits, whole};
use siphasher::sip::SipHasher24;

libfuzzer_sys::fuzz_target!(|body: &[u8]| {
    let tag = SipHasher24::new_with_key(b"red thread:whole").hash(body).to_le_bytes();
    let letter: Vec<u8> = tag.into_iter().take(6).chain(body.iter().copied()).collect();
    if let Ok(read) = whole::open(&letter) {
        assert!(read.value.size() <= limits::RECORDS);
    }
});
