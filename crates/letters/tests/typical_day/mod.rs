//! What changes in a passport on an ordinary day, in each language: two contacts, one task, three concerns. The frame budget for updates is
//! held against it.

use letters::paired::{Link, Marker, Pairing, Post, PostKind, Seed, Side};
use letters::update::{self, Got, State};
use passport::{
    Appointment, AppointmentKind, Area, ChecklistItem, Concern, Date, Holder, Id, Language, Passport,
    PrimitiveDateTime, Rating, Reader, Record, Sharing, Task, Time, When, records_in, summarise,
};
use std::collections::BTreeSet;
use std::path::Path;
use time::Duration;
use words_compiler::Catalogue;

/// The secrets of both sides.
const HOME: Seed = Seed::new([1; 32]);
const KARI: Seed = Seed::new([2; 32]);

/// The link of the morning's update.
const BASE: Link = [4; 8];

/// The husband of the invented patient, who may know everything.
const HUSBAND: Reader = Reader {
    audience: passport::Audience::Relative,
    person: Some(Id::new(7)),
};

/// The invented patient's passport on this day; `None` when the words of the language cannot be had.
fn passport(language: Language, today: Date) -> Option<Passport> {
    let locales = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../locales");
    let pack = words_compiler::pack(&locales, language.tag(), Catalogue::Sample).ok()?;
    let texts = words::SampleTexts::parse(&pack).ok()?;
    Some(flow::sample(&texts, language, today, "Europe/Oslo"))
}

/// What is written down on that day: what a new contact is for and where, what is to be done, and three worries.
struct Written {
    place: &'static str,
    purpose: &'static str,
    task: &'static str,
    worries: [&'static str; 3],
}

const ENGLISH: Written = Written {
    place: "Outpatient clinic, entrance C, second floor",
    purpose: "Look at the scan together",
    task: "Drive me to the scan on Thursday and stay while I wait",
    worries: [
        "I lie awake from three and think about the scan",
        "My feet are numb and I stumbled on the stairs",
        "Who looks after the dog when I am admitted?",
    ],
};

const BOKMAL: Written = Written {
    place: "Poliklinikken, inngang C, andre etasje",
    purpose: "Se på bildene sammen",
    task: "Kjøre meg til undersøkelsen på torsdag og bli mens jeg venter",
    worries: [
        "Jeg ligger våken fra klokka tre og tenker på svaret",
        "Føttene er numne, og jeg snublet i trappa",
        "Hvem passer hunden når jeg er innlagt?",
    ],
};

const DANISH: Written = Written {
    place: "Ambulatoriet, indgang C, anden sal",
    purpose: "Se på billederne sammen",
    task: "Køre mig til scanningen på torsdag og blive, mens jeg venter",
    worries: [
        "Jeg ligger vågen fra klokken tre og tænker på svaret",
        "Fødderne er følelsesløse, og jeg snublede på trappen",
        "Hvem passer hunden, når jeg er indlagt?",
    ],
};

/// The same passport in the evening.
fn in_the_evening(morning: &Passport, language: Language, today: Date) -> Passport {
    let words = match language {
        Language::Bokmal => BOKMAL,
        Language::Danish => DANISH,
        Language::English | Language::Unknown(_) => ENGLISH,
    };
    let in_days = |days| today.checked_add(Duration::days(days)).unwrap_or(today);
    let at = |day, hour, minute| When::At {
        date: day,
        from: Time::from_hms(hour, minute, 0).unwrap_or(Time::MIDNIGHT),
        until: None,
        zone: "Europe/Oslo".into(),
    };
    let mut evening = morning.clone();
    // One contact is moved, another is new.
    if let Some(moved) = morning.appointments.iter().find(|row| row.value.repeat.is_none()) {
        evening.put(Record::Appointment(
            moved.id,
            Appointment {
                when: at(in_days(11), 10, 40),
                ..moved.value.clone()
            },
        ));
    }
    evening.put(Record::Appointment(
        Id::new(0xa1),
        Appointment {
            place: words.place.into(),
            purpose: words.purpose.into(),
            with: vec![Id::new(2)],
            ..Appointment::new(AppointmentKind::Visit, at(in_days(13), 9, 15))
        },
    ));
    evening.put(Record::Task(
        Id::new(0xa2),
        Task {
            what: words.task.into(),
            lead: Holder::Member(Id::new(7)),
            due: Some(in_days(4)),
            ..Task::new(Area::Transport)
        },
    ));
    let items = [
        ChecklistItem::Sleep,
        ChecklistItem::Tingling,
        ChecklistItem::OtherFamily,
    ];
    for ((at, item), (words, level)) in (0xa3_u64..)
        .zip(items)
        .zip(words.worries.into_iter().zip([7, 5, 3]))
    {
        evening.put(Record::Concern(
            Id::new(at),
            Concern {
                item: Some(item),
                words: words.into(),
                ratings: Rating::new(today, level).into_iter().collect(),
                sharing: Sharing::Everyone,
                ..Concern::default()
            },
        ));
    }
    evening
}

fn state(passport: &Passport, language: Language, now: PrimitiveDateTime) -> Option<State> {
    let none = BTreeSet::new();
    let summary = summarise(passport, HUSBAND, &none, language, now);
    let records = records_in(passport, HUSBAND, &none, now);
    State::new(summary, &records, &Marker::new(&HOME))
}

/// The evening's update to somebody who has the morning's.
pub(crate) struct Day {
    /// What they have.
    pub(crate) before: State,
    /// What is sent.
    pub(crate) update: update::Update,
    /// How many bytes it takes before it is sealed.
    pub(crate) length: usize,
    /// The same signed and sealed.
    pub(crate) letter: Vec<u8>,
}

impl Day {
    /// The day in this language; `None` when it cannot be made.
    pub(crate) fn of(language: Language, today: Date) -> Option<Self> {
        let morning = passport(language, today)?;
        let evening = in_the_evening(&morning, language, today);
        let at = |hour, minute| {
            Some(PrimitiveDateTime::new(
                today,
                Time::from_hms(hour, minute, 0).ok()?,
            ))
        };
        let before = state(&morning, language, at(7, 40)?)?;
        let update = update::Update {
            state: state(&evening, language, at(20, 15)?)?,
            got: Some(Got { line: 77, number: 12 }),
        };
        let post = Post {
            kind: PostKind::Update,
            line: 0x1234_5678,
            number: 41,
            before: [3; 8],
            content: update::write(&update, Some((BASE, &before))).ok()?,
        };
        let home = Pairing::new(&HOME, &KARI.public(), Side::Passport)?;
        let letter = home.seal(&post).ok()?;
        Some(Self {
            before,
            update,
            length: post.content.len(),
            letter,
        })
    }

    /// What the follower reads.
    pub(crate) fn read(&self) -> Option<update::Update> {
        let kari = Pairing::new(&KARI, &HOME.public(), Side::Follower)?;
        let post = kari.open(&self.letter).ok()?;
        update::read(&post.content, Some((BASE, &self.before))).ok()
    }
}
