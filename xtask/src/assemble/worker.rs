//! The service worker's list of files. It decides what is kept for offline use, not how.

use super::page::fill;
use super::site::{Named, short_hash};
use anyhow::Result;
use serde_json::json;

/// The worker with its lists: of the files kept at once, and of those kept once they were asked for. Its version changes
/// with any file and with the worker itself.
pub(super) fn filled<'site>(
    template: &str,
    files: impl Iterator<Item = &'site Named>,
    later: impl Iterator<Item = &'site Named>,
) -> Result<String> {
    let (list, later) = (listed(files)?, listed(later)?);
    let version = short_hash(format!("{template}{list}{later}").as_bytes());
    fill(
        template,
        &[
            ("{{version}}", &version),
            ("'{{list}}'", &list),
            ("'{{later}}'", &later),
        ],
    )
}

/// Addresses and integrity of files, as the worker's script holds them.
fn listed<'site>(files: impl Iterator<Item = &'site Named>) -> Result<String> {
    let list: Vec<_> = files
        .map(|file| json!([address(&file.name), file.integrity]))
        .collect();
    Ok(serde_json::to_string(&list)?)
}

/// The page is kept under the folder's address: many hosts redirect `index.html` there, and a redirect cannot be kept.
fn address(name: &str) -> &str {
    if name == "index.html" { "./" } else { name }
}

#[cfg(test)]
mod tests {
    use super::{Named, filled};

    const TEMPLATE: &str =
        "const VERSION = '{{version}}'; const FILES = '{{list}}'; const LATER = '{{later}}';";

    fn file(name: &str, integrity: &str) -> Named {
        Named {
            name: name.into(),
            integrity: integrity.into(),
        }
    }

    #[test]
    fn the_page_is_kept_under_the_address_of_its_folder() {
        let text = filled(TEMPLATE, [file("index.html", "sha384-a")].iter(), [].iter()).unwrap();
        assert!(text.contains(r#"FILES = [["./","sha384-a"]];"#), "{text}");
    }

    #[test]
    fn files_for_later_stand_apart_from_those_that_are_kept_at_once() {
        let (now, later) = (file("boot.js", "sha384-a"), file("scan.js", "sha384-b"));
        let text = filled(TEMPLATE, [now].iter(), [later].iter()).unwrap();
        assert!(
            text.contains(r#"FILES = [["boot.js","sha384-a"]]; const LATER = [["scan.js","sha384-b"]];"#),
            "{text}"
        );
    }

    #[test]
    fn a_changed_file_or_worker_is_another_version() {
        let version = |template: &str, now: &str, later: &str| {
            let (now, later) = (file("boot.js", now), file("scan.js", later));
            let text = filled(template, [now].iter(), [later].iter()).unwrap();
            text.split('\'').nth(1).map(str::to_owned)
        };
        let first = version(TEMPLATE, "sha384-a", "sha384-a");
        assert_eq!(first, version(TEMPLATE, "sha384-a", "sha384-a"));
        for other in [
            version(TEMPLATE, "sha384-b", "sha384-a"),
            version(TEMPLATE, "sha384-a", "sha384-b"),
            version(&format!("{TEMPLATE} "), "sha384-a", "sha384-a"),
        ] {
            assert_ne!(first, other);
        }
    }
}
