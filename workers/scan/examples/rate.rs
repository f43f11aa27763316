//! How many of 200 damaged photos are read, and in what time. `cargo xtask bench scanner` runs it.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::indexing_slicing,
    clippy::print_stdout,
    reason = "a measurement that cannot go on has failed, and its figures are printed"
)]

#[path = "../tests/photo/mod.rs"]
mod photo;

use photo::damaged;
use scan::{Picture, Watch, read, read_thoroughly};
use std::time::{Duration, Instant};

const PHOTOS: u32 = 200;

/// A way to read, how often it was right, and how long it took.
struct Way {
    name: &'static str,
    read: fn(&Picture) -> Vec<String>,
    right: u32,
    wrong: u32,
    took: Duration,
}

impl Way {
    fn of(name: &'static str, read: fn(&Picture) -> Vec<String>) -> Self {
        Self {
            name,
            read,
            right: 0,
            wrong: 0,
            took: Duration::ZERO,
        }
    }

    fn count(&mut self, picture: &Picture, text: &str) {
        let begun = Instant::now();
        let found = (self.read)(picture);
        self.took += begun.elapsed();
        if found == [text] {
            self.right += 1;
        } else if !found.is_empty() {
            self.wrong += 1;
        }
    }
}

/// A camera that is held still: the same frame comes until something is read, three times at most.
fn watched(picture: &Picture) -> Vec<String> {
    let mut watch = Watch::default();
    let mut frames = (0..3).map(|_| watch.read(picture));
    frames.find(|found| !found.is_empty()).unwrap_or_default()
}

fn main() {
    let mut ways = [
        Way::of("frame", read),
        Way::of("camera", watched),
        Way::of("photo", read_thoroughly),
    ];
    for number in 0..PHOTOS {
        let (subject, picture) = damaged(number.into());
        for way in &mut ways {
            way.count(&picture, &subject.text);
        }
    }
    for way in ways {
        let mean_ms = way.took.as_secs_f64() * 1000.0 / f64::from(PHOTOS);
        println!(
            "scanner way={} photos={PHOTOS} read={} wrong={} mean_ms={mean_ms:.1}",
            way.name, way.right, way.wrong
        );
    }
}
