//! The workers of the app: builds each wasm, binds and shrinks it, and puts it beside its script. They are no part of what
//! starts the app.

use super::page::fill;
use super::site::{Named, Site};
use crate::process;
use anyhow::{Context as _, Result};
use std::collections::BTreeMap;
use std::path::Path;

/// The crates under `workers/`; the app asks for them by these names.
const WORKERS: [&str; 5] = ["intake", "lock", "mirror", "pair", "scan"];
/// The one that writes the key and the second copy of a passport.
const FIRST_NEEDED: &str = "mirror";
const TARGET: &str = "wasm32-unknown-unknown";
/// What the compiler writes and the optimiser has to let through; the same as for the app, in `index.html`.
const FEATURES: [&str; 6] = [
    "--enable-bulk-memory",
    "--enable-nontrapping-float-to-int",
    "--enable-sign-ext",
    "--enable-mutable-globals",
    "--enable-reference-types",
    "--enable-multivalue",
];

/// Builds every worker and adds it to the site. Names it for the app in `files`: `scan-script`, `scan-wasm` and so on.
pub(super) fn add(site: &mut Site, script: &str, files: &mut BTreeMap<String, String>) -> Result<()> {
    let mut build = process::cargo(&["build", "--quiet", "--release", "--lib", "--target", TARGET]);
    for worker in WORKERS {
        build.args(["--package", worker]);
    }
    process::run(&mut build)?;
    for worker in WORKERS {
        let (glue, wasm) = bound(worker)?;
        let wasm = keep(site, worker, "wasm", &wasm)?;
        let script = written(script, &glue, &wasm)?;
        let script = keep(site, worker, "js", script.as_bytes())?;
        files.insert(format!("{worker}-script"), script.name);
        files.insert(format!("{worker}-wasm"), wasm.name);
    }
    Ok(())
}

/// What the first save needs is kept with the app, so that nothing has to come over a network then; the rest once it was asked for.
fn keep(site: &mut Site, worker: &str, ending: &str, bytes: &[u8]) -> Result<Named> {
    if worker == FIRST_NEEDED {
        site.add_named(worker, ending, bytes)
    } else {
        site.add_later(worker, ending, bytes)
    }
}

/// The bindings and the small wasm of a worker that was compiled.
fn bound(worker: &str) -> Result<(String, Vec<u8>)> {
    let target = process::target_folder();
    let folder = target.join("workers");
    let compiled = target.join(TARGET).join("release").join(format!("{worker}.wasm"));
    let mut bindgen = process::program("wasm-bindgen");
    bindgen.args([
        "--target",
        "no-modules",
        "--no-typescript",
        "--out-name",
        worker,
        "--out-dir",
    ]);
    process::run(bindgen.arg(&folder).arg(compiled))?;

    let (large, small) = (
        folder.join(format!("{worker}_bg.wasm")),
        folder.join(format!("{worker}.wasm")),
    );
    let mut optimiser = process::program("wasm-opt");
    optimiser
        .arg("-Oz")
        .args(FEATURES)
        .arg(&large)
        .arg("-o")
        .arg(&small);
    process::run(&mut optimiser)?;
    let glue = String::from_utf8(read(&folder.join(format!("{worker}.js")))?)?;
    Ok((glue, read(&small)?))
}

fn read(path: &Path) -> Result<Vec<u8>> {
    std::fs::read(path).with_context(|| format!("cannot read {}", path.display()))
}

/// The script of a worker: the bindings, then what answers the page.
fn written(template: &str, glue: &str, wasm: &Named) -> Result<String> {
    fill(
        template,
        &[
            ("'{{glue}}';", glue),
            ("{{wasm}}", &wasm.name),
            ("{{wasm-integrity}}", &wasm.integrity),
        ],
    )
}

#[cfg(test)]
mod tests {
    use super::{Named, written};

    #[test]
    fn a_script_holds_its_bindings_and_names_its_wasm() {
        let wasm = Named {
            name: "scan.0123456789ab.wasm".into(),
            integrity: "sha384-a".into(),
        };
        let script = written(
            "'{{glue}}';\nfetch('{{wasm}}', '{{wasm-integrity}}')",
            "let wasm_bindgen;",
            &wasm,
        );
        assert_eq!(
            script.unwrap(),
            "let wasm_bindgen;\nfetch('scan.0123456789ab.wasm', 'sha384-a')"
        );
    }
}
