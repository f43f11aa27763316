//! Reads a portable passport: the input is the JSON.
#![no_main]

use letters::{limits, portable};

libfuzzer_sys::fuzz_target!(|json: &str| {
    if let Ok(read) = portable::read(json) {
        let read = read.value;
        assert!(read.passport.records().len() <= limits::RECORDS);
        // What was read is written, unless it grows beyond a limit, and then comes back as it was.
        if let Ok(written) = portable::write(&read.passport, &read.head) {
            assert_eq!(portable::read(&written).map(|again| again.value), Ok(read));
        }
    }
});
