//! How long a reader who has never opened the app waits for what is needed from them, with a slow phone on a slow line, and what comes over
//! the line. It knows no other site: those to compare with are named by whoever runs it.

use crate::arguments::Arguments;
use crate::{dist, process, setup};
use anyhow::{Context as _, Result, bail};

const USUAL_ROUNDS: u32 = 7;
const USUAL_PORT: u16 = 8090;

/// What is measured beside the built site.
#[derive(Debug, PartialEq, Eq)]
struct Wish {
    rounds: u32,
    no_build: bool,
    /// Where the first of the others stands; the next ones follow. For sites that have to know their address beforehand.
    port: u16,
    others: Vec<Site>,
}

/// Another site: its files, where on it to begin, and the text to wait for.
#[derive(Debug, PartialEq, Eq)]
struct Site {
    folder: String,
    open: String,
    text: String,
}

/// Builds the site and measures it alone.
pub(super) fn run() -> Result<()> {
    measured(&Wish {
        rounds: USUAL_ROUNDS,
        no_build: false,
        port: USUAL_PORT,
        others: Vec::new(),
    })
}

/// The same as the arguments wish: with more or fewer rounds, and with other sites by turns.
pub(super) fn run_as_wished(arguments: Arguments) -> Result<()> {
    measured(&wish_in(arguments)?)
}

/// The first `--site` goes with the first `--open` and the first `--text`, and so on.
fn wish_in(mut arguments: Arguments) -> Result<Wish> {
    let rounds = arguments.value("--rounds")?.unwrap_or(USUAL_ROUNDS);
    let port = arguments.value("--port")?.unwrap_or(USUAL_PORT);
    let no_build = arguments.flag("--no-build");
    let mut others = Vec::new();
    while let Some(folder) = arguments.value::<String>("--site")? {
        let (open, text) = (arguments.value("--open")?, arguments.value("--text")?);
        let (Some(open), Some(text)) = (open, text) else {
            bail!("--site {folder} goes with --open PATH#FRAGMENT and --text TEXT");
        };
        others.push(Site { folder, open, text });
    }
    arguments.finish()?;
    if rounds == 0 {
        bail!("--rounds needs at least 1");
    }
    Ok(Wish {
        rounds,
        no_build,
        port,
        others,
    })
}

/// An error if what is needed does not stand on the first screen, where a reader in a hurry looks for it.
fn measured(wish: &Wish) -> Result<()> {
    if !wish.no_build {
        setup::for_browsers()?;
        dist::build(false)?;
    }
    let mut node = process::node("tests/bench/cold.mjs");
    node.args(["--rounds", &wish.rounds.to_string()]);
    node.args(["--port", &wish.port.to_string()]);
    for site in &wish.others {
        node.arg(format!("--site={}", site.folder))
            .arg(format!("--open={}", site.open))
            .arg(format!("--text={}", site.text));
    }
    if let Some(browser) = setup::chromium() {
        node.env("CHROMIUM", browser);
    }
    let lines = process::answer(&mut node).context("the cold visits could not be measured")?;
    println!("{lines}");
    if is_on_first_screen(&lines) {
        Ok(())
    } else {
        bail!("what is needed from the reader is not on the first screen")
    }
}

fn is_on_first_screen(lines: &str) -> bool {
    lines
        .lines()
        .any(|line| line.starts_with("cold site=red-thread text=first_screen "))
}

#[cfg(test)]
mod tests {
    use super::{Site, is_on_first_screen, wish_in};
    use crate::arguments::Arguments;

    #[test]
    fn nothing_but_our_own_site_is_measured_unless_others_are_named() {
        let wish = wish_in(Arguments::of("--no-build --rounds 9")).unwrap();
        assert_eq!((wish.rounds, wish.no_build, wish.others.len()), (9, true, 0));
        assert!(wish_in(Arguments::of("--rounds 0")).is_err());
        assert!(wish_in(Arguments::of("--fast")).is_err());
    }

    #[test]
    fn other_sites_are_told_apart_by_their_order() {
        let line = "--site /a --open #x --text Aspirin --port 81 --site /b --open b.html#y --text Plan";
        let site = |folder: &str, open: &str, text: &str| Site {
            folder: folder.into(),
            open: open.into(),
            text: text.into(),
        };
        let wish = wish_in(Arguments::of(line)).unwrap();
        assert_eq!(wish.port, 81);
        assert_eq!(
            wish.others,
            [site("/a", "#x", "Aspirin"), site("/b", "b.html#y", "Plan")]
        );
    }

    #[test]
    fn a_site_without_a_text_to_wait_for_is_refused() {
        assert!(wish_in(Arguments::of("--site /a --open #x")).is_err());
        assert!(wish_in(Arguments::of("--text Plan")).is_err());
    }

    #[test]
    fn what_is_needed_has_to_stand_on_the_first_screen() {
        let line = "cold site=red-thread text=first_screen seen_ms=5000";
        assert!(is_on_first_screen(line));
        assert!(!is_on_first_screen(&line.replace("first_screen", "further_down")));
    }
}
