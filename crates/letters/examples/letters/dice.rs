//! Chance that is the same on every run. Not for anything that has to be secret.

use siphasher::sip::SipHasher24;

/// A stream of choices that follows from a name.
pub(crate) struct Dice(u64);

impl Dice {
    /// The dice of this name.
    pub(crate) fn new(name: &str) -> Self {
        Self(SipHasher24::new().hash(name.as_bytes()))
    }

    /// 64 bits, by Steele, Lea and Flood's SplitMix.
    fn next(&mut self) -> u64 {
        self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mut mixed = self.0;
        mixed = (mixed ^ (mixed >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        mixed ^ (mixed >> 31)
    }

    /// A number below `end`; 0 for an `end` of 0.
    pub(crate) fn below(&mut self, end: usize) -> usize {
        let end = u64::try_from(end).unwrap_or(u64::MAX).max(1);
        usize::try_from(self.next() % end).unwrap_or_default()
    }

    /// Yes in so many of a hundred cases.
    pub(crate) fn in_hundred(&mut self, cases: usize) -> bool {
        self.below(100) < cases
    }

    /// The text in so many of a hundred cases, else nothing: most people leave most fields empty.
    pub(crate) fn maybe(&mut self, cases: usize, text: &str) -> String {
        if self.in_hundred(cases) {
            text.to_owned()
        } else {
            String::new()
        }
    }

    /// One of these.
    pub(crate) fn one_of<T: Copy>(&mut self, all: &[T]) -> Option<T> {
        let at = self.below(all.len());
        all.get(at).copied()
    }

    /// So many of these at most, none of them twice, in any order.
    pub(crate) fn some_of<T: Clone>(&mut self, count: usize, all: &[T]) -> Vec<T> {
        let mut deck = all.to_vec();
        for at in (1..deck.len()).rev() {
            let other = self.below(at + 1);
            deck.swap(at, other);
        }
        deck.truncate(count);
        deck
    }
}
