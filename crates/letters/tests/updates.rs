//! What updates promise to whoever shows them: the changes of an ordinary day fit one small code.

#![allow(
    clippy::unwrap_used,
    clippy::print_stdout,
    reason = "a test that cannot go on should stop, and this one has figures to tell"
)]

mod typical_day;

use letters::code::{Code, Correction};
use letters::digits;
use letters::paired::{Marker, Pairing, Post, PostKind, Seed, Side};
use letters::update::{self, Got, State, Update};
use passport::{Coded as _, Date, Language, Month, Passport, PrimitiveDateTime, Time, records_in, summarise};
use std::collections::BTreeSet;
use typical_day::HUSBAND;

/// An address of ordinary length: 26 characters with its `#`.
const ADDRESS: &str = "https://redthread.example/";
/// The largest symbol that the changes of a day may take.
const LARGEST: u32 = 15;

const HOME: Seed = Seed::new([1; 32]);
const KARI: Seed = Seed::new([2; 32]);

fn state(passport: &Passport, language: Language, now: PrimitiveDateTime) -> State {
    let none = BTreeSet::new();
    let summary = summarise(passport, HUSBAND, &none, language, now);
    State::new(
        summary,
        &records_in(passport, HUSBAND, &none, now),
        &Marker::new(&HOME),
    )
    .unwrap()
}

#[test]
fn the_changes_of_an_ordinary_day_fit_one_code_of_version_15_in_every_language() {
    let morning = Date::from_calendar_date(2026, Month::November, 21).unwrap();
    let evening = PrimitiveDateTime::new(morning, Time::from_hms(20, 15, 0).unwrap());
    let yesterday = PrimitiveDateTime::new(
        morning.previous_day().unwrap(),
        Time::from_hms(19, 40, 0).unwrap(),
    );
    let home = Pairing::new(&HOME, &KARI.public(), Side::Passport).unwrap();
    let kari = Pairing::new(&KARI, &HOME.public(), Side::Follower).unwrap();
    for language in Language::ALL.iter().copied() {
        let passport = typical_day::passport(language, morning).unwrap();
        let before = state(&passport, language, yesterday);
        let now = typical_day::in_the_evening(&passport, language, morning);
        let update = Update {
            state: state(&now, language, evening),
            got: Some(Got { line: 77, number: 12 }),
        };
        assert_eq!(update.state.marks().len(), before.marks().len() + 5);
        let post = Post {
            kind: PostKind::Update,
            line: 0x1234_5678,
            number: 41,
            before: [3; 8],
            content: update::write(&update, Some(([4; 8], &before))).unwrap(),
        };
        let letter = home.seal(&post).unwrap();
        let code = Code::of_link(ADDRESS, &digits::fragment(&letter), Correction::Screen).unwrap();
        println!(
            "update language={} bytes={} content={} whole={} version={}",
            language.tag(),
            letter.len(),
            post.content.len(),
            update::write(&update, None).unwrap().len(),
            code.version(),
        );
        assert!(
            code.version() <= LARGEST,
            "{language:?}: version {}",
            code.version()
        );
        let opened = kari.open(&letter).unwrap();
        assert_eq!(update::read(&opened.content, Some(([4; 8], &before))), Ok(update));
    }
}
