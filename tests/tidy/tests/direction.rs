//! Which crate may use which: everything points down to the passport, and nothing points up.

use tidy::{dependencies, root, sources_in};

/// A crate's manifest and the crates of this workspace that what ships of it may use.
const MAY_USE: [(&str, &[&str]); 19] = [
    ("crates/passport/Cargo.toml", &[]),
    ("crates/merge/Cargo.toml", &[]),
    ("crates/words/Cargo.toml", &["passport"]),
    ("crates/wording/Cargo.toml", &["passport", "letters", "words"]),
    ("crates/words-compiler/Cargo.toml", &["passport"]),
    ("crates/letters/Cargo.toml", &["passport", "merge"]),
    ("crates/letters/fuzz/Cargo.toml", &["letters"]),
    ("crates/vault/Cargo.toml", &["letters"]),
    ("crates/flow/Cargo.toml", &["passport", "words"]),
    (
        "crates/cli/Cargo.toml",
        &["passport", "letters", "flow", "words", "wording", "scan"],
    ),
    ("crates/zones/Cargo.toml", &["passport", "letters"]),
    ("workers/intake/Cargo.toml", &["passport", "letters", "zones"]),
    ("workers/lock/Cargo.toml", &["letters"]),
    ("workers/mirror/Cargo.toml", &[]),
    ("workers/pair/Cargo.toml", &["letters"]),
    ("workers/scan/Cargo.toml", &[]),
    ("tests/tidy/Cargo.toml", &[]),
    ("xtask/Cargo.toml", &[]),
    (
        "Cargo.toml",
        &[
            "passport", "letters", "vault", "flow", "words", "wording", "zones",
        ],
    ),
];

const OURS: [&str; 18] = [
    "passport",
    "merge",
    "words",
    "wording",
    "words-compiler",
    "letters",
    "vault",
    "flow",
    "zones",
    "intake",
    "lock",
    "mirror",
    "pair",
    "scan",
    "tidy",
    "xtask",
    "red-thread",
    "red-thread-cli",
];

#[test]
fn nothing_points_up() {
    for (manifest, allowed) in MAY_USE {
        let text = std::fs::read_to_string(root().join(manifest)).unwrap();
        let ours = dependencies(&text).into_iter().filter(|name| OURS.contains(name));
        let wrong: Vec<&str> = ours.filter(|name| !allowed.contains(name)).collect();
        assert_eq!(wrong, [""; 0], "{manifest} may use only {allowed:?}");
    }
}

#[test]
fn every_crate_has_its_place_in_the_order() {
    let known: Vec<&str> = MAY_USE.iter().map(|(manifest, _)| *manifest).collect();
    for manifest in sources_in(
        &["crates/", "workers/", "tests/", "xtask/", "Cargo.toml"],
        "Cargo.toml",
    )
    .unwrap()
    {
        assert!(
            known.contains(&manifest.path.as_str()),
            "{} is not in MAY_USE",
            manifest.path
        );
    }
}
