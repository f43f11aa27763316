//! Words come from the boot script where it has begun to fetch them, else from their file.

use passport::Language;
use red_thread::device::words_files::{FetchError, sample, words};
use wasm_bindgen_test::wasm_bindgen_test;

use crate::browser::{fresh, run};

/// The page as the boot script leaves it, with a network that knows two files.
async fn booted(words_promise: &str) {
    fresh().await;
    run(&format!(
        "window.redThread = {{
             language: 'nb', words: {words_promise},
             files: {{ 'words.nb': 'words.nb.1.txt', 'words.da': 'words.da.2.txt', 'sample.da': 'sample.da.3.txt',
                       'sample.nb': 'gone.txt' }},
         }};
         spoil(window, 'fetch', () => async address => {{
             if (address === 'gone.txt') return new Response('', {{ status: 404 }});
             if (address === 'sample.da.3.txt') throw new TypeError('no network');
             return new Response('from ' + address);
         }});"
    ))
    .await;
}

#[wasm_bindgen_test]
async fn the_words_begun_at_boot_are_used_for_their_language_only() {
    booted("Promise.resolve('from boot')").await;
    assert_eq!(words(Language::Bokmal).await, Ok("from boot".to_owned()));
    assert_eq!(
        words(Language::Danish).await,
        Ok("from words.da.2.txt".to_owned())
    );
    run("restore(); delete window.redThread;").await;
}

#[wasm_bindgen_test]
async fn words_that_failed_at_boot_are_asked_for_again() {
    booted("Promise.reject(new TypeError('no network'))").await;
    assert_eq!(
        words(Language::Bokmal).await,
        Ok("from words.nb.1.txt".to_owned())
    );
    run("restore(); delete window.redThread;").await;
}

#[wasm_bindgen_test]
async fn files_that_do_not_come_say_why() {
    booted("Promise.resolve('from boot')").await;
    assert_eq!(words(Language::English).await, Err(FetchError::NoFile));
    assert_eq!(sample(Language::Bokmal).await, Err(FetchError::Refused(404)));
    assert_eq!(sample(Language::Danish).await, Err(FetchError::Unreachable));
    run("restore(); delete window.redThread;").await;
    assert_eq!(words(Language::Bokmal).await, Err(FetchError::NoFile));
}
