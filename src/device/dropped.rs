//! Files that are dropped on the page. What is in them is not known here. Without this the browser would leave the page for the file.

use crate::device::by_name::property;
use gloo_events::{EventListener, EventListenerOptions};
use js_sys::Array;
use wasm_bindgen::JsCast;
use web_sys::{Event, File};

/// Hears of each file until it is dropped.
#[must_use = "dropping it ends the listening"]
#[derive(Debug)]
pub struct Listening {
    _listeners: Vec<EventListener>,
}

/// Calls back with each file that a person drops on the page.
pub fn listen(callback: impl Fn(File) + 'static) -> Listening {
    let Some(page) = web_sys::window().and_then(|window| window.document()) else {
        return Listening {
            _listeners: Vec::new(),
        };
    };
    let may_prevent = EventListenerOptions::enable_prevent_default();
    let over = EventListener::new_with_options(&page, "dragover", may_prevent, |event| {
        if holds_files(event) {
            event.prevent_default();
        }
    });
    let dropped = EventListener::new_with_options(&page, "drop", may_prevent, move |event| {
        if holds_files(event) {
            event.prevent_default();
        }
        files(event).into_iter().for_each(&callback);
    });
    Listening {
        _listeners: vec![over, dropped],
    }
}

/// Whether files are dragged, and not words that somebody moves within a field.
fn holds_files(event: &Event) -> bool {
    let types = property(event, "dataTransfer").and_then(|moved| property(&moved, "types"));
    types.is_some_and(|types| {
        Array::from(&types)
            .iter()
            .any(|kind| kind.as_string().as_deref() == Some("Files"))
    })
}

fn files(event: &Event) -> Vec<File> {
    let files = property(event, "dataTransfer").and_then(|moved| property(&moved, "files"));
    let files = files.map(|files| Array::from(&files).to_vec());
    let files = files.unwrap_or_default().into_iter();
    files.filter_map(|file| file.dyn_into().ok()).collect()
}
