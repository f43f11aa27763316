//! Dates, times, lists and names of languages as people in each language write them, by the browser's own `Intl`. No
//! catalogue words; those are in `locales/`.
//!
//! Every function takes the BCP 47 tag of the language to write in. Where the browser lacks a part of `Intl` or refuses
//! the tag, the answer is plain but right: ISO digits, commas, the code itself.

use std::cell::RefCell;
use std::cmp::Ordering;
use std::collections::BTreeMap;

use js_sys::Array;
use passport::{Date, Time};
use wasm_bindgen::JsValue;

use crate::device::by_name::{call, intl, object};

/// The Julian day of 1970-01-01, where the browser's count of time begins.
const UNIX_EPOCH_JULIAN_DAY: i32 = 2_440_588;

const BRITISH: &str = "en-GB";

/// Whether a date names its year.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Year {
    /// Any date: "Saturday 21 November 2026".
    Shown,
    /// A date near enough that the year goes without saying: "Saturday 21 November".
    Omitted,
}

/// A date in full, with its weekday: "Saturday 21 November 2026".
#[must_use]
pub fn date_long(tag: &str, date: Date, year: Year) -> String {
    let style = match year {
        Year::Shown => Style::Long,
        Year::Omitted => Style::LongWithoutYear,
    };
    let shown = show_date(style, tag, date);
    // Engines differ in whether British English has a comma behind the weekday; style guides have none.
    if place(tag) == BRITISH {
        shown.replacen(", ", " ", 1)
    } else {
        shown
    }
}

/// A date where room is short: "21 Nov 2026", or without the year "21 Nov".
#[must_use]
pub fn date_short(tag: &str, date: Date, year: Year) -> String {
    let style = match year {
        Year::Shown => Style::Short,
        Year::Omitted => Style::ShortWithoutYear,
    };
    show_date(style, tag, date)
}

/// The weekday alone: "Saturday".
#[must_use]
pub fn weekday(tag: &str, date: Date) -> String {
    show_date(Style::Weekday, tag, date)
}

/// The month with its year, as the heading of a calendar: "November 2026".
#[must_use]
pub fn month(tag: &str, date: Date) -> String {
    show_date(Style::Month, tag, date)
}

/// A time of day to the minute, on the 24-hour clock: "14:30".
#[must_use]
pub fn time(tag: &str, time: Time) -> String {
    let seconds = u32::from(time.hour()) * 3600 + u32::from(time.minute()) * 60;
    format(Style::Time, tag, &[js_date(f64::from(seconds) * 1000.0)])
        .unwrap_or_else(|| format!("{:02}:{:02}", time.hour(), time.minute()))
}

/// The items as one phrase: "GP, nurse and daughter".
#[must_use]
pub fn list(tag: &str, items: &[String]) -> String {
    let array: Array = items.iter().map(JsValue::from).collect();
    format(Style::List, tag, &[array.into()]).unwrap_or_else(|| items.join(", "))
}

/// What the language with this BCP 47 code is called in the language of the tag: ("da", "en") gives "engelsk".
#[must_use]
pub fn language_name(tag: &str, code: &str) -> String {
    let shown = format(Style::LanguageName, tag, &[code.into()]).unwrap_or_else(|| code.to_owned());
    // Browsers that do not know a language show its code; then its speakers' own name says more.
    match code {
        "kl" if shown == code => "kalaallisut".to_owned(),
        "se" if shown == code => "davvisámegiella".to_owned(),
        _ => shown,
    }
}

/// Which of two texts comes first in the alphabet of the language; upper and lower case count as equal only when nothing
/// else differs.
#[must_use]
pub fn compare(tag: &str, a: &str, b: &str) -> Ordering {
    let order = answer(Style::Order, tag, &[a.into(), b.into()]).and_then(|order| order.as_f64());
    order
        .and_then(|order| order.partial_cmp(&0.0))
        .unwrap_or_else(|| a.cmp(b))
}

fn show_date(style: Style, tag: &str, date: Date) -> String {
    let days = date.to_julian_day() - UNIX_EPOCH_JULIAN_DAY;
    format(style, tag, &[js_date(f64::from(days) * 86_400_000.0)]).unwrap_or_else(|| date.to_string())
}

/// Formatters read this as UTC and show it as UTC, so that a date is shown as given wherever the phone is.
fn js_date(unix_ms: f64) -> JsValue {
    js_sys::Date::new(&unix_ms.into()).into()
}

/// A way of showing, for which one formatter a language is kept.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum Style {
    Long,
    LongWithoutYear,
    Short,
    ShortWithoutYear,
    Weekday,
    Month,
    Time,
    List,
    LanguageName,
    Order,
}

impl Style {
    /// The class of `Intl`, its method that answers, and the options.
    fn recipe(self) -> (&'static str, &'static str, JsValue) {
        let dates = |options: &[(&str, &str)]| {
            let all = object([("timeZone", "UTC".into()), ("calendar", "gregory".into())]);
            for (name, value) in options {
                let _ = js_sys::Reflect::set(&all, &(*name).into(), &(*value).into());
            }
            ("DateTimeFormat", "format", all.into())
        };
        let (day, year) = (("day", "numeric"), ("year", "numeric"));
        match self {
            Self::Long => dates(&[("weekday", "long"), day, ("month", "long"), year]),
            Self::LongWithoutYear => dates(&[("weekday", "long"), day, ("month", "long")]),
            Self::Short => dates(&[day, ("month", "short"), year]),
            Self::ShortWithoutYear => dates(&[day, ("month", "short")]),
            Self::Weekday => dates(&[("weekday", "long")]),
            Self::Month => dates(&[("month", "long"), year]),
            Self::Time => dates(&[("hour", "2-digit"), ("minute", "2-digit"), ("hourCycle", "h23")]),
            Self::List => (
                "ListFormat",
                "format",
                object([("type", "conjunction".into())]).into(),
            ),
            Self::LanguageName => ("DisplayNames", "of", object([("type", "language".into())]).into()),
            Self::Order => ("Collator", "compare", object([("numeric", true.into())]).into()),
        }
    }
}

thread_local! {
    /// Making a formatter costs a hundred times using it.
    static FORMATTERS: RefCell<BTreeMap<(Style, String), JsValue>> = const { RefCell::new(BTreeMap::new()) };
}

fn format(style: Style, tag: &str, arguments: &[JsValue]) -> Option<String> {
    answer(style, tag, arguments)?.as_string()
}

fn answer(style: Style, tag: &str, arguments: &[JsValue]) -> Option<JsValue> {
    let (class, method, options) = style.recipe();
    let kept = FORMATTERS.with_borrow(|kept| kept.get(&(style, tag.to_owned())).cloned());
    let formatter = match kept {
        Some(formatter) => formatter,
        None => {
            let formatter = intl(class, &[place(tag).into(), options])?;
            FORMATTERS.with_borrow_mut(|kept| kept.insert((style, tag.to_owned()), formatter.clone()));
            formatter
        }
    };
    call(&formatter, method, arguments).ok()
}

/// English alone would be read as American, with the month before the day.
fn place(tag: &str) -> &str {
    if tag == "en" { BRITISH } else { tag }
}
