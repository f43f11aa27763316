//! How long the app takes to decode a typical letter, in Chromium on a slow phone's processor.

use super::letters;
use crate::{dist, process, setup};
use anyhow::{Context as _, Result, bail};

/// The longest that a reader waits for the decoding of a typical letter.
const PROMISED_MS: f64 = 150.0;

/// Builds the site and lets the script open typical letters. An error if the decoding takes longer than promised.
pub(super) fn run() -> Result<()> {
    setup::for_browsers()?;
    dist::build(false)?;
    let fragments = process::answer(letters::example().arg("--fragments"));
    let fragments = fragments.context("there are no typical letters")?;
    let mut node = process::node("tests/bench/opening.mjs");
    node.args(fragments.lines());
    if let Some(browser) = setup::chromium() {
        node.env("CHROMIUM", browser);
    }
    let line = process::answer(&mut node).context("the opening of letters could not be measured")?;
    println!("{line} promised={PROMISED_MS}");
    let decode_ms = decode_ms_in(&line).context("the measuring script gave no time")?;
    if decode_ms > PROMISED_MS {
        bail!("decoding a typical letter takes {decode_ms} ms, promised are {PROMISED_MS}");
    }
    Ok(())
}

fn decode_ms_in(line: &str) -> Option<f64> {
    line.split_whitespace()
        .find_map(|word| word.strip_prefix("decode_ms=")?.parse().ok())
}

#[cfg(test)]
mod tests {
    use super::decode_ms_in;

    #[test]
    fn the_time_is_read_from_the_line_of_figures() {
        assert_eq!(
            decode_ms_in("opening letters=6 rounds=5 decode_ms=104 shown_ms=233"),
            Some(104.0)
        );
        assert_eq!(decode_ms_in("opening letters=6"), None);
    }
}
