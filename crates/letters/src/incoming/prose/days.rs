//! Days in a text: `12. mars 2026 kl. 10.30`, `12.03.2026`, `2026-03-12`, `12/3 2026`, `12 March at 10:30`. Of figures alone the day comes
//! before the month, as in all countries of these languages.

use super::names::{month, weekday};
use super::times;
use super::tokens::{Sort, Token, word_before};
use passport::{Date, FoundDay, Month, Weekday};

/// A day as it is written, and how many tokens it takes.
struct Read {
    day: u32,
    month: u32,
    year: Option<u32>,
    length: usize,
}

/// The day with which these tokens begin, with the time beside it, and how many tokens both take.
pub(super) fn day(text: &str, before: &[Token], rest: &[Token], today: Date) -> Option<(FoundDay, usize)> {
    let weekday = weekday_before(before);
    let read = iso(rest)
        .or_else(|| figures(rest, weekday.is_some() || is_dated(before)))
        .or_else(|| named(rest))
        .or_else(|| named_first(rest))?;
    let day = date(&read, today)?;
    let (first, last) = (rest.first()?, rest.get(read.length.checked_sub(1)?)?);
    let behind = rest.get(read.length..).unwrap_or_default();
    let beside = times::beside(behind);
    let found = FoundDay {
        day,
        at: beside.map(|(time, _)| time),
        written: text.get(first.from..last.to).unwrap_or_default().to_owned(),
        is_next: read.year.is_none(),
        is_other_weekday: weekday.is_some_and(|weekday| weekday != day.weekday()),
    };
    Some((found, read.length + beside.map_or(0, |(_, length)| length)))
}

/// `2026-03-12`
fn iso(rest: &[Token]) -> Option<Read> {
    let [year, dash, month, other_dash, day, ..] = rest else {
        return None;
    };
    let is_dashed = dash.is_sign("-") && other_dash.is_sign("-") && month.is_close && day.is_close;
    is_dashed.then_some(Read {
        day: day.digits(2)?,
        month: month.digits(2)?,
        year: Some(year.digits(4)?),
        length: 5,
    })
}

/// `12.03.2026`, `12/3 2026`, `12/3-26`; without a year only where a stroke stands in it or something says that it is a date, since
/// `12.30` may be a time.
fn figures(rest: &[Token], is_date: bool) -> Option<Read> {
    let [day, sign, month, behind @ ..] = rest else {
        return None;
    };
    if !sign.is_sign("./-") || !sign.is_close || !month.is_close {
        return None;
    }
    let read = |year, length| {
        Some(Read {
            day: day.number(2)?,
            month: month.number(2)?,
            year,
            length,
        })
    };
    let year = |token: &Token| {
        token
            .digits(4)
            .or_else(|| token.digits(2).map(|short| 2_000 + short))
    };
    match behind {
        [other_sign, last, ..] if other_sign.is_sign("./-") && last.is_close && year(last).is_some() => {
            read(year(last), 5)
        }
        [last, ..] if sign.is_sign("/") && last.digits(4).is_some() => read(last.digits(4), 4),
        [dot, last, ..] if dot.is_sign(".") && last.digits(4).is_some() => read(last.digits(4), 5),
        [dot, ..] if is_date && sign.is_sign(".") && dot.is_sign(".") => read(None, 4),
        _ if sign.is_sign("/") || is_date && sign.is_sign(".") => read(None, 3),
        _ => None,
    }
}

/// `12. mars 2026`, `12 March`, `12th of March, 2026`
fn named(rest: &[Token]) -> Option<Read> {
    let day = rest.first()?.number(2)?;
    let mut at = 1;
    skip(rest, &mut at, |token| token.is_sign(".") || is_ordinal(token));
    skip(rest, &mut at, |token| token.word() == Some("of"));
    let month = month(rest.get(at)?.word()?)?;
    at += 1;
    Some(with_year(rest, at, day, month))
}

/// `March 12, 2026`
fn named_first(rest: &[Token]) -> Option<Read> {
    let month = month(rest.first()?.word()?)?;
    let day = rest.get(1)?.number(2)?;
    let mut at = 2;
    skip(rest, &mut at, is_ordinal);
    Some(with_year(rest, at, day, month))
}

fn with_year(rest: &[Token], at: usize, day: u32, month: Month) -> Read {
    let mut behind = at;
    skip(rest, &mut behind, |token| token.is_sign("."));
    skip(rest, &mut behind, |token| token.is_sign(","));
    let year = rest.get(behind).and_then(|token| token.digits(4));
    Read {
        day,
        month: u32::from(u8::from(month)),
        year,
        length: if year.is_some() { behind + 1 } else { at },
    }
}

fn skip(rest: &[Token], at: &mut usize, is_it: impl Fn(&Token) -> bool) {
    if rest.get(*at).is_some_and(is_it) {
        *at += 1;
    }
}

fn is_ordinal(token: &Token) -> bool {
    token.is_close && matches!(token.word(), Some("st" | "nd" | "rd" | "th" | "te"))
}

fn date(read: &Read, today: Date) -> Option<Date> {
    let (month, day) = (u8::try_from(read.month).ok()?, u8::try_from(read.day).ok()?);
    let in_year = |year: i32| crate::incoming::moments::day(year, month, day);
    match read.year {
        Some(year) => in_year(i32::try_from(year).ok()?).filter(|_| (1_990..=2_100).contains(&year)),
        // A day that is not in every year is at most eight years away.
        None => (today.year()..=today.year() + 8)
            .filter_map(in_year)
            .find(|day| *day >= today),
    }
}

/// Whether what stands before says that a date follows.
fn is_dated(before: &[Token]) -> bool {
    word_before(before, ":.").is_some_and(|word| matches!(word, "den" | "dato" | "date"))
}

/// The weekday just before a day: `torsdag den 12.`
fn weekday_before(before: &[Token]) -> Option<Weekday> {
    let near = before
        .iter()
        .rev()
        .take(4)
        .take_while(|token| token.sort != Sort::Line);
    let words = near.filter(|token| !token.is_sign(".,"));
    let mut words = words.skip_while(|token| matches!(token.word(), Some("den" | "d" | "the")));
    weekday(words.next()?.word()?)
}
