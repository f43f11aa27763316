//! How an event repeats. What a passport can say, every so many days, is taken; of anything else only the first time.

use super::stamp::Stamp;
use passport::{Date, Repeat, Weekday};
use time::Duration;

/// How it repeats, from its first day on; `None` where a passport cannot say it.
pub(super) fn read(rule: &str, first: Date) -> Option<Repeat> {
    let every: u16 = part(rule, "INTERVAL").map_or(Some(1), |every| every.parse().ok())?;
    let unit = match part(rule, "FREQ")?.to_ascii_uppercase().as_str() {
        "DAILY" => 1,
        "WEEKLY" => 7,
        _ => return None,
    };
    let is_on_first = |days: &str| weekday(days) == Some(first.weekday());
    let is_simple = part(rule, "BYDAY").is_none_or(is_on_first);
    let others = [
        "BYMONTH",
        "BYMONTHDAY",
        "BYSETPOS",
        "BYYEARDAY",
        "BYWEEKNO",
        "BYHOUR",
        "BYMINUTE",
    ];
    if !is_simple || others.iter().any(|name| part(rule, name).is_some()) {
        return None;
    }
    let every_days = every.checked_mul(unit).filter(|days| (1..=366).contains(days))?;
    let until = match (part(rule, "UNTIL"), part(rule, "COUNT")) {
        (Some(until), _) => Some(Stamp::read(until)?.date()),
        (None, Some(count)) => Some(last_of(first, every_days, count.parse().ok()?)?),
        (None, None) => None,
    };
    // An end in a time when nobody lives is none.
    let until = until.filter(|until| crate::incoming::moments::is_lived_in(until.year()));
    Some(Repeat { every_days, until })
}

fn last_of(first: Date, every_days: u16, count: u16) -> Option<Date> {
    let days = i64::from(count.checked_sub(1)?) * i64::from(every_days);
    first.checked_add(Duration::days(days))
}

/// What stands behind a name in a rule.
pub(super) fn part<'a>(rule: &'a str, name: &str) -> Option<&'a str> {
    let mut parts = rule.split(';').filter_map(|part| part.split_once('='));
    let found = parts.find(|(known, _)| known.trim().eq_ignore_ascii_case(name));
    found.map(|(_, value)| value.trim())
}

/// A weekday as rules write it: `MO`.
pub(super) fn weekday(written: &str) -> Option<Weekday> {
    let days = [
        ("MO", Weekday::Monday),
        ("TU", Weekday::Tuesday),
        ("WE", Weekday::Wednesday),
        ("TH", Weekday::Thursday),
        ("FR", Weekday::Friday),
        ("SA", Weekday::Saturday),
        ("SU", Weekday::Sunday),
    ];
    let found = days
        .into_iter()
        .find(|(name, _)| name.eq_ignore_ascii_case(written));
    found.map(|(_, day)| day)
}
