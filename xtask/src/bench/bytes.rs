//! What a first visit costs over the wire: each file of the site as a host with brotli would send it.

use crate::{dist, process};
use anyhow::{Context as _, Result, bail};
use std::fs;
use std::path::Path;

/// All that a first visit in one language fetches before the app stands, in bytes.
const PROMISED_FIRST_LOAD: usize = 930_000;
const QUALITY: i32 = 11;
const WINDOW: i32 = 22;

/// Weighs `dist/` after building it. An error if the first load is heavier than promised.
pub(super) fn run() -> Result<()> {
    dist::build(false)?;
    let files = weighed(&process::root().join("dist"))?;
    for (part, weight) in &files {
        println!("bytes part={part} raw={} brotli={}", weight.raw, weight.brotli);
    }
    let shared: usize = brotli_of(&files, |part| {
        !["words.", "sample.", "worker."]
            .iter()
            .any(|later| part.starts_with(later))
    });
    for language in files.iter().filter_map(|(part, _)| part.strip_prefix("words.")) {
        let words = brotli_of(&files, |part| part == format!("words.{language}"));
        let first_load = shared + words;
        println!("bytes first_load={language} brotli={first_load} promised={PROMISED_FIRST_LOAD}");
        if first_load > PROMISED_FIRST_LOAD {
            bail!("the first load in {language} is {first_load} bytes, promised are {PROMISED_FIRST_LOAD}");
        }
    }
    Ok(())
}

struct Weight {
    raw: usize,
    brotli: usize,
}

/// Every part of a first load, every language and every worker, by what it is called without its hash.
fn weighed(site: &Path) -> Result<Vec<(String, Weight)>> {
    let mut parts = Vec::new();
    for entry in fs::read_dir(site).context("there is no dist/")? {
        let path = entry?.path();
        let name = path
            .file_name()
            .unwrap_or_default()
            .to_string_lossy()
            .into_owned();
        if let Some(part) = part_called(&name) {
            let bytes = fs::read(&path)?;
            parts.push((
                part,
                Weight {
                    raw: bytes.len(),
                    brotli: compressed(&bytes)?,
                },
            ));
        }
    }
    parts.sort_by(|one, other| one.0.cmp(&other.0));
    Ok(parts)
}

/// What a file is for; nothing for those that no screen waits for.
fn part_called(file: &str) -> Option<String> {
    let pieces: Vec<&str> = file.split('.').collect();
    let part = match pieces.as_slice() {
        ["index", "html"] => "page".to_owned(),
        ["red-thread", _, "wasm"] => "wasm".to_owned(),
        ["red-thread", _, "js"] => "script".to_owned(),
        [name @ ("boot" | "start"), _, "js"] => format!("script.{name}"),
        ["app", _, "css"] => "styles".to_owned(),
        [name @ ("scan" | "lock" | "mirror" | "intake" | "pair"), _, "wasm"] => format!("worker.{name}"),
        [name @ ("scan" | "lock" | "mirror" | "intake" | "pair"), _, "js"] => format!("worker.{name}.script"),
        [name @ ("words" | "sample"), language, _, "txt"] => format!("{name}.{language}"),
        _ => return None,
    };
    Some(part)
}

fn compressed(bytes: &[u8]) -> Result<usize> {
    let mut out = Vec::new();
    let parameters = brotli::enc::BrotliEncoderParams {
        quality: QUALITY,
        lgwin: WINDOW,
        ..Default::default()
    };
    brotli::BrotliCompress(&mut &*bytes, &mut out, &parameters).context("brotli")?;
    Ok(out.len())
}

fn brotli_of(files: &[(String, Weight)], counts: impl Fn(&str) -> bool) -> usize {
    files
        .iter()
        .filter(|(part, _)| counts(part))
        .map(|(_, weight)| weight.brotli)
        .sum()
}

#[cfg(test)]
mod tests {
    use super::part_called;

    #[test]
    fn parts_are_known_by_their_files() {
        for (file, part) in [
            ("red-thread.0123456789ab.wasm", Some("wasm")),
            ("boot.0123456789ab.js", Some("script.boot")),
            ("words.nb.0123456789ab.txt", Some("words.nb")),
            ("scan.0123456789ab.wasm", Some("worker.scan")),
            ("lock.0123456789ab.js", Some("worker.lock.script")),
            ("intake.0123456789ab.wasm", Some("worker.intake")),
            ("sw.js", None),
            ("manifest.webmanifest", None),
        ] {
            assert_eq!(part_called(file).as_deref(), part, "{file}");
        }
    }
}
