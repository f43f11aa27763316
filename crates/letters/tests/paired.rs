//! Paired devices as `docs/format.md` has them: what another maker makes of that page alone is what we read, and what we make is what it
//! reads, to the byte.

#![allow(clippy::unwrap_used, reason = "a test that cannot go on should stop")]

#[path = "../examples/updates/maker/mod.rs"]
mod maker;

use letters::paired::{Acceptance, Invitation, Marker, Pairing, Post, PostKind, PublicKeys, Side, Spoken};
use maker::keys::{Directions, Seed, mark};
use maker::post::{Said, opened, sign};
use maker::{hash, meeting};
use passport::{Key, Kind};

const HOME: Seed = Seed([1; 32]);
const AFAR: Seed = Seed([2; 32]);

fn ours(seed: &Seed) -> letters::paired::Seed {
    letters::paired::Seed::new(seed.0)
}

fn keys(seed: &Seed) -> PublicKeys {
    PublicKeys::read(&seed.public()).unwrap()
}

/// Both sides as we make them.
fn sides() -> (Pairing, Pairing) {
    (
        Pairing::new(&ours(&HOME), &keys(&AFAR), Side::Passport).unwrap(),
        Pairing::new(&ours(&AFAR), &keys(&HOME), Side::Follower).unwrap(),
    )
}

/// What is said, as another maker writes it and as we do.
fn said(kind: PostKind, number: u8, content: &[u8]) -> (Said, Post) {
    let (line, number, before) = (0x1234_5678, u32::from(number), [9; 8]);
    let code = PostKind::ALL.iter().zip(1..).find(|(known, _)| **known == kind);
    let said = Said {
        kind: code.unwrap().1,
        line,
        number,
        before,
        content: content.to_vec(),
    };
    let post = Post {
        kind,
        line,
        number,
        before,
        content: content.to_vec(),
    };
    (said, post)
}

#[test]
fn both_makers_have_the_same_keys_and_mailboxes() {
    for seed in [HOME, AFAR] {
        assert_eq!(ours(&seed).public().write(), seed.public());
    }
    let (home, afar) = sides();
    let ways = Directions::at_home(&HOME, &AFAR.public());
    assert_eq!(afar.mailbox(), ways.from_home.mailbox);
    assert_eq!(home.mailbox(), ways.from_afar.mailbox);
    assert_eq!(
        Directions::afar(&AFAR, &HOME.public()).from_home.key,
        ways.from_home.key
    );
}

#[test]
fn both_makers_seal_the_same_bytes_and_open_what_the_other_sealed() {
    let (home, afar) = sides();
    let ways = Directions::at_home(&HOME, &AFAR.public());
    for (number, kind) in (1..).zip(PostKind::ALL) {
        let (theirs, post) = said(kind, number, b"Thursday at ten");
        for (from, to, way, by) in [
            (&home, &afar, &ways.from_home, &HOME),
            (&afar, &home, &ways.from_afar, &AFAR),
        ] {
            let letter = theirs.letter(way, by);
            assert_eq!(from.seal(&post).unwrap(), letter);
            assert_eq!(to.open(&letter), Ok(post.clone()));
            assert_eq!(post.link(to.mailbox()), theirs.link(way));
            let body = theirs.body();
            let signature = sign(by, &way.mailbox, &body);
            assert_eq!(opened(way, &letter), Some((body, signature)));
        }
    }
}

#[test]
fn both_makers_write_the_same_invitation_and_the_same_answer() {
    let invitation = Invitation::new(&ours(&HOME), "Randi", "Kari");
    let letter = meeting::invitation(&HOME, "Randi", "Kari");
    assert_eq!(invitation.write(), letter);
    assert_eq!(Invitation::read(&letter), Ok(invitation.clone()));
    let answer = Acceptance {
        keys: keys(&AFAR),
        name: "Kari Moen".into(),
    };
    let (name, secret) = (HOME.pairing_name(), HOME.invitation_secret());
    let letter = meeting::acceptance(name, secret, &AFAR.public(), "Kari Moen");
    assert_eq!(answer.write(&invitation), Some(letter.clone()));
    assert_eq!(Acceptance::open(&letter, &ours(&HOME)), Ok(answer));
}

#[test]
fn both_makers_find_the_same_words_and_marks() {
    let words = Spoken::of(&keys(&HOME), &keys(&AFAR)).unwrap();
    assert_eq!(words.shown(), meeting::spoken(&HOME.public(), &AFAR.public()));
    let marker = Marker::new(&ours(&HOME));
    for kind in Kind::ALL.iter().copied() {
        for raw in [1, 0xa2, u64::MAX] {
            let theirs = mark(&HOME, kind.slug(), &format!("{raw:x}"));
            assert_eq!(marker.mark(Key { kind, raw }), theirs, "{kind:?} {raw:x}");
        }
    }
}

#[test]
fn contexts_are_as_long_as_each_other() {
    assert_eq!(hash::context("red thread signing 1").len(), 23);
    assert_eq!(hash::context("red thread cipher key 1").len(), 23);
}
