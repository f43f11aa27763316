//! Arbitrary values: texts, codes, days, ids. Not records.

use crate::{
    Coded, Date, Holder, Id, IsoWeek, Key, Kind, Member, PrimitiveDateTime, Rating, Repeat, Sharing,
    SharingRule, Time, Unread, When,
};
use proptest::collection::vec;
use proptest::prelude::*;
use proptest::sample::select;

/// Julian days of the first day of year 1 and the last of year 9999.
const ALL_DAYS: std::ops::RangeInclusive<i32> = 1_721_426..=5_373_484;
/// Julian days around the end of 2026.
const NEAR_DAYS: std::ops::Range<i32> = 2_461_300..2_461_460;

/// Any text. Words are picked from a list: patterns would cost most of a test's time.
pub(super) fn text() -> BoxedStrategy<String> {
    const WORDS: [&str; 12] = [
        "Dr.",
        "Åse",
        "blodprøve",
        "scan",
        "22 33 44 55",
        "jeg",
        "behandlingen",
        "the",
        "på",
        "smerter",
        "🧵",
        "é",
    ];
    let words = |most: usize| vec(select(&WORDS), 1..most).prop_map(|words| words.join(" "));
    let hidden = [
        "\u{200b}",
        "\u{202e}",
        "\u{0}",
        "\r\n",
        "\u{feff}",
        "👩\u{200d}👧",
        "\u{200d}",
    ];
    prop_oneof![
        16 => Just(String::new()),
        24 => words(6),
        2 => vec(any::<char>(), 0..30).prop_map(String::from_iter),
        1 => words(300),
        2 => (words(3), select(hidden.to_vec()), words(3)).prop_map(|(a, hidden, b)| format!("{a}{hidden}{b}")),
    ]
    .boxed()
}

/// Any code, known or not.
pub(super) fn code<C: Coded + std::fmt::Debug>() -> BoxedStrategy<C> {
    prop_oneof![8 => select(C::ALL.to_vec()), 1 => any::<u16>().prop_map(C::from_code)].boxed()
}

/// An id that may or may not name a record.
pub(super) fn id<T: 'static>() -> BoxedStrategy<Id<T>> {
    prop_oneof![8 => 1..8_u64, 1 => any::<u64>()]
        .prop_map(Id::new)
        .boxed()
}

/// A record that may or may not be there.
pub(super) fn key() -> BoxedStrategy<Key> {
    (select(Kind::ALL.to_vec()), id::<()>())
        .prop_map(|(kind, id)| Key { kind, raw: id.raw() })
        .boxed()
}

/// Who may see a record.
pub(super) fn sharing() -> BoxedStrategy<Sharing> {
    (code::<SharingRule>(), proptest::option::of(id()))
        .prop_map(|(rule, person)| Sharing::of(rule, person))
        .boxed()
}

/// Who holds something.
pub(super) fn holder() -> BoxedStrategy<Holder> {
    prop_oneof![
        1 => Just(Holder::Nobody),
        1 => Just(Holder::Me),
        1 => Just(Holder::NotShown),
        3 => id::<Member>().prop_map(Holder::Member),
    ]
    .boxed()
}

/// Any day.
pub(super) fn day() -> BoxedStrategy<Date> {
    prop_oneof![6 => NEAR_DAYS.prop_map(from_julian), 1 => ALL_DAYS.prop_map(from_julian)].boxed()
}

fn from_julian(day: i32) -> Date {
    Date::from_julian_day(day).unwrap_or(Date::MIN)
}

/// Any time of day, mostly round.
pub(super) fn time() -> BoxedStrategy<Time> {
    let round =
        (0..24_u8, select(vec![0_u8, 15, 30, 45, 7, 59])).prop_map(|(hour, minute)| (hour, minute, 0, 0));
    let exact = (0..24_u8, 0..60_u8, 0..60_u8, select(vec![0, 1, 999_999_999_u32]));
    prop_oneof![5 => round, 1 => exact]
        .prop_map(|(hour, minute, second, nano)| {
            Time::from_hms_nano(hour, minute, second, nano).unwrap_or(Time::MIDNIGHT)
        })
        .boxed()
}

/// Any moment.
pub(super) fn moment() -> BoxedStrategy<PrimitiveDateTime> {
    (day(), time())
        .prop_map(|(day, time)| PrimitiveDateTime::new(day, time))
        .boxed()
}

/// Any time of a contact.
pub(super) fn when() -> BoxedStrategy<When> {
    let zone = select(vec![
        "Europe/Oslo",
        "Europe/Copenhagen",
        "America/Argentina/Buenos_Aires",
        "",
    ]);
    prop_oneof![
        3 => (day(), time(), proptest::option::of(time()), zone)
            .prop_map(|(date, from, until, zone)| When::At { date, from, until, zone: zone.to_owned() }),
        1 => day().prop_map(When::On),
        1 => day().prop_map(|day| When::InWeek(IsoWeek::of(day))),
    ]
    .boxed()
}

/// Any repeat, sensible or not.
pub(super) fn repeat() -> BoxedStrategy<Repeat> {
    let every = prop_oneof![4 => select(vec![1_u16, 7, 14, 21, 28, 366]), 1 => any::<u16>()];
    (every, proptest::option::of(day()))
        .prop_map(|(every_days, until)| Repeat { every_days, until })
        .boxed()
}

/// Any answer.
pub(super) fn rating() -> BoxedStrategy<Rating> {
    (day(), 0..=10_u8)
        .prop_filter_map("a level of 0 to 10", |(on, level)| Rating::new(on, level))
        .boxed()
}

/// Fields of a newer version.
pub(super) fn unread() -> BoxedStrategy<Unread> {
    let raw = select(vec![
        "1.50",
        "null",
        "\"æ\\u0000\"",
        "{\"deep\": [ [1,2], {} ]}",
        "[]",
    ]);
    let some = vec(raw, 1..3).prop_map(|raws| {
        Unread(
            (1..)
                .zip(raws)
                .map(|(at, raw): (u8, &str)| (format!("newer-{at}"), raw.to_owned()))
                .collect(),
        )
    });
    prop_oneof![6 => Just(Unread::default()), 1 => some].boxed()
}
