//! What the pure crates may not know. Which crate may use which is the matter of `direction.rs`.

use tidy::{Source, dependencies, found, sources_in};

const PURE: [&str; 7] = [
    "crates/passport/src/",
    "crates/merge/src/",
    "crates/letters/src/",
    "crates/vault/src/",
    "crates/flow/src/",
    "crates/words/src/",
    "crates/wording/src/",
];

fn pure() -> Result<Vec<Source>, String> {
    sources_in(&PURE, ".rs")
}

fn manifests() -> Result<Vec<Source>, String> {
    let manifests = PURE.map(|folder| folder.replace("src/", "Cargo.toml"));
    sources_in(&manifests.each_ref().map(String::as_str), "Cargo.toml")
}

#[test]
fn pure_crates_name_no_browser() {
    let browser = r"\b(web_sys|js_sys|wasm_bindgen|yew|gloo\w*|idb)\b";
    assert_eq!(found(pure(), browser).unwrap(), [""; 0]);
}

#[test]
fn pure_crates_name_no_clock() {
    let clock = r"\b(SystemTime|Instant::now|now_utc|now_local|std::time::Instant|Local::now|Utc::now)\b";
    assert_eq!(found(pure(), clock).unwrap(), [""; 0]);
}

#[test]
fn pure_crates_name_no_source_of_chance() {
    let chance = r"\b(rand|fastrand|getrandom|RandomState|thread_rng)(::|\b)";
    assert_eq!(found(pure(), chance).unwrap(), [""; 0]);
}

#[test]
fn pure_crates_reach_for_nothing_outside() {
    assert_eq!(
        found(pure(), r"\bstd::(fs|net|env|process|thread)\b").unwrap(),
        [""; 0]
    );
}

#[test]
fn pure_crates_do_not_even_depend_on_browser_clock_or_chance() {
    let forbidden = [
        "web-sys",
        "js-sys",
        "wasm-bindgen",
        "yew",
        "idb",
        "chrono",
        "web-time",
        "rand",
        "fastrand",
        "getrandom",
    ];
    for manifest in manifests().unwrap() {
        for name in dependencies(&manifest.text) {
            assert!(
                !forbidden.contains(&name) && !name.starts_with("gloo"),
                "{} uses {name}",
                manifest.path
            );
        }
        assert!(
            !manifest.text.contains("local-offset"),
            "{} asks for the local clock",
            manifest.path
        );
    }
}

#[test]
fn domain_and_flow_do_not_know_how_they_are_written_down() {
    let places = ["crates/passport/src/", "crates/flow/src/"];
    assert_eq!(
        found(sources_in(&places, ".rs"), r"\b(serde|Serialize|Deserialize)\b").unwrap(),
        [""; 0]
    );
    for manifest in sources_in(&["crates/passport/", "crates/flow/"], "Cargo.toml").unwrap() {
        assert!(
            dependencies(&manifest.text)
                .iter()
                .all(|name| !name.starts_with("serde")),
            "{}",
            manifest.path
        );
    }
}
