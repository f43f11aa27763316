//! Letters with one fault each, made from one that is whole.

use super::empty;
use letters::{OpenError, digits, glance, limits};
use siphasher::sip::SipHasher24;

/// The tag as `docs/format.md` defines it, computed apart from the crate.
fn with_tag(body: &[u8]) -> Vec<u8> {
    let tag = SipHasher24::new_with_key(b"red thread:glanc")
        .hash(body)
        .to_le_bytes();
    tag.into_iter().take(6).chain(body.iter().copied()).collect()
}

/// The first letter of 40 bytes that a reader of this version refuses for this reason, though its tag holds.
fn first_that_is(reason: OpenError) -> String {
    let bodies = (1..=u8::MAX).map(|seed| {
        let content = (0..40_u8).map(|at| at.wrapping_mul(seed) ^ seed);
        with_tag(&std::iter::once(3).chain(content).collect::<Vec<u8>>())
    });
    let mut refused = bodies.filter(|letter| glance::open(letter) == Err(reason));
    digits::fragment(&refused.next().unwrap())
}

/// One fault a line, behind the reason that a reader gives.
pub fn faults() -> String {
    let whole = glance::pack(&empty(), limits::GLANCE).bytes;
    let fragment = digits::fragment(&whole);
    let flipped = |at: usize| {
        let mut bytes = whole.clone();
        bytes[at] ^= 1;
        digits::fragment(&bytes)
    };
    let retagged = |change: &dyn Fn(&mut Vec<u8>)| {
        let mut body = whole[6..].to_vec();
        change(&mut body);
        digits::fragment(&with_tag(&body))
    };
    let cut = &fragment[..fragment.len() - 1];
    [
        "// One fault each. The first word is the reason that a reader gives.".to_owned(),
        "// Another page of the app, and an encoding of a later version.".to_owned(),
        "not-a-letter /today".to_owned(),
        format!("not-a-letter 2{}", &fragment[1..]),
        "// A letter among the digits.".to_owned(),
        format!("not-a-letter {cut}O"),
        "// The last digit lost, one bit flipped in the tag, one in the version, one in the content."
            .to_owned(),
        format!("damaged {cut}"),
        format!("damaged {}", flipped(0)),
        format!("damaged {}", flipped(6)),
        format!("damaged {}", flipped(whole.len() - 1)),
        "// Digits that begin with 0, and none at all.".to_owned(),
        format!("damaged 10{}", &fragment[1..]),
        "damaged 1".to_owned(),
        "// Whole, of version 4.".to_owned(),
        format!("newer-4 {}", retagged(&|body| body[0] = 4)),
        "// Whole, of version 0; with a mark that marks nothing; with a text that never ends.".to_owned(),
        format!("unreadable {}", retagged(&|body| body[0] = 0)),
        format!("unreadable {}", first_that_is(OpenError::Unreadable)),
        format!("too-large {}", first_that_is(OpenError::TooLarge)),
    ]
    .join("\n")
        + "\n"
}
