//! Makes a site of what Trunk has built: compiles words and styles, names every file by its content, fills in page, boot script and worker.
//! It does not build the wasm.

mod page;
mod site;
mod styles;
mod words;
mod worker;
mod workers;

pub(crate) use site::HASH_LETTERS;

use crate::{headers, licences, process};
use anyhow::{Context as _, Result};
use page::fill;
use site::Site;
use std::collections::BTreeMap;
use std::path::PathBuf;

/// Assembles the site in Trunk's staging folder.
pub(crate) fn run() -> Result<()> {
    let staging = std::env::var_os("TRUNK_STAGING_DIR").map(PathBuf::from);
    let staging = staging.context("`assemble` is called by Trunk; `cargo xtask dist` is what you want")?;
    let mut site = Site::in_folder(staging);
    let words = words::compile()?;

    let glue_text = site.take_text("red-thread.js")?;
    let glue = site.add_named("red-thread", "js", glue_text.as_bytes())?;
    let wasm_bytes = site.take("red-thread_bg.wasm")?;
    let wasm = site.add_named("red-thread", "wasm", &wasm_bytes)?;
    let styles = site.add_named("app", "css", styles::compile()?.as_bytes())?;

    let mut files = BTreeMap::from([
        ("wasm".into(), wasm.name.clone()),
        ("wasm-integrity".into(), wasm.integrity.clone()),
    ]);
    for pack in &words.packs {
        let named = site.add_named(&pack.name, "txt", pack.text.as_bytes())?;
        files.insert(pack.name.clone(), named.name);
    }

    workers::add(&mut site, &public("worker.js")?, &mut files)?;

    let boot_text = fill(&public("boot.js")?, &[("'{{texts}}'", &words.boot.to_string())])?;
    let boot = site.add_named("boot", "js", boot_text.as_bytes())?;
    let start_text = fill(&public("start.js")?, &[("{{glue}}", &glue.name)])?;
    let start = site.add_named("start", "js", start_text.as_bytes())?;

    let page = page::filled(
        &site.take_text("index.html")?,
        &page::Parts {
            files: serde_json::to_string(&files)?,
            styles,
            wasm,
            glue,
            boot,
            start,
            no_script: words.lines("boot-no-script"),
        },
    )?;
    site.add("index.html", page.as_bytes())?;
    site.add("manifest.webmanifest", public("manifest.webmanifest")?.as_bytes())?;
    site.add_folder(&process::root().join("public/icons"), "icons")?;

    let worker = worker::filled(&public("sw.js")?, site.files(), site.later())?;
    site.write("sw.js", worker.as_bytes())?;
    site.write("licences.txt", licences::notices()?.as_bytes())?;
    site.write("_headers", headers::for_hosts(&site.names()).as_bytes())?;
    println!("assemble: {} files named and listed", site.names().len());
    Ok(())
}

fn public(name: &str) -> Result<String> {
    let path = process::root().join("public").join(name);
    std::fs::read_to_string(&path).with_context(|| format!("cannot read {}", path.display()))
}
