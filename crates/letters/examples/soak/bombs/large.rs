//! What is as large as it can be, or says so.

use crate::draw::{one_in, one_of, push_random, random};
use crate::mutate::Dice;
use crate::tag;
use letters::{digits, limits};

/// Counts as large as they can be written.
pub fn many_records(dice: &mut Dice) -> Vec<u8> {
    let mut body = vec![1 + dice.below(3) as u8];
    let mut facts = random(dice.below(12), dice);
    facts.extend(vec![255; 100 + dice.below(2_500)]);
    section(&mut body, 1, &facts);
    section(&mut body, 2, &random(dice.below(100), dice));
    tag::with(tag::GLANCE, &body)
}

/// Sections of no content, as many as fit.
pub fn many_sections(dice: &mut Dice) -> Vec<u8> {
    let mut body = vec![1 + dice.below(3) as u8];
    let kind = 3 + dice.below(100) as u8;
    while body.len() < limits::GLANCE - 10 {
        section(&mut body, kind, &[]);
    }
    tag::with(tag::GLANCE, &body)
}

/// A section as letters of versions 1 and 2 have them.
pub fn section(body: &mut Vec<u8>, kind: u8, content: &[u8]) {
    body.push(kind);
    let length = content.len();
    if length < 128 {
        body.push(length as u8);
    } else {
        body.extend([(length & 127) as u8 | 128, (length >> 7) as u8]);
    }
    body.extend_from_slice(content);
}

/// A whole letter of full length, without its tag: a few bytes by chance, then one over and over.
pub fn any_whole(dice: &mut Dice) -> Vec<u8> {
    let mut body = vec![3];
    push_random(&mut body, 1 + dice.below(40), dice);
    body.resize(limits::WHOLE - tag::LENGTH, dice.below(256) as u8);
    body
}

/// A file of ours that is full.
pub fn any_file(dice: &mut Dice) -> Vec<u8> {
    let mut file = b"\x8bRTL\r\n\x1a\n".to_vec();
    push_random(&mut file, limits::LETTER, dice);
    file
}

/// More memory or more passes than a phone should give.
pub fn demanding(dice: &mut Dice) -> Vec<u8> {
    let mebibytes = 129 + dice.below(127) as u8;
    let passes = dice.below(256) as u8;
    let mut body = vec![1, 1, mebibytes, passes];
    body.extend(vec![7; 32 + 16 + dice.below(2_000)]);
    tag::with(tag::LOCKED, &body)
}

/// A hundred frames of as many transfers, or of one that never ends well.
pub fn flood(dice: &mut Dice) -> Vec<String> {
    let is_one = one_in(2, dice);
    let length = u32::try_from(dice.below(limits::ANIMATED)).unwrap().to_le_bytes();
    let id = random(8, dice);
    (0..100_u8)
        .map(|index| {
            let mut body = vec![1];
            body.extend(if is_one { id.clone() } else { random(8, dice) });
            body.push(index);
            body.extend(length.iter().take(3));
            body.extend(random(940, dice));
            let digits = digits::fragment(&tag::with(tag::FRAME, &body));
            format!("2{}", digits.get(1..).unwrap())
        })
        .collect()
}

/// A text of full length in which a letter seems to begin over and over.
pub fn text(dice: &mut Dice) -> String {
    let pieces = [
        "#1",
        "%231",
        "#1 ",
        "1234567890123456789 ",
        "#123456789012345678901234567890",
        "9",
        "1",
        " ",
        "> ",
        "#",
        "https:",
        "WIFI:S:;",
        "\\",
    ];
    let one = one_of(&pieces, dice).repeat(1 + dice.below(40));
    let other = one_of(&pieces, dice).repeat(1 + dice.below(40));
    filled(&(one + &other), limits::PASTE)
}

/// A portable passport of full length that holds one thing over and over, and is none in the end.
pub fn repeated(dice: &mut Dice) -> String {
    let pieces = [
        "[],",
        "{},",
        "0,",
        "\"\",",
        "[[],[]],",
        "{\"id\":\"1\"},",
        "[[[[[[[[",
        "{\"a\":{",
        "\\u0000",
        "\\\\",
        "null,",
        " ",
    ];
    let begin = *one_of(
        &[
            "{\"tasks\":[",
            "{\"patient\":{\"name\":\"",
            "[",
            "{\"newer\":",
            "\"",
        ],
        dice,
    );
    let is_closed = one_in(2, dice);
    let end = if is_closed { "0]}" } else { "" };
    let json = format!("{HEAD}{}", begin.trim_start_matches('{'));
    let room = limits::PORTABLE - json.len() - end.len();
    let piece = *one_of(&pieces, dice);
    json + &filled(piece, room) + end
}

/// A portable passport with more records than it may have, or with one that refers to all others, or with many that are wrong.
pub fn records(dice: &mut Dice) -> String {
    let list = *one_of(&["tasks", "members", "concerns", "medicines", "wishes"], dice);
    let record = *one_of(
        &[
            "{\"id\":\"1\"}",
            "{}",
            "{\"id\":\"1\",\"title\":\"a\",\"a\":0,\"b\":1,\"c\":2}",
            "0",
            "{\"id\":[0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0]}",
        ],
        dice,
    );
    let count = *one_of(&[1_999, 2_000, 2_001, 80_000, 400_000], dice);
    let begin = format!("{HEAD}\"patient\":{{}},\"{list}\":[");
    let room = limits::PORTABLE - begin.len() - 2;
    let count = (count as usize).min(room / (record.len() + 1));
    begin + &vec![record; count].join(",") + "]}"
}

const HEAD: &str =
    "{\"format\":\"red-thread passport\",\"version\":1,\"written\":\"2026-11-21T09:30\",\"language\":\"nb\",";

/// So many bytes of it and no more.
fn filled(piece: &str, length: usize) -> String {
    let mut text = piece.repeat(1 + length / piece.len());
    text.truncate(length);
    text
}
