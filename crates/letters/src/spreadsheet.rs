//! A table as a file that any spreadsheet opens: CSV (RFC 4180) in UTF-8, with the mark that tells a spreadsheet so. What stands in its
//! cells is not known.

use crate::clean;
use passport::Language;

/// The media type of such a file.
pub const MEDIA_TYPE: &str = "text/csv";

/// What the name of such a file ends with, behind the dot.
pub const EXTENSION: &str = "csv";

/// One cell.
#[derive(Clone, PartialEq, Eq, Debug)]
pub enum Cell {
    /// What somebody has typed, or a word of ours. It is never taken for a formula.
    Text(String),
    /// A number.
    Number(i64),
}

/// A file with these rows. What stands between cells is what spreadsheets in this language look for: a semicolon where the comma is
/// the decimal mark.
#[must_use]
pub fn write(rows: &[Vec<Cell>], language: Language) -> String {
    let between = match language {
        Language::Bokmal | Language::Danish => ";",
        Language::English | Language::Unknown(_) => ",",
    };
    let mut file = "\u{feff}".to_owned();
    for row in rows {
        let cells: Vec<String> = row.iter().map(written).collect();
        file.push_str(&cells.join(between));
        file.push_str("\r\n");
    }
    file
}

fn written(cell: &Cell) -> String {
    match cell {
        Cell::Number(number) => number.to_string(),
        Cell::Text(text) => {
            let text = clean(text);
            // A spreadsheet works out what begins like this, whoever wrote it, unless an apostrophe stands before it.
            let is_formula = text
                .trim_start()
                .starts_with(['=', '+', '-', '@', '\t', '\r', '＝', '＋', '－', '＠']);
            let mark = if is_formula { "'" } else { "" };
            format!("\"{mark}{}\"", text.replace('"', "\"\""))
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn text(text: &str) -> Cell {
        Cell::Text(text.to_owned())
    }

    #[test]
    fn a_row_is_a_line_in_the_way_of_the_language() {
        let rows = [
            vec![text("Day"), text("How \"much\"")],
            vec![text("2026-11-21"), Cell::Number(7)],
        ];
        assert_eq!(
            write(&rows, Language::English),
            "\u{feff}\"Day\",\"How \"\"much\"\"\"\r\n\"2026-11-21\",7\r\n"
        );
        assert!(write(&rows, Language::Danish).contains("\"2026-11-21\";7\r\n"));
    }

    #[test]
    fn what_looks_like_a_formula_is_text() {
        for formula in [
            "=1+1",
            "+47 22 33",
            "-2",
            "@SUM(A1)",
            "\t=1",
            "  =HYPERLINK(\"x\")",
            "＝1",
        ] {
            let file = write(&[vec![text(formula)]], Language::English);
            assert!(file.starts_with("\u{feff}\"'"), "{file}");
        }
    }

    proptest! {
        #[test]
        fn whatever_is_typed_stays_in_its_cell(one in ".{0,40}", other in ".{0,40}") {
            let file = write(&[vec![text(&one), Cell::Number(1), text(&other)]], Language::English);
            let outside: String = file.split('"').step_by(2).collect();
            prop_assert_eq!(outside, "\u{feff},1,\r\n");
        }
    }
}
