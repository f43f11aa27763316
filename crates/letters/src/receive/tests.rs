//! What is found in texts as scanners and people deliver them.

use super::*;
use crate::digits::fragment;
use crate::frames::Sender;
use crate::tag::Letter;

fn letter() -> Vec<u8> {
    let body: Vec<u8> = (0..200).collect();
    Letter::Glance.tagged(&[&[1], &body[..]].concat())
}

fn found() -> Seen {
    Seen::Letter {
        kind: Kind::Glance,
        bytes: letter(),
        beside: Beside::default(),
    }
}

/// The digits with something between every so many of them.
fn broken(digits: &str, every: usize, between: &str) -> String {
    let lines: Vec<String> = digits
        .as_bytes()
        .chunks(every)
        .map(|line| String::from_utf8_lossy(line).into_owned())
        .collect();
    lines.join(between)
}

#[test]
fn a_letter_is_found_however_it_was_sent() {
    let digits = fragment(&letter());
    for text in [
        format!("https://thread.example/#{digits}"),
        format!("#{digits}"),
        digits.clone(),
        format!("Hei! Her er passet mitt:\n\nhttps://thread.example/#{digits}\n\nRing meg på 22 33 44 55."),
        format!("My letter: {digits}. Call 1234."),
        format!("https://thread.example/#{}", broken(&digits, 76, "\r\n")),
        format!("https://thread.example/#{}", broken(&digits, 75, "=\r\n")),
        format!("> https://thread.example/#{}", broken(&digits, 60, "\n> ")),
        format!("https://thread.example/# {}", broken(&digits, 10, " ")),
        format!("https://thread.example/#{}", broken(&digits, 9, "\u{200b}")),
        format!("https://mail.example/?u=https%3A%2F%2Fthread.example%2F%23{digits}&x=1"),
        format!("Item #1 of 2: https://thread.example/#{digits}\n12345678"),
        format!("<a href=\"https://thread.example/#{digits}\">open</a>"),
        format!("{digits}\n22334455 {digits}"),
    ] {
        assert_eq!(read(&text), found(), "{text}");
    }
}

#[test]
fn every_kind_of_letter_in_a_link_is_told_apart() {
    for (kind, tag) in [
        (Kind::Glance, Letter::Glance),
        (Kind::Whole, Letter::Whole),
        (Kind::Locked, Letter::Locked),
        (Kind::Reply, Letter::Reply),
    ] {
        let bytes = tag.tagged(b"\x01content");
        let text = fragment(&bytes);
        let beside = Beside::default();
        assert_eq!(read(&text), Seen::Letter { kind, bytes, beside });
    }
}

#[test]
fn another_letter_in_the_same_text_is_noticed_and_the_same_one_again_is_not() {
    let first = fragment(&letter());
    let second = fragment(&Letter::Whole.tagged(b"\x01something else"));
    let host = "https://thread.example/";
    for (text, expected) in [
        (format!("{host}#{first}\n{host}#{second}"), true),
        (format!("{host}#{first} {host}#{second}"), true),
        (format!("{first}\n{second}"), true),
        (
            format!("> {host}#{}\nHei!\n{host}#{second}", broken(&first, 60, "\n> ")),
            true,
        ),
        (format!("{host}#{first}\nDigits alone: {second}"), true),
        (format!("{host}#{first}\n{host}#{first}"), false),
        (format!("<a href=\"{host}#{first}\">{host}#{first}</a>"), false),
        (format!("{host}#{}", broken(&first, 7, "\n")), false),
    ] {
        match read(&text) {
            Seen::Letter { bytes, beside, .. } => {
                assert_eq!((bytes, !beside.is_empty()), (letter(), expected), "{text}");
                assert!(!beside.damaged, "{text}");
            }
            other => panic!("{text}: {other:?}"),
        }
    }
}

#[test]
fn a_good_letter_is_found_beside_a_damaged_one_and_the_damaged_one_is_said() {
    let good = fragment(&letter());
    let other = fragment(&Letter::Whole.tagged(&[b"\x01something else", &[7; 90][..]].concat()));
    let damaged = other.replacen('7', "8", 1);
    let host = "https://thread.example/";
    for text in [
        format!("{host}#{damaged}\n{host}#{good}"),
        format!("{host}#{good}\n{host}#{damaged}"),
        format!("{damaged}\n{good}"),
        format!("{good}. And {damaged}."),
        format!("{host}#{}\n{host}#{good}", broken(&damaged, 5, "\n> ")),
        format!("{host}#{good}\n{host}#{}", &other[..40]),
    ] {
        match read(&text) {
            Seen::Letter { bytes, beside, .. } => {
                let expected = Beside {
                    letters: Vec::new(),
                    damaged: true,
                };
                assert_eq!((bytes, beside), (letter(), expected), "{text}");
            }
            seen => panic!("{text}: {seen:?}"),
        }
    }
    for (text, another) in [
        (format!("{host}#{damaged}"), false),
        (format!("{host}#{}", broken(&damaged, 30, "\n")), false),
        (
            format!("<a href=\"{host}#{damaged}\">{host}#{damaged}</a>"),
            false,
        ),
        (format!("{host}#{damaged}\n{host}#{}", &good[..50]), true),
    ] {
        let why = OpenError::Damaged;
        assert_eq!(read(&text), Seen::Refused { why, another }, "{text}");
    }
}

#[test]
fn a_fragment_is_read_with_what_messengers_put_behind_it_or_in_between() {
    let digits = fragment(&letter());
    for text in [
        digits.clone(),
        format!("{digits}."),
        format!("{digits}%0A"),
        format!("{digits}&fbclid=IwAR2x1234567890123456789"),
        format!("{digits}?utm_source=x&utm_medium=12"),
        format!("%23{digits}"),
        format!("#{digits}"),
        broken(&digits, 10, " "),
        broken(&digits, 10, "%20"),
        broken(&digits, 76, "%0d%0A"),
        broken(&digits, 9, "%E2%80%8B"),
        format!("{digits}%E2%80%A6"),
        format!("{digits}%20Hilsen%20Kari"),
    ] {
        assert_eq!(read_fragment(&text), found(), "{text}");
    }
    let why = OpenError::Damaged;
    let another = false;
    for text in [&digits[..60], &format!("{}%0A", &digits[..60])] {
        assert_eq!(read_fragment(text), Seen::Refused { why, another }, "{text}");
    }
    let why = OpenError::TooLarge;
    let endless = format!("1{}", "9".repeat(limits::FRAGMENT));
    assert_eq!(read_fragment(&endless), Seen::Refused { why, another });
    assert_eq!(
        read_fragment(&" ".repeat(limits::PASTE)),
        Seen::Refused { why, another }
    );
    for text in ["", "rubbish", "2", &Sender::new(&letter()).unwrap().frame(0)] {
        assert!(matches!(read_fragment(text), Seen::Foreign(_)), "{text}");
    }
}

#[test]
fn a_frame_is_told_from_a_link_and_several_from_a_text() {
    let sender = Sender::new(&[5; 900]).unwrap();
    let text = sender.frame(0);
    assert_eq!(read(&text), Seen::Frame);
    assert_eq!(read(&format!("{text}\n")), Seen::Frame);
    let several = format!("Here they are:\n{text}\n{}  {}", sender.frame(1), sender.frame(2));
    assert_eq!(read(&several), Seen::Frame);
    assert_eq!(frames_in(&several).count(), 3);
    assert_eq!(frames_in("Here they are").count(), 0);
}

#[test]
fn a_key_alone_is_known_for_one_and_not_repeated() {
    for text in [
        " 7KQ2M XP4DH\n",
        "7kq2mxp4dh",
        "Key: 7KQ2M-XP4DH.",
        "balumo ketiro savune",
    ] {
        assert_eq!(foreign(text), Foreign::Key, "{text}");
    }
    for text in ["strawberry", "4722334455", "+47 22334455", "7KQ2M XP4D"] {
        assert_ne!(foreign(text), Foreign::Key, "{text}");
    }
}

#[test]
fn a_spoiled_letter_is_said_to_be_damaged() {
    let digits = fragment(&letter());
    let cut = &digits[..digits.len() - 1];
    for text in [
        cut.to_owned(),
        format!("https://thread.example/#{cut}"),
        format!("https://thread.example/#{}", digits.replacen('7', "8", 1)),
        "https://thread.example/#1234567890123456789".to_owned(),
    ] {
        assert_eq!(read(&text), refused(OpenError::Damaged), "{text}");
    }
    let endless = format!("#1{}", "9".repeat(limits::FRAGMENT));
    assert_eq!(read(&endless), refused(OpenError::TooLarge));
    let larger = " ".repeat(limits::PASTE + 1);
    assert_eq!(read(&larger), refused(OpenError::TooLarge));
}

fn refused(why: OpenError) -> Seen {
    Seen::Refused { why, another: false }
}

fn foreign(text: &str) -> Foreign {
    match read(text) {
        Seen::Foreign(foreign) => foreign,
        other => panic!("{text}: {other:?}"),
    }
}

#[test]
fn an_address_is_named_by_the_host_that_it_really_leads_to() {
    for (text, host) in [
        ("https://example.org/path?x=1#2", "example.org"),
        ("HTTP://Example.ORG:8080", "example.org"),
        ("https://bank.example@evil.example/", "evil.example"),
        ("https://bank.example\\@evil.example/", "bank.example"),
        ("https:evil.example", "evil.example"),
        ("www.example.org/menu", "www.example.org"),
        ("https://post.example/status/1812345678901234567", "post.example"),
        ("https://[2001:db8::1]/", "[2001:db8::1]"),
        ("https://xn--bnk-0na.example/", "xn--bnk-0na.example"),
        ("https://ban\u{200b}k.example/", "bank.example"),
    ] {
        assert_eq!(foreign(text), Foreign::Address { host: host.into() }, "{text}");
    }
    let long = format!("https://{}.evil.example/", "a".repeat(300));
    let Foreign::Address { host } = foreign(&long) else {
        panic!("{long}")
    };
    assert!(host.starts_with('…') && host.ends_with(".evil.example") && host.chars().count() == 80);
}

#[test]
fn other_codes_are_named_for_what_they_are_without_their_secrets() {
    let phone = |number: &str| Foreign::Phone {
        number: number.into(),
    };
    let email = |address: &str| Foreign::Email {
        address: address.into(),
    };
    let wifi = |name: &str| Foreign::Wifi { name: name.into() };
    let contact = |name: &str| Foreign::Contact { name: name.into() };
    let event = |what: &str| Foreign::Event { what: what.into() };
    let text = |excerpt: &str| Foreign::Text {
        excerpt: excerpt.into(),
    };
    for (seen, expected) in [
        ("tel:+4722334455", phone("+4722334455")),
        ("SMSTO:22334455:Hi there", phone("22334455")),
        ("+47 22 33 44 55", phone("+47 22 33 44 55")),
        ("mailto:ward@example.org?subject=x", email("ward@example.org")),
        ("MATMSG:TO:a@example.org;SUB:x;;", email("a@example.org")),
        ("ward@example.org", email("ward@example.org")),
        ("WIFI:T:WPA;S:Ward\\;3;P:secret;;", wifi("Ward;3")),
        ("WIFI:P:secret;T:WPA;;", wifi("")),
        ("MECARD:N:Lie,Kari;TEL:1;;", contact("Lie,Kari")),
        (
            "BEGIN:VCARD\r\nN:Lie;Kari\r\nFN;CHARSET=UTF-8:Kari Lie\r\nEND:VCARD",
            contact("Kari Lie"),
        ),
        (
            "BEGIN:VCALENDAR\nBEGIN:VEVENT\nSUMMARY:Visit\nEND:VEVENT",
            event("Visit"),
        ),
        ("javascript:alert(1)", text("javascript:alert(1)")),
        ("https://", text("https://")),
        ("a\u{202e}b\n\n c", text("ab c")),
        ("12", text("12")),
        ("", text("")),
        ("/today", text("/today")),
    ] {
        assert_eq!(foreign(seen), expected, "{seen}");
    }
}

#[test]
fn a_long_text_is_shortened() {
    let Foreign::Text { excerpt } = foreign(&"word ".repeat(2_000)) else {
        panic!("a text")
    };
    assert!(
        excerpt.chars().count() <= 80 && excerpt.ends_with("word…"),
        "{excerpt}"
    );
}

#[test]
fn digits_of_other_makers_are_no_letter_of_ours() {
    for seen in ["5901234123457", "1812345678901234567", "00012345678905", "1234"] {
        assert!(matches!(read(seen), Seen::Foreign(_)), "{seen}");
    }
}
