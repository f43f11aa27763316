//! All cells together: the last line, and which promises it misses.

use crate::cell::Cell;
use crate::size::Size;
use std::fmt;

/// At most this part of JSON with DEFLATE, on average over all passports.
const MEAN_RATIO: f64 = 0.46;
/// At most so many bits for a character of free text.
const TEXT_BITS: f64 = 3.0;
/// A typical letter fits this symbol in every language.
const VERSION_TYPICAL: u32 = 22;

/// The figures over all cells.
#[derive(Default)]
pub(crate) struct Verdict {
    cells: Vec<Cell>,
}

impl Verdict {
    pub(crate) fn add(&mut self, cell: Cell) {
        self.cells.push(cell);
    }

    /// What is worse than promised, in words.
    pub(crate) fn missed(&self) -> Vec<String> {
        let (mean, bits, version) = (self.mean_ratio(), self.text_bits(), self.version_typical());
        [
            (
                mean > MEAN_RATIO,
                format!("a letter takes {mean:.3} of JSON with DEFLATE, promised is {MEAN_RATIO}"),
            ),
            (
                bits > TEXT_BITS,
                format!("a character of text takes {bits:.3} bits, promised are {TEXT_BITS}"),
            ),
            (
                version > VERSION_TYPICAL,
                format!("a typical letter needs version {version}, promised is {VERSION_TYPICAL}"),
            ),
        ]
        .into_iter()
        .filter_map(|(is_missed, line)| is_missed.then_some(line))
        .collect()
    }

    fn ratios(&self) -> Vec<f64> {
        self.cells.iter().flat_map(Cell::ratios).collect()
    }

    fn mean_ratio(&self) -> f64 {
        let ratios = self.ratios();
        ratios.iter().sum::<f64>() / ratios.len() as f64
    }

    fn text_bits(&self) -> f64 {
        let (bits, characters) = self
            .cells
            .iter()
            .map(Cell::text)
            .fold((0, 0), |sum, cell| (sum.0 + cell.0, sum.1 + cell.1));
        bits as f64 / characters as f64
    }

    fn version_typical(&self) -> u32 {
        let typical = self.cells.iter().filter(|cell| cell.size == Size::Typical);
        typical.map(Cell::version).max().unwrap_or_default()
    }
}

impl fmt::Display for Verdict {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(
            f,
            "letters mean_ratio={:.3} worst_ratio={:.3} text_bits={:.2} version_typical={}",
            self.mean_ratio(),
            self.ratios().into_iter().fold(0.0, f64::max),
            self.text_bits(),
            self.version_typical()
        )
    }
}
