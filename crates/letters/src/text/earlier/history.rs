//! What followed a context so far: counts of zeros and ones in one byte, and what such a history is worth.

/// How often a zero and a one followed, up to 15 each.
#[derive(Clone, Copy, PartialEq, Eq, Default, Debug)]
pub(super) struct History(u8);

impl History {
    fn counts(self) -> (u8, u8) {
        (self.0 >> 4, self.0 & 15)
    }

    /// The history after one more bit. A surprise makes the other count shrink: the recent past counts for more.
    fn after(self, bit: bool) -> Self {
        let (zeros, ones) = self.counts();
        let fade = |count: u8| if count > 3 { count.div_ceil(2) + 1 } else { count };
        let (zeros, ones) = if bit {
            (fade(zeros), (ones + 1).min(15))
        } else {
            ((zeros + 1).min(15), fade(ones))
        };
        Self(zeros << 4 | ones)
    }
}

/// Histories of one kind of context, found by hash. A cell is a check of 8 bits and the history.
#[derive(Clone)]
pub(super) struct Histories {
    cells: Vec<(u8, History)>,
    worth: Worth,
    at: usize,
    check: u8,
}

/// The number of cells is two to this power.
const BITS: u32 = 16;

impl Histories {
    pub(super) fn new() -> Self {
        Self {
            cells: vec![Default::default(); 1 << BITS],
            worth: Worth::new(),
            at: 0,
            check: 0,
        }
    }

    /// Goes to the cell of this hash and returns the probability of a one there, and whether there is a history at all.
    pub(super) fn look(&mut self, hash: u32) -> (u16, bool) {
        self.at = usize::try_from(hash >> (32 - BITS)).unwrap_or_default();
        self.check = (hash & 255) as u8;
        self.choose();
        let history = self.here();
        (self.worth.of(history), history != History::default())
    }

    /// Two neighbours share their hashes: the one that holds this context, else the one with less to lose.
    fn choose(&mut self) {
        let pair = [self.at, self.at ^ 1];
        let cell = |at: usize| self.cells.get(at).copied().unwrap_or_default();
        let is_ours = |at: &usize| cell(*at).0 == self.check && cell(*at).1 != History::default();
        let length = |at: &usize| {
            let (zeros, ones) = cell(*at).1.counts();
            zeros + ones
        };
        let chosen = pair
            .into_iter()
            .find(is_ours)
            .or(pair.into_iter().min_by_key(length));
        self.at = chosen.unwrap_or(self.at);
    }

    fn here(&self) -> History {
        match self.cells.get(self.at) {
            Some((check, history)) if *check == self.check => *history,
            _ => History::default(),
        }
    }

    /// Learns the bit that followed.
    pub(super) fn learn(&mut self, bit: bool) {
        let history = self.here();
        self.worth.learn(history, bit);
        if let Some(cell) = self.cells.get_mut(self.at) {
            *cell = (self.check, history.after(bit));
        }
    }
}

/// The probability of a one after each history, learned: 22 bits of probability over 10 bits of count.
#[derive(Clone)]
pub(super) struct Worth(Vec<u32>);

/// How many observations count at most.
const MEMORY: u32 = 255;

impl Worth {
    fn new() -> Self {
        let first_guess = |state: u32| {
            let (zeros, ones) = (state >> 4, state & 15);
            ((ones * 16 + 6) * ((1 << 22) - 1) / ((zeros + ones) * 16 + 12)) << 10
        };
        Self((0..256).map(first_guess).collect())
    }

    fn of(&self, history: History) -> u16 {
        self.0
            .get(usize::from(history.0))
            .map_or(1 << 15, |cell| (cell >> 16) as u16)
    }

    fn learn(&mut self, history: History, bit: bool) {
        if let Some(cell) = self.0.get_mut(usize::from(history.0)) {
            *cell = learned(*cell, bit, MEMORY);
        }
    }
}

/// One step of a counted average: the first observations move it far, later ones less.
pub(super) fn learned(cell: u32, bit: bool, memory: u32) -> u32 {
    let (probability, count) = (i64::from(cell >> 10), cell & 1023);
    let target = if bit { (1 << 22) - 1 } else { 0 };
    let moved = probability + (target - probability) * 2 / (2 * i64::from(count) + 3);
    let count = if count < memory { count + 1 } else { count };
    u32::try_from(moved).unwrap_or_default() << 10 | count
}
