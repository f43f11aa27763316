//! Which fields of a record belong together. They are written together and merge as one, because together they say what none of
//! them says alone; every other field is a unit of its own. Which of several versions stands is not decided here.

use crate::log::json::{list, quoted, text};
use merge::Version;
use std::borrow::Cow;
use std::collections::BTreeMap;

/// What an entry says of one unit: its fields by name, each as JSON to the letter. What is empty is not there.
pub(super) type Said = Vec<(String, String)>;

/// Units by their names, with what is said of each.
pub(super) type Units = BTreeMap<String, Said>;

/// What several entries said of one unit.
pub(super) type Versions = [Version<Said>];

/// Fields that belong together, by the kind of record; the first of them names the unit.
const TOGETHER: [(&str, &[&str]); 22] = [
    // A day of one and a time of another are a moment that nobody named.
    ("appointment", &["day", "from", "until", "zone", "week"]),
    // The last day is that of this repetition.
    ("appointment", &["every", "last"]),
    // Who does it belongs to what was chosen, and so does with whom it is shared.
    ("patient", &["managing", "managed_with"]),
    // The day is the one on which this sentence was true.
    ("patient", &["now", "now_on"]),
    // A dose is that of this medicine.
    ("medicine", &["name", "dose"]),
    // The day is the one since which it is new, changed or stopped.
    ("medicine", &["change", "since"]),
    // Who may give it is said of a medicine for sudden symptoms.
    ("medicine", &["sudden", "given_by"]),
    // What happens, happens by this.
    ("allergy", &["to", "reaction"]),
    // It was chosen to show how close this is, and not how close something else is.
    ("member", &["close", "close_shown"]),
    // The part of a talk with one person alone is for this person.
    ("concern", &["to", "alone"]),
    // How settled it is was said of this lead.
    ("task", &["lead", "state"]),
    // It was agreed with this person on this day.
    ("task", &["with", "agreed"]),
    // That somebody knows of it was said of this person.
    ("agreement", &["who", "known"]),
    // It was agreed with this person, at this contact, on this day.
    ("agreement", &["with", "at", "on"]),
    // What to do is to be done about this.
    ("watch", &["what", "then", "call"]),
    // This person told it on this day.
    ("watch", &["told_by", "told_on"]),
    // The reasons are those for this choice among these options.
    ("decision", &["options", "chosen", "reasons"]),
    // It was talked through with this person, at this contact, on this day.
    ("decision", &["with", "at", "on"]),
    // Whether a day is planned or has been is said by the state.
    ("treatment", &["state", "began", "ended"]),
    // The answers are those of this day.
    ("self-check", &["on", "answers"]),
    // What is put aside is this gap with these facts, on this day.
    ("set-aside", &["rule", "about", "area", "facts", "why", "on"]),
    // What was in this letter.
    (
        "given",
        &["letter", "check", "written", "audience", "person", "records"],
    ),
];

/// Of every kind: the person is the one that the rule is about.
const SHARED: &[&str] = &["share", "share_with"];

/// The field of a concern that holds its answers.
pub(super) const LEVELS: &str = "levels";

/// How a concern's answers are named as units: each day is one.
const DAY: &str = "levels ";

/// The unit that a field belongs to.
pub(super) fn unit_of<'a>(is: &str, field: &'a str) -> &'a str {
    let of_kind = TOGETHER
        .iter()
        .filter(|(kind, _)| *kind == is)
        .map(|(_, fields)| *fields);
    let mut all = of_kind.chain([SHARED]);
    let found = all.find(|fields| fields.contains(&field));
    found
        .and_then(|fields| fields.first())
        .map_or(field, |first| *first)
}

/// The fields of a record by units. `null` says that a field is empty.
pub(super) fn parted<'a>(is: &str, fields: impl IntoIterator<Item = (String, &'a str)>) -> Units {
    let mut units = Units::new();
    for (name, raw) in fields {
        if let Some(days) = days(is, &name, raw) {
            for (day, said) in days {
                let days = units.entry(format!("{DAY}{day}")).or_default();
                said.into_iter().for_each(|answer| put(days, answer));
            }
            continue;
        }
        let unit = unit_of(is, &name).to_owned();
        let said = units.entry(unit).or_default();
        if raw != "null" {
            put(said, (name, raw.to_owned()));
        }
    }
    units
}

/// Puts a field among others, in the order of their names.
pub(super) fn put(said: &mut Said, field: (String, String)) {
    let at = said.partition_point(|other| *other < field);
    said.insert(at, field);
}

/// The days of a concern's answers, each with what is said of it; `None` for any other field, and for answers of a newer version.
fn days(is: &str, name: &str, raw: &str) -> Option<Vec<(String, Said)>> {
    if is != "concern" || name != LEVELS {
        return None;
    }
    let items = list(raw)?.into_iter().map(|raw| match list(raw)?[..] {
        [day, "null"] => Some((text(day)?, Said::new())),
        [day, _] => Some((text(day)?, vec![(name.to_owned(), raw.to_owned())])),
        _ => None,
    });
    items.collect()
}

/// A day of a concern's answers, by the name of its unit.
fn day_of(unit: &str) -> Option<&str> {
    unit.strip_prefix(DAY)
}

/// Whether a unit is a day of a concern's answers.
pub(super) fn is_day(unit: &str) -> bool {
    day_of(unit).is_some()
}

/// The answers of all days as they stand in one field; `None` where there are none.
pub(super) fn joined_days(units: &[(&str, Cow<'_, Said>)]) -> Option<String> {
    let days = units.iter().filter(|(unit, _)| is_day(unit));
    let answers = days.flat_map(|(_, said)| said.iter().map(|(_, raw)| raw.as_str()));
    let answers: Vec<&str> = answers.collect();
    (!answers.is_empty()).then(|| format!("[{}]", answers.join(",")))
}

/// The fields by which an entry says what units read now, in the order to write them; `null` for a unit that is empty.
pub(super) fn told(units: Units) -> Vec<(String, String)> {
    let (mut fields, mut days) = (Vec::new(), Vec::new());
    for (unit, said) in units {
        match day_of(&unit) {
            Some(day) if said.is_empty() => days.push(format!("[{},null]", quoted(day))),
            Some(_) => days.extend(said.into_iter().map(|(_, raw)| raw)),
            None if said.is_empty() => fields.push((unit, "null".to_owned())),
            None => fields.extend(said),
        }
    }
    if !days.is_empty() {
        fields.retain(|(name, _)| name != LEVELS);
        fields.push((LEVELS.to_owned(), format!("[{}]", days.join(","))));
    }
    fields
}

/// The units of the newer version that read otherwise than in the older one; what is no longer there is empty.
pub(super) fn changed(old: &Units, new: Units) -> Units {
    let nothing = Said::new();
    let mut changed = Units::new();
    for (unit, said) in old {
        if !said.is_empty() && !new.contains_key(unit) {
            changed.insert(unit.clone(), Said::new());
        }
    }
    for (unit, said) in new {
        if *old.get(&unit).unwrap_or(&nothing) != said {
            changed.insert(unit, said);
        }
    }
    changed
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::log::fields::Fields;
    use crate::log::records;
    use crate::log::value::Value;
    use passport::{Key, Kind, Patient, Unread};

    /// The names of a record's fields.
    #[derive(Default)]
    struct Names(Vec<&'static str>);

    impl Fields for Names {
        fn field<V: Value>(&mut self, name: &'static str, _: &mut V) {
            self.0.push(name);
        }
        fn unread(&mut self, _: &mut Unread) {}
        fn missing(&mut self) {}
    }

    fn names(is: &str) -> Vec<&'static str> {
        let mut names = Names::default();
        match Kind::from_slug(is) {
            Some(kind) => records::record(&mut names, &mut records::blank(Key { kind, raw: 1 })),
            None => records::patient(&mut names, &mut Patient::default()),
        }
        names.0
    }

    #[test]
    fn fields_that_belong_together_are_fields_of_their_record_and_of_one_unit() {
        for (is, fields) in TOGETHER {
            let there = names(is);
            for field in fields {
                assert!(there.contains(field), "{is}.{field}");
                assert_eq!(unit_of(is, field), fields[0], "{is}.{field}");
            }
        }
        assert_eq!(unit_of("task", "share_with"), "share");
        assert_eq!(unit_of("task", "phase"), "phase");
        assert_eq!(unit_of("wish", "on"), "on", "together in other kinds only");
    }

    #[test]
    fn each_day_of_a_concern_is_a_unit_of_its_own_and_they_come_back_in_order() {
        let raw = r#"[["2026-03-02",4],["2026-03-01",7]]"#;
        let units = parted("concern", [("levels".to_owned(), raw)]);
        assert_eq!(
            units.keys().collect::<Vec<_>>(),
            ["levels 2026-03-01", "levels 2026-03-02"]
        );
        let standing: Vec<(&str, Cow<'_, Said>)> = units
            .iter()
            .map(|(unit, said)| (unit.as_str(), Cow::Borrowed(said)))
            .collect();
        let expected = r#"[["2026-03-01",7],["2026-03-02",4]]"#;
        assert_eq!(joined_days(&standing).as_deref(), Some(expected));
        let later = parted("concern", [("levels".to_owned(), r#"[["2026-03-02",5]]"#)]);
        let said = told(changed(&units, later));
        assert_eq!(
            said,
            [(
                "levels".to_owned(),
                r#"[["2026-03-01",null],["2026-03-02",5]]"#.to_owned()
            )]
        );
        assert!(parted("question", [("levels".to_owned(), raw)]).contains_key("levels"));
        assert!(parted("concern", [("levels".to_owned(), "\"soon\"")]).contains_key("levels"));
    }

    #[test]
    fn only_what_changed_is_told_and_what_is_empty_now_is_told_as_such() {
        let fields = |pairs: &[(&str, &'static str)]| {
            let owned: Vec<(String, &str)> = pairs
                .iter()
                .map(|(name, raw)| ((*name).to_owned(), *raw))
                .collect();
            parted("appointment", owned)
        };
        let old = fields(&[
            ("place", "\"A\""),
            ("day", "\"2026-11-21\""),
            ("from", "\"09:30\""),
            ("every", "7"),
        ]);
        let new = fields(&[("place", "\"A\""), ("day", "\"2026-11-21\""), ("bring", "\"B\"")]);
        let said = told(changed(&old, new));
        let expected = [("bring", "\"B\""), ("day", "\"2026-11-21\""), ("every", "null")];
        assert_eq!(
            said,
            expected.map(|(name, raw)| (name.to_owned(), raw.to_owned()))
        );
    }
}
