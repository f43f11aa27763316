//! Which fields of a record belong together. They are written together and merge as one, because together they say what none of
//! them says alone; every other field is a unit of its own. Which of several versions stands is not decided here.

use crate::log::json::{list, quoted, text};
use merge::Version;
use std::borrow::Cow;

/// What an entry says of one unit: its fields by name, each as JSON to the letter. What is empty is not there.
pub(super) type Said = Vec<(String, String)>;

/// Units by their names, with what is said of each. A record has some ten, so that a list in order finds them as fast as a tree and
/// costs a phone less.
#[derive(Clone, PartialEq, Eq, Default, Debug)]
pub(super) struct Units(Vec<(String, Said)>);

impl Units {
    fn place(&self, unit: &str) -> usize {
        self.0.partition_point(|(other, _)| other.as_str() < unit)
    }

    /// What is said of a unit; `None` where it is not named.
    pub(super) fn get(&self, unit: &str) -> Option<&Said> {
        let found = self.0.get(self.place(unit)).filter(|(other, _)| other == unit);
        found.map(|(_, said)| said)
    }

    /// Names a unit, and takes away what is said of it.
    fn take(&mut self, unit: &str) -> Said {
        let at = self.place(unit);
        match self.0.get_mut(at).filter(|(other, _)| other == unit) {
            Some((_, said)) => std::mem::take(said),
            None => {
                self.0.insert(at, (unit.to_owned(), Said::new()));
                Said::new()
            }
        }
    }

    /// From now on this is said of a unit.
    pub(super) fn set(&mut self, unit: &str, new: Said) {
        self.take(unit);
        let at = self.place(unit);
        if let Some((_, said)) = self.0.get_mut(at) {
            *said = new;
        }
    }

    /// Puts a field into a unit, in the order of names; none where it is only named.
    fn add(&mut self, unit: &str, field: Option<(String, String)>) {
        let mut said = self.take(unit);
        if let Some(field) = field {
            put(&mut said, field);
        }
        self.set(unit, said);
    }

    /// Whether none is named.
    pub(super) fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// All of them, in the order of their names.
    pub(super) fn into_list(self) -> Vec<(String, Said)> {
        self.0
    }
}

/// What several entries said of one unit.
pub(super) type Versions = [Version<Said>];

/// Fields that belong together, by the kind of record; the first of them names the unit.
const TOGETHER: [(&str, &[&str]); 23] = [
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
    // These keys came with this answer, which was found to be theirs on this day.
    ("follower", &["keys", "mailbox", "since"]),
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
    let mut units = Units::default();
    for (name, raw) in fields {
        if let Some(days) = days(is, &name, raw) {
            for (day, said) in days {
                units.add(&format!("{DAY}{day}"), said.into_iter().next());
            }
            continue;
        }
        let unit = unit_of(is, &name).to_owned();
        units.add(&unit, (raw != "null").then(|| (name, raw.to_owned())));
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
    for (unit, said) in units.0 {
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
    let mut changed = Units::default();
    for (unit, said) in &old.0 {
        if !said.is_empty() && new.get(unit).is_none() {
            changed.set(unit, Said::new());
        }
    }
    for (unit, said) in new.0 {
        if *old.get(&unit).unwrap_or(&nothing) != said {
            changed.set(&unit, said);
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
            units.0.iter().map(|(unit, _)| unit).collect::<Vec<_>>(),
            ["levels 2026-03-01", "levels 2026-03-02"]
        );
        let standing: Vec<(&str, Cow<'_, Said>)> = units
            .0
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
        assert!(
            parted("question", [("levels".to_owned(), raw)])
                .get("levels")
                .is_some()
        );
        assert!(
            parted("concern", [("levels".to_owned(), "\"soon\"")])
                .get("levels")
                .is_some()
        );
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
