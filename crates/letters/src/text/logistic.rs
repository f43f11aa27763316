//! Probabilities as 16-bit numbers, and their logistic scale. Tables only; nothing here learns.

/// The logistic scale at steps of 128, from -2048 to 2048, in parts of 65,536.
const CURVE: [i32; 33] = [
    22, 36, 60, 98, 162, 267, 439, 720, 1179, 1921, 3108, 4971, 7812, 11955, 17625, 24743, 32768, 40793,
    47911, 53581, 57724, 60565, 62428, 63615, 64357, 64816, 65097, 65269, 65374, 65438, 65476, 65500, 65514,
];

/// The scale between its ends.
pub(crate) const END: i32 = 2047;

/// Both directions, looked up.
#[derive(Clone)]
pub(crate) struct Logistic {
    squashed: Vec<u16>,
    stretched: Vec<i16>,
}

impl Logistic {
    /// Computes the tables.
    pub(crate) fn new() -> Self {
        let squashed: Vec<u16> = (0..4096).map(between).collect();
        let mut stretched = Vec::with_capacity(4096);
        for (at, reached) in (-2048..).zip(&squashed) {
            while stretched.len() <= usize::from(reached >> 4) {
                stretched.push(at);
            }
        }
        stretched.resize(4096, 2047);
        Self { squashed, stretched }
    }

    /// The probability, 22 to 65,514, at a point of the scale.
    pub(crate) fn squash(&self, at: i32) -> i32 {
        let at = at.clamp(-END, END) + 2048;
        self.squashed.get(at as usize).copied().map_or(0, i32::from)
    }

    /// The first point, -2048 to 2047, that reaches a 16-bit probability.
    pub(crate) fn stretch(&self, probability: i32) -> i32 {
        self.stretched
            .get((probability >> 4) as usize)
            .copied()
            .map_or(0, i32::from)
    }
}

/// The curve at a point from 0 to 4095, in a straight line between its steps.
fn between(at: usize) -> u16 {
    let (step, part) = (at >> 7, (at & 127) as i32);
    let curve = |step: usize| CURVE.get(step).copied().unwrap_or_default();
    ((curve(step) * (128 - part) + curve(step + 1) * part + 64) >> 7) as u16
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn stretching_undoes_squashing_and_both_only_rise() {
        let logistic = Logistic::new();
        let mut last = -2049;
        for probability in (22..65_514).step_by(5) {
            let at = logistic.stretch(probability);
            assert!(at >= last, "{probability}");
            let back = logistic.squash(at);
            assert!((back - probability).abs() <= 64, "{probability} became {back}");
            last = at;
        }
        assert_eq!(logistic.squash(0), 32_768);
    }
}
