//! The small abilities around the page: wake lock, focus, clipboard, share sheet, install, updates.

use std::cell::RefCell;
use std::rc::Rc;

use red_thread::device::share_sheet::{Shared, can_share, share_link};
use red_thread::device::{clipboard, focus, install, screen, updates};
use wasm_bindgen_test::wasm_bindgen_test;

use crate::browser::{fresh, run, text};

/// Replaces an interface of `navigator` until `restore`.
async fn navigator_has(name: &str, value: &str) {
    run(&format!(
        "Object.defineProperty(navigator, '{name}', {{ value: {value}, configurable: true }});
         window.spoilt.push(() => {{ delete navigator.{name}; }});"
    ))
    .await;
}

#[wasm_bindgen_test]
async fn the_screen_stays_awake_until_the_handle_is_dropped() {
    fresh().await;
    run("window.locks = [];").await;
    navigator_has(
        "wakeLock",
        "{ request: async kind => { const lock = { kind, held: true, release() { lock.held = false; } };
           window.locks.push(lock); return lock; } }",
    )
    .await;
    let awake = screen::keep_awake().unwrap();
    assert_eq!(
        text("await turn(); return locks.map(l => l.kind + l.held).join();").await,
        "screentrue"
    );
    run("document.dispatchEvent(new Event('visibilitychange'));").await;
    assert_eq!(
        text("await turn(); return locks.map(l => l.held).join();").await,
        "false,true",
        "asked again, only one is held"
    );
    drop(awake);
    assert_eq!(
        text("await turn(); return locks.map(l => l.held).join();").await,
        "false,false"
    );
    drop(screen::keep_awake());
    assert_eq!(
        text("await turn(); return locks.map(l => l.held).join();").await,
        "false,false,false",
        "granted too late"
    );
    navigator_has("wakeLock", "undefined").await;
    assert!(screen::keep_awake().is_none());
    fresh().await;
}

#[wasm_bindgen_test]
async fn the_page_says_its_title_and_language() {
    screen::set_title("Team");
    screen::set_lang("da");
    assert_eq!(
        text("return document.title + ' ' + document.documentElement.lang;").await,
        "Team da"
    );
}

#[wasm_bindgen_test]
async fn the_focus_goes_to_the_heading_of_the_page_or_where_it_is_told() {
    assert!(!focus::to_element("no-such-field"));
    run("document.body.insertAdjacentHTML('beforeend',
             '<div id=test><h1 id=outer>A</h1><main><h1 id=inner>B</h1><input id=field></main></div>');")
    .await;
    assert!(focus::to_heading());
    assert_eq!(text("return document.activeElement.id;").await, "inner");
    assert!(focus::to_element("field"));
    assert_eq!(text("return document.activeElement.id;").await, "field");
    run("document.getElementById('test').remove();").await;
}

#[wasm_bindgen_test]
async fn text_is_copied_by_the_new_way_or_the_old() {
    fresh().await;
    navigator_has(
        "clipboard",
        "{ writeText: async text => { window.copied = text; } }",
    )
    .await;
    assert!(clipboard::copy("new way").await);
    assert_eq!(text("return copied;").await, "new way");

    for clipboard in [
        "undefined",
        "{ writeText: () => Promise.reject(new DOMException('', 'NotAllowedError')) }",
    ] {
        navigator_has("clipboard", clipboard).await;
        run("spoil(document, 'execCommand', () => () => { window.copied = document.activeElement.value; return true; });")
            .await;
        assert!(clipboard::copy("old way").await);
        assert_eq!(text("return copied;").await, "old way");
    }
    run("spoil(document, 'execCommand', () => () => false);").await;
    assert!(!clipboard::copy("no way").await);
    assert_eq!(
        text("return String(document.querySelectorAll('textarea.visually-hidden').length);").await,
        "0"
    );
    fresh().await;
}

#[wasm_bindgen_test]
async fn sharing_tells_how_it_ended() {
    fresh().await;
    let cases = [
        ("async link => { window.shared = link; }", Shared::Done),
        (
            "() => Promise.reject(new DOMException('', 'AbortError'))",
            Shared::Dismissed,
        ),
        (
            "() => Promise.reject(new DOMException('', 'NotAllowedError'))",
            Shared::Refused,
        ),
    ];
    for (share, ended) in cases {
        navigator_has("share", share).await;
        assert!(can_share());
        assert_eq!(share_link("Red Thread", "https://example.org/#1").await, ended);
    }
    assert_eq!(
        text("return JSON.stringify(shared);").await,
        r#"{"title":"Red Thread","url":"https://example.org/#1"}"#
    );
    navigator_has("share", "undefined").await;
    assert!(!can_share());
    assert_eq!(share_link("", "").await, Shared::Refused);
    fresh().await;
}

#[wasm_bindgen_test]
async fn an_offer_to_install_is_kept_and_used_once() {
    assert!(!install::is_installed());
    assert!(!install::offer().await, "there is no offer yet");
    let heard = Rc::new(RefCell::new(Vec::new()));
    let kept = heard.clone();
    let listening = install::listen(move |can| kept.borrow_mut().push(can));
    run(
        "const offer = new Event('beforeinstallprompt', { cancelable: true });
         offer.prompt = async () => {}; offer.userChoice = Promise.resolve({ outcome: 'accepted' });
         dispatchEvent(offer);
         if (!offer.defaultPrevented) throw new Error('the browser would show its own banner');",
    )
    .await;
    assert!(install::offer().await);
    assert!(!install::offer().await, "an offer is good for once");
    run("dispatchEvent(new Event('appinstalled'));").await;
    drop(listening);
    assert_eq!(*heard.borrow(), [true, false]);
}

#[wasm_bindgen_test]
async fn without_a_service_worker_there_is_nothing_to_take_over() {
    let listening = updates::listen(|| {});
    assert!(!updates::take_over().await);
    drop(listening);
}
