//! The compiler from a command line, for build hooks. It is not part of what reaches a browser.
//!
//! ```text
//! words-compiler pack <out-dir> [--draft] [--locales <dir>]   writes words.<lang>.txt, sample.<lang>.txt and boot.json
//! words-compiler pseudo <out-file> [--locales <dir>]          writes the pseudo-language pack (for tests)
//! words-compiler check [--locales <dir>]                      prints what is wrong, exits with 1 if anything is
//! ```
//!
//! From the workspace: `cargo run -q -p words-compiler -- pack <out-dir>`. `pack` creates the folder, touches no other file
//! in it and fails, writing nothing, when a language is incomplete; with `--draft` missing messages are filled in from
//! English, which is for work in progress only. Without `--locales`, the folder `locales` of this workspace is read.

use std::fs;
use std::io::Write as _;
use std::path::{Path, PathBuf};
use std::process::ExitCode;
use words_compiler::{Catalogue, Finding, Gaps, Locales};

const USAGE: &str =
    "usage: words-compiler pack <out-dir> [--draft] | pseudo <out-file> | check   [--locales <dir>]";

fn main() -> ExitCode {
    match run(std::env::args().skip(1).collect()) {
        Ok(said) => {
            let _ = writeln!(std::io::stdout(), "{said}");
            ExitCode::SUCCESS
        }
        Err(why) => {
            let _ = writeln!(std::io::stderr(), "{why}");
            ExitCode::FAILURE
        }
    }
}

fn run(mut arguments: Vec<String>) -> Result<String, String> {
    let locales = match arguments.iter().position(|argument| argument == "--locales") {
        Some(at) => {
            let rest = arguments.split_off(at);
            let folder = rest.get(1).cloned().ok_or(USAGE)?;
            arguments.extend(rest.into_iter().skip(2));
            PathBuf::from(folder)
        }
        None => Path::new(env!("CARGO_MANIFEST_DIR")).join("../../locales"),
    };
    let arguments: Vec<&str> = arguments.iter().map(String::as_str).collect();
    let read = || Locales::read(&locales).map_err(|findings| listed(&findings));
    match arguments.as_slice() {
        ["pack", out] => pack(&read()?, Path::new(out), Gaps::Refuse),
        ["pack", out, "--draft"] | ["pack", "--draft", out] => {
            pack(&read()?, Path::new(out), Gaps::FillFromEnglish)
        }
        ["pseudo", out] => {
            let text = read()?.pseudo_pack().map_err(|findings| listed(&findings))?;
            write(Path::new(out), &text)?;
            Ok(format!("words: wrote {out}"))
        }
        ["check"] => {
            let findings = words_compiler::check(&locales);
            if findings.is_empty() {
                Ok("words: nothing to mend".into())
            } else {
                Err(listed(&findings))
            }
        }
        _ => Err(USAGE.into()),
    }
}

/// Compiles everything before it writes anything, so that a failure leaves the folder as it was.
fn pack(locales: &Locales, out: &Path, gaps: Gaps) -> Result<String, String> {
    let mut files = vec![(
        out.join("boot.json"),
        locales.boot_json(gaps).map_err(|findings| listed(&findings))?,
    )];
    for language in locales.languages() {
        for (catalogue, stem) in [(Catalogue::App, "words"), (Catalogue::Sample, "sample")] {
            let text = locales
                .pack(language, catalogue, gaps)
                .map_err(|findings| listed(&findings))?;
            files.push((out.join(format!("{stem}.{language}.txt")), text));
        }
    }
    fs::create_dir_all(out).map_err(|why| format!("{}: cannot be created: {why}", out.display()))?;
    for (path, text) in &files {
        write(path, text)?;
    }
    Ok(format!(
        "words: wrote {} files into {}",
        files.len(),
        out.display()
    ))
}

fn write(path: &Path, text: &str) -> Result<(), String> {
    fs::write(path, text).map_err(|why| format!("{}: cannot be written: {why}", path.display()))
}

fn listed(findings: &[Finding]) -> String {
    let lines: Vec<String> = findings.iter().map(Finding::to_string).collect();
    format!("{}\nwords: {} to mend", lines.join("\n"), findings.len())
}
