//! A photo that was picked or pasted, and the texts of the codes on it. What they mean is for `letters` to say.

use wasm_bindgen::JsValue;
use web_sys::Blob;

use crate::device::by_name::{call, call_and_wait, property};
use crate::device::code_reader::{Care, CodeReader};
use crate::device::limit::within;
use crate::device::pixels::Sheet;

/// Larger photos are made smaller first: a code fills a good part of them, and phones make a hundred million pixels.
const LONGEST: u32 = 2_000;
/// A damaged file may never become a picture.
const DECODE_LIMIT_MS: u32 = 20_000;

/// Why a photo could not be looked at.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum PictureTrouble {
    /// The file is no picture that this browser knows.
    NotAPicture,
    /// The part of the app that reads codes could not be had, or broke down.
    NoReader,
}

/// The text of each code on a photo, each once; empty when there is none.
///
/// # Errors
/// See [`PictureTrouble`].
pub async fn read(photo: &Blob) -> Result<Vec<String>, PictureTrouble> {
    let sheet = Sheet::new().ok_or(PictureTrouble::NoReader)?;
    let size = drawn(photo, &sheet).await.ok_or(PictureTrouble::NotAPicture)?;
    let mut reader = CodeReader::start().await;
    reader
        .texts(&sheet, size, Care::Photo)
        .await
        .map_err(|_| PictureTrouble::NoReader)
}

async fn drawn(photo: &Blob, sheet: &Sheet) -> Option<(u32, u32)> {
    let photo: JsValue = photo.into();
    let (page, photo) = (js_sys::global(), [photo]);
    let bitmap = call_and_wait(&page, "createImageBitmap", &photo);
    let bitmap = within(DECODE_LIMIT_MS, bitmap).await?.ok()?;
    let side = |name| property(&bitmap, name)?.as_f64().map(|side| side as u32);
    let size = side("width").zip(side("height"));
    let drawn = size.and_then(|size| sheet.draw(&bitmap, size, LONGEST));
    // The memory of a large photo is better given back at once.
    let _ = call(&bitmap, "close", &[]);
    drawn
}
