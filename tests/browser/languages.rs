//! The language to begin with.

use passport::Language;
use red_thread::device::language::{preferred, remember, remembered};
use wasm_bindgen_test::wasm_bindgen_test;

use crate::browser::{fresh, run};

async fn browser_speaks(languages: &str) {
    run(&format!(
        "Object.defineProperty(navigator, 'languages', {{ value: {languages}, configurable: true }});
         window.spoilt.push(() => {{ delete navigator.languages; }});"
    ))
    .await;
}

#[wasm_bindgen_test]
async fn the_first_language_of_the_browser_that_we_serve_is_taken() {
    let cases = [
        ("['nn-NO', 'en']", Language::Bokmal),
        ("['fr', 'da-DK', 'en']", Language::Danish),
        ("['en-US', 'nb']", Language::English),
        ("['fi', 'pl']", Language::English),
        ("[]", Language::English),
    ];
    for (languages, expected) in cases {
        fresh().await;
        browser_speaks(languages).await;
        assert_eq!(preferred(), expected, "{languages}");
    }
    fresh().await;
}

#[wasm_bindgen_test]
async fn a_choice_is_remembered_and_goes_first() {
    fresh().await;
    browser_speaks("['nb']").await;
    assert_eq!(remembered(), None);
    remember(Language::Danish);
    assert_eq!(
        (remembered(), preferred()),
        (Some(Language::Danish), Language::Danish)
    );
    run("localStorage.setItem('red-thread.language', 'xx');").await;
    assert_eq!(preferred(), Language::Bokmal);
    fresh().await;
}

#[wasm_bindgen_test]
async fn a_browser_that_keeps_nothing_still_has_a_language() {
    fresh().await;
    browser_speaks("['da']").await;
    run(
        "spoil(Storage.prototype, 'setItem', () => () => { throw new DOMException('', 'SecurityError'); });
         spoil(Storage.prototype, 'getItem', () => () => { throw new DOMException('', 'SecurityError'); });",
    )
    .await;
    remember(Language::English);
    assert_eq!(preferred(), Language::Danish);
    fresh().await;
}
