//! A table: the records of one kind, in the order they were first written.

use crate::Id;
use std::collections::BTreeMap;

/// One record and its identity.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Row<T> {
    /// Who it is.
    pub id: Id<T>,
    /// What it says now.
    pub value: T,
}

/// Records of one kind. An id occurs at most once.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Table<T> {
    rows: Vec<Row<T>>,
    /// Where each record stands, so that finding one does not take longer in a full passport.
    places: BTreeMap<u64, usize>,
}

impl<T> Default for Table<T> {
    fn default() -> Self {
        Self {
            rows: Vec::new(),
            places: BTreeMap::new(),
        }
    }
}

impl<T> Table<T> {
    /// The record with this id.
    #[must_use]
    pub fn get(&self, id: Id<T>) -> Option<&T> {
        self.row(id).map(|row| &row.value)
    }

    /// The record with this id, together with the id.
    #[must_use]
    pub fn row(&self, id: Id<T>) -> Option<&Row<T>> {
        self.rows.get(self.position(id)?)
    }

    /// All records, oldest first.
    pub fn iter(&self) -> std::slice::Iter<'_, Row<T>> {
        self.rows.iter()
    }

    /// How many there are.
    #[must_use]
    pub fn len(&self) -> usize {
        self.rows.len()
    }

    /// Whether there are none.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.rows.is_empty()
    }

    /// Where a record stands in the order, counted from 0.
    #[must_use]
    pub fn position(&self, id: Id<T>) -> Option<usize> {
        self.places.get(&id.raw()).copied()
    }

    /// Writes a record: in its old place when the id is known, else at the end. Returns what stood there.
    pub fn put(&mut self, id: Id<T>, value: T) -> Option<T> {
        let place = self.position(id);
        if let Some(row) = place.and_then(|at| self.rows.get_mut(at)) {
            return Some(std::mem::replace(&mut row.value, value));
        }
        self.places.insert(id.raw(), self.rows.len());
        self.rows.push(Row { id, value });
        None
    }

    /// Takes a record out and returns it.
    pub fn remove(&mut self, id: Id<T>) -> Option<T> {
        let at = self.position(id)?;
        let gone = self.rows.remove(at).value;
        self.count_places();
        Some(gone)
    }

    /// Keeps the records that pass.
    pub fn retain(&mut self, mut keep: impl FnMut(&Row<T>) -> bool) {
        self.rows.retain(|row| keep(row));
        self.count_places();
    }

    fn count_places(&mut self) {
        self.places = self
            .rows
            .iter()
            .enumerate()
            .map(|(at, row)| (row.id.raw(), at))
            .collect();
    }
}

impl<'a, T> IntoIterator for &'a Table<T> {
    type Item = &'a Row<T>;
    type IntoIter = std::slice::Iter<'a, Row<T>>;

    fn into_iter(self) -> Self::IntoIter {
        self.iter()
    }
}

impl<T> FromIterator<Row<T>> for Table<T> {
    fn from_iter<I: IntoIterator<Item = Row<T>>>(rows: I) -> Self {
        let mut table = Self::default();
        for row in rows {
            table.put(row.id, row.value);
        }
        table
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_rewritten_record_keeps_its_place() {
        let mut table = Table::default();
        table.put(Id::new(1), "first");
        table.put(Id::new(2), "second");
        assert_eq!(table.put(Id::new(1), "first again"), Some("first"));
        let order: Vec<_> = table.iter().map(|row| row.value).collect();
        assert_eq!(order, ["first again", "second"]);
    }

    #[test]
    fn a_removed_record_is_handed_back() {
        let mut table = Table::default();
        table.put(Id::new(7), "gone");
        assert_eq!(table.remove(Id::new(7)), Some("gone"));
        assert_eq!(table.remove(Id::new(7)), None);
        assert!(table.is_empty());
    }
}
