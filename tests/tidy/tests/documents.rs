//! Documents point at what exists. What they say is for people to judge.

use regex::Regex;
use std::path::Path;
use tidy::{root, sources};

#[test]
fn every_link_in_a_document_leads_somewhere() {
    let link = Regex::new(r"\]\(([^)\s]+)\)").unwrap();
    let mut lost = Vec::new();
    for document in sources()
        .unwrap()
        .into_iter()
        .filter(|source| source.path.ends_with(".md"))
    {
        let folder = Path::new(&document.path).parent().unwrap_or(Path::new(""));
        for target in link
            .captures_iter(&document.text)
            .filter_map(|found| found.get(1))
        {
            let target = target.as_str().split('#').next().unwrap_or_default();
            let is_elsewhere = target.is_empty() || target.contains(':');
            if !is_elsewhere && !root().join(folder).join(target).exists() {
                lost.push(format!("{} → {target}", document.path));
            }
        }
    }
    assert_eq!(lost, [""; 0]);
}
