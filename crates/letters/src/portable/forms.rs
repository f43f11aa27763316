//! What the content of each shape looks like, in the words of JSON Schema. Not which fields there are: see `schema`.

use super::layout::Json;
use crate::limits;
use crate::log::shape::Shape;
use passport::{Coded, Kind};

/// The form of a field of this shape.
pub(super) fn form(shape: &Shape) -> Json {
    match shape {
        Shape::Text => defined("text"),
        Shape::Flag => of_type("boolean", vec![]),
        Shape::Number { least, most } => number(*least, *most),
        Shape::Bits => defined("id"),
        Shape::Codes => pair(number(0, u16::MAX.into()), number(0, u16::MAX.into())),
        Shape::Day => defined("day"),
        Shape::Clock => defined("time"),
        Shape::Moment => defined("moment"),
        Shape::Reference(kind) => object(vec![
            ("$ref", Json::text("#/$defs/id")),
            (
                "description",
                Json::text(&format!("The id of one of the {}.", super::list_of(*kind))),
            ),
        ]),
        Shape::AnyReference => defined("record"),
        Shape::Holder => defined("holder"),
        Shape::Answer => pair(defined("day"), number(0, 10)),
        Shape::CountOfKind => {
            let kinds = Kind::ALL.iter().map(|kind| Json::text(kind.slug())).collect();
            pair(
                object(vec![("enum", Json::List(kinds))]),
                number(0, u16::MAX.into()),
            )
        }
        Shape::List(of) => list(form(of)),
    }
}

/// The forms that are given a name, because many fields have them.
pub(super) fn named() -> Vec<(&'static str, Json)> {
    let day = "-?[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])";
    let time = "([01][0-9]|2[0-3]):[0-5][0-9](:[0-5][0-9](\\.[0-9]{9})?)?";
    let kinds: Vec<&str> = Kind::ALL.iter().map(|kind| kind.slug()).collect();
    let record = format!("^({}):[0-9a-fA-F]{{1,16}}$", kinds.join("|"));
    let length = ("maxLength", Json::Raw(limits::TEXT.to_string()));
    vec![
        ("text", described("At most 4,096 bytes of UTF-8.", vec![length])),
        ("id", matching("64 bits in hexadecimal.", "^[0-9a-fA-F]{1,16}$")),
        (
            "day",
            matching("A day of the Gregorian calendar.", &format!("^{day}$")),
        ),
        ("time", matching("Wall time.", &format!("^{time}$"))),
        (
            "moment",
            matching("Wall time on a day.", &format!("^{day}T{time}$")),
        ),
        ("record", matching("The kind and id of a record.", &record)),
        (
            "holder",
            matching(
                "Who holds something: the id of one of the members, the patient (\"me\"), or somebody who is not shown. Left out for nobody.",
                "^([0-9a-fA-F]{1,16}|me|not shown)$",
            ),
        ),
    ]
}

/// A word of a coded list, or the number of a code that a newer version knows.
pub(super) fn code<C: Coded>() -> Json {
    let words = C::ALL.iter().map(|entry| Json::text(entry.slug())).collect();
    object(vec![(
        "anyOf",
        Json::List(vec![
            object(vec![("enum", Json::List(words))]),
            number(0, u16::MAX.into()),
        ]),
    )])
}

/// Names a form that stands in `$defs`.
pub(super) fn defined(name: &str) -> Json {
    object(vec![("$ref", Json::text(&format!("#/$defs/{name}")))])
}

/// A list of these.
pub(super) fn list(of: Json) -> Json {
    of_type("array", vec![("items", of)])
}

/// Two that belong together.
pub(super) fn pair(one: Json, other: Json) -> Json {
    of_type(
        "array",
        vec![
            ("prefixItems", Json::List(vec![one, other])),
            ("items", Json::Raw("false".into())),
            ("minItems", Json::Raw("2".into())),
        ],
    )
}

/// An object of these entries, in order.
pub(super) fn object(entries: Vec<(&str, Json)>) -> Json {
    Json::Object(
        entries
            .into_iter()
            .map(|(name, json)| (name.to_owned(), json))
            .collect(),
    )
}

fn of_type(name: &str, more: Vec<(&str, Json)>) -> Json {
    let mut entries = vec![("type", Json::text(name))];
    entries.extend(more);
    object(entries)
}

fn described(what: &str, more: Vec<(&str, Json)>) -> Json {
    let mut entries = vec![("description", Json::text(what))];
    entries.extend(more);
    of_type("string", entries)
}

fn matching(what: &str, pattern: &str) -> Json {
    described(what, vec![("pattern", Json::text(pattern))])
}

fn number(least: i64, most: i64) -> Json {
    let bound = |number: i64| Json::Raw(number.to_string());
    of_type(
        "integer",
        vec![("minimum", bound(least)), ("maximum", bound(most))],
    )
}
