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
        another: false,
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
    ] {
        let bytes = tag.tagged(b"\x01content");
        let text = fragment(&bytes);
        let another = false;
        assert_eq!(read(&text), Seen::Letter { kind, bytes, another });
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
        (format!("{host}#{first}\n{host}#{}", &second[..40]), false),
        (format!("{host}#{}", broken(&first, 7, "\n")), false),
    ] {
        match read(&text) {
            Seen::Letter { bytes, another, .. } => {
                assert_eq!((bytes, another), (letter(), expected), "{text}")
            }
            other => panic!("{text}: {other:?}"),
        }
    }
}

#[test]
fn a_frame_is_told_from_a_link() {
    let text = Sender::new(&letter()).unwrap().frame(0);
    assert_eq!(read(&text), Seen::Frame);
    assert_eq!(read(&format!("{text}\n")), Seen::Frame);
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
        assert_eq!(read(&text), Seen::Refused(OpenError::Damaged), "{text}");
    }
    let endless = format!("#1{}", "9".repeat(limits::FRAGMENT));
    assert_eq!(read(&endless), Seen::Refused(OpenError::TooLarge));
    let larger = " ".repeat(limits::PASTE + 1);
    assert_eq!(read(&larger), Seen::Refused(OpenError::TooLarge));
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
