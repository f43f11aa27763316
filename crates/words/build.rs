//! Writes one method a message from the English catalogues. The packs themselves are no part of this crate.

use std::path::Path;
use std::process::ExitCode;
use std::{env, fs};

fn main() -> ExitCode {
    // Asked while it runs: two checkouts that share a target folder share this program, and not their words.
    let Some(here) = env::var_os("CARGO_MANIFEST_DIR") else {
        println!("cargo::error=there is no CARGO_MANIFEST_DIR to read from");
        return ExitCode::FAILURE;
    };
    let locales = Path::new(&here).join("../../locales");
    println!("cargo::rerun-if-changed={}", locales.join("en").display());
    let Some(out) = env::var_os("OUT_DIR") else {
        println!("cargo::error=there is no OUT_DIR to write to");
        return ExitCode::FAILURE;
    };
    match words_compiler::generate_rust(&locales) {
        Ok(code) => match fs::write(Path::new(&out).join("messages.rs"), code) {
            Ok(()) => return ExitCode::SUCCESS,
            Err(why) => println!("cargo::error=messages.rs cannot be written: {why}"),
        },
        Err(findings) => {
            for finding in findings {
                println!("cargo::error=locales/{finding}");
            }
        }
    }
    ExitCode::FAILURE
}
