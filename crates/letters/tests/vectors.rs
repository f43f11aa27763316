//! The letters of `docs/vectors`: every format that was ever released opens for ever, and every fault keeps its reason.
//!
//! `cargo test -p letters --test vectors -- --ignored` writes the files that are not there yet. A file that is there is
//! never written again: it has been released.

#![allow(
    clippy::unwrap_used,
    clippy::indexing_slicing,
    reason = "a test that cannot go on should stop"
)]

mod sample;

use letters::{OpenError, digits, glance, limits, log};
use passport::{
    Appointment, AppointmentKind, Audience, Change, Coded, Concern, Date, Holder, Id, IsoWeek, Kind,
    Language, LeftOut, Member, Month, Passport, PrimitiveDateTime, Question, Rating, Record, Repeat, Role,
    Summary, Task, Time, When, summarise,
};
use siphasher::sip::SipHasher24;
use std::collections::BTreeSet;
use std::path::PathBuf;

fn folder() -> PathBuf {
    PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("../../docs/vectors")
}

/// What a letter opens to, as text: the head, then each record as the log writes it.
fn readable(summary: &Summary) -> String {
    let (hour, minute, _) = summary.written.time().as_hms();
    let mut text = format!(
        "audience {}\nlanguage {}\nwritten {} {hour:02}:{minute:02}\n",
        summary.audience.slug(),
        summary.language.tag(),
        summary.written.date(),
    );
    if summary.sample {
        text.push_str("sample\n");
    }
    for (kind, count) in &summary.left_out.0 {
        text.push_str(&format!("left-out {} {count}\n", kind.slug()));
    }
    let records = summary
        .view
        .records()
        .into_iter()
        .map(|record| Change::Put(Box::new(record)));
    for change in [Change::Patient(Box::new(summary.view.patient.clone()))]
        .into_iter()
        .chain(records)
    {
        let entry = log::write(&log::Entry {
            at_ms: 0,
            changes: vec![change],
        })
        .unwrap();
        let json = std::str::from_utf8(&entry[7..]).unwrap();
        let record = json
            .strip_prefix("{\"at\":0,\"do\":[")
            .and_then(|json| json.strip_suffix("]}"))
            .unwrap();
        text.push_str(&format!("{record}\n"));
    }
    text
}

#[test]
fn every_letter_ever_released_opens_to_what_it_said() {
    let mut opened = 0;
    for file in std::fs::read_dir(folder()).unwrap() {
        let path = file.unwrap().path();
        let name = path.file_name().unwrap().to_string_lossy().into_owned();
        if !name.starts_with("glance-") {
            continue;
        }
        let text = std::fs::read_to_string(&path).unwrap();
        let (fragment, expected) = text.split_once('\n').unwrap();
        let bytes = digits::read_fragment(fragment).unwrap();
        let read = glance::open(&bytes).unwrap_or_else(|error| panic!("{name}: {error:?}"));
        assert_eq!(readable(&read.value), expected, "{name}");
        assert_eq!(read.warnings, [], "{name}");
        opened += 1;
    }
    assert!(opened >= 5, "only {opened} letters are there");
}

#[test]
fn every_fault_is_refused_for_its_reason() {
    let text = std::fs::read_to_string(folder().join("faults.txt")).unwrap();
    let mut reasons = BTreeSet::new();
    for line in text.lines().filter(|line| !line.starts_with("//")) {
        let (reason, fragment) = line.split_once(' ').unwrap();
        let refused = digits::read_fragment(fragment).and_then(|bytes| glance::open(&bytes).map(|_| ()));
        assert_eq!(refused.map_err(reason_of), Err(reason.to_owned()), "{line:.60}");
        reasons.insert(reason.to_owned());
    }
    assert_eq!(reasons.len(), 4, "{reasons:?}");
}

fn reason_of(error: OpenError) -> String {
    match error {
        OpenError::NotALetter => "not-a-letter".into(),
        OpenError::Damaged => "damaged".into(),
        OpenError::Newer { version } => format!("newer-{version}"),
        OpenError::TooLarge => "too-large".into(),
        OpenError::Unreadable => "unreadable".into(),
    }
}

#[test]
#[ignore = "writes the files that are not there yet"]
fn write_missing_vectors() {
    let letters = [
        ("glance-1-en.txt", sample::summary(Language::English)),
        ("glance-1-nb.txt", sample::summary(Language::Bokmal)),
        ("glance-1-da.txt", sample::summary(Language::Danish)),
        ("glance-1-empty.txt", empty()),
        ("glance-1-rare.txt", rare()),
    ];
    for (name, summary) in letters {
        let packed = glance::pack(&summary, limits::GLANCE);
        let text = format!(
            "#{}\n{}",
            digits::fragment(&packed.bytes),
            readable(&packed.summary)
        );
        write_new(name, &text);
    }
    write_new("faults.txt", &faults());
}

fn write_new(name: &str, text: &str) {
    let path = folder().join(name);
    if !path.exists() {
        std::fs::write(path, text).unwrap();
    }
}

fn day(year: i32, month: Month, day: u8) -> Date {
    Date::from_calendar_date(year, month, day).unwrap()
}

fn empty() -> Summary {
    let mut passport = Passport::default();
    passport.patient.called = "Ada".into();
    let now = PrimitiveDateTime::new(day(2026, Month::November, 21), Time::from_hms(9, 41, 0).unwrap());
    summarise(&passport, Audience::Gp, &BTreeSet::new(), Language::English, now)
}

/// What ordinary passports seldom have: exact times, far days, codes of a newer version, things left out.
fn rare() -> Summary {
    let mut passport = Passport::default();
    passport.patient.born = Some(day(1899, Month::December, 31));
    passport.patient.interpreter = true;
    passport.patient.speaks = "tr".into();
    passport.put(Record::Member(
        Id::new(1),
        Member {
            name: "İpek".into(),
            ..Member::new(Role::from_code(31))
        },
    ));
    passport.put(Record::Member(
        Id::new(2),
        Member {
            stand_in: Some(Id::new(1)),
            ..Member::new(Role::from_code(4_000))
        },
    ));
    let hidden = Member {
        sharing: passport::Sharing::OnlyMe,
        ..Member::new(Role::Friend)
    };
    passport.put(Record::Member(Id::new(3), hidden));
    let exact = When::At {
        date: day(2026, Month::November, 21),
        from: Time::from_hms_nano(12, 34, 56, 789_000_000).unwrap(),
        until: Some(Time::from_hms(13, 0, 1).unwrap()),
        zone: "Asia/Kathmandu".into(),
    };
    let appointments = [
        exact,
        When::On(day(9999, Month::December, 31)),
        When::InWeek(IsoWeek::new(2026, 53).unwrap()),
    ];
    for (raw, when) in (1..).zip(appointments) {
        let mut appointment = Appointment::new(AppointmentKind::from_code(15), when);
        appointment.with = vec![Id::new(2), Id::new(1)];
        passport.put(Record::Appointment(Id::new(raw), appointment));
    }
    let mut repeating = passport.appointments.get(Id::new(2)).unwrap().clone();
    repeating.repeat = Some(Repeat {
        every_days: 366,
        until: None,
    });
    passport.put(Record::Appointment(Id::new(2), repeating));
    let ratings =
        [(0, 3), (10, 21)].map(|(level, at)| Rating::new(day(2026, Month::November, at), level).unwrap());
    let concern = Concern {
        item: Some(passport::ChecklistItem::from_code(127)),
        words: "Ağrı 🧵 smerte".into(),
        ratings: ratings.to_vec(),
        raise_at: Some(Id::new(3)),
        ..Concern::default()
    };
    passport.put(Record::Concern(Id::new(1), concern));
    let question = Question {
        prompt: Some(passport::Prompt::from_code(700)),
        to: Some(Id::new(2)),
        ..Question::default()
    };
    passport.put(Record::Question(Id::new(1), question));
    for (raw, lead) in (1..).zip([
        Holder::Nobody,
        Holder::Me,
        Holder::Member(Id::new(2)),
        Holder::Member(Id::new(3)),
    ]) {
        let mut task = Task {
            lead,
            ..Task::new(passport::Area::from_code(31))
        };
        task.due = Some(day(2026, Month::October, 1));
        passport.put(Record::Task(Id::new(raw), task));
    }
    let now = PrimitiveDateTime::new(day(2026, Month::November, 21), Time::from_hms(0, 0, 0).unwrap());
    let summary = summarise(
        &passport,
        Audience::HomeCare,
        &BTreeSet::new(),
        Language::from_code(9),
        now,
    );
    let left_out = [(Kind::Medicine, 2), (Kind::Wish, 300)].into_iter().collect();
    Summary {
        sample: true,
        left_out: LeftOut(left_out),
        ..summary
    }
}

/// The tag as `docs/format.md` defines it, computed apart from the crate.
fn with_tag(body: &[u8]) -> Vec<u8> {
    let tag = SipHasher24::new_with_key(b"red thread:glanc")
        .hash(body)
        .to_le_bytes();
    tag.into_iter().take(6).chain(body.iter().copied()).collect()
}

fn faults() -> String {
    let whole = glance::pack(&empty(), limits::GLANCE).bytes;
    let fragment = digits::fragment(&whole);
    let flipped = |at: usize| {
        let mut bytes = whole.clone();
        bytes[at] ^= 1;
        digits::fragment(&bytes)
    };
    let retagged = |change: &dyn Fn(&mut Vec<u8>)| {
        let mut body = whole[6..].to_vec();
        change(&mut body);
        digits::fragment(&with_tag(&body))
    };
    let cut = &fragment[..fragment.len() - 1];
    [
        "// One fault each. The first word is the reason that a reader gives.".to_owned(),
        "// Another page of the app, and an encoding of a later version.".to_owned(),
        "not-a-letter /today".to_owned(),
        format!("not-a-letter 2{}", &fragment[1..]),
        "// A letter among the digits.".to_owned(),
        format!("not-a-letter {cut}O"),
        "// The last digit lost, one bit flipped in the tag, one in the version, one in the content."
            .to_owned(),
        format!("damaged {cut}"),
        format!("damaged {}", flipped(0)),
        format!("damaged {}", flipped(6)),
        format!("damaged {}", flipped(whole.len() - 1)),
        "// Digits that begin with 0, and none at all.".to_owned(),
        format!("damaged 10{}", &fragment[1..]),
        "damaged 1".to_owned(),
        "// Whole, of version 2.".to_owned(),
        format!("newer-2 {}", retagged(&|body| body[0] = 2)),
        "// Whole, of version 0; without its texts; with a section that is longer than the letter."
            .to_owned(),
        format!("unreadable {}", retagged(&|body| body[0] = 0)),
        format!(
            "unreadable {}",
            retagged(&|body| body.truncate(usize::from(body[2]) + 3))
        ),
        format!("unreadable {}", retagged(&|body| body[2] += 100)),
    ]
    .join("\n")
        + "\n"
}
