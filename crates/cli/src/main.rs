//! The command line of the letters: it reads arguments and files, and hands them to the crates that know the formats. It
//! decides nothing about care.

mod arguments;
mod chance;
mod check;
mod export;
mod failure;
mod files;
mod import;
mod languages;
mod manner;
mod moment;
mod names;
mod open;
mod pack;
mod picture;
mod reader;
mod sample;
mod summary;
mod zones;

use arguments::{Arguments, Task};
use clap::Parser as _;
use std::io::Write as _;
use std::process::ExitCode;

fn main() -> ExitCode {
    let done = match Arguments::parse().task {
        Task::Pack(wanted) => pack::run(&wanted),
        Task::Open(wanted) => open::run(&wanted),
        Task::Export(wanted) => export::run(&wanted),
        Task::Import(wanted) => import::run(&wanted),
        Task::Check(wanted) => check::run(&wanted),
        Task::Sample(wanted) => sample::run(&wanted),
        Task::Schema(wanted) => files::write_text(wanted.out.as_deref(), &letters::portable::schema()),
    };
    match done {
        Ok(()) => ExitCode::SUCCESS,
        Err(failure) => {
            say(&failure.to_string());
            ExitCode::from(failure.code())
        }
    }
}

/// A line beside the result, for the person at the terminal. Where it cannot be written nobody is listening.
fn say(line: &str) {
    if !line.is_empty() {
        let _ = writeln!(std::io::stderr(), "{line}");
    }
}

/// What the reader of a format warned of, one line each.
fn warn(warnings: &[letters::Warning]) {
    use letters::Warning;
    for warning in warnings {
        say(&match warning {
            Warning::UnknownSection(_) => {
                "warning: a newer version wrote this; parts of it are not shown.".to_owned()
            }
            Warning::UnknownRecord(place) => {
                format!("warning: {place}: not known to this version, and left out.")
            }
            Warning::UnreadableField(place) => format!("warning: {place}: not known to this version."),
            Warning::MissingRecord(place) => format!("warning: {place}: names a record that is not there."),
        });
    }
}
