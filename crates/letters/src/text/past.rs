//! What has been read so far, as the contexts in which the next symbol is foreseen. It predicts nothing itself.

use super::alphabet::Sort;
use super::chance::hash;
use super::column::Column;

/// How many contexts there are.
pub(super) const CONTEXTS: usize = 14;

/// The end of the texts so far.
#[derive(Clone, Default)]
pub(super) struct Past {
    column: u32,
    /// The last eight symbols, the latest lowest. A column counts as one; marks do not.
    recent: u64,
    /// The sorts of the last eight symbols of this text, two bits each.
    sorts: u32,
    /// Hash of the letters since the last that was none, how many they are, and the two words before.
    word: u32,
    letters: u32,
    before: u32,
    long_before: u32,
    /// Symbols of this text.
    length: u32,
    /// Whether the next symbol is a capital, and whether the last was one.
    is_capital: bool,
    was_capital: bool,
}

impl Past {
    /// A text begins.
    pub(super) fn begin(&mut self, column: Column) {
        *self = Self {
            column: column.number(),
            recent: self.recent << 8 | u64::from(column.number() + 128),
            ..Self::default()
        };
    }

    /// The next symbol is a capital.
    pub(super) fn capital(&mut self) {
        self.is_capital = true;
    }

    /// One more symbol, or a byte with its highest bit set. The end of a text is none of its letters.
    pub(super) fn push(&mut self, symbol: u8, sort: Sort) {
        self.recent = self.recent << 8 | u64::from(symbol);
        self.length += 1;
        self.was_capital = std::mem::take(&mut self.is_capital);
        self.sorts = (self.sorts << 2 | sort as u32) & 0xffff;
        if sort == Sort::Letter {
            self.word = hash(self.word, u32::from(symbol) + 1);
            self.letters += 1;
        } else if self.word != 0 {
            self.long_before = self.before;
            self.before = self.word;
            self.word = 0;
            self.letters = 0;
        }
    }

    /// The last symbols, at most four.
    fn end(&self, symbols: u32) -> u32 {
        (self.recent & (u64::MAX >> (64 - 8 * symbols))) as u32
    }

    /// A hash of the last symbols, four to eight.
    fn long_end(&self, symbols: u32) -> u32 {
        hash(
            self.end(4),
            (self.recent >> 32 & (u64::MAX >> (96 - 8 * symbols))) as u32,
        )
    }

    /// Where a passage that ends like this is remembered.
    pub(super) fn ending(&self, symbols: u32, is_capital: bool) -> u32 {
        let mark = u32::from(is_capital);
        if symbols > 4 {
            hash(self.long_end(symbols), 2 + mark)
        } else {
            hash(self.end(4), mark)
        }
    }

    /// The last symbol.
    pub(super) fn last(&self) -> usize {
        self.end(1) as usize
    }

    /// The contexts of the next symbol, or of a byte that follows a mark.
    pub(super) fn contexts(&self, is_byte: bool) -> [u32; CONTEXTS] {
        let column = self.column;
        let capital = u32::from(self.was_capital);
        let pair = hash(self.word, self.before);
        let contexts = [
            hash(hash(self.before, column), self.word),
            capital << 8 | self.end(1),
            capital << 16 | self.end(2),
            self.end(3),
            self.long_end(5),
            hash(column, self.end(2)),
            hash(column, self.end(3)),
            hash(self.word, self.end(1)),
            hash(self.word, column),
            pair,
            hash(self.word, self.long_before),
            hash(self.letters, column),
            hash(self.sorts & 0xff, column),
            hash(self.sorts, self.end(1)),
        ];
        let kind = 32 * u32::from(self.is_capital) + 64 * u32::from(is_byte);
        let mut number = kind;
        contexts.map(|context| {
            number += 1;
            hash(context, number)
        })
    }

    /// Whether a context is one of those that say how much is known: two, three and five symbols.
    pub(super) fn is_long(context: usize) -> bool {
        matches!(context, 2..=4)
    }

    /// The situations of the mixers: the column; how long the word is, and how many of the longer contexts are known; how
    /// long the text is, and how many bits of the symbol there are; how sure a match is, and how many contexts are known.
    pub(super) fn situations(&self, known: Known, depth: u32) -> [usize; 4] {
        [
            self.column as usize,
            self.letters.min(15) as usize * 4 + known.long,
            (self.length.min(31) * 8 + depth.min(7)) as usize,
            known.sureness * 8 + known.all / 2,
        ]
    }
}

/// How much is known of what comes next.
#[derive(Clone, Copy)]
pub(super) struct Known {
    /// How many of all contexts.
    pub(super) all: usize,
    /// How many of the longer contexts.
    pub(super) long: usize,
    /// How sure the shorter match is, 0 to 15.
    pub(super) sureness: usize,
}
