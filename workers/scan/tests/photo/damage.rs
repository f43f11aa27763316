//! What lens, light and sensor do to a picture. Not from where it is taken.

use super::Chance;

/// How bad the picture is.
pub(crate) struct Damage {
    /// How far a point is smeared, as a standard deviation in pixels.
    pub(crate) blur: f64,
    /// The shade of ink and of paper, 0 to 255.
    pub(crate) ink: f64,
    pub(crate) paper: f64,
    /// How much darker the right edge is than the left, in shades.
    pub(crate) shadow: f64,
    /// The noise of each pixel, as a standard deviation in shades.
    pub(crate) noise: f64,
    /// Which noise.
    pub(crate) seed: u64,
}

impl Damage {
    pub(crate) fn none() -> Self {
        Self {
            blur: 0.0,
            ink: 0.0,
            paper: 255.0,
            shadow: 0.0,
            noise: 0.0,
            seed: 0,
        }
    }

    /// Damage that a reader may hope to bear at so many pixels to a module.
    pub(crate) fn by_chance(module: f64, chance: &mut Chance) -> Self {
        let ink = chance.between(10.0, 90.0);
        Self {
            blur: module * chance.between(0.1, 0.33),
            ink,
            paper: ink + chance.between(60.0, 150.0),
            shadow: chance.between(0.0, 40.0),
            noise: chance.between(1.0, 14.0),
            seed: chance.below(u64::MAX),
        }
    }

    /// The shades of a picture whose pixels are light to the given part.
    pub(crate) fn done_to(&self, mut light: Vec<f32>, width: u32, height: u32) -> Vec<u8> {
        // Three means over a row come close to a bell curve; down the columns, the same.
        let reach = (self.blur * self.blur * 4.0 + 1.0).sqrt();
        for _ in 0..if self.blur > 0.0 { 3 } else { 0 } {
            smear(&mut light, width as usize, 1, reach);
            smear(&mut light, height as usize, width as usize, reach);
        }
        let mut chance = Chance::of(self.seed);
        let shades = light.iter().zip(0u32..).map(|(light, at)| {
            let dimmed = self.shadow * f64::from(at % width) / f64::from(width);
            let noise = (0..4).map(|_| chance.between(-1.0, 1.0)).sum::<f64>() * self.noise * 0.87;
            let shade = self.ink + (self.paper - self.ink) * f64::from(*light) - dimmed + noise;
            shade.round().clamp(0.0, 255.0) as u8
        });
        shades.collect()
    }
}

/// The mean over `reach` pixels (at least one, with a fraction at both ends) along every line of `length` pixels that
/// lie `step` apart.
fn smear(light: &mut [f32], length: usize, step: usize, reach: f64) {
    let whole = ((reach - 1.0) / 2.0).floor() as isize;
    let rest = ((reach - 1.0) / 2.0).fract() as f32;
    let lines = light.len() / length;
    let mut line = vec![0.0; length];
    for number in 0..lines {
        let start = number / step * step * length + number % step;
        for (at, kept) in line.iter_mut().enumerate() {
            *kept = light[start + at * step];
        }
        let of = |at: isize| line[at.clamp(0, length as isize - 1) as usize];
        for at in 0..length as isize {
            let inner: f32 = (at - whole..=at + whole).map(of).sum();
            let outer = rest * (of(at - whole - 1) + of(at + whole + 1));
            light[start + at as usize * step] = (inner + outer) / reach as f32;
        }
    }
}
