//! The letters of `docs/vectors`: every format that was ever released opens for ever, and every fault keeps its reason.
//!
//! `cargo test -p letters --test vectors -- --ignored` writes the files that are not there yet. A file that is there is
//! never written again: it has been released.

#![allow(
    clippy::unwrap_used,
    clippy::indexing_slicing,
    reason = "a test that cannot go on should stop"
)]

mod released;
mod sample;

use letters::{OpenError, digits, glance, limits, log, reply, whole};
use passport::{
    AppointmentKind, By, Change, Coded, Date, Id, Kind, Language, Medicine, Month, PrimitiveDateTime, Reply,
    Role, Said, Signer, Stub, Summary, Time, When,
};
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
    if let Some(role) = summary.role {
        text.push_str(&format!("role {}\n", role.code()));
    }
    for area in &summary.unheld {
        text.push_str(&format!("unheld {}\n", area.code()));
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
        let entry = log::write(&log::Entry::of(0, vec![change])).unwrap();
        let json = std::str::from_utf8(&entry[7..]).unwrap();
        let record = json
            .strip_prefix("{\"at\":0,\"do\":[")
            .and_then(|json| json.strip_suffix("]}"))
            .unwrap();
        text.push_str(&format!("{record}\n"));
    }
    text
}

/// Every released letter whose file's name begins like this: its name, its bytes, and what it must open to.
fn released(kind: &str) -> Vec<(String, Vec<u8>, String)> {
    let files = std::fs::read_dir(folder())
        .unwrap()
        .map(|file| file.unwrap().path());
    let names = files.map(|path| path.file_name().unwrap().to_string_lossy().into_owned());
    let letters = names.filter(|name| name.starts_with(kind));
    letters
        .map(|name| {
            let text = std::fs::read_to_string(folder().join(&name)).unwrap();
            let (fragment, expected) = text.split_once('\n').unwrap();
            (
                name,
                digits::read_fragment(fragment).unwrap(),
                expected.to_owned(),
            )
        })
        .collect()
}

#[test]
fn every_letter_ever_released_opens_to_what_it_said() {
    let letters = released("glance-");
    for (name, bytes, expected) in &letters {
        let read = glance::open(bytes).unwrap_or_else(|error| panic!("{name}: {error:?}"));
        assert_eq!(&readable(&read.value), expected, "{name}");
        assert_eq!(read.warnings, [], "{name}");
        let version = name.split('-').nth(1).and_then(|version| version.parse().ok());
        assert_eq!(version, bytes.get(6).copied(), "{name}");
    }
    for version in ["glance-1-", "glance-2-", "glance-3-"] {
        let count = letters
            .iter()
            .filter(|(name, ..)| name.starts_with(version))
            .count();
        assert_eq!(count, 5, "letters called {version}");
    }
}

#[test]
fn no_ordinary_letter_is_larger_than_an_earlier_version_made_it() {
    for (name, bytes, _) in released("glance-") {
        // What is rare costs more now, so that what is usual costs less.
        if !name.starts_with("glance-3-") && !name.ends_with("-rare.txt") {
            let now = glance::pack(&glance::open(&bytes).unwrap().value, limits::GLANCE).bytes;
            assert!(
                now.len() <= bytes.len(),
                "{name}: {} bytes became {}",
                bytes.len(),
                now.len()
            );
        }
    }
}

#[test]
fn letters_are_written_as_they_were_released() {
    for (name, bytes, _) in released("glance-") {
        if name.starts_with("glance-3-") {
            let again = glance::pack(&glance::open(&bytes).unwrap().value, limits::GLANCE).bytes;
            assert_eq!(again, bytes, "{name}");
        }
    }
}

#[test]
fn every_whole_letter_ever_released_opens_to_what_it_said_and_is_written_as_it_was() {
    let letters = released("whole-");
    for (name, bytes, expected) in &letters {
        let read = whole::open(bytes).unwrap_or_else(|error| panic!("{name}: {error:?}"));
        assert_eq!(&readable(&read.value), expected, "{name}");
        assert_eq!(read.warnings, [], "{name}");
        assert_eq!(&whole::pack(&read.value).unwrap(), bytes, "{name}");
        assert!(glance::open(bytes).is_err(), "{name} has a key of its own");
        let version = name.split('-').nth(1).and_then(|version| version.parse().ok());
        assert_eq!(version, bytes.get(6).copied(), "{name}");
    }
    assert_eq!(letters.len(), 4);
}

/// The letter that the released replies answer, and what they say of it.
fn answered() -> (Stub, Reply) {
    let (_, letter, _) = released("glance-3-en").remove(0);
    let from = Signer {
        name: "Dr Osman".into(),
        role: Role::Gp,
        service: "Mill Lane Surgery".into(),
    };
    let day = Date::from_calendar_date(2026, Month::November, 23).unwrap();
    let said = vec![
        Said::Takes {
            task: Id::new(1),
            words: "From Monday".into(),
        },
        Said::Passes {
            task: Id::new(2),
            to: Some(Role::Physiotherapist),
            words: String::new(),
        },
        Said::Answers {
            question: Id::new(1),
            words: "Yes, after the scan".into(),
        },
        Said::Heard {
            concern: Id::new(1),
            words: "We talked about it".into(),
        },
        Said::Agrees {
            what: "Blood test".into(),
            who: By::Member(Id::new(2)),
            by: Some(day),
        },
        Said::Proposes {
            kind: AppointmentKind::Visit,
            when: When::At {
                date: day,
                from: Time::from_hms(9, 30, 0).unwrap(),
                until: Some(Time::from_hms(10, 0, 0).unwrap()),
                zone: "Europe/London".into(),
            },
            place: "Mill Lane".into(),
            purpose: "Blood pressure".into(),
        },
        Said::Corrects {
            member: Id::new(1),
            phone: "01632 960 199".into(),
        },
        Said::Message {
            words: "Call me if it gets worse".into(),
        },
    ];
    let written = PrimitiveDateTime::new(day, Time::from_hms(15, 5, 0).unwrap());
    (reply::stub(&letter), Reply { from, written, said })
}

/// The same letter, answered by somebody who helps: what came into replies later.
fn helped() -> (Stub, Reply) {
    let (to, answered) = answered();
    let from = Signer {
        name: "Ellen".into(),
        role: Role::Child,
        service: String::new(),
    };
    let said = vec![
        Said::Asks {
            words: "Can she have the flu jab?".into(),
        },
        Said::Notices {
            words: "Slept badly three nights".into(),
        },
        Said::Suggests {
            about: Id::<Medicine>::new(1).key(Kind::Medicine),
            words: "She takes it in the evening now".into(),
        },
        Said::Notes {
            appointment: Some(Id::new(1)),
            words: "The scan was fine".into(),
        },
    ];
    (
        to,
        Reply {
            from,
            said,
            ..answered
        },
    )
}

fn released_as((to, reply): (Stub, Reply)) -> String {
    let bytes = reply::pack(&reply, Language::English, to).unwrap();
    format!(
        "#{}\nletter {:016x}\nreply {:016x}\n{:#?}\n",
        digits::fragment(&bytes),
        to.letter,
        reply::id(&bytes),
        reply
    )
}

#[test]
fn every_reply_ever_released_opens_to_what_it_said_and_is_written_as_it_was() {
    for (name, (to, expected)) in [("reply-1-en", answered()), ("reply-1-helping", helped())] {
        let text = std::fs::read_to_string(folder().join(format!("{name}.txt"))).unwrap();
        assert_eq!(released_as((to, expected.clone())), text);
        let (_, bytes, _) = released(name).remove(0);
        let came = reply::open(&bytes, to).unwrap();
        assert_eq!((came.reply, came.language), (expected, Language::English));
        let other = Stub {
            check: !to.check,
            ..to
        };
        assert_eq!(reply::open(&bytes, other), Err(reply::ReplyError::Forged));
    }
    assert_eq!(released("reply-").len(), 2);
}

#[test]
fn every_fault_is_refused_for_its_reason() {
    for (file, reasons) in [("faults.txt", 3), ("faults-2.txt", 3), ("faults-3.txt", 5)] {
        let text = std::fs::read_to_string(folder().join(file)).unwrap();
        let mut met = BTreeSet::new();
        for line in text.lines().filter(|line| !line.starts_with("//")) {
            let (reason, fragment) = line.split_once(' ').unwrap();
            if is_out_now(reason) {
                continue;
            }
            let refused = digits::read_fragment(fragment).and_then(|bytes| glance::open(&bytes).map(|_| ()));
            assert_eq!(refused.map_err(reason_of), Err(reason.to_owned()), "{line:.60}");
            met.insert(reason.to_owned());
        }
        assert_eq!(met.len(), reasons, "{met:?}");
    }
}

/// Later versions have come out since these faults were released. Their letters "of a newer version" are of the one before and
/// say that they are of the next: what they say then means nothing.
fn is_out_now(reason: &str) -> bool {
    matches!(reason, "newer-2" | "newer-3")
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
    write_new("reply-1-en.txt", &released_as(answered()));
    write_new("reply-1-helping.txt", &released_as(helped()));
    let letters = [
        ("glance-3-en.txt", sample::summary(Language::English)),
        ("glance-3-nb.txt", sample::summary(Language::Bokmal)),
        ("glance-3-da.txt", sample::summary(Language::Danish)),
        ("glance-3-empty.txt", released::empty()),
        ("glance-3-rare.txt", released::rare()),
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
    let wholes = [
        ("whole-3-en.txt", sample::summary(Language::English)),
        ("whole-3-nb.txt", sample::summary(Language::Bokmal)),
        ("whole-3-da.txt", sample::summary(Language::Danish)),
        ("whole-3-rare.txt", released::rare()),
    ];
    for (name, summary) in wholes {
        let bytes = whole::pack(&summary).unwrap();
        let opened = whole::open(&bytes).unwrap().value;
        write_new(
            name,
            &format!("#{}\n{}", digits::fragment(&bytes), readable(&opened)),
        );
    }
    write_new("faults-3.txt", &released::faults());
}

fn write_new(name: &str, text: &str) {
    let path = folder().join(name);
    if !path.exists() {
        std::fs::write(path, text).unwrap();
    }
}
