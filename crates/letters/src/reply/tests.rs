//! A reply comes whole or not at all, and only to the letter that it answers.

use super::*;
use passport::generated::reply;
use passport::{Date, Id, Key, Kind, Month, PrimitiveDateTime, Role, Said, Signer, Time, When};
use proptest::prelude::*;

const TO: Stub = Stub { letter: 7, check: 9 };

fn written() -> PrimitiveDateTime {
    let day = Date::from_calendar_date(2026, Month::November, 21).unwrap();
    PrimitiveDateTime::new(day, Time::from_hms(9, 30, 0).unwrap())
}

fn typical() -> Reply {
    Reply {
        from: Signer {
            name: "Kari Moe".into(),
            role: Role::Gp,
            service: "Storgata legesenter".into(),
        },
        written: written(),
        said: vec![
            Said::Takes {
                task: Id::new(2),
                words: "Fra mandag".into(),
            },
            Said::Answers {
                question: Id::new(1),
                words: "Ja, du kan reise. Ta med medisinlisten.".into(),
            },
            Said::Heard {
                concern: Id::new(1),
                words: "Vi ser på det sammen på fredag.".into(),
            },
            Said::Message {
                words: "Ring meg hvis det blir verre.".into(),
            },
        ],
    }
}

fn packed() -> Vec<u8> {
    pack(&typical(), Language::Bokmal, TO).unwrap()
}

#[test]
fn a_reply_opens_for_the_letter_that_it_answers() {
    let bytes = packed();
    assert_eq!(letter_of(&bytes), Ok(7));
    let came = open(&bytes, TO).unwrap();
    assert_eq!((came.reply, came.language), (typical(), Language::Bokmal));
}

#[test]
fn a_typical_reply_takes_far_less_than_a_code_holds() {
    let length = packed().len();
    assert!(length < 200, "{length} bytes");
}

#[test]
fn a_reply_by_somebody_who_has_not_read_the_letter_is_forged() {
    for other in [Stub { check: 8, ..TO }, Stub { letter: 8, ..TO }] {
        assert_eq!(open(&packed(), other), Err(ReplyError::Forged));
    }
    // Changed, and with a tag that holds again: the tag is no secret.
    let bytes = packed();
    for at in 7..bytes.len() {
        let mut changed = bytes[6..].to_vec();
        changed[at - 6] ^= 1;
        assert_eq!(
            open(&Letter::Reply.tagged(&changed), TO),
            Err(ReplyError::Forged),
            "byte {at}"
        );
    }
}

#[test]
fn a_reply_that_is_cut_off_or_damaged_is_not_read() {
    let bytes = packed();
    for end in 0..bytes.len() {
        assert!(
            matches!(open(&bytes[..end], TO), Err(ReplyError::Unread(_))),
            "{end}"
        );
    }
    for bit in 0..bytes.len() * 8 {
        let mut damaged = bytes.clone();
        damaged[bit / 8] ^= 1 << (bit % 8);
        assert!(matches!(open(&damaged, TO), Err(ReplyError::Unread(_))), "{bit}");
    }
}

#[test]
fn a_newer_reply_says_so_and_an_unknown_item_is_none_of_ours() {
    let newer = Letter::Reply.tagged(&[VERSION + 1, 1, 2, 3]);
    assert_eq!(letter_of(&newer), Err(OpenError::Newer { version: VERSION + 1 }));
    // One item of kind 99 behind language, day, minute and role.
    let mut facts = facts::write(
        &Reply {
            said: Vec::new(),
            ..typical()
        },
        Language::Bokmal,
    )
    .unwrap();
    facts.pop();
    facts.extend([1, 99]);
    assert_eq!(read(&facts), Err(OpenError::Unreadable));
}

/// The content of a reply whose one item has these facts, and no words.
fn with_item(item: &[u8]) -> Vec<u8> {
    let nothing = Reply {
        said: Vec::new(),
        ..typical()
    };
    let mut facts = facts::write(&nothing, Language::Bokmal).unwrap();
    facts.pop();
    facts.push(1);
    facts.extend(item);
    facts
}

#[test]
fn a_suggestion_is_about_a_record_of_a_kind_that_letters_hold_and_of_no_other() {
    const SUGGESTS: u8 = 12;
    let about = |number| {
        let (reply, ..) = facts::read(&with_item(&[SUGGESTS, number, 2]))?;
        reply.said.first().and_then(Said::about)
    };
    let kinds: Vec<Kind> = (0..=u8::MAX)
        .filter(|number| *number < 128)
        .filter_map(|number| about(number).map(|key| key.kind))
        .collect();
    assert_eq!(kinds, crate::glance::ORDER);
    let shared = Kind::ALL.iter().filter(|kind| kind.can_be_shared());
    assert!(shared.clone().all(|kind| kinds.contains(kind)) && shared.count() == kinds.len());
    assert_eq!(
        about(8).map(|key| key.raw),
        Some(2),
        "the number that it has in the letter"
    );
    let of_a_note = Reply {
        said: vec![Said::Suggests {
            about: Key {
                kind: Kind::Told,
                raw: 1,
            },
            words: "x".into(),
        }],
        ..typical()
    };
    assert_eq!(pack(&of_a_note, Language::English, TO), Err(TooLarge));
    assert_eq!(
        read(&with_item(&[SUGGESTS, 1])),
        Err(OpenError::Unreadable),
        "it ends too early"
    );
}

#[test]
fn too_much_is_refused_before_it_is_sent() {
    let many = Reply {
        said: vec![Said::Message { words: String::new() }; limits::REPLY_ITEMS + 1],
        ..typical()
    };
    assert_eq!(pack(&many, Language::English, TO), Err(TooLarge));
    let long = Reply {
        said: vec![Said::Message {
            words: "x".repeat(limits::TEXT + 1),
        }],
        ..typical()
    };
    assert_eq!(pack(&long, Language::English, TO), Err(TooLarge));
}

#[test]
fn the_same_reply_is_known_by_the_same_number_and_another_by_another() {
    let id = |reply: &Reply| {
        let bytes = pack(reply, Language::English, TO).unwrap();
        open(&bytes, TO).unwrap().id
    };
    let mut other = typical();
    other.from.name.push('s');
    assert_eq!(id(&typical()), id(&typical()));
    assert_ne!(id(&typical()), id(&other));
}

#[test]
fn every_byte_of_a_letter_changes_its_stub() {
    let letter = b"any letter";
    for at in 0..letter.len() {
        let mut other = *letter;
        other[at] ^= 1;
        let (one, other) = (stub(letter), stub(&other));
        assert!(one.letter != other.letter && one.check != other.check);
    }
}

/// A reply as it travels: clean texts, and times to the minute.
fn canonical(mut reply: Reply) -> Reply {
    let minute = |time: Time| Time::from_hms(time.hour(), time.minute(), 0).unwrap_or(time);
    reply.written = PrimitiveDateTime::new(reply.written.date(), minute(reply.written.time()));
    texts::each(&mut reply, &mut |_, text| *text = clean(text));
    for said in &mut reply.said {
        if let Said::Proposes {
            when: When::At { from, until, .. },
            ..
        } = said
        {
            *from = minute(*from);
            *until = until.map(minute);
        }
    }
    reply
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(200))]

    #[test]
    fn every_reply_comes_back_as_it_was_sent(reply in reply(), check in any::<u64>()) {
        let to = Stub { letter: 7, check };
        if let Ok(bytes) = pack(&reply, Language::Danish, to) {
            let came = open(&bytes, to).unwrap();
            prop_assert_eq!(came.reply, canonical(reply));
        }
    }

    #[test]
    fn bytes_that_mean_nothing_are_refused_and_never_a_panic(bytes in proptest::collection::vec(any::<u8>(), 0..300)) {
        let _ = read(&bytes);
    }
}
