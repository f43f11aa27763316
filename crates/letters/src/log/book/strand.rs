//! One record through a log: what is known of each of its units, and how it reads. How entries stand to each other is not its
//! matter.

use super::force::in_force;
use super::kept::Kept;
use super::units::{LEVELS, Said, is_day, joined_days, parted};
use crate::log::reader::{self, Reader};
use merge::{Place, Record};
use passport::{Change, Key};
use std::borrow::Cow;
use std::ops::Range;

/// How a record is called in an entry: the patient's own, or by its kind.
pub(super) fn is(key: Option<Key>) -> &'static str {
    key.map_or("patient", |key| key.kind.slug())
}

/// One record through a log.
#[derive(Clone, Default, Debug)]
pub(super) struct Strand {
    /// The entry that wrote all of it last, and where in it that stands, as long as nobody needs to know of its units: in most
    /// logs nobody ever does.
    whole: Option<(Place, Range<usize>)>,
    record: Record<String, Said>,
}

impl Strand {
    /// All of it was written by an entry that knows all others, and that all later ones know.
    pub(super) fn replace(&mut self, by: Place, range: Range<usize>) {
        self.whole = Some((by, range));
        self.record = Record::default();
    }

    /// What is known of its units.
    pub(super) fn units(&mut self, key: Option<Key>, kept: &[Kept]) -> Option<&mut Record<String, Said>> {
        if let Some((by, range)) = self.whole.take() {
            let kept = kept.get(by)?;
            let item = reader::item(kept.text(&range)?, kept.is_first)??;
            let units = parted(is(key), item.fields.into_rest());
            self.record.write_whole(by, &|_| true, units.into_list());
        }
        Some(&mut self.record)
    }

    /// The same for who needs nothing else of it.
    pub(super) fn into_record(mut self, key: Option<Key>, kept: &[Kept]) -> Option<Record<String, Said>> {
        self.units(key, kept)?;
        Some(self.record)
    }

    /// What is known of its units where some of it is in dispute.
    pub(super) fn disputed(&self) -> Option<&Record<String, Said>> {
        Some(&self.record).filter(|record| self.whole.is_none() && !record.is_settled())
    }

    /// Whether it is there.
    pub(super) fn is_there(&self) -> bool {
        self.whole.is_some() || self.record.is_there()
    }
}

/// What stands of each unit, by its name.
pub(super) type Standing<'a> = Vec<(&'a str, Cow<'a, Said>)>;

/// What stands of each unit.
pub(super) fn standing<'a>(is: &str, record: &'a Record<String, Said>) -> Standing<'a> {
    said_by(is, record, &|_| false)
}

/// What stands of each unit, but for what some entries wrote: that stands as they wrote it.
pub(super) fn said_by<'a>(
    is: &str,
    record: &'a Record<String, Said>,
    side: &dyn Fn(Place) -> bool,
) -> Standing<'a> {
    let units = record.units().map(|(unit, versions)| {
        let own = versions.iter().rfind(|version| side(version.by));
        let said = own.map_or_else(|| in_force(is, unit, versions), |own| Cow::Borrowed(&own.value));
        (unit.as_str(), said)
    });
    units.collect()
}

/// The change that makes a record read like this; `None` where something is missing without which it means nothing.
pub(super) fn read(key: Option<Key>, units: &Standing<'_>) -> Option<Change> {
    let days = joined_days(units);
    let said = units
        .iter()
        .filter(|(unit, _)| !is_day(unit))
        .flat_map(|(_, said)| said.iter());
    let days = days.as_deref().map(|days| (LEVELS.to_owned(), days));
    // Answers of a newer version, which were no days, have given way to days.
    let said = said.filter(|(name, _)| days.is_none() || name != LEVELS);
    let said = said.map(|(name, raw)| (name.clone(), raw.as_str()));
    let fields = said.chain(days.clone()).collect();
    reader::says(key, &mut Reader::with(fields))
}
