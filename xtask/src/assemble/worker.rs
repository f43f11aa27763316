//! The service worker's list of files. It decides what is kept for offline use, not how.

use super::page::fill;
use super::site::{Named, short_hash};
use anyhow::Result;
use serde_json::json;

/// The worker with its list. Its version changes with any file and with the worker itself.
pub(super) fn filled<'site>(template: &str, files: impl Iterator<Item = &'site Named>) -> Result<String> {
    let list: Vec<_> = files
        .map(|file| json!([address(&file.name), file.integrity]))
        .collect();
    let list = serde_json::to_string(&list)?;
    let version = short_hash(format!("{template}{list}").as_bytes());
    fill(template, &[("{{version}}", &version), ("'{{list}}'", &list)])
}

/// The page is kept under the folder's address: many hosts redirect `index.html` there, and a redirect cannot be kept.
fn address(name: &str) -> &str {
    if name == "index.html" { "./" } else { name }
}

#[cfg(test)]
mod tests {
    use super::{Named, filled};

    const TEMPLATE: &str = "const VERSION = '{{version}}'; const FILES = '{{list}}';";

    fn file(name: &str, integrity: &str) -> Named {
        Named {
            name: name.into(),
            integrity: integrity.into(),
        }
    }

    #[test]
    fn the_page_is_kept_under_the_address_of_its_folder() {
        let text = filled(TEMPLATE, [file("index.html", "sha384-a")].iter()).unwrap();
        assert!(text.contains(r#"FILES = [["./","sha384-a"]];"#), "{text}");
    }

    #[test]
    fn a_changed_file_or_worker_is_another_version() {
        let first = filled(TEMPLATE, [file("boot.js", "sha384-a")].iter()).unwrap();
        let file_changed = filled(TEMPLATE, [file("boot.js", "sha384-b")].iter()).unwrap();
        let worker_changed = filled(&format!("{TEMPLATE} "), [file("boot.js", "sha384-a")].iter()).unwrap();
        let version = |text: &str| text.split('\'').nth(1).map(str::to_owned);
        assert_ne!(version(&first), version(&file_changed));
        assert_ne!(version(&first), version(&worker_changed));
    }
}
