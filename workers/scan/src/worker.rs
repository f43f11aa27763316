//! The way in for the worker's script. Everything that can be right or wrong is in the library itself.

use std::cell::Cell;

use wasm_bindgen::prelude::wasm_bindgen;

use crate::{Picture, Watch, read_thoroughly};

thread_local! {
    static WATCH: Cell<Watch> = Cell::default();
}

/// The texts on a picture of red, green, blue and opacity: on a photo, or on the next frame of the camera. Empty when
/// there is none or the size is wrong.
#[wasm_bindgen]
#[must_use]
pub fn texts(rgba: &[u8], width: u32, height: u32, is_photo: bool) -> Vec<String> {
    let Ok(picture) = Picture::of_rgba(rgba, width, height) else {
        return Vec::new();
    };
    if is_photo {
        return read_thoroughly(&picture);
    }
    let mut watch = WATCH.take();
    let found = watch.read(&picture);
    WATCH.set(watch);
    found
}
