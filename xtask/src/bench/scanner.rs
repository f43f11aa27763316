//! How many damaged photos of codes the scanner reads. The photos and the ways are in `workers/scan`.

use crate::process;
use anyhow::{Context as _, Result, bail};

/// Of 200 photos, a camera that is held still reads at least so many.
const PROMISED: u32 = 180;

/// Runs the measurement natively. An error if fewer are read than promised, or one is read wrongly.
pub(super) fn run() -> Result<()> {
    // The profile for speed: the release profile is for size.
    let mut cargo = process::cargo(&["run", "--quiet", "--profile", "bench"]);
    cargo.args(["--package", "scan", "--example", "rate"]);
    let lines = process::answer(&mut cargo).context("the scanner could not be measured")?;
    println!("{lines}");
    let camera = lines.lines().find(|line| line.contains(" way=camera "));
    let read = camera.and_then(|line| figure(line, "read="));
    let read = read.context("the measurement gave no rate")?;
    if read < PROMISED {
        bail!("the camera reads {read} of the photos, promised are {PROMISED}");
    }
    if lines.lines().any(|line| figure(line, "wrong=") != Some(0)) {
        bail!("a photo was read wrongly");
    }
    Ok(())
}

fn figure(line: &str, name: &str) -> Option<u32> {
    line.split_whitespace()
        .find_map(|word| word.strip_prefix(name)?.parse().ok())
}

#[cfg(test)]
mod tests {
    use super::figure;

    #[test]
    fn figures_are_read_from_a_line_by_their_names() {
        let line = "scanner way=camera photos=200 read=184 wrong=0 mean_ms=28.2";
        assert_eq!(
            (figure(line, "read="), figure(line, "wrong=")),
            (Some(184), Some(0))
        );
        assert_eq!(figure(line, "right="), None);
    }
}
