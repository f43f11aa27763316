//! A message after reading: terms and literals are inlined, only text, variables and choices are left. It knows no Fluent.

use std::collections::BTreeSet;

/// Variables of these names are numbers, also where nothing is chosen by them. All others are text unless chosen by.
const NUMBERS: [&str; 16] = [
    "age", "count", "days", "done", "hours", "left", "level", "minutes", "months", "number", "page", "pages",
    "total", "week", "weeks", "year",
];

/// Whether a variable of this name is a number by its name alone.
#[must_use]
pub fn is_number(variable: &str) -> bool {
    NUMBERS.contains(&variable)
}

/// One message of one language.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Message {
    /// Its key.
    pub key: String,
    /// The file it stands in, from the folder of the catalogues.
    pub file: String,
    /// The line of its key, counted from 1.
    pub line: usize,
    /// What it says.
    pub pieces: Vec<Piece>,
}

/// A part of what a message says.
#[derive(Clone, PartialEq, Eq, Debug)]
pub enum Piece {
    /// Text as it stands.
    Text(String),
    /// The value of a variable.
    Variable(String),
    /// One of several, by a number.
    Choice {
        /// The variable that decides.
        by: String,
        /// The special cases, in the order they are tried.
        cases: Vec<(Case, Vec<Piece>)>,
        /// What is said in all other cases.
        otherwise: Vec<Piece>,
    },
}

/// When a special case of a choice holds.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug)]
pub enum Case {
    /// For exactly this number.
    Exactly(i64),
    /// For numbers of this plural category; `other` is never a special case.
    Category(&'static str),
}

impl Message {
    /// The variables it uses, by name.
    #[must_use]
    pub fn variables(&self) -> BTreeSet<&str> {
        let mut found = BTreeSet::new();
        visit(&self.pieces, &mut |piece| match piece {
            Piece::Text(_) => {}
            Piece::Variable(name) | Piece::Choice { by: name, .. } => {
                found.insert(name.as_str());
            }
        });
        found
    }

    /// The variables that something is chosen by.
    #[must_use]
    pub fn chosen_by(&self) -> BTreeSet<&str> {
        let mut found = BTreeSet::new();
        visit(&self.pieces, &mut |piece| {
            if let Piece::Choice { by, .. } = piece {
                found.insert(by.as_str());
            }
        });
        found
    }

    /// How many letters it has, over all cases.
    #[must_use]
    pub fn letters(&self) -> usize {
        let mut count = 0;
        visit(&self.pieces, &mut |piece| {
            if let Piece::Text(text) = piece {
                count += text.chars().filter(|c| c.is_alphabetic()).count();
            }
        });
        count
    }

    /// How it reads for someone who uses it in code: variables as `{ $name }`, choices with all their cases.
    #[must_use]
    pub fn reads(&self) -> String {
        reads(&self.pieces)
    }
}

fn reads(pieces: &[Piece]) -> String {
    pieces
        .iter()
        .map(|piece| match piece {
            Piece::Text(text) => text.clone(),
            Piece::Variable(name) => format!("{{ ${name} }}"),
            Piece::Choice { by, cases, otherwise } => {
                let mut said = format!("{{ ${by} ->");
                for (case, pieces) in cases {
                    let when = match case {
                        Case::Exactly(number) => number.to_string(),
                        Case::Category(name) => (*name).to_string(),
                    };
                    said.push_str(&format!(" [{when}] {}", reads(pieces)));
                }
                format!("{said} *[other] {} }}", reads(otherwise))
            }
        })
        .collect()
}

/// Calls `see` for every piece, those inside choices included.
fn visit<'a>(pieces: &'a [Piece], see: &mut impl FnMut(&'a Piece)) {
    for piece in pieces {
        see(piece);
        if let Piece::Choice { cases, otherwise, .. } = piece {
            for (_, inner) in cases {
                visit(inner, see);
            }
            visit(otherwise, see);
        }
    }
}
