//! Compiles the catalogues of every language into the program, so that it runs wherever it is put.

use std::fmt::Write as _;
use std::path::{Path, PathBuf};
use std::process::ExitCode;
use std::{env, fs};
use words_compiler::{Catalogue, Finding, Gaps, Locales};

fn main() -> ExitCode {
    let locales = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../locales");
    println!("cargo::rerun-if-changed={}", locales.display());
    println!("cargo::rerun-if-env-changed=RED_THREAD_DRAFT");
    let Some(out) = env::var_os("OUT_DIR").map(PathBuf::from) else {
        println!("cargo::error=there is no OUT_DIR to write to");
        return ExitCode::FAILURE;
    };
    match compile(&locales).and_then(|packs| write(&out, &packs).map_err(|why| vec![why])) {
        Ok(()) => ExitCode::SUCCESS,
        Err(problems) => {
            for problem in problems {
                println!("cargo::error={problem}");
            }
            ExitCode::FAILURE
        }
    }
}

/// The packs of one language.
struct Packs {
    language: String,
    words: String,
    sample: String,
}

fn compile(folder: &Path) -> Result<Vec<Packs>, Vec<String>> {
    // A draft fills what is not translated yet from English, as the app's build does.
    let gaps = match env::var_os("RED_THREAD_DRAFT") {
        Some(_) => Gaps::FillFromEnglish,
        None => Gaps::Refuse,
    };
    let locales = Locales::read(folder).map_err(said)?;
    let languages = locales.languages();
    let packs = languages.map(|language| {
        Ok(Packs {
            words: locales.pack(language, Catalogue::App, gaps)?,
            sample: locales.pack(language, Catalogue::Sample, gaps)?,
            language: language.to_owned(),
        })
    });
    packs.collect::<Result<_, Vec<Finding>>>().map_err(said)
}

fn said(findings: Vec<Finding>) -> Vec<String> {
    findings
        .iter()
        .map(|finding| format!("locales/{finding}"))
        .collect()
}

/// One file a pack, and one of Rust that lists them.
fn write(out: &Path, packs: &[Packs]) -> Result<(), String> {
    let mut list = String::from("&[");
    for pack in packs {
        let files = [("words", &pack.words), ("sample", &pack.sample)];
        for (stem, text) in files {
            keep(&out.join(format!("{stem}.{}.txt", pack.language)), text)?;
        }
        let include = |stem| {
            format!(
                "include_str!(concat!(env!(\"OUT_DIR\"), \"/{stem}.{}.txt\"))",
                pack.language
            )
        };
        // Writing to a string cannot fail.
        let _ = write!(
            list,
            "({:?}, {}, {}),",
            pack.language,
            include("words"),
            include("sample")
        );
    }
    list.push(']');
    keep(&out.join("packs.rs"), &list)
}

fn keep(path: &Path, text: &str) -> Result<(), String> {
    fs::write(path, text).map_err(|why| format!("{} cannot be written: {why}", path.display()))
}
