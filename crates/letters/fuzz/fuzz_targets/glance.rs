//! Opens a glance: the input is what stands behind the tag.
#![no_main]

use letters::{glance, limits, whole};
use siphasher::sip::SipHasher24;

libfuzzer_sys::fuzz_target!(|body: &[u8]| {
    let tag = SipHasher24::new_with_key(b"red thread:glanc")
        .hash(body)
        .to_le_bytes();
    let letter: Vec<u8> = tag.into_iter().take(6).chain(body.iter().copied()).collect();
    if let Ok(read) = glance::open(&letter) {
        let summary = read.value;
        assert!(summary.size() <= limits::RECORDS);
        // Whatever it says can be passed on, unless it is too large. From then on the language's model is kept, too.
        if let Ok(passed_on) = whole::pack(&summary) {
            assert_eq!(whole::open(&passed_on).map(|again| again.value), Ok(summary));
        }
    }
});
