//! Feeds a receiver: the input is a row of frames, each behind its length of two bytes and without its tag.
#![no_main]

use letters::digits;
use letters::frames::{Receiver, Sender, Taken};
use siphasher::sip::SipHasher24;

const LETTER: [u8; 700] = [7; 700];

libfuzzer_sys::fuzz_target!(|row: &[u8]| {
    let mut receiver = Receiver::new();
    let mut rest = row;
    while let Some((length, after)) = rest.split_first_chunk() {
        let length = usize::from(u16::from_le_bytes(*length) % 1_000);
        let (body, after) = after.split_at(length.min(after.len()));
        let tag = SipHasher24::new_with_key(b"red thread:frame")
            .hash(body)
            .to_le_bytes();
        let bytes: Vec<u8> = tag.into_iter().take(6).chain(body.iter().copied()).collect();
        let fragment = digits::fragment(&bytes);
        let _ = receiver.take(&format!("2{}", fragment.get(1..).unwrap_or_default()));
        rest = after;
    }
    // Whatever came before, a letter still comes through, and as it was.
    let sender = Sender::new(&LETTER).ok();
    let done = sender.and_then(|sender| {
        (0..256).find_map(|n| match receiver.take(&sender.frame(n)) {
            Taken::Done(letter) => Some(letter),
            _ => None,
        })
    });
    assert!(done.is_none_or(|letter| letter == LETTER));
});
