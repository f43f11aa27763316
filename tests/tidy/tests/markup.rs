//! What the shell's markup, scripts and styles may not hold: inline styles, untranslated words, fixed letters, foreign addresses.

use regex::Regex;
use tidy::{Source, found, sources_in};

fn shell() -> Result<Vec<Source>, String> {
    sources_in(&["src/"], ".rs")
}

fn styles() -> Result<Vec<Source>, String> {
    Ok([
        sources_in(&["styles/"], ".scss")?,
        sources_in(&["public/"], ".css")?,
    ]
    .concat())
}

/// Text between tags that is written in the source: `<p>{ "Hello" }</p>`, or beside another node.
const WRITTEN_TEXT: &str = r#"(?:[^=\-]>|\}|html!\s*\{)\s*\{\s*"[^"]*[A-Za-zÀ-ž][^"]*"\s*\}"#;
/// An attribute that people read or hear, with its words in the source.
const WRITTEN_ATTRIBUTE: &str = r#"\b(title|alt|placeholder|label|hint|text|aria-label|aria-description)\s*=\s*\{?\s*"[^"]*[A-Za-zÀ-ž][^"]*""#;

#[test]
fn every_word_that_people_read_comes_from_the_catalogues() {
    assert_eq!(found(shell(), WRITTEN_TEXT).unwrap(), [""; 0]);
    assert_eq!(found(shell(), WRITTEN_ATTRIBUTE).unwrap(), [""; 0]);
}

#[test]
fn the_rule_for_words_sees_what_it_should() {
    let text = Regex::new(WRITTEN_TEXT).unwrap();
    let attribute = Regex::new(WRITTEN_ATTRIBUTE).unwrap();
    for written in [
        r#"<p>{ "Hello" }</p>"#,
        r#"{ name }{ "and" }"#,
        r#"html! { { "Hello" } }"#,
    ] {
        assert!(text.is_match(written), "{written}");
    }
    for fine in [
        r#"<p>{ words.hello() }</p>"#,
        r#"<p>{ "–" }</p>"#,
        r#"if on { "on" } else { "off" }"#,
        r#"A => { "a" }"#,
    ] {
        assert!(!text.is_match(fine), "{fine}");
    }
    assert!(attribute.is_match(r#"<img alt="A thread" />"#));
    assert!(!attribute.is_match(r#"<Button label={words.save()} class="wide" />"#));
}

#[test]
fn no_style_is_written_into_markup() {
    // Elements begin with a small letter; a component of ours may well have a property of this name.
    assert_eq!(
        found(shell(), r#"<[a-z][\w-]*\s[^<>]*\bstyle\s*=\s*[{"]|"style""#).unwrap(),
        [""; 0]
    );
    let page = sources_in(&["index.html"], ".html");
    assert_eq!(
        found(page, r"<style|\bstyle=|<script>|\bon\w+=").unwrap(),
        [""; 0]
    );
}

#[test]
fn pages_are_built_from_text_only() {
    let scripts = sources_in(&["public/"], ".js");
    let markup = r"innerHTML|outerHTML|insertAdjacentHTML|document\.write|\beval\b|new Function";
    assert_eq!(found(scripts, markup).unwrap(), [""; 0]);
    let markup = "set_inner_html|set_outer_html|insert_adjacent_html|from_html_unchecked";
    assert_eq!(found(shell(), markup).unwrap(), [""; 0]);
}

#[test]
fn the_boot_script_is_written_for_old_browsers() {
    let newer = r"\?\?|\?\.[a-zA-Z(\[]|\bimport\b|\bcatch \{|\bstatic\b|#\w+\s*[=(]|\.replaceAll\(|\.at\(";
    assert_eq!(
        found(sources_in(&["public/boot.js"], ".js"), newer).unwrap(),
        [""; 0]
    );
}

#[test]
fn letters_grow_with_the_phones_text_size() {
    // A value that ends with a comma is a setting of the borrowed Sass, which turns it into rem.
    let fixed = r"\bfont(-size)?\s*:[^;,{}]*\dpx\b[^;,{}]*;|\bfont-size\s*:\s*(clamp|min|max)\([^;]*\dpx";
    assert_eq!(found(styles(), fixed).unwrap(), [""; 0]);
}

#[test]
fn styles_fetch_nothing() {
    assert_eq!(
        found(styles(), r"https?://|@font-face|@import\s|\burl\(").unwrap(),
        [""; 0]
    );
}
