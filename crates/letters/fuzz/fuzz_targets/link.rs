//! Says what a text is: the input is the text.
#![no_main]

use letters::receive::{self, Seen};

libfuzzer_sys::fuzz_target!(|text: &str| {
    if let Seen::Letter { bytes, kind, .. } = receive::read(text) {
        assert_eq!(letters::letter::kind(&bytes), Ok(kind));
    }
});
