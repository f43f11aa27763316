//! Locking and opening, with the published vectors of what it is made of. The least cost keeps these quick.

use super::*;
use argon2::{Algorithm, Argon2, AssociatedData, ParamsBuilder, Version};
use chacha20poly1305::aead::{AeadInOut as _, KeyInit as _};
use chacha20poly1305::{ChaCha20Poly1305, Nonce};

const SALT_USED: [u8; 16] = *b"sixteen of salt!";

fn key() -> Key {
    Key::parse("7KQ2M XP4DH").unwrap()
}

fn sealed(letter: &[u8]) -> Vec<u8> {
    seal(letter, &key(), Purpose::Letter, Cost::LEAST, SALT_USED).unwrap()
}

/// The locked letter after a change behind its tag, with a tag that holds again.
fn forged(change: impl Fn(&mut Vec<u8>)) -> Vec<u8> {
    let mut body = sealed(b"a letter")[6..].to_vec();
    change(&mut body);
    Letter::Locked.tagged(&body)
}

fn read(bytes: &[u8]) -> Result<Locked, LockError> {
    Locked::read(bytes, Purpose::Letter)
}

#[test]
fn a_letter_opens_with_its_key_and_with_no_other() {
    for letter in [&b"a letter"[..], b"", &[7; 3_000]] {
        let bytes = sealed(letter);
        assert_eq!(bytes.len(), letter.len() + 58);
        let locked = read(&bytes).unwrap();
        assert_eq!(locked.open(&key()).as_deref(), Ok(letter));
    }
    let locked = read(&sealed(b"a letter")).unwrap();
    assert_eq!(locked.open(&Key::from_bits(1)), Err(LockError::WrongKey));
}

#[test]
fn words_lock_as_a_key_does_and_neither_opens_what_the_other_locked() {
    let words = Words::parse("balumo ketiro savune").unwrap();
    let bytes = seal(b"a backup", &words, Purpose::Backup, Cost::LEAST, SALT_USED).unwrap();
    let locked = Locked::read(&bytes, Purpose::Backup).unwrap();
    assert_eq!(locked.open(&words).as_deref(), Ok(&b"a backup"[..]));
    assert_eq!(locked.open(&key()), Err(LockError::WrongKey));
    assert_eq!(locked.open(&Words::from_bits(1)), Err(LockError::WrongKey));
}

#[test]
fn locking_writes_what_has_been_released() {
    let expected = "2957258dd2f6010113027369787465656e206f662073616c7421e45f02ae457643544b69892a75b1e371\
        c7e01e76d2a42dd10b2f347ea27dcad0ccb5fdf319b94f76";
    let bytes = sealed(b"a letter");
    let hex: String = bytes.iter().map(|byte| format!("{byte:02x}")).collect();
    assert_eq!(hex, expected);
}

#[test]
fn damage_is_told_from_a_wrong_key() {
    let whole = sealed(b"a letter");
    for at in 0..whole.len() {
        let mut damaged = whole.clone();
        damaged[at] ^= 4;
        assert_eq!(read(&damaged), Err(OpenError::Damaged.into()), "byte {at}");
        assert_eq!(read(&whole[..at]), Err(OpenError::Damaged.into()), "cut at {at}");
    }
}

#[test]
fn what_a_forger_changes_is_refused() {
    let last = sealed(b"a letter").len() - 7;
    let unreadable = LockError::Refused(OpenError::Unreadable);
    for (name, change, reason) in [
        ("a letter", 36, unreadable),
        ("the seal", last, unreadable),
        ("the salt", 4, LockError::WrongKey),
        ("the commitment", 20, LockError::WrongKey),
    ] {
        let locked = read(&forged(|body| body[change] ^= 1)).unwrap();
        assert_eq!(locked.open(&key()), Err(reason), "{name}");
    }
}

#[test]
fn a_letter_moved_under_another_head_does_not_open() {
    // The head is sealed along: a backup presented as a letter fails even where its purpose byte was rewritten.
    let backup = seal(b"all", &key(), Purpose::Backup, Cost::LEAST, SALT_USED).unwrap();
    let mut body = backup[6..].to_vec();
    body[1] = 1;
    let locked = read(&Letter::Locked.tagged(&body)).unwrap();
    assert_eq!(locked.open(&key()), Err(OpenError::Unreadable.into()));
}

#[test]
fn nothing_opens_for_another_purpose() {
    for (made_for, asked_for) in [
        (Purpose::Letter, Purpose::Backup),
        (Purpose::Backup, Purpose::Letter),
    ] {
        let bytes = seal(b"all", &key(), made_for, Cost::LEAST, SALT_USED).unwrap();
        assert_eq!(Locked::read(&bytes, asked_for), Err(LockError::OtherPurpose));
    }
    for code in [0, 3, 255] {
        let bytes = forged(|body| body[1] = code);
        assert_eq!(read(&bytes), Err(LockError::OtherPurpose), "{code}");
    }
}

#[test]
fn demands_outside_of_what_is_safe_are_refused_before_any_work() {
    for (mebibytes, passes) in [(18, 2), (129, 2), (255, 6), (0, 0), (64, 1), (64, 7), (64, 255)] {
        let bytes = forged(|body| body[2..4].copy_from_slice(&[mebibytes, passes]));
        assert_eq!(read(&bytes), Err(LockError::TooCostly), "{mebibytes} {passes}");
    }
    for cost in [Cost::LEAST, Cost::DEFAULT, Cost::new(128, 6).unwrap()] {
        let bytes = forged(|body| body[2..4].copy_from_slice(&[cost.mebibytes(), cost.passes()]));
        assert_eq!(read(&bytes).map(|locked| locked.cost()), Ok(cost));
    }
}

#[test]
fn other_versions_and_other_lengths_are_refused() {
    assert_eq!(
        read(&forged(|body| body[0] = 2)),
        Err(OpenError::Newer { version: 2 }.into())
    );
    assert_eq!(
        read(&forged(|body| body[0] = 0)),
        Err(OpenError::Unreadable.into())
    );
    for length in 0..HEAD + SEAL {
        let bytes = forged(|body| body.truncate(length));
        assert_eq!(read(&bytes), Err(OpenError::Unreadable.into()), "{length}");
    }
    let endless = vec![0; limits::LETTER + 1];
    assert_eq!(read(&endless), Err(OpenError::TooLarge.into()));
    assert_eq!(
        seal(&endless, &key(), Purpose::Backup, Cost::LEAST, SALT_USED),
        Err(LockError::TooLarge)
    );
}

#[test]
fn argon2id_is_the_one_of_rfc_9106() {
    // Section 5.3: 32 KiB, three passes, four lanes.
    let params = ParamsBuilder::new()
        .m_cost(32)
        .t_cost(3)
        .p_cost(4)
        .data(AssociatedData::new(&[4; 12]).unwrap())
        .output_len(32)
        .build()
        .unwrap();
    let context = Argon2::new_with_secret(&[3; 8], Algorithm::Argon2id, Version::V0x13, params).unwrap();
    let mut tag = [0; 32];
    let mut memory = vec![argon2::Block::new(); 32];
    context
        .hash_password_into_with_memory(&[1; 32], &[2; 16], &mut tag, &mut memory)
        .unwrap();
    let expected = [
        0x0d, 0x64, 0x0d, 0xf5, 0x8d, 0x78, 0x76, 0x6c, 0x08, 0xc0, 0x37, 0xa3, 0x4a, 0x8b, 0x53, 0xc9, 0xd0,
        0x1e, 0xf0, 0x45, 0x2d, 0x75, 0xb6, 0x5e, 0xb5, 0x25, 0x20, 0xe9, 0x6b, 0x01, 0xe6, 0x59,
    ];
    assert_eq!(tag, expected);
}

#[test]
fn chacha20_poly1305_is_the_one_of_rfc_8439() {
    // Section 2.8.2.
    let key: [u8; 32] = std::array::from_fn(|at| 0x80 + at as u8);
    let nonce = [7, 0, 0, 0, 0x40, 0x41, 0x42, 0x43, 0x44, 0x45, 0x46, 0x47];
    let along = [
        0x50, 0x51, 0x52, 0x53, 0xc0, 0xc1, 0xc2, 0xc3, 0xc4, 0xc5, 0xc6, 0xc7,
    ];
    let mut text =
        b"Ladies and Gentlemen of the class of '99: If I could offer you only one tip for the future, \
        sunscreen would be it."
            .to_vec();
    let seal = ChaCha20Poly1305::new(&key.into())
        .encrypt_inout_detached(&Nonce::from(nonce), &along, text.as_mut_slice().into())
        .unwrap();
    assert_eq!(text[..8], [0xd3, 0x1a, 0x8d, 0x34, 0x64, 0x8e, 0x60, 0xdb]);
    assert_eq!(text[text.len() - 4..], [0xc6, 0x4b, 0x61, 0x16]);
    let expected = [
        0x1a, 0xe1, 0x0b, 0x59, 0x4f, 0x09, 0xe2, 0x6a, 0x7e, 0x90, 0x2e, 0xcb, 0xd0, 0x60, 0x06, 0x91,
    ];
    assert_eq!(seal[..], expected);
}
