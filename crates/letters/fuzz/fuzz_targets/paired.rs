//! Reads what passes between paired devices: the first byte chooses what it is, the rest is what stands behind the tag, and in an update
//! what stands behind its seal and its signature.
#![no_main]

use letters::paired::{Acceptance, Invitation, Marker, Pairing, Post, PostKind, Seed, Side};
use letters::update::{self, State};
use letters::{digits, glance, limits};
use siphasher::sip::SipHasher24;
use std::sync::OnceLock;

const HOME: Seed = Seed::new([1; 32]);
const AFAR: Seed = Seed::new([2; 32]);

fn tagged(key: &[u8; 16], body: &[u8]) -> Vec<u8> {
    let tag = SipHasher24::new_with_key(key).hash(body).to_le_bytes();
    tag.into_iter().take(6).chain(body.iter().copied()).collect()
}

libfuzzer_sys::fuzz_target!(|input: &[u8]| {
    let Some((what, body)) = input.split_first() else {
        return;
    };
    match what % 5 {
        0 => invitation(body),
        1 => drop(Acceptance::open(&tagged(b"red thread:accep", body), &HOME)),
        2 => post(body),
        3 => read(body, None),
        _ => read(body, base()),
    }
});

fn invitation(body: &[u8]) {
    if let Ok(read) = Invitation::read(&tagged(b"red thread:invit", body)) {
        assert_eq!(Invitation::read(&read.write()), Ok(read));
    }
}

/// The input as a letter is refused, and as the content of one that is rightly made it comes out as it went in.
fn post(body: &[u8]) {
    let sides = [(&HOME, &AFAR, Side::Passport), (&AFAR, &HOME, Side::Follower)];
    let [Some(home), Some(afar)] = sides.map(|(own, other, side)| Pairing::new(own, &other.public(), side)) else {
        return;
    };
    assert!(afar.open(&tagged(b"red thread:paire", body)).is_err());
    let post = Post {
        kind: PostKind::Update,
        line: 1,
        number: 1,
        before: [0; 8],
        content: body.to_vec(),
    };
    let sealed = home.seal(&post).map(|letter| afar.open(&letter));
    assert!(sealed.is_err() || sealed == Ok(Ok(post)));
}

/// What a difference builds on: the released letter in English.
fn base() -> Option<&'static State> {
    static BASE: OnceLock<Option<State>> = OnceLock::new();
    let made = || {
        let text = include_str!("../../../../docs/vectors/glance-3-en.txt");
        let letter = digits::read_fragment(text.lines().next()?).ok()?;
        let summary = glance::open(&letter).ok()?.value;
        let keys: Vec<_> = summary.view.keys().collect();
        State::new(summary, &keys, &Marker::new(&HOME))
    };
    BASE.get_or_init(made).as_ref()
}

fn read(body: &[u8], base: Option<&State>) {
    // Whatever it says it builds on is what there is.
    let link = update::base_of(body).ok().flatten().unwrap_or_default();
    if let Ok(read) = update::read(body, base.map(|base| (link, base))) {
        assert!(read.state.summary.size() <= limits::RECORDS);
        assert_eq!(read.state.marks().len(), read.state.summary.view.records().len());
    }
}
