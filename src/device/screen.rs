//! The screen around the page: its title, its language, and that it does not go dark. Not what is on it.

use std::cell::{Cell, RefCell};
use std::rc::Rc;

use gloo_events::EventListener;
use wasm_bindgen::JsValue;
use wasm_bindgen_futures::spawn_local;

use crate::device::by_name::{call, call_and_wait, of_navigator};

/// Sets the title of the page, which a screen reader says first and a history lists.
pub fn set_title(title: &str) {
    if let Some(document) = web_sys::window().and_then(|window| window.document()) {
        document.set_title(title);
    }
}

/// Says in which language the page is (a BCP 47 tag), so that it is read aloud and broken into lines rightly.
pub fn set_lang(tag: &str) {
    let document = web_sys::window().and_then(|window| window.document());
    if let Some(root) = document.and_then(|document| document.document_element()) {
        let _ = root.set_attribute("lang", tag);
    }
}

/// Whether there is room for two columns, as on the computer of a ward.
#[must_use]
pub fn is_roomy() -> bool {
    web_sys::window()
        .and_then(|window| window.match_media("(min-width: 62.5em)").ok().flatten())
        .is_some_and(|query| query.matches())
}

/// Keeps the screen awake until it is dropped.
#[must_use = "dropping it lets the screen go dark"]
#[derive(Debug)]
pub struct Awake {
    lock: Rc<Lock>,
    _visible: EventListener,
}

/// Keeps the screen awake, as far as the phone allows, or `None` where the browser cannot.
pub fn keep_awake() -> Option<Awake> {
    let wake_lock = of_navigator("wakeLock")?;
    let document = web_sys::window()?.document()?;
    let lock = Rc::new(Lock {
        wake_lock,
        sentinel: RefCell::new(None),
        wanted: Cell::new(true),
    });
    lock.clone().request();
    // The browser takes the lock away when the page is hidden, and does not give it back by itself.
    let again = Rc::downgrade(&lock);
    let page = document.clone();
    let visible = EventListener::new(&document, "visibilitychange", move |_| {
        if let Some(lock) = again.upgrade().filter(|_| !page.hidden()) {
            lock.request();
        }
    });
    Some(Awake {
        lock,
        _visible: visible,
    })
}

impl Drop for Awake {
    fn drop(&mut self) {
        self.lock.wanted.set(false);
        self.lock.keep(None);
    }
}

#[derive(Debug)]
struct Lock {
    wake_lock: JsValue,
    sentinel: RefCell<Option<JsValue>>,
    wanted: Cell<bool>,
}

impl Lock {
    fn request(self: Rc<Self>) {
        spawn_local(async move {
            // A refusal (the battery is low, the page is hidden) leaves the screen as it is.
            if let Ok(sentinel) = call_and_wait(&self.wake_lock, "request", &["screen".into()]).await {
                self.keep(Some(sentinel));
            }
        });
    }

    /// Keeps this sentinel and lets go of the one before; one that comes too late is let go at once.
    fn keep(&self, sentinel: Option<JsValue>) {
        let before = self.sentinel.replace(sentinel);
        let late = if self.wanted.get() {
            None
        } else {
            self.sentinel.take()
        };
        for sentinel in before.into_iter().chain(late) {
            let _ = call(&sentinel, "release", &[]);
        }
    }
}
