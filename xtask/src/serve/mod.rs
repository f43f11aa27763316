//! A static server that behaves as a good host should: strict headers, right kinds, no guessing. It is for work and tests, not for the world.

mod connection;

use crate::arguments::Arguments;
use crate::{dist, headers, process};
use anyhow::{Context as _, Result, bail};
use connection::{Answer, converse};
use std::io::Write as _;
use std::net::TcpListener;
use std::path::{Component, Path, PathBuf};
use std::sync::Arc;

const USUAL_PORT: u16 = 8080;

/// Builds unless told otherwise, then serves `dist/`, or another folder that holds a site, until it is stopped.
pub(crate) fn run(mut arguments: Arguments) -> Result<()> {
    let port: u16 = arguments.value("--port")?.unwrap_or(USUAL_PORT);
    let under: String = arguments.value("--under")?.unwrap_or_default();
    let folder: PathBuf = arguments.value("--folder")?.unwrap_or_else(|| "dist".into());
    let no_build = arguments.flag("--no-build");
    let draft = arguments.flag("--draft");
    arguments.finish()?;
    if !no_build {
        dist::build(draft)?;
    }
    let site = Arc::new(Site {
        folder: process::root().join(folder),
        under: path_under(&under),
    });
    if !site.folder.join("index.html").is_file() {
        bail!("{} holds no site; leave out --no-build", site.folder.display());
    }
    let listener = TcpListener::bind(("127.0.0.1", port)).with_context(|| {
        format!("port {port} cannot be used; another one goes with `cargo xtask serve --port N`")
    })?;
    println!(
        "Red Thread is at http://{}{} (stop it with Ctrl+C)",
        listener.local_addr()?,
        site.under
    );
    std::io::stdout().flush()?;
    for stream in listener.incoming() {
        let site = Arc::clone(&site);
        // A reader that went away is no reason to stop serving the others.
        std::thread::spawn(move || {
            stream.and_then(|stream| converse(stream, |request| site.answer(request)))
        });
    }
    Ok(())
}

struct Site {
    folder: PathBuf,
    under: String,
}

impl Site {
    fn answer(&self, url: &str) -> Answer {
        let file = file_for(url, &self.under);
        let found = file.and_then(|file| Some((std::fs::read(self.folder.join(&file)).ok()?, file)));
        let (status, kind, caching, body) = match found {
            Some((bytes, file)) => ("200 OK", headers::kind(&file), headers::caching(&file), bytes),
            None => (
                "404 Not Found",
                headers::kind("txt"),
                "no-cache",
                b"Nothing is here.".to_vec(),
            ),
        };
        let mut fields = headers::for_everything();
        fields.push(("Content-Type", kind.into()));
        fields.push(("Cache-Control", caching.into()));
        Answer { status, fields, body }
    }
}

/// The path of the site, with a slash at both ends.
fn path_under(wish: &str) -> String {
    match wish.trim_matches('/') {
        "" => "/".into(),
        path => format!("/{path}/"),
    }
}

/// The file inside the site that an address means, if it is a plain path that stays inside.
fn file_for(url: &str, under: &str) -> Option<String> {
    let path = url.split(['?', '#']).next()?.strip_prefix(under)?;
    let path = if path.is_empty() { "index.html" } else { path };
    let is_plain = |part: Component| match part {
        Component::Normal(name) => name.to_str().is_some_and(|name| !name.starts_with(['.', '_'])),
        _ => false,
    };
    Path::new(path)
        .components()
        .all(is_plain)
        .then(|| path.to_owned())
}

#[cfg(test)]
mod tests {
    use super::{file_for, path_under};

    #[test]
    fn addresses_lead_to_files_of_the_site_and_nowhere_else() {
        for (url, under, file) in [
            ("/", "/", Some("index.html")),
            ("/?from=home", "/", Some("index.html")),
            ("/icons/mark.svg", "/", Some("icons/mark.svg")),
            ("/care/boot.js", "/care/", Some("boot.js")),
            ("/boot.js", "/care/", None),
            ("/../Cargo.toml", "/", None),
            ("/icons/../../Cargo.toml", "/", None),
            ("//etc/passwd", "/", None),
            ("/.stage/index.html", "/", None),
            ("/_headers", "/", None),
        ] {
            assert_eq!(file_for(url, under).as_deref(), file, "{url} under {under}");
        }
    }

    #[test]
    fn a_path_is_understood_with_and_without_slashes() {
        for wish in ["care", "/care", "care/", "/care/"] {
            assert_eq!(path_under(wish), "/care/");
        }
        assert_eq!(path_under(""), "/");
    }
}
