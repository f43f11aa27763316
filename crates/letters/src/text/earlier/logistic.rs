//! Probabilities as 12-bit numbers, and their logistic scale. Tables only; nothing here learns.

/// The logistic scale at steps of 128, from -2047 to 2047, in parts of 4096.
const CURVE: [i32; 33] = [
    1, 2, 3, 6, 10, 16, 27, 45, 73, 120, 194, 310, 488, 747, 1101, 1546, 2047, 2549, 2994, 3348, 3607, 3785,
    3901, 3975, 4022, 4050, 4068, 4079, 4085, 4089, 4092, 4093, 4094,
];

/// The probability, 1 to 4095, at a point of the logistic scale.
pub(super) fn squash(at: i32) -> i32 {
    let at = at.clamp(-2047, 2047) + 2048;
    let (step, part) = (at >> 7, at & 127);
    let curve = |step: i32| {
        usize::try_from(step)
            .ok()
            .and_then(|s| CURVE.get(s))
            .copied()
            .unwrap_or(4094)
    };
    ((curve(step) * (128 - part) + curve(step + 1) * part + 64) >> 7).clamp(1, 4095)
}

/// The inverse of [`squash`], looked up.
#[derive(Clone)]
pub(super) struct Stretch(Vec<i16>);

impl Stretch {
    /// Computes the table: for each probability the first point that reaches it.
    pub(super) fn new() -> Self {
        let mut table = Vec::with_capacity(4096);
        for at in -2047..=2047 {
            let reached = usize::try_from(squash(at)).unwrap_or_default();
            while table.len() <= reached {
                table.push(i16::try_from(at).unwrap_or_default());
            }
        }
        table.resize(4096, 2047);
        Self(table)
    }

    /// The point, -2047 to 2047, of a 16-bit probability.
    pub(super) fn of(&self, probability: u16) -> i32 {
        self.0
            .get(usize::from(probability >> 4))
            .copied()
            .map_or(0, i32::from)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn stretching_undoes_squashing_and_both_only_rise() {
        let stretch = Stretch::new();
        let mut last = -2048;
        for probability in 1..4096 {
            let at = stretch.of(probability << 4);
            assert!(at >= last, "{probability}");
            assert!(
                (squash(at) - i32::from(probability)).abs() <= 4,
                "{probability} became {}",
                squash(at)
            );
            last = at;
        }
    }
}
