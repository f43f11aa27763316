//! From where a symbol is seen: its place, turn and perspective in a picture. Not the light, nor the lens.

use super::Chance;

/// Each pixel is looked at in so many places across and down, so that edges are soft as a sensor makes them.
const SAMPLES: u32 = 3;

/// The map from a pixel to a place on the symbol, as the numbers of a projective transform.
pub(crate) struct View {
    back: [f64; 9],
}

impl View {
    /// From the front, the symbol filling a square of this side.
    pub(crate) fn flat(side: f64) -> Self {
        Self::of_corners([(0.0, 0.0), (side, 0.0), (side, side), (0.0, side)])
    }

    /// Somewhere in a picture of this size, about this wide, turned and seen from one side.
    pub(crate) fn by_chance((width, height): (u32, u32), side: f64, chance: &mut Chance) -> Self {
        let turn =
            chance.between(-0.35, 0.35) + f64::from(chance.below(4) as u32) * std::f64::consts::FRAC_PI_2;
        let middle = (f64::from(width) / 2.0, f64::from(height) / 2.0);
        // A turned square is wider: it is made smaller rather than cut off.
        let half = (side / 2.0).min(middle.1 / (turn.sin().abs() + turn.cos().abs()));
        let corners = [(-1.0, -1.0), (1.0, -1.0), (1.0, 1.0), (-1.0, 1.0)].map(|(x, y): (f64, f64)| {
            let near = 1.0 - chance.between(0.0, 0.12);
            let (x, y) = (x * half * near, y * half * near);
            (
                middle.0 + x * turn.cos() - y * turn.sin(),
                middle.1 + x * turn.sin() + y * turn.cos(),
            )
        });
        Self::of_corners(corners)
    }

    /// The view in which the symbol's corners (top left, then clockwise) lie at these pixels.
    fn of_corners(corners: [(f64, f64); 4]) -> Self {
        let [(x0, y0), (x1, y1), (x2, y2), (x3, y3)] = corners;
        let (dx1, dx2, dx3) = (x1 - x2, x3 - x2, x0 - x1 + x2 - x3);
        let (dy1, dy2, dy3) = (y1 - y2, y3 - y2, y0 - y1 + y2 - y3);
        let whole = dx1 * dy2 - dx2 * dy1;
        let g = (dx3 * dy2 - dx2 * dy3) / whole;
        let h = (dx1 * dy3 - dx3 * dy1) / whole;
        let [a, b, c] = [x1 - x0 + g * x1, x3 - x0 + h * x3, x0];
        let [d, e, f] = [y1 - y0 + g * y1, y3 - y0 + h * y3, y0];
        // The inverse up to a factor, which a projective transform does not mind.
        let back = [
            e - f * h,
            c * h - b,
            b * f - c * e,
            f * g - d,
            a - c * g,
            c * d - a * f,
            d * h - e * g,
            b * g - a * h,
            a * e - b * d,
        ];
        Self { back }
    }

    /// Which part of each pixel is light, 0 to 1; everything outside the symbol is.
    pub(crate) fn seen(&self, width: u32, height: u32, is_dark: impl Fn(f64, f64) -> bool) -> Vec<f32> {
        let samples = || (0..SAMPLES).map(|at| (f64::from(at) + 0.5) / f64::from(SAMPLES));
        let light = |x: f64, y: f64| {
            let [a, b, c, d, e, f, g, h, i] = self.back;
            let depth = g * x + h * y + i;
            let (across, down) = ((a * x + b * y + c) / depth, (d * x + e * y + f) / depth);
            let inside = (0.0..1.0).contains(&across) && (0.0..1.0).contains(&down);
            !(inside && is_dark(across, down))
        };
        let mut seen = Vec::with_capacity((width * height) as usize);
        for y in (0..height).map(f64::from) {
            for x in (0..width).map(f64::from) {
                let places = samples().flat_map(|down| samples().map(move |across| (x + across, y + down)));
                let lit = places.filter(|(x, y)| light(*x, *y)).count();
                seen.push(lit as f32 / (SAMPLES * SAMPLES) as f32);
            }
        }
        seen
    }
}
