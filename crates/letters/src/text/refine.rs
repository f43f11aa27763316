//! Corrects a mixed prediction by what came of such predictions before.

use super::logistic::Logistic;

/// Points of the logistic scale at which corrections are kept, 128 apart.
const POINTS: usize = 33;
/// One part in two to this power of what was wrong is corrected at a time.
const PACE: i32 = 6;

/// Corrected probabilities, in 65,536ths, for each situation.
#[derive(Clone)]
pub(super) struct Refinement {
    points: Vec<u16>,
    nearest: usize,
}

impl Refinement {
    /// No corrections yet, for so many situations.
    pub(super) fn new(situations: usize, logistic: &Logistic) -> Self {
        let scale = (-16..=16).map(|point| logistic.squash(point * 128) as u16);
        Self {
            points: scale.cycle().take(situations * POINTS).collect(),
            nearest: 0,
        }
    }

    /// The corrected probability of a one for a point of the scale from -2047 to 2047.
    pub(super) fn refine(&mut self, at: i32, situation: usize) -> i32 {
        let at = at + 2048;
        let (below, part) = (situation * POINTS + (at >> 7) as usize, at & 127);
        self.nearest = below + usize::from(part > 64);
        let point = |index: usize| self.points.get(index).copied().map_or(0, i32::from);
        (point(below) * (128 - part) + point(below + 1) * part) >> 7
    }

    /// Learns the bit that came.
    pub(super) fn learn(&mut self, bit: bool) {
        let target = if bit { 65_535 } else { 0 };
        if let Some(point) = self.points.get_mut(self.nearest) {
            let now = i32::from(*point);
            *point = (now + ((target - now) >> PACE)) as u16;
        }
    }
}
