//! Writes one method a message from the English catalogues. The packs themselves are no part of this crate.

use std::path::Path;
use std::process::ExitCode;
use std::{env, fs};

fn main() -> ExitCode {
    let locales = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../locales");
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
