//! A record as a list of named fields. One list serves reading and writing, so that the two cannot drift apart.

use super::value::Value;
use passport::{Coded, IsoWeek, Repeat, Sharing, SharingRule, Unread, When};
use time::{Date, Time};

/// Something that walks over the fields of a record: the writer takes them, the reader fills them.
pub(crate) trait Fields {
    /// One field.
    fn field<V: Value>(&mut self, name: &'static str, value: &mut V);

    /// What a newer version wrote. Always the last field of a record.
    fn unread(&mut self, unread: &mut Unread);

    /// Called when a field without which the record means nothing is missing.
    fn missing(&mut self);

    /// A coded value.
    fn code<C: Coded>(&mut self, name: &'static str, value: &mut C) {
        let mut code = value.code();
        self.field(name, &mut code);
        *value = C::from_code(code);
    }

    /// A coded value that may be left open.
    fn choice<C: Coded>(&mut self, name: &'static str, value: &mut Option<C>) {
        let mut code = value.map(C::code);
        self.field(name, &mut code);
        *value = code.map(C::from_code);
    }

    /// A list of coded values.
    fn codes<C: Coded>(&mut self, name: &'static str, value: &mut Vec<C>) {
        let mut codes: Vec<u16> = value.iter().map(|entry| entry.code()).collect();
        self.field(name, &mut codes);
        *value = codes.into_iter().map(C::from_code).collect();
    }

    /// A list of coded values, each with another.
    fn pairs<A: Coded, B: Coded>(&mut self, name: &'static str, value: &mut Vec<(A, B)>) {
        let mut codes: Vec<(u16, u16)> = value.iter().map(|(a, b)| (a.code(), b.code())).collect();
        self.field(name, &mut codes);
        *value = codes
            .into_iter()
            .map(|(a, b)| (A::from_code(a), B::from_code(b)))
            .collect();
    }

    /// Who may see a record. The person stands beside the rule only where the rule is about one person: under any other
    /// rule the field belongs to a newer version and is kept.
    fn sharing(&mut self, value: &mut Sharing) {
        let (mut rule, mut person) = (value.rule(), value.person());
        self.code("share", &mut rule);
        if rule == SharingRule::OnePerson {
            self.field("share_with", &mut person);
        }
        *value = Sharing::of(rule, person);
    }

    /// A day with times, a day, or a week by its Monday.
    fn when(&mut self, value: &mut When) {
        let mut day: Option<Date> = None;
        let mut from: Option<Time> = None;
        let mut until: Option<Time> = None;
        let mut zone = String::new();
        let mut week: Option<Date> = None;
        match value {
            When::At {
                date,
                from: start,
                until: end,
                zone: name,
            } => {
                (day, from, until) = (Some(*date), Some(*start), *end);
                zone.clone_from(name);
            }
            When::On(date) => day = Some(*date),
            When::InWeek(iso) => week = Some(iso.monday()),
        }
        self.field("day", &mut day);
        self.field("from", &mut from);
        self.field("until", &mut until);
        self.field("zone", &mut zone);
        self.field("week", &mut week);
        *value = match (day, from, week) {
            (Some(date), Some(from), _) => When::At {
                date,
                from,
                until,
                zone,
            },
            (Some(date), None, _) => When::On(date),
            (None, _, Some(monday)) => When::InWeek(IsoWeek::of(monday)),
            (None, _, None) => return self.missing(),
        };
    }

    /// How a contact repeats.
    fn repeat(&mut self, value: &mut Option<Repeat>) {
        let mut every = value.map(|repeat| repeat.every_days);
        let mut last = value.and_then(|repeat| repeat.until);
        self.field("every", &mut every);
        self.field("last", &mut last);
        *value = every.map(|every_days| Repeat {
            every_days,
            until: last,
        });
    }
}
