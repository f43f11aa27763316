//! Making a summary fit one page of paper: in the largest print that holds all of it; and where even small print does not,
//! what is needed least stays behind, in the code. It prints nothing.

use super::summary::boxes_as_text;
use crate::words::Speech;
use passport::{Audience, Role, Summary};

/// The largest size of print, in tenths of a point. `print.scss` has a class for every second size between the two.
const LARGEST: u16 = 120;
/// The smallest. Below 85 only what would not fit otherwise is set.
const SMALLEST: u16 = 70;

/// How much height three columns hold below the head of the page, in tenths of a millimetre. It is measured, not reckoned: on
/// pages of every audience and language the sections' headings and frames take about a sixth of what paper would hold.
const ROOM: usize = 5_500;
/// How wide a column is, in tenths of a millimetre.
const COLUMN: usize = 610;
/// How wide a character is on average, in thousandths of its size: what a long word wastes at a line's end is counted in.
const CHARACTER: usize = 545;
/// How high a line is, in thousandths of its size.
const LINE: usize = 1_200;
/// What stands between two paragraphs, in tenths of a millimetre.
const GAP: usize = 9;

/// A summary for one page.
pub(super) struct OnePage {
    /// What is printed. What the code had no room for is said as before.
    pub(super) summary: Summary,
    /// How many records are in the code and not on the page.
    pub(super) in_code: usize,
    /// The size of its print, in tenths of a point.
    pub(super) size: u16,
}

/// The summary, with as many of its records as one page holds, and in as large a print as they allow.
pub(super) fn on_one_page(speech: &Speech, summary: &Summary, role: Option<Role>) -> OnePage {
    let whole = without_what_paper_lacks(summary);
    let lacking = summary.size() - whole.size();
    let text = |summary: &Summary| {
        speech.summary_as_text(summary, role, summary.written) + &boxes_as_text(speech, summary, role)
    };
    let words = text(&whole);
    let mut sizes = (SMALLEST..=LARGEST).rev().step_by(2);
    let largest = sizes.find(|size| height(&words, *size) <= ROOM);
    let fits = |count: &usize| height(&text(&whole.without_least_needed(*count)), SMALLEST) <= ROOM;
    let count = match largest {
        Some(_) => 0,
        None => (1..whole.size()).find(fits).unwrap_or(whole.size()),
    };
    let left_out = whole.left_out.clone();
    OnePage {
        summary: Summary {
            left_out,
            ..whole.without_least_needed(count)
        },
        in_code: lacking + count,
        size: largest.unwrap_or(SMALLEST),
    }
}

/// Kinds that are for reading at leisure, by day or by night, are on no page.
fn without_what_paper_lacks(summary: &Summary) -> Summary {
    let mut fewer = summary.clone();
    let view = &mut fewer.view;
    if summary.audience == Audience::OutOfHours {
        view.concerns.retain(|_| false);
        view.questions.retain(|_| false);
        view.appointments.retain(|_| false);
    } else {
        view.decisions.retain(|_| false);
        view.treatments.retain(|_| false);
        view.watches.retain(|_| false);
    }
    fewer
}

/// How high a text is in a column of this size of print, in tenths of a millimetre.
fn height(text: &str, size: u16) -> usize {
    // A point is 0.3528 mm.
    let letter = usize::from(size) * 3_528 / 10_000;
    let in_line = (COLUMN * 1_000 / (letter * CHARACTER)).max(1);
    let line = letter * LINE / 1_000;
    let paragraph = |words: &str| GAP + line * words.chars().count().div_ceil(in_line);
    text.lines().map(paragraph).sum()
}
