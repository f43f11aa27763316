//! What the released files of paired devices are made from: two sides, what passed between them, and what one of them has taken of it.
//! It makes them with the other maker; it judges nothing.

#![allow(unreachable_pub, clippy::unwrap_used, reason = "only for tests")]

pub mod faults;
pub mod reasons;

use crate::maker::keys::{Direction, Directions, Seed};
use crate::maker::post::{FAREWELL, RECEIPT, REPLY, Said, UPDATE};
use crate::maker::{self, meeting};
use crate::sample;
use letters::paired::Marker;
use letters::update::{self, Got, State, Update};
use letters::{reply, whole};
use passport::{
    Area, Date, Id, Language, Month, PrimitiveDateTime, Record, Reply, Role, Said as Item, Signer, Summary,
    Task, Time,
};
use std::path::PathBuf;

/// The seeds of both sides, and of somebody who is neither.
pub const HOME: Seed = Seed([1; 32]);
pub const AFAR: Seed = Seed([2; 32]);
pub const STRANGER: Seed = Seed([3; 32]);

/// What the patient and the follower are called.
pub const PATIENT: &str = "Randi";
pub const FOLLOWER: &str = "Kari";

/// The lines on which both sides count.
pub const LINE: u32 = 0x1234_5678;
const LINE_AFAR: u32 = 77;

/// Where the released files are.
pub fn folder() -> PathBuf {
    PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("../../docs/vectors")
}

pub fn ways() -> Directions {
    Directions::at_home(&HOME, &AFAR.public())
}

/// A post of a released file: its name, which way it goes, and what it says.
pub struct Passed {
    pub name: &'static str,
    pub way: Direction,
    pub by: Seed,
    pub said: Said,
}

impl Passed {
    pub fn letter(&self) -> Vec<u8> {
        self.said.letter(&self.way, &self.by)
    }

    pub fn link(&self) -> [u8; 8] {
        self.said.link(&self.way)
    }
}

/// What the follower may see at first, and what they see then: one task is gone, another is new.
pub fn updates() -> [Update; 2] {
    let first = sample::summary(Language::English);
    let keys: Vec<_> = first.view.keys().collect();
    let gone = keys
        .iter()
        .copied()
        .find(|key| key.kind == passport::Kind::Task)
        .unwrap();
    let fresh = Record::Task(
        Id::new(900),
        Task {
            what: "Collect the new tablets on Thursday".into(),
            ..Task::new(Area::Transport)
        },
    );
    let mut then = first.clone();
    then.view.remove(gone);
    then.view.put(fresh.clone());
    let mut others: Vec<_> = keys.iter().copied().filter(|key| *key != gone).collect();
    others.push(fresh.key());
    let marker = Marker::new(&letters::paired::Seed::new(HOME.0));
    let state = |summary: Summary, keys: &[_]| State::new(summary, keys, &marker).unwrap();
    let got = Got {
        line: LINE_AFAR,
        number: 1,
    };
    [
        Update {
            state: state(first, &keys),
            got: None,
        },
        Update {
            state: state(counted(then), &others),
            got: Some(got),
        },
    ]
}

/// The same summary with its records counting from 1, as it travels.
fn counted(summary: Summary) -> Summary {
    summary.without_least_needed(0)
}

/// All that passed, in order: the passport's side sent an update, a difference on it, something that was lost, a receipt and a farewell;
/// the follower replied to the update, and sent a receipt.
pub fn passed() -> Vec<Passed> {
    let [first, then] = updates();
    let ways = ways();
    let mut home = Row::new(LINE, ways.from_home, HOME);
    let mut afar = Row::new(LINE_AFAR, ways.from_afar, AFAR);
    let content = update::write(&first, None).unwrap();
    home.send("paired-1-update.txt", UPDATE, content.clone());
    let base = (home.before, &first.state);
    home.send(
        "paired-1-difference.txt",
        UPDATE,
        update::write(&then, Some(base)).unwrap(),
    );
    home.send("", RECEIPT, place(LINE_AFAR, 1));
    home.send("paired-1-receipt.txt", RECEIPT, place(LINE_AFAR, 2));
    home.send("paired-1-farewell.txt", FAREWELL, Vec::new());
    let answer = [place(LINE, 1), answer(&content)].concat();
    afar.send("paired-1-reply.txt", REPLY, answer);
    home.passed.into_iter().chain(afar.passed).collect()
}

/// The one of this name.
pub fn of(name: &str) -> Passed {
    passed().into_iter().find(|passed| passed.name == name).unwrap()
}

/// One side while it sends.
struct Row {
    line: u32,
    way: Direction,
    by: Seed,
    before: [u8; 8],
    passed: Vec<Passed>,
}

impl Row {
    fn new(line: u32, way: Direction, by: Seed) -> Self {
        Self {
            line,
            way,
            by,
            before: [0; 8],
            passed: Vec::new(),
        }
    }

    fn send(&mut self, name: &'static str, kind: u8, content: Vec<u8>) {
        let said = Said {
            kind,
            line: self.line,
            number: u32::try_from(self.passed.len()).unwrap() + 1,
            before: self.before,
            content,
        };
        self.before = said.link(&self.way);
        self.passed.push(Passed {
            name,
            way: self.way,
            by: self.by,
            said,
        });
    }
}

/// A line and a number on it.
fn place(line: u32, number: u32) -> Vec<u8> {
    [line.to_le_bytes(), number.to_le_bytes()].concat()
}

/// What the follower replies to an update with this content.
fn answer(to: &[u8]) -> Vec<u8> {
    let from = Signer {
        name: FOLLOWER.into(),
        role: Role::OtherRelative,
        service: String::new(),
    };
    let day = Date::from_calendar_date(2026, Month::November, 22).unwrap();
    let written = PrimitiveDateTime::new(day, Time::from_hms(8, 30, 0).unwrap());
    let said = vec![Item::Message {
        words: "I can drive you on Thursday".into(),
    }];
    reply::pack(&Reply { from, written, said }, Language::English, reply::stub(to)).unwrap()
}

/// Two hexadecimal digits a byte.
pub fn to_hex(bytes: &[u8]) -> String {
    bytes.iter().map(|byte| format!("{byte:02x}")).collect()
}

/// The bytes of hexadecimal digits; `00x7` is seven zero bytes.
pub fn from_hex(hex: &str) -> Vec<u8> {
    if let Some((byte, count)) = hex.split_once('x') {
        return from_hex(byte).repeat(count.parse().unwrap());
    }
    let pairs = (0..hex.len()).step_by(2).map(|at| hex.get(at..at + 2).unwrap());
    pairs.map(|pair| u8::from_str_radix(pair, 16).unwrap()).collect()
}

/// Every file by its name.
pub fn everything() -> Vec<(&'static str, String)> {
    let mut files = vec![
        ("invitation-1.txt", invitation()),
        ("acceptance-1.txt", acceptance()),
        ("faults-paired.txt", faults::listed()),
    ];
    let posts = passed().into_iter().filter(|passed| !passed.name.is_empty());
    files.extend(posts.map(|passed| (passed.name, told(&passed))));
    files
}

fn lines(lines: &[(&str, String)]) -> String {
    lines
        .iter()
        .map(|(name, value)| format!("{name} {value}\n").replace(" \n", "\n"))
        .collect()
}

fn invitation() -> String {
    lines(&[
        ("letter", to_hex(&meeting::invitation(&HOME, PATIENT, FOLLOWER))),
        ("home-seed", to_hex(&HOME.0)),
        ("home-keys", to_hex(&HOME.public())),
        ("pairing", to_hex(&HOME.pairing_name())),
        ("secret", to_hex(&HOME.invitation_secret())),
        ("patient", PATIENT.into()),
        ("invited", FOLLOWER.into()),
    ])
}

fn acceptance() -> String {
    let letter = meeting::acceptance(
        HOME.pairing_name(),
        HOME.invitation_secret(),
        &AFAR.public(),
        "Kari Moen",
    );
    let ways = ways();
    lines(&[
        ("letter", to_hex(&letter)),
        ("home-seed", to_hex(&HOME.0)),
        ("afar-seed", to_hex(&AFAR.0)),
        ("afar-keys", to_hex(&AFAR.public())),
        ("name", "Kari Moen".into()),
        ("words", meeting::spoken(&HOME.public(), &AFAR.public())),
        ("from-home-key", to_hex(&ways.from_home.key)),
        ("from-home-mailbox", to_hex(&ways.from_home.mailbox)),
        ("from-afar-key", to_hex(&ways.from_afar.key)),
        ("from-afar-mailbox", to_hex(&ways.from_afar.mailbox)),
        ("marking-key", to_hex(&HOME.marking())),
        (
            "mark-of-task-a2",
            format!("{:08x}", maker::keys::mark(&HOME, "task", "a2")),
        ),
    ])
}

/// A post and what it opens to.
pub fn told(passed: &Passed) -> String {
    let said = &passed.said;
    let body = said.body();
    let mut told = vec![
        ("letter", to_hex(&passed.letter())),
        ("mailbox", to_hex(&passed.way.mailbox)),
        ("kind", said.kind.to_string()),
        ("line", said.line.to_string()),
        ("number", said.number.to_string()),
        ("before", to_hex(&said.before)),
        ("content", to_hex(&said.content)),
        (
            "signature",
            to_hex(&maker::post::sign(&passed.by, &passed.way.mailbox, &body)),
        ),
        ("link", to_hex(&passed.link())),
    ];
    if said.kind == UPDATE {
        let [first, then] = updates();
        let update = if said.number == 1 { first } else { then };
        told.extend(of_update(&update));
    }
    lines(&told)
}

/// What an update says: the place that has come, the marks, and the whole letter that says the same.
fn of_update(update: &Update) -> Vec<(&'static str, String)> {
    let got = update.got.map(|got| format!("{} {}", got.line, got.number));
    let marks: Vec<String> = update
        .state
        .marks()
        .iter()
        .map(|mark| format!("{mark:08x}"))
        .collect();
    vec![
        ("got", got.unwrap_or_default()),
        ("marks", marks.join(" ")),
        ("says", to_hex(&whole::pack(&update.state.summary).unwrap())),
    ]
}
