//! Counting what decoders said.

use std::fmt;

/// What became of the inputs.
#[derive(Clone, Copy, Default, Debug)]
pub struct Tally {
    /// All of them.
    pub tried: u64,
    /// Those whose tag was made anew.
    pub hostile: u64,
    /// Those that were refused.
    pub refused: u64,
    /// Those that were read: unchanged, or by a hostile maker's tag.
    pub read: u64,
    /// Those that opened with other content though nobody made their tag anew, or beyond a limit. None may.
    pub changed: u64,
}

impl Tally {
    /// Counts one input. `is_breach` is asked of what was read.
    pub fn count<T>(&mut self, is_hostile: bool, read: Option<T>, is_breach: impl FnOnce(&T) -> bool) {
        self.tried += 1;
        self.hostile += u64::from(is_hostile);
        match read {
            None => self.refused += 1,
            Some(value) if is_breach(&value) => self.changed += 1,
            Some(_) => self.read += 1,
        }
    }

    /// Adds the figures of another decoder.
    pub fn add(&mut self, other: Self) {
        self.tried += other.tried;
        self.hostile += other.hostile;
        self.refused += other.refused;
        self.read += other.read;
        self.changed += other.changed;
    }
}

impl fmt::Display for Tally {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self {
            tried,
            hostile,
            refused,
            read,
            changed,
        } = self;
        write!(
            f,
            "tried={tried} hostile={hostile} refused={refused} read={read} changed={changed} panics=0"
        )
    }
}
