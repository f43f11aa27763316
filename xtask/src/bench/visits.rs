//! How much sooner the app stands on a second visit than on the first, in Chromium on a slow phone's network and processor.

use crate::{dist, process, setup};
use anyhow::{Context as _, Result, bail};

/// A repeated visit takes at most this part of the time of a first one.
const PROMISED_RATIO: f64 = 0.5;

/// Builds the site and lets the script measure. An error if the ratio is higher than promised.
pub(super) fn run() -> Result<()> {
    setup::for_browsers()?;
    dist::build(false)?;
    let mut node = process::node("tests/bench/visits.mjs");
    if let Some(browser) = setup::chromium() {
        node.env("CHROMIUM", browser);
    }
    let line = process::answer(&mut node).context("the visits could not be measured")?;
    println!("{line} promised={PROMISED_RATIO}");
    let ratio = ratio_in(&line).context("the measuring script gave no ratio")?;
    if ratio > PROMISED_RATIO {
        bail!("a repeated visit takes {ratio} of a first one, promised is {PROMISED_RATIO}");
    }
    Ok(())
}

fn ratio_in(line: &str) -> Option<f64> {
    line.split_whitespace()
        .find_map(|word| word.strip_prefix("ratio=")?.parse().ok())
}

#[cfg(test)]
mod tests {
    use super::ratio_in;

    #[test]
    fn the_ratio_is_read_from_the_line_of_figures() {
        assert_eq!(
            ratio_in("visits first_ms=900 repeat_ms=300 ratio=0.33"),
            Some(0.33)
        );
        assert_eq!(ratio_in("visits first_ms=900"), None);
    }
}
