//! One history: five devices, some thirty things that happen to them, and then everything is exchanged.

use crate::checks;
use crate::device::{Device, known};
use crate::edits;
use crate::model::Model;
use crate::mutate::Dice;
use crate::said::Name;
use letters::log::{self, Entry, EntryId};
use passport::{Change, Passport};
use std::cell::Cell;
use std::fmt;

const DEVICES: usize = 5;
const TEN_YEARS_MS: i64 = 315_576_000_000;
const BEGAN_MS: i64 = 1_795_000_000_000;

/// What happened in histories.
#[derive(Clone, Copy, Default, Debug)]
pub struct Tally {
    pub histories: u64,
    pub entries: u64,
    pub exchanges: u64,
    pub restarts: u64,
    pub put_back: u64,
    pub lost: u64,
    pub jumps: u64,
    pub disputed: u64,
    pub settled: u64,
    pub values: u64,
}

impl Tally {
    pub fn add(&mut self, other: &Self) {
        self.histories += other.histories;
        self.entries += other.entries;
        self.exchanges += other.exchanges;
        self.restarts += other.restarts;
        self.put_back += other.put_back;
        self.lost += other.lost;
        self.jumps += other.jumps;
        self.disputed += other.disputed;
        self.settled += other.settled;
        self.values += other.values;
    }
}

impl fmt::Display for Tally {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(
            f,
            "entries={} exchanges={} restarts={} put_back={} gone_with_it={} clock_jumps={} disputed={} settled={} values={} breaches=0",
            self.entries,
            self.exchanges,
            self.restarts,
            self.put_back,
            self.lost,
            self.jumps,
            self.disputed,
            self.settled,
            self.values
        )
    }
}

thread_local! {
    static AT: Cell<u64> = const { Cell::new(0) };
}

/// From now on, a breach says in which history it was. The first one ends the run.
pub fn name_histories_that_break() {
    let usual = std::panic::take_hook();
    std::panic::set_hook(Box::new(move |panic| {
        let number = AT.get();
        eprintln!("breach in history {number}: `--from {number} --count 1` repeats it");
        usual(panic);
    }));
}

/// Runs the history of this number.
pub fn run(number: u64) -> Tally {
    AT.set(number);
    History::begin(number).play()
}

struct History {
    dice: Dice,
    model: Model,
    devices: Vec<Device>,
    fresh: u64,
    tally: Tally,
}

impl History {
    /// All begin from one log. In every third history it is of version 1, and some have gone on in it by themselves.
    fn begin(number: u64) -> Self {
        let mut dice = Dice::new(number.wrapping_mul(0x2545_f491_4f6c_dd1d));
        let mut model = Model::default();
        let is_first = dice.below(3) == 0;
        let mut begun = if is_first {
            begin_first(&mut dice, &mut model)
        } else {
            let mut device = Device::start(Vec::new(), BEGAN_MS);
            let patient = passport::Patient {
                called: "Aud".into(),
                ..passport::Patient::default()
            };
            device.write(
                &Entry::of(BEGAN_MS, vec![Change::Patient(Box::new(patient))]),
                &mut model,
            );
            device
        };
        if !is_first || dice.below(2) == 0 {
            for raw in 100..106 {
                let record = edits::edited(edits::blank(raw, &mut dice), &mut dice);
                begun.clock_ms += 1_000;
                let entry = Entry::of(begun.clock_ms, vec![Change::Put(Box::new(record))]);
                begun.write(&entry, &mut model);
            }
        }
        let mut devices = vec![begun; DEVICES];
        if is_first && devices[0].stored.iter().all(|bytes| bytes[6] == 1) {
            for device in &mut devices {
                for _ in 0..dice.below(3) {
                    write_first(device, &mut dice, &mut model);
                }
            }
        }
        Self {
            dice,
            model,
            devices,
            fresh: 1_000,
            tally: Tally {
                histories: 1,
                ..Tally::default()
            },
        }
    }

    fn play(mut self) -> Tally {
        for _ in 0..15 + self.dice.below(20) {
            self.step();
        }
        self.meet();
        let left = known(&self.model, &self.devices[0].book.heads());
        self.tally.lost += (self.model.all.len() - left.len()) as u64;
        self.model.keep_only(&left);
        self.tally.entries = self.model.all.len() as u64;
        let (disputed, values) = checks::all(&self.devices, &self.model);
        self.tally.disputed += disputed;
        self.tally.values += values;
        self.tally
    }

    fn step(&mut self) {
        let at = self.dice.below(DEVICES);
        self.devices[at].clock_ms += 1 + self.dice.below(5_000) as i64;
        match self.dice.below(32) {
            0..=13 => self.edit(at),
            14 => self.edit_apart(at),
            15 | 16 => self.settle(at),
            17 | 18 => {
                self.tally.restarts += 1;
                self.devices[at].restart();
            }
            19 => self.put_back(at),
            20 | 21 => {
                self.tally.jumps += 1;
                let far = self.dice.below(2 * TEN_YEARS_MS as usize) as i64 - TEN_YEARS_MS;
                self.devices[at].clock_ms += far;
            }
            _ => self.exchange(at),
        }
    }

    fn edit(&mut self, at: usize) {
        self.fresh += 2;
        let device = &mut self.devices[at];
        let changes = edits::draw(&device.passport, self.fresh, &mut self.dice);
        let mut entry = Entry::of(device.clock_ms, changes);
        entry.by = (self.dice.below(4) == 0).then(|| passport::Id::new(7));
        device.write(&entry, &mut self.model);
    }

    fn edit_apart(&mut self, at: usize) {
        self.fresh += 2;
        let (fresh, dice) = (self.fresh, &mut self.dice);
        let device = &mut self.devices[at];
        let first = 1 + dice.below(device.stored.len());
        device.write_apart(
            first,
            |passport| edits::draw(passport, fresh, dice),
            &mut self.model,
        );
    }

    /// Somebody decides one dispute: for a side, or for what stands.
    fn settle(&mut self, at: usize) {
        let device = &mut self.devices[at];
        let disputes = device.book.disputes();
        if disputes.is_empty() {
            return;
        }
        let dispute = &disputes[self.dice.below(disputes.len())];
        let side = self.dice.below(dispute.others.len() + 1);
        let says = dispute.others.get(side).map(|side| side.says.clone());
        let mut entry = Entry::of(device.clock_ms, says.into_iter().collect());
        entry.settles = vec![dispute.key];
        device.write(&entry, &mut self.model);
        let is_settled = !device.book.disputes().iter().any(|left| left.key == dispute.key);
        assert!(is_settled, "a dispute that was decided is none");
        self.tally.settled += 1;
    }

    /// An old state of the store comes back, and is gone on with.
    fn put_back(&mut self, at: usize) {
        let device = &mut self.devices[at];
        let kept = 1 + self.dice.below(device.stored.len());
        device.stored.truncate(kept);
        *device = Device::start(std::mem::take(&mut device.stored), device.clock_ms);
        self.tally.put_back += 1;
    }

    /// One gives another what that lacks: all or some of it, in some order, with some of it twice.
    fn exchange(&mut self, to: usize) {
        self.tally.exchanges += 1;
        let from = self.dice.below(DEVICES);
        let heads = match self.dice.below(4) {
            0 => Vec::new(),
            _ => self.devices[to].book.heads(),
        };
        let mut come = self.devices[from].book.beyond(&heads);
        let is_part = self.dice.below(3) == 0;
        let dice = &mut self.dice;
        come.retain(|_| !is_part || dice.below(4) > 0);
        for at in (1..come.len()).rev() {
            come.swap(at, dice.below(at + 1));
        }
        if !come.is_empty() && dice.below(3) == 0 {
            come.push(come[dice.below(come.len())].clone());
        }
        self.devices[to].take(&come);
    }

    /// Everything is given to everybody.
    fn meet(&mut self) {
        for from in 0..DEVICES {
            let all = self.devices[from].book.beyond(&self.devices[0].book.heads());
            self.devices[0].take(&all);
        }
        for to in 1..DEVICES {
            let lacking = self.devices[0].book.beyond(&self.devices[to].book.heads());
            self.devices[to].take(&lacking);
        }
    }
}

/// A log as it was before entries said what they were written after.
fn begin_first(dice: &mut Dice, model: &mut Model) -> Device {
    let patient = passport::Patient {
        called: "Aud".into(),
        ..passport::Patient::default()
    };
    let mut changes = vec![Change::Patient(Box::new(patient))];
    for raw in 100..106 {
        let record = edits::edited(edits::blank(raw, dice), dice);
        changes.push(Change::Put(Box::new(record)));
    }
    let mut before: Option<Name> = None;
    let mut stored = Vec::new();
    for (change, at) in changes.into_iter().zip(0..) {
        let bytes = log::write(&Entry::of(BEGAN_MS + at * 1_000, vec![change])).unwrap();
        before = Some(model.write_first(before, &bytes));
        stored.push(bytes);
    }
    let device = Device::start(stored, BEGAN_MS + 10_000);
    assert_eq!(device.book.heads(), [EntryId(before.unwrap())]);
    device
}

/// Goes on in version 1.
fn write_first(device: &mut Device, dice: &mut Dice, model: &mut Model) {
    let EntryId(before) = device.book.heads()[0];
    device.clock_ms += 1 + dice.below(10_000) as i64;
    let changes = edits::draw(&device.passport, 300 + dice.below(1_000_000_000) as u64, dice);
    let bytes = log::write(&Entry::of(device.clock_ms, changes.clone())).unwrap();
    let mut expected: Passport = device.passport.clone();
    changes
        .into_iter()
        .for_each(|change| drop(expected.apply(change)));
    let name = model.write_first(Some(before), &bytes);
    device.stored.push(bytes);
    device.restart_with(&expected, name);
}
