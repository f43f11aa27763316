//! Making a summary fit one page of paper: what is needed least stays behind, in the code. It prints nothing.

use crate::words::Speech;
use passport::{Audience, Role, Summary};

/// How many lines of its plain text a page holds, in three columns of small print with the code at the top.
const LINES: usize = 185;
/// How many characters a line of a column holds.
const COLUMN: usize = 46;

/// A summary for one page.
pub(super) struct OnePage {
    /// What is printed. What the code had no room for is said as before.
    pub(super) summary: Summary,
    /// How many records are in the code and not on the page.
    pub(super) in_code: usize,
}

/// The summary, with as many of its records as one page holds.
pub(super) fn on_one_page(speech: &Speech, summary: &Summary, role: Option<Role>) -> OnePage {
    let whole = without_what_paper_lacks(summary);
    let lacking = summary.size() - whole.size();
    let fits = |count: &usize| {
        let fewer = whole.without_least_needed(*count);
        lines(&speech.summary_as_text(&fewer, role, summary.written)) <= LINES
    };
    let count = (0..whole.size()).find(fits).unwrap_or(whole.size());
    let left_out = whole.left_out.clone();
    OnePage {
        summary: Summary {
            left_out,
            ..whole.without_least_needed(count)
        },
        in_code: lacking + count,
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

/// How many lines a text takes in a column. An empty one is a little space only.
fn lines(text: &str) -> usize {
    let tenths = text.lines().map(|line| match line.chars().count() {
        0 => 7,
        characters => 10 * characters.div_ceil(COLUMN),
    });
    tenths.sum::<usize>() / 10
}
