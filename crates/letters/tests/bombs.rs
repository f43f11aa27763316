//! A few bytes that promise endless content are refused, whatever they promise. How fast, `soak decoders` says.

#![allow(clippy::unwrap_used, reason = "a test that cannot go on should stop")]

mod mutate;

use letters::{OpenError, glance, limits, whole};
use mutate::{Dice, mutate};
use siphasher::sip::SipHasher24;

fn tagged(key: &[u8; 16], content: &[u8]) -> Vec<u8> {
    let body: Vec<u8> = std::iter::once(3).chain(content.iter().copied()).collect();
    let tag = SipHasher24::new_with_key(key).hash(&body).to_le_bytes();
    tag.into_iter().take(6).chain(body).collect()
}

/// Content that a model follows for ever once it has begun: a few bytes by chance, then one byte again and again.
fn content(dice: &mut Dice) -> Vec<u8> {
    let begin = 1 + dice.below(24);
    let mut content: Vec<u8> = (0..begin).map(|_| dice.below(256) as u8).collect();
    content.resize(begin + dice.below(40), dice.below(256) as u8);
    mutate(&mut content, &[0; 40], dice, |dice| dice.below(256) as u8);
    content
}

#[test]
fn a_thousand_bombs_are_refused_or_open_within_the_limits() {
    let mut dice = Dice::new(11);
    let mut too_large = 0;
    for turn in 0..1_000 {
        let content = content(&mut dice);
        let opened = if turn % 2 == 0 {
            glance::open(&tagged(b"red thread:glanc", &content))
        } else {
            whole::open(&tagged(b"red thread:whole", &content))
        };
        match opened {
            Ok(read) => assert!(read.value.size() <= limits::RECORDS),
            Err(OpenError::TooLarge) => too_large += 1,
            Err(error) => assert_eq!(error, OpenError::Unreadable, "turn {turn}"),
        }
    }
    assert!(too_large > 10, "only {too_large} promised too much");
}
