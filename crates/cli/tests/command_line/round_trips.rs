//! What is packed opens to what the audience may see, whatever it travelled as.

use crate::passports::{ADDRESS, NOW, SECRET, for_audience, small};
use crate::tool::{Folder, text};
use passport::{Audience, Coded as _, Language};
use scan::Picture;

fn packed(json: &str, more: &[&str]) -> String {
    let mut arguments = vec!["pack", "--now", NOW, "--audience", "gp"];
    arguments.extend(more);
    text(&arguments, json)
}

#[test]
fn a_letter_opens_to_what_the_audience_may_see_in_every_language() {
    for language in Language::ALL.iter().map(|language| language.slug()) {
        for audience in Audience::ALL.iter().map(|audience| audience.slug()) {
            let json = small(language);
            let link = text(
                &["pack", "--now", NOW, "--audience", audience, "--address", ADDRESS],
                &json,
            );
            assert!(link.starts_with("https://redthread.example/#1"), "{link}");
            let opened = text(&["open"], &link);
            assert_eq!(opened, for_audience(&json, audience), "{language} {audience}");
            assert!(!opened.contains(SECRET));
            assert_eq!(
                opened.contains("Nettene"),
                Audience::from_slug(audience).unwrap().is_clinical()
            );
        }
    }
}

#[test]
fn every_form_opens_to_the_same() {
    let folder = Folder::new("every_form");
    let json = small("nb");
    let expected = for_audience(&json, "gp");
    for (form, name) in [
        ("link", "letter.txt"),
        ("digits", "digits.txt"),
        ("file", "letter.redthread"),
        ("png", "code.png"),
        ("frames", "frames"),
        ("frames", "moving.png"),
    ] {
        let path = folder.path(name);
        let said = packed(&json, &["--as", form, "--address", ADDRESS, "--out", &path]);
        assert_eq!(said, "", "{form}: what goes into a file is not printed as well");
        assert_eq!(text(&["open", &path], ""), expected, "{form} as {name}");
    }
    let link = packed(&json, &["--address", ADDRESS]);
    assert_eq!(
        text(&["open", link.trim()], ""),
        expected,
        "a link as an argument"
    );
    let message = format!("Hei!\nHer er koden:\n{link}\nHilsen Åse\n");
    assert_eq!(text(&["open"], &message), expected, "a link inside a message");
    let file = std::fs::read(folder.path("letter.redthread")).unwrap();
    assert_eq!(text(&["open"], &file), expected, "a file on standard input");
}

#[test]
fn a_large_letter_is_put_together_from_some_of_its_pictures_in_any_order() {
    let folder = Folder::new("some_pictures");
    let sample = text(&["sample", "--now", NOW], "");
    let path = folder.path("frames");
    packed(&sample, &["--as", "frames", "--out", &path]);
    let mut pictures: Vec<String> = std::fs::read_dir(&path)
        .unwrap()
        .map(|entry| entry.unwrap().path().to_str().unwrap().to_owned())
        .collect();
    pictures.sort();
    let all = text(&["open", &path], "");
    pictures.reverse();
    pictures.truncate(pictures.len() * 2 / 3);
    let mut arguments = vec!["open"];
    arguments.extend(pictures.iter().map(String::as_str));
    assert_eq!(text(&arguments, ""), all);
}

#[test]
fn a_picture_that_scales_shows_the_same_code() {
    let json = small("da");
    let svg = packed(&json, &["--as", "svg", "--address", ADDRESS]);
    let texts = scan::read_thoroughly(&drawn(&svg, 4));
    assert_eq!(texts, [packed(&json, &["--address", ADDRESS]).trim()]);
}

/// Draws the path of a code: runs of dark modules, `M3 0h7v1h-7z`.
fn drawn(svg: &str, scale: usize) -> Picture {
    let number = |text: &str| text.parse::<usize>().unwrap();
    let side = number(
        svg.split("viewBox=\"0 0 ")
            .nth(1)
            .unwrap()
            .split(' ')
            .next()
            .unwrap(),
    );
    let path = svg
        .split("translate(4 4)\" d=\"")
        .nth(1)
        .unwrap()
        .split('"')
        .next()
        .unwrap();
    let mut luma = vec![255; (side * scale).pow(2)];
    for run in path.split('M').skip(1) {
        let (x, rest) = run.split_once(' ').unwrap();
        let (y, rest) = rest.split_once('h').unwrap();
        let length = number(rest.split('v').next().unwrap());
        for row in 0..scale {
            let start = ((number(y) + 4) * scale + row) * side * scale + (number(x) + 4) * scale;
            luma[start..start + length * scale].fill(0);
        }
    }
    let side = u32::try_from(side * scale).unwrap();
    Picture::of_luma(luma, side, side).unwrap()
}

#[test]
fn a_letter_opens_beside_one_that_is_damaged_and_from_text_of_another_editor() {
    let json = small("nb");
    let expected = for_audience(&json, "gp");
    let link = packed(&json, &["--address", ADDRESS]);
    let damaged = format!("{ADDRESS}#{}", "1234567".repeat(20));
    let ended = crate::tool::run(&["open"], format!("{damaged}\n{link}"));
    assert!(
        ended.said.contains("another letter in this, which is not whole"),
        "{}",
        ended.said
    );
    assert_eq!(ended.text(), expected);
    for order in [u16::to_le_bytes as fn(u16) -> [u8; 2], u16::to_be_bytes] {
        let bytes: Vec<u8> = format!("\u{feff}{link}").encode_utf16().flat_map(order).collect();
        assert_eq!(text(&["open"], bytes), expected);
    }
}

#[test]
fn a_text_is_for_whom_the_letter_was_made_unless_somebody_else_is_named() {
    let link = packed(&small("en"), &["--address", ADDRESS]);
    let as_text = |more: &[&str]| text(&[&["open", "--as", "text", "--now", NOW], more].concat(), &link);
    assert_eq!(as_text(&[]), as_text(&["--role", "gp"]));
    assert_ne!(as_text(&[]), as_text(&["--role", "home-nurse"]));
}

#[test]
fn a_photo_of_a_code_opens() {
    let opened = text(
        &["open", concat!(env!("CARGO_MANIFEST_DIR"), "/tests/photo.jpg")],
        "",
    );
    assert_eq!(opened, for_audience(&small("nb"), "gp"));
}

#[test]
fn a_whole_letter_leaves_nothing_out_that_the_audience_may_see() {
    for language in Language::ALL.iter().map(|language| language.slug()) {
        let sample = text(&["sample", "--language", language, "--now", NOW], "");
        for audience in Audience::ALL.iter().map(|audience| audience.slug()) {
            let whole = [
                "pack",
                "--now",
                NOW,
                "--audience",
                audience,
                "--letter",
                "whole",
                "--as",
                "digits",
            ];
            let opened = text(&["open"], text(&whole, &sample));
            assert_eq!(opened, for_audience(&sample, audience), "{language} {audience}");
        }
    }
}

#[test]
fn a_file_and_frames_carry_the_whole_letter_unless_asked_otherwise() {
    let sample = text(&["sample", "--now", NOW], "");
    let file = |more: &[&str]| {
        let mut arguments = vec!["pack", "--now", NOW, "--audience", "gp", "--as", "file"];
        arguments.extend(more);
        crate::tool::run(&arguments, &sample).out
    };
    assert_eq!(file(&[]), file(&["--whole"]));
    assert_eq!(file(&[]), file(&["--letter", "whole"]));
    assert_ne!(file(&[]), file(&["--letter", "glance"]));
}

#[test]
fn an_opened_letter_can_be_packed_again_and_loses_nothing_more() {
    for language in Language::ALL.iter().map(|language| language.slug()) {
        let sample = text(&["sample", "--language", language, "--now", NOW], "");
        for audience in Audience::ALL.iter().map(|audience| audience.slug()) {
            let pack = [
                "pack",
                "--now",
                NOW,
                "--audience",
                audience,
                "--as",
                "file",
                "--letter",
                "glance",
            ];
            let once = crate::tool::run(&pack, &sample);
            let once = text(&["open"], &once.out);
            let again = crate::tool::run(&["pack", "--as", "file", "--letter", "glance"], &once);
            assert_eq!(text(&["open"], &again.out), once, "{language} {audience}");
        }
    }
}

#[test]
fn the_language_of_the_words_can_be_set() {
    let link = packed(&small("nb"), &["--language", "da", "--as", "digits"]);
    assert!(text(&["open"], &link).contains("\"language\": \"da\""));
}
