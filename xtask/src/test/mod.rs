//! Every test there is, in order, with one line at the end that says how it went. It goes on after a failure.

mod step;
mod tally;

use crate::{check, dist, process, setup, soak};
use anyhow::Result;
use std::path::PathBuf;
use std::process::{Command, ExitCode};
use std::time::Duration;
use step::Step;
use tally::Tally;

/// Letters that are damaged in each run of the tests: a hundredth of the full soak.
const LETTERS: u64 = 100_000;
/// Inputs for each decoder in each run of the tests: a hundredth of the full soak.
const DECODERS: u64 = 1_000_000;
/// Hostile updates in each run of the tests: a hundredth of the full soak.
const UPDATES: u64 = 1_000;
/// Histories of five devices in each run of the tests: a hundredth of the full soak.
const MERGES: u64 = 10_000;

/// Soaks of the built app: a hundredth of the full ones, and what they are called here.
const SOAKS: [(&str, &str, u64); 6] = [
    ("what the lock leaves behind", "lock", 1),
    ("killed browsers", "kills", 2),
    ("tabs that write at once", "tabs", 10),
    ("damaged databases", "corruption", 4),
    ("tabs that are in the way", "settling", 1),
    ("a passport in Chromium", "engines", 1),
];

/// How long one of these may take: each takes a minute or two, and one that hangs must not hide how the others went.
const SOAK_LIMIT: Duration = Duration::from_secs(10 * 60);

/// Runs everything. The last line is `N passed, N failed`, and the code tells whether anything failed.
pub(crate) fn run() -> Result<ExitCode> {
    setup::for_testing()?;
    let steps = steps();
    let all = steps.len();
    let mut sum = Tally::default();
    let mut failures = Vec::new();
    for (step, number) in steps.into_iter().zip(1..) {
        let name = step.name;
        println!("test {number}/{all}: {name}");
        let outcome = step.run();
        println!("test {number}/{all}: {name}: {}", outcome.tally);
        sum.add(outcome.tally);
        failures.extend(
            outcome
                .failures
                .into_iter()
                .map(|failure| format!("{name}: {failure}")),
        );
    }
    for failure in &failures {
        println!("failed: {failure}");
    }
    println!("{sum}");
    Ok(if sum.failed == 0 {
        ExitCode::SUCCESS
    } else {
        ExitCode::FAILURE
    })
}

fn steps() -> Vec<Step> {
    let mut steps: Vec<Step> = check::CHECKS
        .iter()
        .map(|(name, arguments)| Step::whole(name, process::cargo(arguments)))
        .collect();
    steps.extend(check::TASKS.map(|(name, task)| Step::task(name, task)));
    steps.push(Step::cases(
        "native tests",
        process::cargo(&[
            "test",
            "--workspace",
            "--exclude",
            "red-thread",
            "--no-fail-fast",
            "--",
            "--quiet",
        ]),
        tally::cargo_line,
    ));
    steps.push(Step::cases(
        "what other programs read",
        readers(),
        tally::node_line,
    ));
    steps.push(Step::whole("damaged letters", soak::letters(LETTERS)));
    steps.push(Step::whole("hostile inputs", soak::decoders(DECODERS)));
    steps.push(Step::whole("hostile updates", soak::updates(UPDATES)));
    steps.push(Step::whole("devices that wrote apart", soak::merges(MERGES)));
    steps.push(Step::cases(
        "tests in the browser",
        in_browser(),
        tally::cargo_line,
    ));
    steps.push(Step::task("release build", || dist::build(false)));
    steps.push(Step::cases("journeys", journeys(), tally::node_line));
    for (name, soak, count) in SOAKS {
        steps.push(Step::limited(
            name,
            soak::in_browser(soak, "chromium", count),
            SOAK_LIMIT,
        ));
    }
    steps.push(Step::task("a passport in Firefox", || in_another("firefox")));
    steps.push(Step::task("a passport in WebKit", || in_another("webkit")));
    steps
}

/// The least that has to work in every engine. A machine that cannot have this one says so, and has not failed.
fn in_another(engine: &str) -> Result<()> {
    match setup::for_soaks(engine) {
        Ok(()) => process::run_within(SOAK_LIMIT, &mut soak::in_browser("engines", engine, 1)),
        Err(why) => {
            println!("not tried in {engine}, which this machine does not have: {why:#}");
            Ok(())
        }
    }
}

/// The app's own tests, compiled to wasm and run in headless Chromium.
fn in_browser() -> Command {
    let mut cargo = process::cargo(&[
        "test",
        "--package",
        "red-thread",
        "--target",
        "wasm32-unknown-unknown",
        "--no-fail-fast",
    ]);
    cargo.env(
        "CARGO_TARGET_WASM32_UNKNOWN_UNKNOWN_RUNNER",
        "wasm-bindgen-test-runner",
    );
    if let Some(driver) = setup::chromedriver() {
        cargo.env("CHROMEDRIVER", driver);
    }
    cargo
}

/// What we write for other programs, given to the readers of other makers.
fn readers() -> Command {
    let mut node = process::node("--test");
    node.args(["--test-reporter=spec", "--test-timeout=420000"])
        .args(test_files("tests/readers"));
    node.env("NO_COLOR", "1").env_remove("FORCE_COLOR");
    node.env("PYTHONPATH", setup::packages_folder());
    node.env("DOCUMENTS", setup::documents_folder());
    node
}

/// The built site in a real browser, as people use it.
fn journeys() -> Command {
    let mut node = process::node("--test");
    node.args([
        "--test-reporter=spec",
        "--test-concurrency=2",
        "--test-timeout=420000",
    ])
    .args(test_files("tests/journeys"));
    node.env("NO_COLOR", "1").env_remove("FORCE_COLOR");
    if let Some(browser) = setup::chromium() {
        node.env("CHROMIUM", browser);
    }
    node
}

fn test_files(folder: &str) -> Vec<PathBuf> {
    let Ok(entries) = std::fs::read_dir(process::root().join(folder)) else {
        return Vec::new();
    };
    let mut files: Vec<PathBuf> = entries.flatten().map(|entry| entry.path()).collect();
    files.retain(|path| path.to_string_lossy().ends_with(".test.mjs"));
    files.sort();
    files
}
