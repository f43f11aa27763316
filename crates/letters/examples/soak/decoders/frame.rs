//! Moving codes, into receivers that are renewed now and then.
//!
//! Each receiver watches a few letters. Some see hardly anything wrong and get every letter, others see little that is true.
//! Whatever it saw, a last letter still comes through, and as it was.

use crate::corpus::Known;
use crate::digits::Digits;
use crate::draw::{any_digit, one_in, one_of, random};
use crate::input::Input;
use crate::mutate::{Dice, mutate};
use crate::run::Soak;
use crate::tag;
use crate::tally::{Fate, Outcome};
use letters::digits;
use letters::frames::{Receiver, Sender, Taken};

/// How many codes a receiver sees before it is renewed.
const LIFE: u64 = 1_000;

/// A letter shown as moving codes.
pub struct Show {
    letter: Vec<u8>,
    needed: usize,
    frames: Vec<Shown>,
}

/// One code: its text, and the bytes in it.
struct Shown {
    text: String,
    bytes: Vec<u8>,
}

impl Show {
    fn of(letter: Vec<u8>) -> Self {
        let sender = Sender::new(&letter).unwrap();
        let needed = sender.needed();
        let shown = (0..(2 * needed + 8).min(256)).map(|n| {
            let text = sender.frame(n);
            let as_link = format!("1{}", text.get(1..).unwrap_or_default());
            let bytes = digits::read_fragment(&as_link).unwrap();
            Shown { text, bytes }
        });
        Self {
            needed,
            frames: shown.collect(),
            letter,
        }
    }
}

/// Every released letter, and longer ones in two codes, in 15 and in 121. The last is the one that must come through.
pub fn shows(glances: &[Known]) -> Vec<Show> {
    let mut dice = Dice::new(1);
    let longer = [360, 400, 500, 5_000, 60_000, 1_000].map(|length| random(length, &mut dice));
    let letters = glances.iter().map(|known| known.bytes.clone()).chain(longer);
    letters.map(Show::of).collect()
}

/// Receives codes.
pub struct Receiving<'a> {
    shows: &'a [Show],
    last: &'a Show,
    receiver: Receiver,
    /// Codes that this one has seen.
    age: u64,
    /// What it watches, and how many of eight codes are spoiled.
    watched: Vec<&'a Show>,
    spoiled: usize,
    body: Input,
    digits: Digits,
    text: Vec<u8>,
}

impl<'a> Receiving<'a> {
    pub fn new(shows: &'a [Show]) -> Self {
        let (last, shows) = shows.split_last().unwrap();
        Self {
            shows,
            last,
            receiver: Receiver::new(),
            age: 0,
            watched: Vec::new(),
            spoiled: 0,
            body: Input::default(),
            digits: Digits::default(),
            text: Vec::new(),
        }
    }

    fn renew(&mut self, dice: &mut Dice) {
        self.receiver = Receiver::new();
        self.spoiled = *one_of(&[1, 4, 7], dice);
        self.watched.clear();
        // The longest takes most of the time there is.
        let (longest, shows) = self.shows.split_last().unwrap();
        for _ in 0..=dice.below(3) {
            let show = if one_in(8, dice) {
                longest
            } else {
                one_of(shows, dice)
            };
            self.watched.push(show);
        }
    }

    /// The text of a code: as it is, with digits wrong, or with bytes wrong and a new tag.
    fn write(&mut self, dice: &mut Dice) -> bool {
        let show = one_of(&self.watched, dice);
        let shown = one_of(&show.frames, dice);
        self.text.clear();
        if dice.below(8) >= self.spoiled {
            self.text.extend_from_slice(shown.text.as_bytes());
            return false;
        }
        if dice.below(8) < 3 {
            self.text.extend_from_slice(shown.text.as_bytes());
            mutate(&mut self.text, b"20462646", dice, any_digit);
            return false;
        }
        let other = &one_of(&show.frames, dice).bytes;
        self.body.forge(tag::FRAME, &shown.bytes, other, dice);
        self.digits.push(&mut self.text, b'2', &self.body.bytes);
        true
    }

    /// Whether the last letter comes through.
    fn still_receives(&mut self) -> bool {
        let most = self.last.frames.iter().take(self.last.needed);
        let taken = most.map(|frame| self.receiver.take(&frame.text)).last();
        taken == Some(Taken::Done(self.last.letter.clone()))
    }
}

impl Soak for Receiving<'_> {
    fn begin(&mut self) {
        self.age = 0;
    }

    fn feed(&mut self, dice: &mut Dice) -> Outcome {
        if self.age.is_multiple_of(LIFE) {
            self.renew(dice);
        }
        self.age += 1;
        let is_hostile = self.write(dice);
        let text = std::str::from_utf8(&self.text).unwrap_or_default();
        let taken = match self.receiver.take(text) {
            Taken::NotAFrame | Taken::Damaged | Taken::Newer { .. } => None,
            Taken::Repeated | Taken::Progress { .. } | Taken::Stuck => Some(None),
            Taken::Done(letter) => Some(Some(letter)),
        };
        let mut outcome = Outcome::of(is_hostile, taken, |letter| {
            let shown = |letter: &Vec<u8>| self.watched.iter().any(|show| show.letter == *letter);
            letter.as_ref().is_some_and(|letter| !shown(letter))
        });
        if self.age.is_multiple_of(LIFE) && !self.still_receives() {
            outcome.fate = Fate::Changed;
        }
        outcome
    }

    fn input(&self) -> &[u8] {
        &self.text
    }
}
