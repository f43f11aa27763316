//! Predicts the next bit of the texts from everything before it. Reading, writing and priming run the same predictor.

use super::alphabet::{Alphabet, BYTE, CAPITAL, Sort};
use super::chance::{Paces, hash};
use super::coder::Coder;
use super::column::Column;
use super::histories::Histories;
use super::logistic::Logistic;
use super::matches::Matches;
use super::mixer::Mixer;
use super::past::{CONTEXTS, Known, Past};
use super::refine::Refinement;

/// What is mixed: each context, two numbers for each of two matches, and one that is always the same.
const INPUTS: usize = CONTEXTS + 2 * 2 + 1;
/// What every prediction is trusted before anything is known, in 65,536ths.
const FIRST: i32 = 11_141;
/// How many mixed predictions are mixed again.
const MIXERS: usize = 4;
/// So many bits of one bucket of histories are coded before the next is looked for.
const TURNS: u32 = 3;

/// The model of all texts so far.
#[derive(Clone)]
pub(super) struct Predictor {
    pub(super) alphabet: Alphabet,
    logistic: Logistic,
    paces: Paces,
    past: Past,
    contexts: [u32; CONTEXTS],
    histories: Histories<CONTEXTS>,
    matches: [Matches; 2],
    mixers: [Mixer<INPUTS>; MIXERS],
    last_mixer: Mixer<MIXERS>,
    refinement: Refinement,
    inputs: [i32; INPUTS],
    mixed: [i32; MIXERS],
    /// A one, then the bits of the present symbol or byte.
    path: u32,
    /// The turn within the present bucket of histories, 1 to 7.
    turn: usize,
    /// How many bits have been coded.
    age: u32,
    /// Whether it only takes in what it reads, without foreseeing it: in half the time.
    pub(super) skims: bool,
}

impl Predictor {
    pub(super) fn new() -> Self {
        let logistic = Logistic::new();
        Self {
            alphabet: Alphabet::new(),
            refinement: Refinement::new(256, &logistic),
            logistic,
            paces: Paces::new(),
            past: Past::default(),
            contexts: [0; CONTEXTS],
            histories: Histories::new(),
            matches: [Matches::new(4), Matches::new(6)],
            mixers: [64, 64, 256, 128].map(|sets| Mixer::new(sets, FIRST)),
            last_mixer: Mixer::new(256, (1 << 16) / MIXERS as i32),
            inputs: [0; INPUTS],
            mixed: [0; MIXERS],
            path: 1,
            turn: 1,
            age: 0,
            skims: false,
        }
    }

    /// How many bits have been coded.
    pub(super) fn age(&self) -> u32 {
        self.age
    }

    /// The next text stands in this column.
    pub(super) fn begin(&mut self, column: Column) {
        self.past.begin(column);
    }

    /// Codes one symbol of the alphabet; a reader passes any and gets the one that was written.
    pub(super) fn symbol(&mut self, coder: &mut impl Coder, symbol: u8) -> u8 {
        self.enter(false);
        let code = self.alphabet.code(symbol);
        let length = code.ilog2();
        let found = loop {
            let depth = self.path.ilog2();
            let bit = depth < length && code >> (length - depth - 1) & 1 == 1;
            self.bit(coder, bit);
            if let Some(found) = self.alphabet.at(self.path) {
                break found;
            }
        };
        let is_capital = match self.alphabet.character(found) {
            CAPITAL => {
                self.past.capital();
                true
            }
            BYTE => false,
            character => {
                self.past.push(found, Sort::of(character));
                false
            }
        };
        for (matches, symbols) in self.matches.iter_mut().zip([4, 6]) {
            matches.push(found, self.past.ending(symbols, is_capital));
        }
        found
    }

    /// Codes one byte of a character that is not in the alphabet.
    pub(super) fn byte(&mut self, coder: &mut impl Coder, byte: u8) -> u8 {
        self.enter(true);
        for shift in (0..8).rev() {
            self.bit(coder, byte >> shift & 1 == 1);
        }
        let found = (self.path & 255) as u8;
        self.past.push(found | 128, Sort::Letter);
        found
    }

    /// A symbol or a byte begins.
    fn enter(&mut self, is_byte: bool) {
        self.path = 1;
        self.contexts = self.past.contexts(is_byte);
        for matches in &mut self.matches {
            matches.begin(!is_byte);
        }
    }

    fn bit(&mut self, coder: &mut impl Coder, bit: bool) {
        self.turn();
        let bit = if self.skims {
            for matches in &mut self.matches {
                matches.look(self.path, &self.alphabet);
            }
            bit
        } else {
            let probability = self.predict();
            let bit = coder.code(probability, bit);
            self.weigh(bit);
            bit
        };
        self.learn(bit);
    }

    /// Goes on to where the next bit is found among the histories.
    fn turn(&mut self) {
        if self.path.ilog2().is_multiple_of(TURNS) {
            self.histories
                .enter(self.contexts.map(|context| hash(context, self.path)));
            self.turn = 1;
        }
        self.histories.turn(self.turn);
    }

    /// The probability of a one in 65,536ths.
    fn predict(&mut self) -> u32 {
        let depth = self.path.ilog2();
        let known = self.gather();
        let situations = self.past.situations(known, depth);
        for ((mixed, mixer), set) in self.mixed.iter_mut().zip(&mut self.mixers).zip(situations) {
            *mixed = mixer.mix(&self.inputs, set, &self.logistic);
        }
        let at = self.last_mixer.mix(&self.mixed, self.past.last(), &self.logistic);
        let refined = self.refinement.refine(at, (self.path & 255) as usize);
        let probability = (self.logistic.squash(at) + refined) / 2;
        probability.clamp(16, 65_520).unsigned_abs()
    }

    /// Asks everyone who predicts; how much is known.
    fn gather(&mut self) -> Known {
        let mut known = Known {
            all: 0,
            long: 0,
            sureness: 0,
        };
        let mut inputs = self.inputs.iter_mut();
        let chances = self.histories.look().into_iter();
        for (number, (chance, input)) in chances.zip(inputs.by_ref()).enumerate() {
            known.all += usize::from(chance.is_some());
            known.long += usize::from(chance.is_some() && Past::is_long(number));
            *input = chance.map_or(0, |chance| self.logistic.stretch(chance));
        }
        for matches in &mut self.matches {
            let (stretched, even) = match matches.look(self.path, &self.alphabet) {
                Some((bit, chance)) => {
                    let sign = if bit { 1 } else { -1 };
                    (
                        sign * self.logistic.stretch(chance),
                        sign * ((chance - 32_768) >> 4),
                    )
                }
                None => (0, 0),
            };
            for (number, input) in [stretched, even].into_iter().zip(inputs.by_ref()) {
                *input = number;
            }
        }
        for input in inputs {
            *input = 256;
        }
        known.sureness = self.matches.first().map_or(0, Matches::expects);
        known
    }

    /// Learns whom to trust.
    fn weigh(&mut self, bit: bool) {
        let rate = 6 + 15_000 / (1_500 + self.age / 8);
        self.age = self.age.saturating_add(1);
        self.last_mixer.learn(&self.mixed, bit, 2);
        for mixer in &mut self.mixers {
            mixer.learn(&self.inputs, bit, rate.cast_signed());
        }
        self.refinement.learn(bit);
    }

    /// Learns what came.
    fn learn(&mut self, bit: bool) {
        self.histories.learn(bit, &self.paces);
        for matches in &mut self.matches {
            matches.learn(bit, &self.paces);
        }
        self.path = self.path << 1 | u32::from(bit);
        self.turn = self.turn << 1 | usize::from(bit);
    }
}
