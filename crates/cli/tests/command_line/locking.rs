//! Locked letters: the key is apart from the letter, and nothing opens without it.

use crate::passports::{ADDRESS, NOW, for_audience, small};
use crate::tool::{Folder, run, text};

#[test]
fn a_locked_letter_opens_with_the_key_that_was_said_beside_it_and_with_no_other() {
    let folder = Folder::new("locked");
    let json = small("nb");
    let made = run(
        &[
            "pack",
            "--now",
            NOW,
            "--audience",
            "gp",
            "--locked",
            "--address",
            ADDRESS,
        ],
        &json,
    );
    assert_eq!(made.code, 0, "{}", made.said);
    let key = made.said.trim().strip_prefix("key: ").unwrap().to_owned();
    let link = String::from_utf8(made.out).unwrap();
    assert!(!link.contains(&key));

    let without = run(&["open"], &link);
    assert_eq!((without.code, without.out), (4, vec![]));
    let wrong = run(&["open", "--key", "00000 00000"], &link);
    assert_eq!((wrong.code, wrong.out), (4, vec![]));
    let short = run(&["open", "--key", "7KQ2M"], &link);
    assert_eq!((short.code, short.out), (4, vec![]));

    let expected = for_audience(&json, "gp");
    let typed = key.to_lowercase().replace(' ', "-");
    assert_eq!(text(&["open", "--key", &typed], &link), expected);
    let path = folder.path("key");
    std::fs::write(&path, format!("{key}\n")).unwrap();
    assert_eq!(text(&["open", "--key-file", &path], &link), expected);
}

#[test]
fn no_two_locked_letters_are_alike() {
    let pack = ["pack", "--now", NOW, "--locked", "--as", "digits"];
    let (one, other) = (run(&pack, small("en")), run(&pack, small("en")));
    assert_ne!(one.out, other.out);
    assert_ne!(one.said, other.said, "the key is new each time");
}

#[test]
fn a_locked_glance_still_fits_its_code() {
    let folder = Folder::new("locked_code");
    let sample = text(&["sample", "--now", NOW], "");
    let path = folder.path("code.png");
    let made = run(
        &[
            "pack",
            "--now",
            NOW,
            "--locked",
            "--as",
            "png",
            "--address",
            ADDRESS,
            "--out",
            &path,
        ],
        &sample,
    );
    let key = made.said.lines().last().unwrap().strip_prefix("key: ").unwrap();
    assert!(text(&["open", "--key", key, &path], "").contains("\"sample\": true"));
    // Version 22 has 105 modules, four more on each side, six pixels each.
    let width = u32::from_be_bytes(std::fs::read(&path).unwrap()[16..20].try_into().unwrap());
    assert!(width <= (105 + 8) * 6, "{width} pixels wide");
}
