//! Reads one frame of a camera after another. It does not wait for them.

use crate::{Picture, read, sharper::sharper, symbols::texts};

/// Sharpening takes three times as long as everything else, and the next frame comes soon: it is done to every third frame
/// in a row that says nothing, and so never while the frames of a moving code come in well.
const EVERY: u32 = 3;

/// What is remembered from one frame to the next.
#[derive(Clone, Copy, Default, Debug)]
pub struct Watch {
    fruitless: u32,
}

impl Watch {
    /// The text of each symbol on this frame, in no particular order; empty when there is none.
    #[must_use]
    pub fn read(&mut self, frame: &Picture) -> Vec<String> {
        let mut found = read(frame);
        if found.is_empty() && self.fruitless % EVERY == EVERY - 1 {
            found = sharper(frame).map(|sharp| texts(&sharp)).unwrap_or_default();
        }
        self.fruitless = if found.is_empty() {
            self.fruitless.wrapping_add(1)
        } else {
            0
        };
        found
    }
}
