//! What a pairing promises to both sides, and what it refuses.

use super::*;
use crate::OpenError;
use crate::tag::Letter;

const HOME: Seed = Seed::new([1; 32]);
const KARI: Seed = Seed::new([2; 32]);
const OLA: Seed = Seed::new([3; 32]);

fn pairing(own: &Seed, theirs: &Seed, side: Side) -> Pairing {
    Pairing::new(own, &theirs.public(), side).unwrap()
}

fn home() -> Pairing {
    pairing(&HOME, &KARI, Side::Passport)
}

fn kari() -> Pairing {
    pairing(&KARI, &HOME, Side::Follower)
}

fn post() -> Post {
    Post {
        kind: PostKind::Update,
        line: 0x0102_0304,
        number: 7,
        before: [9; 8],
        content: b"Thursday at ten".to_vec(),
    }
}

#[test]
fn what_one_side_seals_the_other_opens_in_both_directions() {
    for kind in PostKind::ALL {
        let post = Post { kind, ..post() };
        assert_eq!(kari().open(&home().seal(&post).unwrap()), Ok(post.clone()));
        assert_eq!(home().open(&kari().seal(&post).unwrap()), Ok(post));
    }
}

#[test]
fn nobody_else_opens_it_and_it_does_not_come_back() {
    let sealed = home().seal(&post()).unwrap();
    assert_eq!(
        pairing(&OLA, &HOME, Side::Follower).open(&sealed),
        Err(PostError::OtherPairing)
    );
    assert_eq!(home().open(&sealed), Err(PostError::OtherPairing));
    assert_eq!(mailbox_of(&sealed), Ok(kari().mailbox()));
    assert_ne!(kari().mailbox(), home().mailbox());
    assert!(
        !sealed
            .windows(8)
            .any(|part| b"Thursday at ten".windows(8).any(|clear| clear == part))
    );
}

#[test]
fn a_flipped_bit_is_damage_and_with_a_new_tag_it_is_a_change() {
    let (kari, sealed) = (kari(), home().seal(&post()).unwrap());
    for bit in 0..sealed.len() * 8 {
        let mut flipped = sealed.clone();
        flipped[bit / 8] ^= 1 << (bit % 8);
        let damaged = PostError::Unread(OpenError::Damaged);
        assert_eq!(kari.open(&flipped), Err(damaged), "bit {bit}");
        let tagged = Letter::Paired.tagged(&flipped[6..]);
        let opened = kari.open(&tagged);
        match bit / 8 {
            0..6 => assert_eq!(opened, Ok(post())),
            6 => assert!(matches!(opened, Err(PostError::Unread(_))), "bit {bit}"),
            7..15 => assert_eq!(opened, Err(PostError::OtherPairing), "bit {bit}"),
            _ => assert_eq!(opened, Err(PostError::Altered), "bit {bit}"),
        }
    }
}

#[test]
fn an_open_letter_is_no_update() {
    for open in [Letter::Glance, Letter::Whole, Letter::Reply] {
        assert_eq!(
            kari().open(&open.tagged(b"\x03content")),
            Err(PostError::Unsigned)
        );
    }
    assert_eq!(
        kari().open(b"nothing at all"),
        Err(PostError::Unread(OpenError::Damaged))
    );
}

#[test]
fn what_only_knows_the_common_key_has_still_not_signed() {
    // Whoever gets hold of Kari's phone can seal what she could open, but not sign it as the patient.
    let stolen = Pairing::new(&KARI, &HOME.public(), Side::Follower).unwrap();
    let forged = stolen.as_if_from_the_other_side(&post());
    assert_eq!(kari().open(&forged), Err(PostError::Forged));
}

#[test]
fn keys_that_are_none_make_no_pairing() {
    let keys = KARI.public();
    let mut one = [0; 32];
    one[0] = 1;
    for sealing in [[0; 32], one] {
        let keys = PublicKeys { sealing, ..keys };
        assert!(Pairing::new(&HOME, &keys, Side::Passport).is_none(), "{keys:?}");
    }
    for signing in [one, [2; 32]] {
        let keys = PublicKeys { signing, ..keys };
        assert!(Pairing::new(&HOME, &keys, Side::Passport).is_none(), "{keys:?}");
    }
    assert!(Pairing::new(&HOME, &keys, Side::Passport).is_some());
}

#[test]
fn an_invitation_is_read_as_it_was_written_and_answered_by_whoever_has_seen_it() {
    let invitation = Invitation::new(&HOME, "Randi", "Kari");
    let letter = invitation.write();
    let read = Invitation::read(&letter).unwrap();
    assert_eq!(read, invitation);
    let answer = Acceptance {
        keys: KARI.public(),
        name: "Kari Moen".into(),
    };
    let answered = answer.write(&read).unwrap();
    assert_eq!(Acceptance::pairing_of(&answered), Ok(invitation.pairing));
    assert_eq!(Acceptance::open(&answered, &HOME), Ok(answer.clone()));
    assert_eq!(Acceptance::open(&answered, &OLA), Err(PostError::OtherPairing));
    // Who knows the name of the pairing and not the secret has not seen the invitation.
    let mut guessed = read;
    guessed.secret[0] ^= 1;
    let guessed = answer.write(&guessed).unwrap();
    assert_eq!(Acceptance::open(&guessed, &HOME), Err(PostError::Altered));
}

#[test]
fn names_are_cleaned_and_cut_and_never_break_what_stands_around_them() {
    let long = "å".repeat(200);
    let letter = Invitation::new(&HOME, &long, "Ka\u{202e}ri").write();
    let read = Invitation::read(&letter).unwrap();
    assert_eq!(read.called, "å".repeat(40));
    assert_eq!(read.invited, "Kari");
    for length in 0..letter.len() {
        assert!(Invitation::read(&letter[..length]).is_err());
        let retagged = Letter::Invitation.tagged(letter.get(6..length).unwrap_or_default());
        assert!(Invitation::read(&retagged).is_err(), "{length}");
    }
}

#[test]
fn both_sides_find_the_same_four_words_and_other_keys_give_others() {
    let words = Spoken::of(&HOME.public(), &KARI.public()).unwrap();
    assert_eq!(words.shown().split(' ').count(), 4);
    assert!(words.shown().split(' ').all(|word| word.len() == 4));
    assert_ne!(words, Spoken::of(&HOME.public(), &OLA.public()).unwrap());
    assert_eq!(words, Spoken::of(&HOME.public(), &KARI.public()).unwrap());
}

#[test]
fn secrets_are_not_shown() {
    assert_eq!(format!("{HOME:?}"), "Seed(hidden)");
    assert!(!format!("{:?}", Invitation::new(&HOME, "Randi", "Kari")).contains("secret"));
}
