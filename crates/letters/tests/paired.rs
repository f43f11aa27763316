//! Paired devices as `docs/format.md` has them: what another maker makes of that page alone is what we read, and what we make is what it
//! reads, to the byte. The released files of `docs/vectors` open for ever, and every fault keeps its reason.
//!
//! `cargo test -p letters --test paired -- --ignored` writes the files that are not there yet. A file that is there is never written
//! again: it has been released.

#![allow(
    clippy::unwrap_used,
    clippy::indexing_slicing,
    reason = "a test that cannot go on should stop"
)]

#[path = "../examples/updates/follower.rs"]
mod follower;
#[path = "paired/mod.rs"]
mod made;
#[path = "../examples/updates/maker/mod.rs"]
mod maker;
mod sample;

use letters::paired::{Acceptance, Invitation, Marker, Pairing, Post, PostKind, PublicKeys, Side, Spoken};
use letters::update;
use letters::{reply, whole};
use made::{folder, from_hex, reasons};
use maker::keys::{Directions, Seed, mark};
use maker::post::{Said, opened, sign};
use maker::{hash, meeting};
use passport::{Key, Kind};
use std::collections::{BTreeMap, BTreeSet};

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

/// The lines of a released file by their first words.
fn released(name: &str) -> BTreeMap<String, String> {
    let text = std::fs::read_to_string(folder().join(name)).unwrap();
    let lines = text
        .lines()
        .map(|line| line.split_once(' ').unwrap_or((line, "")));
    lines
        .map(|(word, rest)| (word.to_owned(), rest.to_owned()))
        .collect()
}

fn bytes(file: &BTreeMap<String, String>, word: &str) -> Vec<u8> {
    from_hex(&file[word])
}

#[test]
fn released_invitations_and_acceptances_open_to_what_they_said() {
    let file = released("invitation-1.txt");
    let read = Invitation::read(&bytes(&file, "letter")).unwrap();
    assert_eq!(
        (&read.called, &read.invited),
        (&file["patient"], &file["invited"])
    );
    assert_eq!(format!("{:016x}", read.pairing), file["pairing"]);
    assert_eq!(read.keys.write().to_vec(), bytes(&file, "home-keys"));
    let seed = letters::paired::Seed::new(*bytes(&file, "home-seed").first_chunk().unwrap());
    assert_eq!(Invitation::new(&seed, &read.called, &read.invited), read);
    assert_eq!(read.write(), bytes(&file, "letter"));

    let file = released("acceptance-1.txt");
    let letter = bytes(&file, "letter");
    let answer = Acceptance::open(&letter, &seed).unwrap();
    assert_eq!(
        (&answer.name, answer.keys.write().to_vec()),
        (&file["name"], bytes(&file, "afar-keys"))
    );
    assert_eq!(answer.write(&read), Some(letter));
    assert_eq!(
        Spoken::of(&read.keys, &answer.keys).unwrap().shown(),
        file["words"]
    );
    assert_eq!(
        reasons::follower_side().mailbox().to_vec(),
        bytes(&file, "from-home-mailbox")
    );
    assert_eq!(
        reasons::passport_side().mailbox().to_vec(),
        bytes(&file, "from-afar-mailbox")
    );
}

#[test]
fn released_posts_open_to_what_they_said_and_are_written_as_they_were() {
    let (home, afar) = (reasons::passport_side(), reasons::follower_side());
    for name in ["update", "difference", "receipt", "farewell", "reply"] {
        let file = released(&format!("paired-1-{name}.txt"));
        let (from, to) = if name == "reply" {
            (&afar, &home)
        } else {
            (&home, &afar)
        };
        let letter = bytes(&file, "letter");
        let post = to.open(&letter).unwrap();
        let kind = PostKind::ALL
            .iter()
            .zip(1..)
            .find(|(kind, _)| **kind == post.kind)
            .unwrap()
            .1;
        let said: [(&str, u32); 3] = [("kind", kind), ("line", post.line), ("number", post.number)];
        for (word, value) in said {
            assert_eq!(file[word], value.to_string(), "{name}: {word}");
        }
        assert_eq!(post.before.to_vec(), bytes(&file, "before"), "{name}");
        assert_eq!(post.content, bytes(&file, "content"), "{name}");
        assert_eq!(post.link(to.mailbox()).to_vec(), bytes(&file, "link"), "{name}");
        assert_eq!(from.seal(&post).unwrap(), letter, "{name}");
        let again = made::told(&made::of(&format!("paired-1-{name}.txt")));
        let text = std::fs::read_to_string(folder().join(format!("paired-1-{name}.txt"))).unwrap();
        assert_eq!(again, text, "{name}");
    }
}

#[test]
fn released_updates_say_what_the_whole_letters_beside_them_say() {
    let mut base = None;
    for name in ["paired-1-update.txt", "paired-1-difference.txt"] {
        let file = released(name);
        let content = bytes(&file, "content");
        let update = update::read(&content, base.as_ref().map(|(link, state)| (*link, state))).unwrap();
        let got = update.got.map(|got| format!("{} {}", got.line, got.number));
        assert_eq!(got.unwrap_or_default(), file["got"], "{name}");
        let marks: Vec<String> = update
            .state
            .marks()
            .iter()
            .map(|mark| format!("{mark:08x}"))
            .collect();
        assert_eq!(marks.join(" "), file["marks"], "{name}");
        let says = whole::open(&bytes(&file, "says")).unwrap().value;
        assert_eq!(update.state.summary, says, "{name}");
        base = Some((*bytes(&file, "link").first_chunk().unwrap(), update.state));
    }
    let (update, reply) = (released("paired-1-update.txt"), released("paired-1-reply.txt"));
    let content = bytes(&reply, "content");
    let (place, letter) = content.split_at(8);
    assert_eq!(
        place,
        [0x1234_5678_u32.to_le_bytes(), 1_u32.to_le_bytes()].concat()
    );
    let came = reply::open(letter, reply::stub(&bytes(&update, "content"))).unwrap();
    assert_eq!(came.reply.from.name, made::FOLLOWER);
}

#[test]
fn every_fault_is_refused_for_its_reason_and_changes_nothing() {
    let text = std::fs::read_to_string(folder().join("faults-paired.txt")).unwrap();
    let mut follower = reasons::follower();
    let before = follower.has.clone();
    let (mut met, mut seen) = (BTreeSet::new(), BTreeSet::new());
    for line in text.lines().filter(|line| !line.starts_with("//")) {
        let (reason, fault) = line.split_once(' ').unwrap();
        assert_eq!(reasons::of(fault, &mut follower), reason, "{line:.120}");
        assert!(follower.has == before, "something was applied: {line:.120}");
        assert!(seen.insert(fault), "twice: {line:.120}");
        met.insert(reason);
    }
    let kinds = met.iter().filter(|word| !word.starts_with("newer-")).count();
    assert_eq!(kinds, 12, "{met:?}");
    assert!(seen.len() >= 120, "only {} faults", seen.len());
    // What is right still comes through.
    follower
        .take(&made::of("paired-1-farewell.txt").letter())
        .unwrap();
}

#[test]
#[ignore = "writes the files that are not there yet"]
fn write_missing_vectors() {
    for (name, text) in made::everything() {
        let path = folder().join(name);
        if !path.exists() {
            std::fs::write(path, text).unwrap();
        }
    }
}
