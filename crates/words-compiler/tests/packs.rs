//! What is written: packs, the pseudo-language, the boot script's words and the Rust methods.

mod folder;

use folder::written;
use words_compiler::{Catalogue, Gaps, Locales, boot_json, generate_rust, pack, pseudo_pack};

const ENGLISH: &str = "title = Today\nheld = { $who } holds { $count ->\n    [0] nothing\n    [one] one\n   *[other] { $count }\n }.\n";
const DANISH: &str =
    "held = { $count ->\n    [0] Intet\n   *[other] { $count }\n } hos { $who }\ntitle = I\n  dag\n";

fn lines(pack: &str) -> Vec<&str> {
    pack.lines().skip(1).collect()
}

#[test]
fn a_pack_holds_its_messages_in_the_order_of_the_english_keys_without_keys() {
    let folder = written("pack", &[("en/app.ftl", ENGLISH), ("da/b.ftl", DANISH)]);
    let english = pack(&folder, "en", Catalogue::App).unwrap();
    let danish = pack(&folder, "da", Catalogue::App).unwrap();
    assert_eq!(
        lines(&english),
        [
            "\u{1}1 holds \u{2}00\u{3}nothing\u{4}o\u{3}one\u{4}\u{3}\u{1}0\u{5}.",
            "Today"
        ]
    );
    assert_eq!(
        lines(&danish),
        ["\u{2}00\u{3}Intet\u{4}\u{3}\u{1}0\u{5} hos \u{1}1", "I\u{b}dag"]
    );
    let (english_head, danish_head) = (english.lines().next().unwrap(), danish.lines().next().unwrap());
    assert!(english_head.starts_with("app en "));
    assert_eq!(english_head.split(' ').nth(2), danish_head.split(' ').nth(2));
}

#[test]
fn the_fingerprint_changes_with_keys_and_arguments_but_not_with_wording() {
    let hash = |name: &str, english: &str| {
        let folder = written(name, &[("en/app.ftl", english)]);
        Locales::read(&folder).unwrap().layout(Catalogue::App).hash()
    };
    let first = hash("hash-0", "a = One { $x }");
    assert_eq!(first, hash("hash-1", "a = Another { $x } wording"));
    for (at, other) in [
        "b = One { $x }",
        "a = One { $y }",
        "a = One",
        "a = { $x ->\n *[other] One\n }",
    ]
    .iter()
    .enumerate()
    {
        assert_ne!(first, hash(&format!("hash-other-{at}"), other), "{other}");
    }
}

#[test]
fn an_incomplete_language_is_packed_only_as_a_draft() {
    let folder = written(
        "gaps",
        &[("en/app.ftl", "a = One\nb = Two"), ("da/app.ftl", "a = En")],
    );
    let refused = pack(&folder, "da", Catalogue::App).unwrap_err();
    assert_eq!(
        refused.first().map(ToString::to_string).as_deref(),
        Some("da: b: is missing in this language")
    );
    let draft = Locales::read(&folder)
        .unwrap()
        .pack("da", Catalogue::App, Gaps::FillFromEnglish)
        .unwrap();
    assert_eq!(lines(&draft), ["En", "Two"]);
}

#[test]
fn the_pseudo_language_changes_every_letter_and_keeps_what_is_filled_in() {
    let folder = written("pseudo", &[("en/app.ftl", ENGLISH)]);
    let pseudo = pseudo_pack(&folder).unwrap();
    assert_eq!(
        lines(&pseudo),
        [
            "⟦\u{1}1 ħóľďš \u{2}00\u{3}ñóťħíñğ\u{4}o\u{3}óñé\u{4}\u{3}\u{1}0\u{5}.⟧",
            "⟦Ťóďáý⟧"
        ]
    );
}

#[test]
fn the_boot_script_gets_plain_text_in_every_language() {
    let english = ("en/boot.ftl", "boot-a = It \"stopped\".\n    Try <again> \\");
    let folder = written("boot", &[english, ("da/boot.ftl", "boot-a = Stoppet")]);
    let expected = r#"{"da":{"boot-a":"Stoppet"},"en":{"boot-a":"It \"stopped\".\nTry \u003cagain> \\"}}"#;
    assert_eq!(boot_json(&folder).unwrap(), expected);
    let folder = written("boot-variable", &[("en/boot.ftl", "boot-a = { $x }")]);
    assert!(boot_json(&folder).is_err());
}

#[test]
fn each_message_becomes_one_method_with_its_arguments_by_name() {
    let folder = written(
        "rust",
        &[
            ("en/app.ftl", ENGLISH),
            ("en/sample.ftl", "sample-type = For { $type }"),
        ],
    );
    let code = generate_rust(&folder).unwrap();
    for expected in [
        "pub fn title(&self) -> &str { self.0.text(1) }",
        "pub fn held(&self, count: i64, who: &str) -> String { self.0.filled(0, &[Value::Number(count), Value::Text(who)]) }",
        "pub fn sample_type(&self, r#type: &str) -> String",
        "#[doc = \"Says `Today`.\"]",
    ] {
        assert!(code.contains(expected), "{expected}\n{code}");
    }
}
