//! The only automation: one command for each thing a developer or a build machine does. It is no part of the product.
#![allow(
    clippy::print_stdout,
    reason = "This is a command line; what it has to say, it prints."
)]

mod advisories;
mod arguments;
mod assemble;
mod bench;
mod check;
mod dist;
mod headers;
mod licences;
mod process;
mod serve;
mod setup;
mod soak;
mod test;

use anyhow::{Result, bail};
use arguments::Arguments;
use std::process::ExitCode;

const USAGE: &str = "\
cargo xtask <command>

  setup                        install what is missing, or say how
  serve [--port N] [--under P] [--no-build] [--folder F] [--draft]
                               build the release and serve it as a host should, under the path P
  check                        formatting and lints, with warnings denied; licences, doubles and known weaknesses of crates
  test                         everything; closes with `N passed, N failed`
  dist [--draft]               the static site in dist/; --draft lets English stand in for what is not translated
  bench [NAME]
                               figures, one line each; fails where a promised number is missed
  bench cold [--no-build] [--rounds N] [--port N] [--site FOLDER --open PATH#FRAGMENT --text TEXT]...
                               the wait of a first visit, and that of other sites by turns, until their text stands;
                               these are served from port N on
  soak [letters|decoders [NAME]|updates|merges|kills|faults|tabs|corruption|backups|settling|engines] [--count N] [--from N]
       [--browser chromium|firefox|webkit]
                               long runs on all processors; fails where anything breaks. NAME is one decoder alone:
                               glance, whole, frame, locked, opening, link, file, portable; or bombs
  licences                     writes docs/licences.md from the lock files
  assemble                     names and lists the files of a site; Trunk calls it";

fn main() -> ExitCode {
    process::remember_own_path();
    match run() {
        Ok(code) => code,
        Err(why) => {
            eprintln!("xtask: {why:#}");
            ExitCode::FAILURE
        }
    }
}

fn run() -> Result<ExitCode> {
    let mut arguments = Arguments::from_command_line();
    let command = arguments.word();
    match command.as_deref() {
        Some("setup") => arguments.finish().and_then(|()| setup::everything())?,
        Some("serve") => serve::run(arguments)?,
        Some("check") => arguments.finish().and_then(|()| check::run())?,
        Some("test") => return arguments.finish().and_then(|()| test::run()),
        Some("dist") => {
            let draft = arguments.flag("--draft");
            arguments.finish()?;
            dist::build(draft)?;
        }
        Some("bench") => bench::run(arguments)?,
        Some("soak") => soak::run(arguments)?,
        Some("licences") => arguments.finish().and_then(|()| licences::write())?,
        Some("assemble") => arguments.finish().and_then(|()| assemble::run())?,
        Some("help" | "--help" | "-h") => println!("{USAGE}"),
        Some(other) => bail!("there is no command `{other}`\n\n{USAGE}"),
        None => bail!("say what to do\n\n{USAGE}"),
    }
    Ok(ExitCode::SUCCESS)
}
