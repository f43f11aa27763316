//! Reads a file: the input is the file.
#![no_main]

use letters::{file, letter};

libfuzzer_sys::fuzz_target!(|bytes: &[u8]| {
    if let Ok(read) = file::read(bytes) {
        let _ = letter::kind(&read);
    }
});
