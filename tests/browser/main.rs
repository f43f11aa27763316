//! The shell's browser abilities, tried in a real browser. Whole journeys through the built app are in `journeys`.
#![cfg(target_arch = "wasm32")]
#![allow(
    clippy::unwrap_used,
    clippy::indexing_slicing,
    reason = "a test that cannot go on has failed"
)]

mod browser;
mod clock;
mod deleting;
mod drafts;
mod failing_storage;
mod languages;
mod locale;
mod locks;
mod lost_connection;
mod picture;
mod route;
mod saving;
mod screen;
mod second_copy;
mod shelves;
mod tabs;
mod unanswered;
mod words_files;
mod workers;
mod zones;

wasm_bindgen_test::wasm_bindgen_test_configure!(run_in_browser);
