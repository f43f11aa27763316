//! Links and other texts that a scanner sees or a person pastes, with one fault each.

use super::{flipped, listed, small, swapped, with_tag, without};
use letters::digits::fragment;
use letters::frames::Sender;

/// Every file by its name.
pub fn everything() -> Vec<(&'static str, String)> {
    vec![("faults-link.txt", listed(&faults()))]
}

fn faults() -> Vec<(&'static str, String)> {
    let letter = small();
    let digits = fragment(&letter);
    let link = |digits: &str| format!("https://thread.example/#{digits}");
    let body = &letter[6..];
    let mut faults = vec![("//", "In these texts \\n stands for a line break.".into())];
    faults.push((
        "//",
        "The beginning or the end is missing, a digit is lost, changed, added or swapped.".into(),
    ));
    faults.push(("damaged", link(&digits[..digits.len() - 1])));
    faults.push(("damaged", link(&digits[..20])));
    faults.push(("damaged", link(&without(&digits, 1))));
    faults.push(("damaged", link(&without(&digits, 30))));
    faults.push(("damaged", link(&digits.replacen('7', "1", 1))));
    faults.push(("damaged", link(&format!("{}5{}", &digits[..9], &digits[9..]))));
    faults.push(("damaged", link(&swapped(&digits, 12))));
    faults.push(("damaged", link(&format!("10{}", &digits[1..]))));
    faults.push(("//", "The same without an address, and in a message.".into()));
    faults.push(("damaged", digits[..digits.len() - 1].to_owned()));
    faults.push(("damaged", format!("#{}", without(&digits, 30))));
    faults.push((
        "damaged",
        format!("Here is my letter:\\n{}\\nSee you!", link(&without(&digits, 8))),
    ));
    faults.push((
        "//",
        "A line of the message is missing; something stands between the digits.".into(),
    ));
    faults.push(("damaged", format!("{}\\n{}", link(&digits[..20]), &digits[40..])));
    faults.push(("damaged", link(&format!("{}…{}", &digits[..30], &digits[31..]))));
    faults.push(("damaged", link(&format!("{}, {}", &digits[..30], &digits[30..]))));
    faults.push((
        "//",
        "One bit in the tag, the version, the content; a byte lost or added.".into(),
    ));
    for at in [0, 6, letter.len() - 1] {
        faults.push(("damaged", link(&fragment(&flipped(&letter, at)))));
    }
    faults.push(("damaged", link(&fragment(&letter[..letter.len() - 1]))));
    faults.push(("damaged", link(&fragment(&[&letter[..], &[0]].concat()))));
    faults.push(("//", "The tag of what is only kept on a device.".into()));
    faults.push(("damaged", link(&fragment(&with_tag(b"red thread:entry", body)))));
    faults.push(("damaged", link(&fragment(&with_tag(b"red thread:draft", body)))));
    faults.push(("//", "More digits than a link may have.".into()));
    faults.push(("too-large", link(&format!("1{}", "9".repeat(8_192)))));
    faults.push(("//", "A moving code, which is a part of a letter.".into()));
    faults.push(("frame", Sender::new(&letter).unwrap().frame(0)));
    faults.extend(foreign(&digits));
    faults
}

/// What is no letter of ours.
fn foreign(digits: &str) -> Vec<(&'static str, String)> {
    let texts = [
        (
            "//",
            "The address alone, another page, an encoding of a later version, too few digits.",
        ),
        ("address", "https://thread.example/"),
        ("address", "https://thread.example/#/today"),
        ("address", "https://thread.example/#12"),
        ("address", "https://post.example/status/1812345678901234567"),
        ("//", "Other things that codes say."),
        ("address", "HTTP://EXAMPLE.ORG"),
        ("phone", "tel:+4722334455"),
        ("phone", "22 33 44 55"),
        ("email", "mailto:ward@example.org"),
        ("email", "ward@example.org"),
        ("wifi", "WIFI:T:WPA;S:Ward 3;P:secret;;"),
        ("contact", "BEGIN:VCARD\\nFN:Kari Lie\\nEND:VCARD"),
        ("contact", "MECARD:N:Lie,Kari;;"),
        ("event", "BEGIN:VEVENT\\nSUMMARY:Visit\\nEND:VEVENT"),
        ("text", "javascript:alert(1)"),
        ("text", "5901234123457 is a number of goods"),
    ];
    let mut faults: Vec<(&str, String)> = texts.map(|(reason, text)| (reason, text.to_owned())).into();
    faults.insert(
        2,
        ("address", format!("https://thread.example/#4{}", &digits[1..])),
    );
    faults
}
