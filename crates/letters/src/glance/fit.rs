//! Makes a summary fit: cuts long texts, then lets go of records, least needed first. Which those are, `passport` says.

use super::shorten::shorten;
use super::{Packed, Writer, records, write};
use crate::text::Column;
use crate::{clean, limits};
use passport::{Key, Summary};

/// When there is no room for everything, no text of a record is longer than this: about eighty words.
const LONG: usize = 480;

/// Packs a summary into at most `limit` bytes.
pub(super) fn fit(summary: &Summary, limit: usize) -> Packed {
    let writer = Writer::new(summary.language);
    let (all, records) = summary.shed(0);
    let mut attempt = Attempt {
        summary: all,
        records,
        shortened: 0,
    };
    attempt.cut(|_| limits::TEXT);
    let fits = |attempt: &Attempt| write(&attempt.summary, &writer, limit);
    if let Some(bytes) = fits(&attempt) {
        return attempt.packed(bytes);
    }
    attempt.cut(|column| if column.is_own() { limits::TEXT } else { LONG });
    attempt.cut_own(&writer, limit / 2);
    let size = attempt.summary.size();
    let guess = least(size, |count| attempt.without(count).looks_like() <= limit);
    let count = least_near(guess, size, |count| fits(&attempt.without(count)).is_some());
    attempt = attempt.without(count);
    if fits(&attempt).is_none() {
        let whole = attempt.clone();
        let cut = |by: usize| whole.with_texts_below(limits::TEXT.saturating_sub(by));
        attempt = cut(least(limits::TEXT, |by| fits(&cut(by)).is_some()));
    }
    let bytes = write(&attempt.summary, &writer, usize::MAX).unwrap_or_default();
    attempt.packed(bytes)
}

/// A summary on its way to fitting.
#[derive(Clone)]
struct Attempt {
    summary: Summary,
    /// The records in it, by their keys in the summary that is to fit.
    records: Vec<Key>,
    shortened: usize,
}

impl Attempt {
    fn packed(self, bytes: Vec<u8>) -> Packed {
        let left_out = self.summary.left_out.clone();
        Packed {
            bytes,
            summary: self.summary,
            left_out,
            records: self.records,
            shortened: self.shortened,
        }
    }

    /// About how many bytes it will take, without packing it: packing is what takes time.
    fn looks_like(&self) -> usize {
        let mut text = 0;
        records::texts(&mut self.summary.view.clone(), &mut |_, words| {
            text += words.len()
        });
        // Packed text takes about 3.2 bits a byte, and the facts of a record about four bytes.
        text * 2 / 5 + self.summary.size() * 4
    }

    /// Cleans every text and cuts it to the length allowed in its column.
    fn cut(&mut self, longest: impl Fn(Column) -> usize) {
        let mut shortened = 0;
        records::texts(&mut self.summary.view, &mut |column, text| {
            *text = clean(text);
            shortened += usize::from(shorten(text, longest(column)));
        });
        self.shortened += shortened;
    }

    fn with_texts_below(&self, length: usize) -> Self {
        let mut cut = self.clone();
        cut.cut(|_| length);
        cut
    }

    fn without(&self, count: usize) -> Self {
        let (summary, stayed) = self.summary.shed(count);
        let before = self.summary.view.keys().zip(&self.records);
        Self {
            records: before
                .filter(|(key, _)| stayed.contains(key))
                .map(|(_, record)| *record)
                .collect(),
            summary,
            shortened: self.shortened,
        }
    }

    /// Cuts the patient's own texts until they take no more than `room` with everything else gone.
    fn cut_own(&mut self, writer: &Writer, room: usize) {
        let alone = self.without(self.summary.size());
        let fits = |by: usize| {
            let cut = alone.with_texts_below(limits::TEXT.saturating_sub(by));
            write(&cut.summary, writer, room).is_some()
        };
        if !fits(0) {
            let by = least(limits::TEXT, fits);
            self.cut(|column| {
                if column.is_own() {
                    limits::TEXT.saturating_sub(by)
                } else {
                    limits::TEXT
                }
            });
        }
    }
}

/// The same as [`least`], looked for in growing steps from a guess: few trials when the guess is good.
fn least_near(guess: usize, most: usize, is_enough: impl Fn(usize) -> bool) -> usize {
    let mut step = 2;
    let (mut low, mut high) = (guess, guess);
    if is_enough(guess) {
        while low > 0 {
            low = high.saturating_sub(step);
            if !is_enough(low) {
                low += 1;
                break;
            }
            high = low;
            step *= 2;
        }
    } else {
        while high < most {
            low = high + 1;
            high = (high + step).min(most);
            if is_enough(high) {
                break;
            }
            step *= 2;
        }
    }
    low + least(high - low, |more| is_enough(low + more))
}

/// About the least number up to `most` that is enough, looked for by halving; `most` when none is.
fn least(most: usize, is_enough: impl Fn(usize) -> bool) -> usize {
    let (mut low, mut high) = (0, most);
    while low < high {
        let middle = low.midpoint(high);
        if is_enough(middle) {
            high = middle;
        } else {
            low = middle + 1;
        }
    }
    high
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_least_is_found_from_any_guess() {
        for most in [0, 1, 2, 7, 40] {
            for wanted in 0..=most {
                for guess in 0..=most {
                    let found = least_near(guess, most, |count| count >= wanted);
                    assert_eq!(found, wanted, "of {most} from {guess}");
                }
                assert_eq!(least(most, |count| count >= wanted), wanted);
            }
        }
    }
}
