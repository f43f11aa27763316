//! Photos of a symbol as a poor camera in poor light would take them: drawn, so that they are the same each time.
#![allow(dead_code, reason = "the tests and the measurement each use a part of it")]

mod chance;
mod damage;
mod view;

pub(crate) use chance::Chance;
pub(crate) use damage::Damage;

use letters::code::{Code, Correction};
use letters::digits::fragment;
use scan::Picture;
use view::View;

/// What every photo's link begins with.
const ADDRESS: &str = "https://redthread.example/";
/// Light modules around a symbol, as the standard asks.
const QUIET: f64 = 4.0;

/// A symbol to be photographed, and what it says.
pub(crate) struct Subject {
    pub(crate) text: String,
    pub(crate) code: Code,
}

impl Subject {
    /// The fullest symbol of this version (2 to 40), with digits that look like a letter's.
    pub(crate) fn of_version(version: u32, chance: &mut Chance) -> Self {
        let letter: Vec<u8> = (0..3_000).map(|_| chance.below(256) as u8).collect();
        let of = |length: usize| {
            let link = fragment(&letter[..length]);
            let code = Code::of_link(ADDRESS, &link, Correction::Screen).ok()?;
            let text = format!("{ADDRESS}#{link}");
            (code.version() <= version).then_some(Self { text, code })
        };
        let (mut fits, mut too_long) = (0, letter.len());
        while too_long - fits > 1 {
            let middle = fits.midpoint(too_long);
            if of(middle).is_some() {
                fits = middle;
            } else {
                too_long = middle;
            }
        }
        of(fits).expect("a version that holds the address")
    }

    /// The photo: `width` × `height` pixels of paper and the symbol with its quiet zone in the corners of `view`.
    pub(crate) fn photo(&self, width: u32, height: u32, view: &View, damage: &Damage) -> Picture {
        let modules = f64::from(self.code.size());
        let is_dark = |across: f64, down: f64| {
            let at = |part: f64| (part * (modules + 2.0 * QUIET) - QUIET).floor();
            let (x, y) = (at(across), at(down));
            x >= 0.0 && y >= 0.0 && self.code.is_dark(x as u32, y as u32)
        };
        let sharp = view.seen(width, height, is_dark);
        Picture::of_luma(damage.done_to(sharp, width, height), width, height).unwrap()
    }
}

/// A photo of the symbol straight from the front with nothing wrong, `scale` pixels to a module.
pub(crate) fn flawless(subject: &Subject, scale: u32) -> Picture {
    let side = (subject.code.size() + 8) * scale;
    subject.photo(side, side, &View::flat(side.into()), &Damage::none())
}

/// The photo of this number, out of as many as one likes: all versions from 5 to 25 by turns, each with some blur, tilt,
/// perspective, noise, poor contrast and uneven light.
pub(crate) fn damaged(number: u64) -> (Subject, Picture) {
    let mut chance = Chance::of(number);
    let subject = Subject::of_version(5 + (number % 21) as u32, &mut chance);
    let pixels = f64::from(subject.code.size() + 8) * chance.between(2.6, 5.0);
    let view = View::by_chance((1280, 720), pixels.clamp(200.0, 690.0), &mut chance);
    let damage = Damage::by_chance(
        pixels.clamp(200.0, 690.0) / f64::from(subject.code.size() + 8),
        &mut chance,
    );
    let picture = subject.photo(1280, 720, &view, &damage);
    (subject, picture)
}
