//! One record as several wrote it: what of each unit stands, what else was written of it by somebody who did not know that,
//! and whether the record is there. Which of several versions is shown is not decided here.

use crate::Place;

/// What one entry wrote of a unit.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Version<V> {
    /// Which entry.
    pub by: Place,
    /// What it wrote.
    pub value: V,
}

/// A record in units: what is written together and means something only together. It hears of entries in their order, so that
/// none comes before one it knows.
///
/// A record is there as long as somebody wrote to it of whom nobody who took it out knew.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Record<U, V> {
    /// For each unit what was written and not written over by somebody who knew it, in the order of the entries.
    units: Vec<(U, Vec<Version<V>>)>,
    /// The entries that wrote the record as a whole, and so every unit that nobody has named yet.
    wholes: Vec<Place>,
    /// The latest entries that wrote to it, without those that somebody who took it out knew.
    writes: Vec<Place>,
    /// The latest entries that took it out, without those that somebody knew who began it anew.
    removals: Vec<Place>,
}

impl<U, V> Default for Record<U, V> {
    fn default() -> Self {
        Self {
            units: Vec::new(),
            wholes: Vec::new(),
            writes: Vec::new(),
            removals: Vec::new(),
        }
    }
}

impl<U: Ord + Clone, V: Clone + Default + PartialEq> Record<U, V> {
    /// The entry `by` wrote these units, and left the others as they were. `knows` tells which entries it knows; it is never
    /// asked of itself.
    pub fn write(&mut self, by: Place, knows: &dyn Fn(Place) -> bool, units: Vec<(U, V)>) {
        let is_past = |place: Place| place == by || knows(place);
        for (unit, value) in units {
            let wholes = &self.wholes;
            let unnamed = || {
                wholes.iter().map(|whole| Version {
                    by: *whole,
                    value: V::default(),
                })
            };
            // A record has some ten units: a list in order finds them as fast as a tree and costs a phone less.
            let at = self.units.partition_point(|(other, _)| *other < unit);
            if self.units.get(at).is_none_or(|(other, _)| *other != unit) {
                self.units.insert(at, (unit, unnamed().collect()));
            }
            let Some((_, versions)) = self.units.get_mut(at) else {
                continue;
            };
            versions.retain(|version| !is_past(version.by));
            versions.push(Version { by, value });
        }
        self.writes.retain(|write| !is_past(*write));
        self.writes.push(by);
    }

    /// The entry `by` wrote the record as a whole: every unit that is not among these is empty. The record begins anew.
    pub fn write_whole(&mut self, by: Place, knows: &dyn Fn(Place) -> bool, units: Vec<(U, V)>) {
        let named = |unit: &U| units.iter().any(|(named, _)| named == unit);
        let rest = self.units.iter().filter(|(unit, _)| !named(unit));
        let mut all: Vec<(U, V)> = rest.map(|(unit, _)| (unit.clone(), V::default())).collect();
        all.extend(units);
        self.write(by, knows, all);
        let is_past = |place: Place| place == by || knows(place);
        self.wholes.retain(|whole| !is_past(*whole));
        self.wholes.push(by);
        self.removals.retain(|removal| !is_past(*removal));
    }

    /// The entry `by` took the record out. What somebody wrote meanwhile keeps it there.
    pub fn remove(&mut self, by: Place, knows: &dyn Fn(Place) -> bool) {
        let is_past = |place: Place| place == by || knows(place);
        self.writes.retain(|write| !is_past(*write));
        self.removals.retain(|removal| !is_past(*removal));
        self.removals.push(by);
    }

    /// Whether it is there.
    #[must_use]
    pub fn is_there(&self) -> bool {
        !self.writes.is_empty()
    }

    /// The entries that took it out although it is there, because others wrote to it meanwhile.
    #[must_use]
    pub fn removals(&self) -> &[Place] {
        if self.is_there() { &self.removals } else { &[] }
    }

    /// The latest entries that wrote to it.
    #[must_use]
    pub fn writes(&self) -> &[Place] {
        &self.writes
    }

    /// Every unit with all that is known of it, the oldest first.
    pub fn units(&self) -> impl Iterator<Item = (&U, &[Version<V>])> {
        self.units
            .iter()
            .map(|(unit, versions)| (unit, versions.as_slice()))
    }

    /// Whether several entries have written something else of a unit, and none of them knew the other.
    #[must_use]
    pub fn is_disputed(versions: &[Version<V>]) -> bool {
        versions.windows(2).any(|two| match two {
            [one, other] => one.value != other.value,
            _ => false,
        })
    }

    /// Whether nothing in it is in dispute.
    #[must_use]
    pub fn is_settled(&self) -> bool {
        self.removals().is_empty() && !self.units.iter().any(|(_, versions)| Self::is_disputed(versions))
    }
}
