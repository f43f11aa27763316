//! The tasks in the order in which two people go through them, and what each refuses.

use super::*;
use letters::paired::PostKind;

const HOME: [u8; 32] = [1; 32];
const KARI: [u8; 32] = [2; 32];

fn post() -> Post {
    Post {
        kind: PostKind::Update,
        line: 1,
        number: 1,
        before: [0; 8],
        content: b"Thursday".to_vec(),
    }
}

#[test]
fn two_people_pair_and_what_one_sends_the_other_opens() {
    let invitation = invite(&HOME, "Randi", "Kari").unwrap();
    let answer = accept(&KARI, &invitation, "Kari Moen").unwrap();
    let told = accepted(&HOME, &answer).unwrap();
    let (theirs, rest) = told.split_at(64);
    let (told_mailbox, name) = rest.split_at(8);
    assert_eq!(theirs, public_keys(&KARI).unwrap());
    assert_eq!(name, b"Kari Moen");

    let ours = public_keys(&HOME).unwrap();
    assert_eq!(spoken(&ours, theirs).unwrap().split(' ').count(), 4);
    let home = Ends {
        seed: &HOME,
        theirs,
        is_follower: false,
    };
    let kari = Ends {
        seed: &KARI,
        theirs: &ours,
        is_follower: true,
    };
    let [into, out] = [mailboxes(home).unwrap(), mailboxes(kari).unwrap()];
    assert_eq!(into[..8], *told_mailbox);
    assert_eq!([&out[8..], &out[..8]].concat(), into);
    let letter = seal(home, &post().write()).unwrap();
    assert_eq!(open(kari, &letter).unwrap(), post().write());
    assert_eq!(open(home, &letter).unwrap_err().word(), "other pairing");
    assert_eq!(open(kari, &letter[..20]).unwrap_err().word(), "damaged");
}

#[test]
fn what_is_no_key_or_no_letter_is_refused_with_its_word() {
    let invitation = invite(&HOME, "Randi", "Kari").unwrap();
    assert_eq!(invite(&HOME[..31], "", "").unwrap_err().word(), "no keys");
    assert_eq!(accept(&KARI, b"invitation", "").unwrap_err().word(), "damaged");
    assert_eq!(accepted(&HOME, &invitation).unwrap_err().word(), "damaged");
    let answer = accept(&KARI, &invitation, "").unwrap();
    assert_eq!(accepted(&KARI, &answer).unwrap_err().word(), "other pairing");
    let ends = Ends {
        seed: &HOME,
        theirs: &[0; 64],
        is_follower: false,
    };
    assert_eq!(mailboxes(ends).unwrap_err().word(), "no keys");
    assert_eq!(Refusal::from(OpenError::Newer { version: 9 }).word(), "newer 9");
}
