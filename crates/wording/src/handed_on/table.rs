//! How it has been, as a table: what troubles the patient, over time.

use crate::Speech;
use letters::spreadsheet::{self, Cell};
use passport::{Concern, Passport, Rating};

impl Speech {
    /// What troubles the patient as a table for spreadsheets: a row for each answer, and one for a concern without any. Days are
    /// written the way that every program sorts.
    #[must_use]
    pub fn concerns_file(&self, passport: &Passport) -> String {
        let mut rows = vec![self.head()];
        for row in passport.concerns.iter() {
            let concern = &row.value;
            let answers = concern.ratings.iter().copied().map(Some);
            let answers: Vec<Option<Rating>> = if concern.ratings.is_empty() {
                vec![None]
            } else {
                answers.collect()
            };
            rows.extend(
                answers
                    .into_iter()
                    .map(|answer| self.answer(passport, concern, answer)),
            );
        }
        spreadsheet::write(&rows, self.language())
    }

    fn head(&self) -> Vec<Cell> {
        let names = [
            self.raise_concerns(),
            self.field_concern_words(),
            self.table_day(),
            self.table_level(),
            self.field_raise_with(),
            self.raise_dealt_with(),
        ];
        names.map(text).to_vec()
    }

    fn answer(&self, passport: &Passport, concern: &Concern, answer: Option<Rating>) -> Vec<Cell> {
        let named = self.concern_name(concern);
        let with = concern.raise_with.and_then(|id| self.name_of(passport, id));
        let settled = if concern.settled {
            self.yes()
        } else {
            self.history_no()
        };
        vec![
            Cell::Text(named.title),
            Cell::Text(named.detail.unwrap_or_default()),
            Cell::Text(answer.map(|answer| answer.on.to_string()).unwrap_or_default()),
            answer.map_or_else(|| text(""), |answer| Cell::Number(i64::from(answer.level()))),
            Cell::Text(with.unwrap_or_default()),
            text(settled),
        ]
    }
}

fn text(text: &str) -> Cell {
    Cell::Text(text.to_owned())
}
