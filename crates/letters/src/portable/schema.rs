//! The JSON Schema of a portable passport, drawn from the walk that also reads and writes it. It checks nothing itself.

use super::forms::{code, defined, form, list, named, object, pair};
use super::layout::Json;
use super::{FORMAT, VERSION, head, kinds, list_of};
use crate::limits;
use crate::log::fields::Fields;
use crate::log::records;
use crate::log::value::Value;
use passport::{Coded, Date, Id, Key, Kind, Member, Passport, Sharing, Unread, When};

/// The schema, as JSON Schema of 2020-12.
#[must_use]
pub fn schema() -> String {
    let mut head = Describer::default();
    head.put("format", object(vec![("const", Json::text(FORMAT))]), true);
    head.put(
        "version",
        object(vec![("const", Json::Raw(VERSION.to_string()))]),
        true,
    );
    head::fields(&mut head, &mut head::blank());
    head.put("patient", defined("patient"), true);
    let mut patient = Describer::default();
    records::patient(&mut patient, &mut Passport::default().patient);
    let mut definitions: Vec<(String, Json)> = vec![("patient".into(), patient.described(&mut head.codes))];
    for kind in kinds() {
        head.put(list_of(kind), list_of_records(kind), false);
        definitions.push((
            kind.slug().into(),
            kind_of_record(kind).described(&mut head.codes),
        ));
    }
    definitions.extend(named().into_iter().map(|(name, json)| (name.to_owned(), json)));
    definitions.extend(std::mem::take(&mut head.codes));
    let mut all = vec![
        (
            "$schema".into(),
            Json::text("https://json-schema.org/draft/2020-12/schema"),
        ),
        (
            "title".into(),
            Json::text("Red Thread: the portable passport, version 1"),
        ),
        ("description".into(), Json::text(ABOUT)),
    ];
    if let Json::Object(fields) = head.described(&mut Vec::new()) {
        all.extend(fields);
    }
    all.push(("$defs".into(), Json::Object(definitions)));
    Json::Object(all).pretty()
}

const ABOUT: &str = "Everything one patient holds, or a summary of it for one audience. Fields that are not described here \
                     belong to a newer version: keep them. A summary, such as an opened letter, says in `for` whom it was \
                     made for; `share` of its records then means nothing, because a letter does not say it.";

fn list_of_records(kind: Kind) -> Json {
    let Json::Object(mut list) = list(defined(kind.slug())) else {
        return defined(kind.slug());
    };
    list.push(("maxItems".into(), Json::Raw(limits::RECORDS.to_string())));
    Json::Object(list)
}

fn kind_of_record(kind: Kind) -> Describer {
    let mut fields = Describer::default();
    fields.field("id", &mut 0_u64);
    records::record(&mut fields, &mut records::blank(Key { kind, raw: 0 }));
    fields
}

/// Notes the fields of an object as it is walked over.
#[derive(Default)]
struct Describer {
    properties: Vec<(String, Json)>,
    required: Vec<&'static str>,
    has_day_or_week: bool,
    /// The coded lists that were met.
    codes: Vec<(String, Json)>,
}

impl Describer {
    fn put(&mut self, name: &'static str, form: Json, is_required: bool) {
        self.properties.push((name.to_owned(), form));
        if is_required {
            self.required.push(name);
        }
    }

    /// The name of a coded list, which is described once.
    fn coded<C: Coded>(&mut self) -> Json {
        let name = format!("code-{}", C::FAMILY);
        if self.codes.iter().all(|(known, _)| *known != name) {
            self.codes.push((name.clone(), code::<C>()));
        }
        defined(&name)
    }

    /// The schema of the object. Its coded lists go to the others.
    fn described(self, codes: &mut Vec<(String, Json)>) -> Json {
        for (name, json) in self.codes {
            if codes.iter().all(|(known, _)| *known != name) {
                codes.push((name, json));
            }
        }
        let names = |names: &[&str]| Json::List(names.iter().map(|name| Json::text(name)).collect());
        let mut all = vec![
            ("type", Json::text("object")),
            ("required", names(&self.required)),
        ];
        if self.has_day_or_week {
            let either = ["day", "week"].map(|name| object(vec![("required", names(&[name]))]));
            all.push(("anyOf", Json::List(either.into())));
        }
        all.push(("properties", Json::Object(self.properties)));
        object(all)
    }
}

impl Fields for Describer {
    fn field<V: Value>(&mut self, name: &'static str, _: &mut V) {
        self.put(name, form(&V::shape()), V::absent().is_none());
    }

    fn code<C: Coded>(&mut self, name: &'static str, _: &mut C) {
        let code = self.coded::<C>();
        self.put(name, code, true);
    }

    fn choice<C: Coded>(&mut self, name: &'static str, _: &mut Option<C>) {
        let code = self.coded::<C>();
        self.put(name, code, false);
    }

    fn codes<C: Coded>(&mut self, name: &'static str, _: &mut Vec<C>) {
        let code = self.coded::<C>();
        self.put(name, list(code), false);
    }

    fn pairs<A: Coded, B: Coded>(&mut self, name: &'static str, _: &mut Vec<(A, B)>) {
        let pair = pair(self.coded::<A>(), self.coded::<B>());
        self.put(name, list(pair), false);
    }

    /// Also the person, which stands there under one rule only.
    fn sharing(&mut self, value: &mut Sharing) {
        self.code("share", &mut value.rule());
        self.field("share_with", &mut None::<Id<Member>>);
    }

    /// A contact has a day or a week.
    fn when(&mut self, _: &mut When) {
        self.field("day", &mut None::<Date>);
        self.field("from", &mut None::<passport::Time>);
        self.field("until", &mut None::<passport::Time>);
        self.field("zone", &mut String::new());
        self.field("week", &mut None::<Date>);
        self.has_day_or_week = true;
    }

    fn unread(&mut self, _: &mut Unread) {
        self.put("newer", object(vec![("type", Json::text("object"))]), false);
    }

    fn missing(&mut self) {}
}
