//! Every way to fail: its code, its reason on stderr, and nothing on stdout.

use crate::passports::{ADDRESS, NOW, small};
use crate::tool::{Folder, run, text};
use siphasher::sip::SipHasher24;

/// Runs, and holds the end to its code and to what is said.
fn refused(arguments: &[&str], input: impl AsRef<[u8]>, code: i32, said: &str) {
    let ended = run(arguments, input);
    assert_eq!(ended.code, code, "{arguments:?}: {}", ended.said);
    assert!(ended.said.contains(said), "{arguments:?}: {}", ended.said);
    assert_eq!(ended.out, b"", "{arguments:?}");
}

#[test]
fn what_holds_no_letter_ends_with_one() {
    for (text, said) in [
        ("", "no letter"),
        ("https://example.org/menu", "an address of example.org"),
        ("tel:22334455", "telephone"),
        ("WIFI:S:Ward;P:hunter2;;", "wireless network Ward"),
        ("Dear Hanne, see you on Tuesday", "It is a text"),
    ] {
        refused(&["open"], text, 1, said);
    }
    refused(
        &["open"],
        include_bytes!("../../../../docs/pictures/today.png"),
        1,
        "no code",
    );
}

#[test]
fn wrong_use_ends_with_two() {
    let folder = Folder::new("wrong_use");
    let two = folder.path("two");
    std::fs::create_dir(&two).unwrap();
    for language in ["en", "da"] {
        let path = format!("{two}/{language}");
        text(
            &["pack", "--now", NOW, "--as", "digits", "--out", &path],
            small(language),
        );
    }
    refused(&["open", &two], "", 3, "more than one letter");
    let passport = folder.path("passport.json");
    std::fs::write(&passport, small("en")).unwrap();
    let table: [(&[&str], &str); 11] = [
        (&[], "Usage"),
        (&["bake"], "bake"),
        (&["pack", "--as", "pigeon"], "pigeon"),
        (
            &["pack", "--audience", "world", "--address", ADDRESS],
            "hospital-team",
        ),
        (&["pack", "--language", "fr", "--address", ADDRESS], "en, nb, da"),
        (&["pack", "--scale", "0"], "0"),
        (&["pack", "--now", "soon"], "2026-11-21T09:30"),
        (&["pack"], "--address"),
        (&["pack", "--as", "png"], "--address"),
        (&["pack", "--as", "frames"], "--out"),
        (
            &["pack", "--as", "digits", &passport, "--out", &passport],
            "the file that is read",
        ),
    ];
    for (arguments, said) in table {
        refused(arguments, small("en"), 2, said);
    }
    let both = ["en", "da"].map(|language| std::fs::read_to_string(format!("{two}/{language}")).unwrap());
    refused(&["open"], both.join("\n"), 3, "more than one letter");
    assert_eq!(
        std::fs::read_to_string(&passport).unwrap(),
        small("en"),
        "the input is as it was"
    );
    let summary = text(
        &["pack", "--now", NOW, "--audience", "relative", "--as", "digits"],
        small("en"),
    );
    let summary = text(&["open"], summary);
    refused(
        &["pack", "--audience", "gp", "--as", "digits"],
        summary,
        2,
        "somebody else",
    );
}

#[test]
fn an_address_that_leads_nowhere_is_refused_and_one_that_leads_to_the_app_is_not() {
    for address in [
        "",
        "redthread.example",
        "ftp://redthread.example/",
        "javascript://redthread.example/",
        "https://",
        "https:///app",
        "https://?x",
        "https://redthread.example/#",
        "https://redthread.example/#12",
        "https://red thread.example/",
        "https://nurse@redthread.example/",
        "https://nurse:secret@redthread.example/",
        "https://redthread.example\\app",
        "https://:8080/",
        "https://redthread.example:port/",
        "https://redthread..example/",
    ] {
        refused(&["pack", "--address", address], small("en"), 2, "--address");
    }
    for address in [
        "https://redthread.example",
        "https://redthread.example/",
        "https://Care.example/a/path/index.html?from=code",
        "http://localhost:8080/",
        "http://127.0.0.1:8080/",
        "http://[::1]:8080/",
        "HTTPS://REDTHREAD.EXAMPLE/",
    ] {
        let link = text(&["pack", "--now", NOW, "--address", address], small("en"));
        assert!(link.starts_with(&format!("{address}#1")), "{link}");
    }
}

#[test]
fn what_cannot_be_read_ends_with_three() {
    refused(&["open", "nothing-here.png"], "", 3, "nothing-here.png");
    refused(&["check", "nothing-here.json"], "", 3, "nothing-here.json");
    for (json, said) in [
        ("", "not JSON"),
        ("{\"format\": ", "line 1"),
        ("{}", "not a passport"),
        (
            &small("en").replace("\"role\": \"gp\"", "\"role\": \"wizard\""),
            "members[0].role",
        ),
        (
            &small("en").replace("\"lead\": \"b2\"", "\"lead\": 7"),
            "tasks[0].lead",
        ),
        (
            &small("en").replace("2026-11-24", "2026-11-31"),
            "appointments[0].day",
        ),
    ] {
        refused(&["check"], json, 3, said);
        refused(&["pack", "--address", ADDRESS], json, 3, said);
    }
    refused(&["check"], b"\xff\xfe{}", 3, "UTF-8");
    refused(&["check"], b"\xff\xff{}", 3, "no UTF-8");
    refused(
        &["open", "no such/folder"],
        "",
        3,
        "there is no such file or folder",
    );
}

#[test]
fn a_letter_that_is_not_whole_ends_with_three() {
    let digits = text(&["pack", "--now", NOW, "--as", "digits"], small("en"));
    let (before, after) = digits.split_at(40);
    let changed = format!(
        "{before}{}{}",
        if after.starts_with('7') { '3' } else { '7' },
        &after[1..]
    );
    refused(&["open"], &changed, 3, "not whole");
    refused(&["open"], &digits[..digits.len() - 20], 3, "not whole");

    let mut file = run(&["pack", "--now", NOW, "--as", "file"], small("en")).out;
    *file.last_mut().unwrap() ^= 1;
    refused(&["open"], &file, 3, "not whole");

    let folder = Folder::new("not_whole");
    let path = folder.path("code.png");
    text(
        &[
            "pack",
            "--now",
            NOW,
            "--as",
            "png",
            "--address",
            ADDRESS,
            "--out",
            &path,
        ],
        small("en"),
    );
    let png = std::fs::read(&path).unwrap();
    let jpeg = include_bytes!("../photo.jpg");
    let mut spoiled = png.clone();
    spoiled[png.len() / 2] ^= 0x55;
    for (name, broken) in [
        ("cut.png", &png[..png.len() / 2]),
        ("short.png", &png[..20]),
        ("spoiled.png", &spoiled),
        ("short.jpg", &jpeg[..20]),
    ] {
        let path = folder.path(name);
        std::fs::write(&path, broken).unwrap();
        let ended = run(&["open", &path], "");
        assert_eq!(
            (ended.code, ended.out.as_slice()),
            (3, &b""[..]),
            "{}",
            ended.said
        );
        let said = format!(
            "{path}: this picture is damaged, or a part of it is missing. Get the picture again, or take a new one of the code.\n"
        );
        assert_eq!(
            ended.said, said,
            "what happened and what to do, and no words of programs"
        );
    }
    refused(&["open"], &png[..png.len() / 2], 3, "This picture is damaged");

    let frames = folder.path("frames");
    let sample = text(&["sample", "--now", NOW], "");
    text(
        &["pack", "--now", NOW, "--as", "frames", "--out", &frames],
        &sample,
    );
    refused(
        &["open", &format!("{frames}/frame-001.png")],
        "",
        3,
        "There is 1 of",
    );
    let many = folder.path("many");
    text(&["pack", "--now", NOW, "--as", "frames", "--out", &many], full());
    let two = ["frame-001.png", "frame-002.png"].map(|name| format!("{many}/{name}"));
    refused(&["open", &two[0], &two[1]], "", 3, "There are 2 of");
}

#[test]
fn frames_are_not_put_beside_those_of_another_letter() {
    let folder = Folder::new("frames_twice");
    let frames = folder.path("frames");
    let pack = ["pack", "--now", NOW, "--as", "frames", "--out", &frames];
    text(&pack, text(&["sample", "--now", NOW], ""));
    let before = std::fs::read(format!("{frames}/frame-001.png")).unwrap();
    refused(&pack, small("en"), 7, "frames of a letter in this folder");
    assert_eq!(std::fs::read(format!("{frames}/frame-001.png")).unwrap(), before);
}

#[test]
fn what_is_given_in_another_form_is_named() {
    for (bytes, said) in [
        (&b"RIFF\x10\0\0\0WEBPVP8 "[..], "a WebP picture"),
        (b"GIF89a\x01\0\x01\0", "a GIF picture"),
        (b"BM\x46\0\0\0\0\0\0\0\x36\0\0\0", "a BMP picture"),
        (b"\0\0\0\x18ftypheic", "a HEIC or AVIF picture"),
        (b"%PDF-1.7\n", "a PDF"),
    ] {
        refused(&["open"], bytes, 3, said);
    }
    refused(&["open"], small("en"), 1, "`check`");
    refused(&["open"], "7KQ2M XP4DH", 1, "like a key");
    let words = "Here is nothing".encode_utf16().flat_map(u16::to_le_bytes);
    let words: Vec<u8> = [0xff, 0xfe].into_iter().chain(words).collect();
    refused(&["open"], words, 1, "It is a text: Here is nothing");
    let backup = include_str!("../../../../docs/vectors/locked-1-backup.txt");
    refused(
        &["open", backup.lines().next().unwrap()],
        "",
        3,
        "the backup of a whole passport",
    );
}

#[test]
fn too_much_ends_with_five() {
    let long = small("en").replace("Rom 2", &"x".repeat(1024 * 1024));
    refused(&["check"], &long, 5, "larger");
    let many: Vec<String> = (0..2001)
        .map(|id| format!(r#"{{"id":"{id:x}","to":"x","share":"everyone"}}"#))
        .collect();
    let many = small("en").replace(
        "\"tasks\"",
        &format!("\"goals\": [{}], \"tasks\"", many.join(",")),
    );
    refused(&["pack", "--address", ADDRESS], &many, 5, "2,000");
    refused(&["open"], "1".repeat(70_000), 5, "larger");
    let full = full();
    let link = ["pack", "--now", NOW, "--whole", "--address", ADDRESS];
    refused(&link, &full, 5, "too much in this letter for a link");
    refused(
        &[
            "pack",
            "--now",
            NOW,
            "--whole",
            "--as",
            "png",
            "--address",
            ADDRESS,
        ],
        &full,
        5,
        "too much",
    );
    assert_eq!(
        run(&["pack", "--now", NOW, "--as", "file"], &full).code,
        0,
        "a file holds it"
    );
    // A picture that says it is enormous is not unpacked.
    let mut png = include_bytes!("../../../../docs/pictures/today.png").to_vec();
    png[16..20].copy_from_slice(&50_000_u32.to_be_bytes());
    png[20..24].copy_from_slice(&50_000_u32.to_be_bytes());
    let crc = crc(&png[12..29]);
    png[29..33].copy_from_slice(&crc.to_be_bytes());
    refused(&["open"], &png, 5, "too large");
}

/// A passport with more words than any link holds, all different.
fn full() -> String {
    let words = |id: u64| -> Vec<String> {
        let numbers =
            (1..60_u64).map(|n| (id * 1009 + n * n * 7919).wrapping_mul(0x9e37_79b9_7f4a_7c15) >> 20);
        numbers.map(|number| format!("{number:x}")).collect()
    };
    let wish = |id| {
        let words = words(id).join(" ");
        format!(r#"{{"id":"{id:x}","about":"want","words":"{words}","share":"everyone"}}"#)
    };
    let wishes: Vec<String> = (1..20).map(wish).collect();
    small("en").replace(
        "\"tasks\"",
        &format!("\"wishes\": [{}], \"tasks\"", wishes.join(",")),
    )
}

/// The checksum that PNG asks for.
fn crc(bytes: &[u8]) -> u32 {
    let mut crc = u32::MAX;
    for byte in bytes {
        crc ^= u32::from(*byte);
        for _ in 0..8 {
            crc = if crc & 1 == 1 {
                crc >> 1 ^ 0xedb8_8320
            } else {
                crc >> 1
            };
        }
    }
    !crc
}

#[test]
fn what_a_newer_version_made_ends_with_six() {
    let newer = small("en").replace("\"version\": 1", "\"version\": 2");
    refused(&["check"], newer, 6, "newer version");
    let newer = letters::digits::fragment(&glance_of_version(200));
    refused(&["open", &newer], "", 6, "newer version");
}

/// A whole letter of a version that does not exist yet.
fn glance_of_version(version: u8) -> Vec<u8> {
    let body = [version, 0];
    let tag = SipHasher24::new_with_key(b"red thread:glanc")
        .hash(&body)
        .to_le_bytes();
    [&tag[..6], &body].concat()
}

#[test]
fn what_cannot_be_written_ends_with_seven() {
    refused(
        &["sample", "--now", NOW, "--out", "/no/such/folder/sample.json"],
        "",
        7,
        "/no/such/folder/sample.json: cannot be written: there is no such file or folder",
    );
}
