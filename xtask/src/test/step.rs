//! One step of the tests: a command whose cases are counted, or a task that passes or fails as a whole.

use super::tally::{Line, Tally};
use crate::process;
use anyhow::{Context as _, Result};
use std::io::{BufRead as _, BufReader};
use std::process::{Command, Stdio};
use std::time::Duration;

/// Understands one line of what a test runner prints.
type ReadLine = fn(&str) -> Line;

enum Kind {
    Whole(Command),
    Limited(Command, Duration),
    Cases(Command, ReadLine),
    Task(fn() -> Result<()>),
}

/// A step and what it is called.
pub(super) struct Step {
    pub(super) name: &'static str,
    kind: Kind,
}

/// How a step went.
#[derive(Default)]
pub(super) struct Outcome {
    pub(super) tally: Tally,
    /// What failed, by name.
    pub(super) failures: Vec<String>,
}

impl Step {
    /// A command that counts as one.
    pub(super) fn whole(name: &'static str, command: Command) -> Self {
        Self {
            name,
            kind: Kind::Whole(command),
        }
    }

    /// A command that counts as one, and fails when it takes longer.
    pub(super) fn limited(name: &'static str, command: Command, limit: Duration) -> Self {
        Self {
            name,
            kind: Kind::Limited(command, limit),
        }
    }

    /// A test runner, whose cases count each.
    pub(super) fn cases(name: &'static str, command: Command, read: ReadLine) -> Self {
        Self {
            name,
            kind: Kind::Cases(command, read),
        }
    }

    /// Something of our own that counts as one.
    pub(super) fn task(name: &'static str, task: fn() -> Result<()>) -> Self {
        Self {
            name,
            kind: Kind::Task(task),
        }
    }

    pub(super) fn run(self) -> Outcome {
        let ended = match self.kind {
            Kind::Whole(mut command) => process::run(&mut command).map(|()| Outcome::one_passed()),
            Kind::Limited(mut command, limit) => {
                process::run_within(limit, &mut command).map(|()| Outcome::one_passed())
            }
            Kind::Task(task) => task().map(|()| Outcome::one_passed()),
            Kind::Cases(command, read) => count(command, read),
        };
        ended.unwrap_or_else(|why| Outcome::one_failed(format!("{why:#}")))
    }
}

impl Outcome {
    fn one_passed() -> Self {
        Self {
            tally: Tally { passed: 1, failed: 0 },
            failures: Vec::new(),
        }
    }

    fn one_failed(why: String) -> Self {
        Self {
            tally: Tally { passed: 0, failed: 1 },
            failures: vec![why],
        }
    }

    /// A runner that broke off, or ran nothing at all, has failed even if no single case says so.
    fn mind_the_end(&mut self, ended_well: bool) {
        let silent = self.tally.passed == 0 && self.tally.failed == 0;
        let broke_off = !ended_well && self.tally.failed == 0;
        if silent || broke_off {
            self.tally.failed += 1;
            self.failures.push(
                if ended_well {
                    "no test ran"
                } else {
                    "broke off before its end"
                }
                .to_owned(),
            );
        }
    }
}

fn count(mut command: Command, read: ReadLine) -> Result<Outcome> {
    let mut child = command
        .stdout(Stdio::piped())
        .spawn()
        .context("the test runner could not be started")?;
    let mut outcome = Outcome::default();
    let printed = child.stdout.take().context("the test runner prints nothing")?;
    for line in BufReader::new(printed).lines() {
        let line = line?;
        match read(&line) {
            Line::Counts(tally) => outcome.tally.add(tally),
            Line::Failure(name) if outcome.failures.contains(&name) => {}
            Line::Failure(name) => {
                println!("{line}");
                outcome.failures.push(name);
            }
            Line::Passing => {}
            Line::Other => println!("{line}"),
        }
    }
    outcome.mind_the_end(child.wait()?.success());
    Ok(outcome)
}

#[cfg(test)]
mod tests {
    use super::{Outcome, Tally};

    #[test]
    fn a_runner_that_breaks_off_or_runs_nothing_has_failed() {
        for (passed, failed, ended_well, expected) in [
            (0, 0, true, 1),
            (3, 0, false, 1),
            (3, 0, true, 0),
            (3, 2, false, 2),
            (0, 0, false, 1),
        ] {
            let mut outcome = Outcome {
                tally: Tally { passed, failed },
                failures: Vec::new(),
            };
            outcome.mind_the_end(ended_well);
            assert_eq!(outcome.tally.failed, expected, "{passed} {failed} {ended_well}");
        }
    }
}
