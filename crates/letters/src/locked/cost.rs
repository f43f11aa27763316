//! How much work a key takes to try. Not the work itself.

use argon2::Params;

/// Memory and passes of Argon2id, within what is safe and what a phone can give.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Cost {
    mebibytes: u8,
    passes: u8,
}

impl Cost {
    /// What everything is locked with: 64 MiB and three passes.
    pub const DEFAULT: Self = Self {
        mebibytes: 64,
        passes: 3,
    };

    /// The least that is read: 19 MiB and two passes.
    pub const LEAST: Self = Self {
        mebibytes: 19,
        passes: 2,
    };

    /// A cost of 19 to 128 MiB and two to six passes, and `None` outside of these.
    #[must_use]
    pub const fn new(mebibytes: u8, passes: u8) -> Option<Self> {
        if mebibytes < 19 || mebibytes > 128 || passes < 2 || passes > 6 {
            return None;
        }
        Some(Self { mebibytes, passes })
    }

    /// Memory in MiB, 19 to 128.
    #[must_use]
    pub const fn mebibytes(self) -> u8 {
        self.mebibytes
    }

    /// Passes over that memory, 2 to 6.
    #[must_use]
    pub const fn passes(self) -> u8 {
        self.passes
    }

    /// The same as Argon2 takes it, with one lane and so many bytes of output.
    pub(super) fn params(self, output: usize) -> Result<Params, argon2::Error> {
        Params::new(
            u32::from(self.mebibytes) * 1024,
            u32::from(self.passes),
            1,
            Some(output),
        )
    }
}

impl Default for Cost {
    fn default() -> Self {
        Self::DEFAULT
    }
}
