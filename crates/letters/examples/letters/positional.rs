//! A summary without names of fields: each record as its fields in order, in postcard. What a maker who derives serde for
//! typed records would get. Also the one place that knows which fields are text.

use postcard::to_stdvec;
use serde::Serialize;
use serde_json::{Map, Value};

/// How a field stands in a typed record.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Sort {
    Text,
    Zone,
    Flag,
    Code,
    MaybeCode,
    MaybeDay,
    MaybeReference,
    References,
    Holder,
    Codes,
    Levels,
    When,
    MaybeTime,
}

use Sort::{
    Code, Codes, Flag, Holder, Levels, MaybeCode, MaybeDay, MaybeReference, MaybeTime, References, Text,
    When, Zone,
};

type Field = (&'static str, Sort);

/// Every kind, in the order of the log, with its fields. What never leaves the device has no place here.
#[rustfmt::skip]
const KINDS: [(&str, &[Field]); 16] = [
    ("patient", &[
        ("called", Text), ("name", Text), ("born", MaybeDay), ("speaks", Text), ("interpreter", Flag),
        ("talking", Text), ("phone", Text), ("matters", Text), ("have", Text), ("now", Text),
        ("now_on", MaybeDay), ("children", Text), ("coordinator", MaybeReference),
        ("speaks_for_me", MaybeReference), ("emergency", MaybeReference),
    ]),
    ("allergy", &[
        ("to", Text), ("reaction", Text), ("share", Code),
    ]),
    ("task", &[
        ("area", Code), ("what", Text), ("point", MaybeCode), ("lead", Holder), ("helpers", References),
        ("phase", Code), ("when", Text), ("due", MaybeDay), ("with", MaybeReference), ("agreed", MaybeDay),
        ("state", Code), ("share", Code),
    ]),
    ("concern", &[
        ("item", MaybeCode), ("words", Text), ("theme", MaybeCode), ("levels", Levels),
        ("to", MaybeReference), ("at", MaybeReference), ("share", Code),
    ]),
    ("question", &[
        ("prompt", MaybeCode), ("words", Text), ("to", MaybeReference), ("at", MaybeReference),
        ("share", Code),
    ]),
    ("appointment", &[
        ("type", Code), ("", When), ("from", MaybeTime), ("until", MaybeTime), ("zone", Zone),
        ("every", MaybeCode), ("last", MaybeDay), ("place", Text), ("with", References), ("purpose", Text),
        ("way", Text), ("bring", Text), ("themes", Codes), ("share", Code),
    ]),
    ("member", &[
        ("name", Text), ("role", Code), ("service", Text), ("phone", Text), ("phone2", Text),
        ("email", Text), ("ask", Text), ("hours", Text), ("stand_in", MaybeReference),
        ("close", MaybeCode), ("close_shown", Flag), ("share", Code),
    ]),
    ("goal", &[
        ("what", Text), ("by", Text), ("reached", Flag), ("share", Code),
    ]),
    ("wish", &[
        ("about", Code), ("words", Text), ("kept", Text), ("on", MaybeDay), ("share", Code),
    ]),
    ("condition", &[
        ("what", Text), ("since", Text), ("main", Flag), ("note", Text), ("share", Code),
    ]),
    ("treatment", &[
        ("type", Code), ("what", Text), ("state", Code), ("began", MaybeDay), ("ended", MaybeDay),
        ("place", Text), ("aim", Text), ("share", Code),
    ]),
    ("medicine", &[
        ("name", Text), ("dose", Text), ("purpose", Text), ("renewed_by", Holder), ("change", MaybeCode),
        ("since", MaybeDay), ("sudden", Flag), ("given_by", Text), ("share", Code),
    ]),
    ("check", &[
        ("what", Text), ("how_often", Text), ("next", MaybeDay), ("ordered_by", Holder),
        ("told_by", Holder), ("share", Code),
    ]),
    ("watch", &[
        ("type", Code), ("what", Text), ("then", Text), ("call", MaybeReference),
        ("told_by", MaybeReference), ("told_on", MaybeDay), ("share", Code),
    ]),
    ("decision", &[
        ("about", Text), ("options", Text), ("chosen", Text), ("reasons", Text), ("with", MaybeReference),
        ("at", MaybeReference), ("on", MaybeDay), ("share", Code),
    ]),
    ("agreement", &[
        ("what", Text), ("who", Holder), ("by", MaybeDay), ("with", MaybeReference),
        ("at", MaybeReference), ("on", MaybeDay), ("area", MaybeCode), ("task", MaybeReference),
        ("share", Code),
    ]),
];

/// How many characters a person has written: every text but the time zones, which the phone fills in.
pub(crate) fn characters(changes: &[Value]) -> usize {
    let text = |change: &Value, (name, sort): &Field| {
        let text = change
            .get(*name)
            .filter(|_| *sort == Text)
            .and_then(Value::as_str);
        text.map_or(0, |text| text.chars().count())
    };
    let of_kind = |change: &Value| {
        let (_, fields) = KINDS
            .iter()
            .find(|(kind, _)| change.get("is").is_some_and(|is| is == kind))?;
        Some(fields.iter().map(|field| text(change, field)).sum::<usize>())
    };
    changes.iter().filter_map(of_kind).sum()
}

/// The records in postcard, kind by kind, each kind behind its count. An error for a field that has no place here, so that
/// nothing is left out unnoticed.
pub(crate) fn write(changes: &[Value]) -> Result<Vec<u8>, String> {
    let mut bytes = Vec::new();
    let mut written = 0;
    for (kind, fields) in KINDS {
        let of_kind = changes.iter().filter_map(Value::as_object);
        let of_kind: Vec<_> = of_kind
            .filter(|object| object.get("is").is_some_and(|is| is == kind))
            .collect();
        push(&mut bytes, &of_kind.len())?;
        written += of_kind.len();
        for object in of_kind {
            write_record(&mut bytes, object, fields)?;
        }
    }
    if written == changes.len() {
        Ok(bytes)
    } else {
        Err("a kind of record has no place".to_owned())
    }
}

fn write_record(to: &mut Vec<u8>, object: &Map<String, Value>, fields: &[Field]) -> Result<(), String> {
    let has_place = |name: &str| {
        matches!(name, "is" | "id" | "day" | "week") || fields.iter().any(|(known, _)| *known == name)
    };
    if let Some(name) = object.keys().find(|name| !has_place(name)) {
        return Err(format!("the field `{name}` has no place"));
    }
    if let Some(id) = object.get("id") {
        push(to, &reference(id))?;
    }
    for (name, sort) in fields {
        write_field(to, object, object.get(*name), *sort)?;
    }
    Ok(())
}

fn write_field(
    to: &mut Vec<u8>,
    object: &Map<String, Value>,
    value: Option<&Value>,
    sort: Sort,
) -> Result<(), String> {
    let text = value.and_then(Value::as_str);
    let list = value
        .and_then(Value::as_array)
        .map(Vec::as_slice)
        .unwrap_or_default();
    match sort {
        Text | Zone => push(to, &text.unwrap_or_default()),
        Flag => push(to, &value.and_then(Value::as_bool).unwrap_or_default()),
        Code => push(to, &value.map(number).unwrap_or_default()),
        MaybeCode => push(to, &value.map(number)),
        MaybeDay => push(to, &text.map(days)),
        MaybeTime => push(to, &text.map(|time| (part(time, ':', 0), part(time, ':', 1)))),
        MaybeReference => push(to, &value.map(reference)),
        References => push(to, &list.iter().map(reference).collect::<Vec<_>>()),
        Codes => push(to, &list.iter().map(number).collect::<Vec<_>>()),
        Levels => push(to, &list.iter().map(level).collect::<Vec<_>>()),
        Holder => match text {
            None => push(to, &0_u8),
            Some("me") => push(to, &1_u8),
            Some("not shown") => push(to, &2_u8),
            Some(_) => push(to, &(3_u8, value.map(reference).unwrap_or_default())),
        },
        When => {
            let of = |name: &str| object.get(name).and_then(Value::as_str).map(days);
            match (of("day"), of("week")) {
                (Some(day), _) => push(to, &(0_u8, day)),
                (None, week) => push(to, &(1_u8, week.unwrap_or_default())),
            }
        }
    }
}

fn push<T: Serialize>(to: &mut Vec<u8>, value: &T) -> Result<(), String> {
    to.extend(to_stdvec(value).map_err(|why| why.to_string())?);
    Ok(())
}

fn number(value: &Value) -> u64 {
    value.as_u64().unwrap_or_default()
}

/// Ids count from 1 in a summary.
fn reference(value: &Value) -> u64 {
    let id = value.as_str().unwrap_or_default();
    u64::from_str_radix(id, 16).unwrap_or_default()
}

fn level(value: &Value) -> (i32, u64) {
    let day = value.get(0).and_then(Value::as_str).map(days);
    (
        day.unwrap_or_default(),
        value.get(1).map(number).unwrap_or_default(),
    )
}

/// Days since 1970.
fn days(date: &str) -> i32 {
    let year = i32::try_from(part(date, '-', 0)).unwrap_or_default();
    let month = u8::try_from(part(date, '-', 1)).unwrap_or_default();
    let day = u8::try_from(part(date, '-', 2)).unwrap_or_default();
    let month = time::Month::try_from(month).unwrap_or(time::Month::January);
    let date = time::Date::from_calendar_date(year, month, day);
    date.map_or(0, |date| date.to_julian_day() - 2_440_588)
}

fn part(text: &str, between: char, at: usize) -> u32 {
    let part = text.split(between).nth(at).unwrap_or_default();
    part.parse().unwrap_or_default()
}
