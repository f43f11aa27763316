//! Reads QR symbols in a picture. It takes pixels and gives texts; it knows no camera, and what a text means is for
//! `letters` to say.

mod picture;
mod sharper;
mod symbols;
mod watch;
#[cfg(target_arch = "wasm32")]
pub mod worker;

pub use picture::{Picture, WrongSize};
pub use watch::Watch;

use sharper::sharper;
use symbols::texts;

/// The text of each symbol on a picture, in no particular order; empty when there is none.
///
/// Half the size is tried first: it is four times quicker and forgives noise. The full size is tried only if that finds
/// nothing.
#[must_use]
pub fn read(picture: &Picture) -> Vec<String> {
    let found = picture.halved().map(|half| texts(&half)).unwrap_or_default();
    if found.is_empty() { texts(picture) } else { found }
}

/// The text of each symbol on a photo, of which there is no next one: every size down to a quarter is tried, each as it
/// is and sharpened, and each text is given once.
#[must_use]
pub fn read_thoroughly(picture: &Picture) -> Vec<String> {
    let half = picture.halved();
    let quarter = half.as_ref().and_then(Picture::halved);
    let mut found: Vec<String> = Vec::new();
    for size in [Some(picture), half.as_ref(), quarter.as_ref()]
        .into_iter()
        .flatten()
    {
        let sharpened = sharper(size).map(|sharp| texts(&sharp)).unwrap_or_default();
        for text in texts(size).into_iter().chain(sharpened) {
            if !found.contains(&text) {
                found.push(text);
            }
        }
    }
    found
}
