//! Counting what readers said.

use std::fmt;

/// What became of one input.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Fate {
    /// It was refused.
    Refused,
    /// It was read, and as it should be.
    Read,
    /// It was read as something that it is not, or beyond a limit. None may.
    Changed,
}

/// One input and its fate.
#[derive(Clone, Copy, Debug)]
pub struct Outcome {
    /// Whether its tag was made anew, so that all of it is looked at.
    pub is_hostile: bool,
    /// What became of it.
    pub fate: Fate,
}

impl Outcome {
    /// The fate of what was read, or not. `is_breach` is asked of what was.
    pub fn of<T>(is_hostile: bool, read: Option<T>, is_breach: impl FnOnce(&T) -> bool) -> Self {
        let fate = match read {
            None => Fate::Refused,
            Some(value) if is_breach(&value) => Fate::Changed,
            Some(_) => Fate::Read,
        };
        Self { is_hostile, fate }
    }
}

/// What became of the inputs.
#[derive(Clone, Copy, Default, Debug)]
pub struct Tally {
    /// All of them.
    pub tried: u64,
    /// Those whose tag was made anew.
    pub hostile: u64,
    /// Those of them that were read to their end.
    pub hostile_read: u64,
    /// Those that were refused.
    pub refused: u64,
    /// Those that were read: whole ones, and hostile ones.
    pub read: u64,
    /// Those that were read as something that they are not, or beyond a limit. None may.
    pub changed: u64,
}

impl Tally {
    /// Counts one input.
    pub fn count(&mut self, outcome: Outcome) {
        self.tried += 1;
        self.hostile += u64::from(outcome.is_hostile);
        match outcome.fate {
            Fate::Refused => self.refused += 1,
            Fate::Read => {
                self.read += 1;
                self.hostile_read += u64::from(outcome.is_hostile);
            }
            Fate::Changed => self.changed += 1,
        }
    }

    /// Adds the figures of another.
    pub fn add(&mut self, other: Self) {
        self.tried += other.tried;
        self.hostile += other.hostile;
        self.hostile_read += other.hostile_read;
        self.refused += other.refused;
        self.read += other.read;
        self.changed += other.changed;
    }

    /// How many were looked at behind the tag: hostile ones, and what was read without being one.
    pub fn behind_tag(&self) -> u64 {
        self.hostile + self.read - self.hostile_read
    }
}

impl fmt::Display for Tally {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self {
            tried,
            hostile,
            hostile_read,
            refused,
            read,
            changed,
        } = self;
        let behind_tag = self.behind_tag();
        let share = behind_tag as f64 / (*tried).max(1) as f64;
        write!(
            f,
            "tried={tried} behind_tag={behind_tag} behind_tag_share={share:.4} hostile={hostile} \
             hostile_read={hostile_read} refused={refused} read={read} changed={changed} panics=0"
        )
    }
}
