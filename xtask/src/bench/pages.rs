//! How much longer each page takes to open and to change with a large passport than with the sample. The script measures,
//! here it is judged: growth is at most linear.

use crate::{dist, process, setup};
use anyhow::{Context as _, Result, bail};
use std::process::Stdio;

/// What a page may take more than it shows more: time goes up with elements, and not every element costs the same.
const SLACK: f64 = 1.5;
/// What any page may take beside what it shows, as a part of its time with the sample.
const BESIDE: f64 = 1.0;
/// Below one frame nothing is seen, and ratios are noise.
const FRAME_MS: f64 = 1_000.0 / 60.0;
/// What takes longer is a pause that a person would notice; said, not failed on, because it hangs on the machine.
const RENDER_PAUSE_MS: f64 = 1_000.0;
const UPDATE_PAUSE_MS: f64 = 200.0;
/// From the standing app to the out-of-hours card.
const NIGHT_PAUSE_MS: f64 = 1_000.0;

/// Builds the site, lets the script measure and judges each of its lines. An error if anything grows more than linearly.
pub(super) fn run() -> Result<()> {
    setup::for_browsers()?;
    dist::build(false)?;
    let figures = figures()?;
    let verdict = judge(&figures).context("the measuring script gave no ratio of records")?;
    for line in &verdict.lines {
        println!("{line}");
    }
    if verdict.missed.is_empty() {
        Ok(())
    } else {
        bail!(
            "more than linear growth with the passport: {}",
            verdict.missed.join(", ")
        )
    }
}

fn figures() -> Result<String> {
    let mut node = process::node("tests/bench/pages.mjs");
    if let Some(browser) = setup::chromium() {
        node.env("CHROMIUM", browser);
    }
    let measured = node.stderr(Stdio::inherit()).output()?;
    if !measured.status.success() {
        bail!("the pages could not be measured");
    }
    Ok(String::from_utf8_lossy(&measured.stdout).into_owned())
}

struct Verdict {
    lines: Vec<String>,
    missed: Vec<String>,
}

/// Nothing if the figures do not say by how much the one passport is larger than the other.
fn judge(figures: &str) -> Option<Verdict> {
    let of_records = figures
        .lines()
        .find(|line| line.starts_with("pages records="))
        .and_then(|line| number(line, "ratio"))?;
    let mut verdict = Verdict {
        lines: Vec::new(),
        missed: Vec::new(),
    };
    let mut pauses = 0;
    let mut slowest = ("", 0.0);
    for line in figures.lines() {
        let mut said = line.to_owned();
        if let (Some(ratio), Some(elements)) = (number(line, "ratio"), number(line, "elements_ratio")) {
            let most = most(elements, of_records);
            said.push_str(&format!(" most={most:.2}"));
            if ratio > most && large_ms(line) > FRAME_MS {
                said.push_str(" more_than_linear");
                verdict.missed.push(what(line));
            }
        }
        if is_pause(line) {
            pauses += 1;
            said.push_str(" – a pause a person would notice");
        }
        if large_ms(line) > slowest.1 {
            slowest = (line, large_ms(line));
        }
        verdict.lines.push(said);
    }
    let (line, ms) = slowest;
    verdict.lines.push(format!(
        "pages slowest={} large_ms={ms:.0} pauses={pauses} more_than_linear={}",
        what(line),
        verdict.missed.len()
    ));
    Some(verdict)
}

/// The highest ratio that is at most linear growth: in what the page shows, or in the whole passport.
fn most(elements: f64, records: f64) -> f64 {
    (elements * SLACK + BESIDE).max(records)
}

fn is_pause(line: &str) -> bool {
    if line.starts_with("pages night") {
        return number(line, "card_ms").is_some_and(|ms| ms > NIGHT_PAUSE_MS);
    }
    let limit = if line.starts_with("pages render") {
        RENDER_PAUSE_MS
    } else {
        UPDATE_PAUSE_MS
    };
    large_ms(line) > limit
}

fn large_ms(line: &str) -> f64 {
    number(line, "large_ms").unwrap_or_default()
}

/// The page and what was done there.
fn what(line: &str) -> String {
    let [page, how] = ["page", "how"].map(|name| word(line, name).unwrap_or_default());
    format!("{page}({how})")
}

fn number(line: &str, name: &str) -> Option<f64> {
    word(line, name)?.parse().ok()
}

fn word<'a>(line: &'a str, name: &str) -> Option<&'a str> {
    line.split_whitespace()
        .filter_map(|word| word.split_once('='))
        .find_map(|(found, value)| (found == name).then_some(value))
}

#[cfg(test)]
mod tests {
    use super::judge;

    /// One page beside a passport of ten times the records.
    fn judged(line: &str) -> (String, usize) {
        let verdict = judge(&format!("pages records=50/500 ratio=10.00\n{line}")).unwrap();
        (verdict.lines[1].clone(), verdict.missed.len())
    }

    #[test]
    fn growth_is_judged_by_what_the_page_shows_or_by_the_whole_passport() {
        for (ratio, elements, large_ms, missed) in [
            (9.9, 1.0, 500.0, 0),
            (10.1, 1.0, 500.0, 1),
            (30.9, 20.0, 500.0, 0),
            (31.1, 20.0, 500.0, 1),
            (31.1, 20.0, 16.0, 0),
        ] {
            let line = format!(
                "pages render page=#/team how=render sample_ms=9 large_ms={large_ms} ratio={ratio} elements_ratio={elements}"
            );
            assert_eq!(judged(&line).1, missed, "{line}");
        }
    }

    #[test]
    fn a_pause_is_said_and_fails_nothing() {
        for (line, is_pause) in [
            ("pages render page=#/team how=render large_ms=999.0", false),
            ("pages render page=#/team how=render large_ms=1001.0", true),
            ("pages update page=#/team how=type large_ms=199.0", false),
            ("pages update page=#/team how=type large_ms=201.0", true),
            (
                "pages night taps=1 standing_ms=700 card_ms=999 code_ms=1699",
                false,
            ),
            (
                "pages night taps=1 standing_ms=700 card_ms=1001 code_ms=1701",
                true,
            ),
            ("pages skipped page=#/night why=no page leads there", false),
        ] {
            let (said, missed) = judged(line);
            assert_eq!(
                said.ends_with("a pause a person would notice"),
                is_pause,
                "{line}"
            );
            assert_eq!(missed, 0);
        }
    }

    #[test]
    fn figures_without_the_ratio_of_records_are_no_figures() {
        assert!(judge("pages render page=#/team how=render large_ms=9").is_none());
    }
}
