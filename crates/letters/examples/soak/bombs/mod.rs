//! A thousand inputs made to cost time or memory, and what each of them did cost.
//!
//! Memory is what is allocated at most at one time while the bomb is set off, beside the bomb itself.

mod endless;
mod large;
mod updates;

use crate::corpus::Known;
use crate::draw::random;
use crate::mutate::Dice;
use crate::tag;
use endless::Endless;
use letters::frames::{Receiver, Taken};
use letters::locked::{Locked, Purpose};
use letters::receive::{self, Seen};
use letters::{file, glance, letter, limits, portable, whole};
use peak_alloc::PeakAlloc;
use std::fmt;
use std::rc::Rc;
use std::time::{Duration, Instant};

const BOMBS: usize = 1_000;
/// How many kinds of them there are, of which the last are updates upon others.
const KINDS: usize = 16;
const UPON: usize = 14;
const MOST_TIME: Duration = Duration::from_millis(200);
/// An update upon another goes over two whole letters, which nobody makes as large as they may be: it is read apart from the page.
const MOST_TIME_UPON: Duration = Duration::from_millis(2_000);
/// How often one that took longer is measured again.
const AGAIN: usize = 2;
const MOST_MEMORY: usize = 16 * 1024 * 1024;

#[global_allocator]
static MEMORY: PeakAlloc = PeakAlloc;

/// What the bombs did.
#[derive(Default, Debug)]
pub struct Bombs {
    /// How many there were.
    pub dropped: usize,
    /// How many were not refused, or took too long or too much.
    pub over: usize,
    longest: Duration,
    longest_by: &'static str,
    largest: usize,
    largest_by: &'static str,
}

impl fmt::Display for Bombs {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(
            f,
            "bombs dropped={} over={} worst_ms={:.1} ({}) worst_mib={:.1} ({})",
            self.dropped,
            self.over,
            self.longest.as_secs_f64() * 1_000.0,
            self.longest_by,
            self.largest as f64 / 1_048_576.0,
            self.largest_by,
        )
    }
}

impl Bombs {
    fn count(
        &mut self,
        name: &'static str,
        is_refused: bool,
        (took, most): (Duration, Duration),
        memory: usize,
    ) {
        self.dropped += 1;
        if !is_refused || took > most || memory > MOST_MEMORY {
            self.over += 1;
            let ms = took.as_millis();
            println!("bomb {name}: refused={is_refused} ms={ms} bytes={memory}");
        }
        if took > self.longest {
            (self.longest, self.longest_by) = (took, name);
        }
        if memory > self.largest {
            (self.largest, self.largest_by) = (memory, name);
        }
    }
}

/// A bomb that has been built: what it is called, and whether setting it off does what it should.
type Bomb = (&'static str, Box<dyn Fn() -> bool>);

/// Builds each, sets it off, and measures.
pub fn drop_all(glances: &[Known]) -> Bombs {
    let mut dice = Dice::new(99);
    let mut bombs = Bombs::default();
    let endless = Endless::found(glances);
    let update = Rc::new(updates::Bomb::of_much());
    for turn in 0..BOMBS {
        let most = if turn % KINDS < UPON {
            MOST_TIME
        } else {
            MOST_TIME_UPON
        };
        let (name, set_off) = build(turn, &endless, &update, &mut dice);
        MEMORY.reset_peak_usage();
        let before = MEMORY.current_usage();
        let (is_refused, mut took) = timed(&set_off);
        let memory = MEMORY.peak_usage().saturating_sub(before);
        // A bomb takes the same work each time. What is more was spent waiting on a busy machine.
        for _ in 0..AGAIN {
            if took > most {
                took = took.min(timed(&set_off).1);
            }
        }
        bombs.count(name, is_refused, (took, most), memory);
    }
    bombs
}

/// What a bomb said, and how long that took.
fn timed(set_off: &dyn Fn() -> bool) -> (bool, Duration) {
    let start = Instant::now();
    let is_refused = set_off();
    (is_refused, start.elapsed())
}

fn build(turn: usize, endless: &Endless, update: &Rc<updates::Bomb>, dice: &mut Dice) -> Bomb {
    match turn % KINDS {
        0 => of_glance("a glance of endless text", endless.of_glance(dice)),
        1 => of_glance("an earlier glance of endless text", endless.of_earlier(dice)),
        2 => of_whole("a whole letter of endless text", endless.of_whole(dice)),
        3 => of_glance("a glance of a million records", large::many_records(dice)),
        4 => of_glance("a glance of endless sections", large::many_sections(dice)),
        5 => of_whole("a whole letter of any bytes", large::any_whole(dice)),
        6 => of_glance("a letter of a mebibyte", random(limits::LETTER, dice)),
        7 => of_locked("a locked letter that demands a lot", large::demanding(dice)),
        8 => of_frames("a flood of frames", large::flood(dice)),
        9 => of_text("a text full of beginnings", large::text(dice)),
        10 => of_file("a file full of beginnings", large::text(dice).into_bytes()),
        11 => of_file("a file of a mebibyte", large::any_file(dice)),
        12 => of_portable(
            "a portable passport of one thing over and over",
            large::repeated(dice),
        ),
        13 => of_portable(
            "a portable passport of a mebibyte of records",
            large::records(dice),
        ),
        UPON => of_update("an update of as much as may be, upon as much", update, None),
        _ => of_update(
            "an update of anything upon as much as may be",
            update,
            Some(update.spoiled(dice)),
        ),
    }
}

/// What is spoiled may be refused or not; it has to be soon.
fn of_update(name: &'static str, update: &Rc<updates::Bomb>, spoiled: Option<Vec<u8>>) -> Bomb {
    let update = Rc::clone(update);
    let set_off = move || {
        let is_read = update.read(spoiled.as_ref().unwrap_or(&update.content));
        is_read || spoiled.is_some()
    };
    (name, Box::new(set_off))
}

fn of_glance(name: &'static str, bytes: Vec<u8>) -> Bomb {
    (name, Box::new(move || glance::open(&bytes).is_err()))
}

fn of_whole(name: &'static str, mut body: Vec<u8>) -> Bomb {
    tag::put(tag::WHOLE, &mut body);
    (name, Box::new(move || whole::open(&body).is_err()))
}

fn of_locked(name: &'static str, bytes: Vec<u8>) -> Bomb {
    (
        name,
        Box::new(move || Locked::read(&bytes, Purpose::Letter).is_err()),
    )
}

fn of_frames(name: &'static str, frames: Vec<String>) -> Bomb {
    let is_refused = move || {
        let mut receiver = Receiver::new();
        let mut taken = frames.iter().map(|frame| receiver.take(frame));
        taken.all(|taken| !matches!(taken, Taken::Done(_)))
    };
    (name, Box::new(is_refused))
}

fn of_text(name: &'static str, text: String) -> Bomb {
    (
        name,
        Box::new(move || !matches!(receive::read(&text), Seen::Letter { .. })),
    )
}

fn of_file(name: &'static str, bytes: Vec<u8>) -> Bomb {
    (
        name,
        Box::new(move || file::read(&bytes).and_then(|bytes| letter::kind(&bytes)).is_err()),
    )
}

fn of_portable(name: &'static str, json: String) -> Bomb {
    (name, Box::new(move || portable::read(&json).is_err()))
}
