//! Fills in templates, above all the page. It invents no content.

use super::site::Named;
use crate::headers;
use anyhow::{Result, bail};

/// What the page refers to.
pub(super) struct Parts {
    /// The files that the boot script and the app ask for, as JSON: what for, and the name.
    pub(super) files: String,
    pub(super) styles: Named,
    pub(super) wasm: Named,
    pub(super) glue: Named,
    pub(super) boot: Named,
    pub(super) start: Named,
    /// Language and line, for readers without scripts.
    pub(super) no_script: Vec<(String, String)>,
}

/// The page, complete.
pub(super) fn filled(template: &str, parts: &Parts) -> Result<String> {
    let no_script: String = parts
        .no_script
        .iter()
        .map(|(language, line)| format!("<p lang=\"{}\">{}</p>", escaped(language), escaped(line)))
        .collect();
    let mut values = vec![
        ("{{policy}}".to_owned(), escaped(&headers::page_policy())),
        ("{{files}}".to_owned(), escaped(&parts.files)),
        ("{{no-script}}".to_owned(), no_script),
        ("{{wasm}}".to_owned(), escaped(&parts.wasm.name)),
    ];
    let named = [
        ("styles", &parts.styles),
        ("glue", &parts.glue),
        ("boot", &parts.boot),
        ("start", &parts.start),
    ];
    for (key, file) in named {
        values.push((format!("{{{{{key}}}}}"), escaped(&file.name)));
        values.push((format!("{{{{{key}-integrity}}}}"), escaped(&file.integrity)));
    }
    let values: Vec<(&str, &str)> = values
        .iter()
        .map(|(mark, value)| (mark.as_str(), value.as_str()))
        .collect();
    fill(template, &values)
}

/// The template with each mark replaced. An error if a mark is not in it, or if one is left over.
pub(super) fn fill(template: &str, values: &[(&str, &str)]) -> Result<String> {
    if let Some((mark, _)) = values.iter().find(|(mark, _)| !template.contains(mark)) {
        bail!("the template has no {mark}");
    }
    let mut text = template.to_owned();
    for (mark, _) in values {
        // Marks go first, so that a value can never be taken for one.
        text = text.replace(mark, &mark.replace("{{", "\u{1}").replace("}}", "\u{2}"));
    }
    if let Some(at) = text.find("{{") {
        let left: String = text
            .chars()
            .skip(text.get(..at).unwrap_or_default().chars().count())
            .take(30)
            .collect();
        bail!("nothing fills {left}");
    }
    for (mark, value) in values {
        text = text.replace(&mark.replace("{{", "\u{1}").replace("}}", "\u{2}"), value);
    }
    Ok(text)
}

fn escaped(text: &str) -> String {
    text.replace('&', "&amp;")
        .replace('"', "&quot;")
        .replace('<', "&lt;")
        .replace('>', "&gt;")
}

#[cfg(test)]
mod tests {
    use super::{escaped, fill};

    #[test]
    fn every_mark_is_filled() {
        assert_eq!(fill("a {{b}} c {{b}}", &[("{{b}}", "x")]).unwrap(), "a x c x");
    }

    #[test]
    fn a_mark_without_a_value_or_a_value_without_a_mark_is_an_error() {
        assert!(fill("{{a}} {{b}}", &[("{{a}}", "x")]).is_err());
        assert!(fill("{{a}}", &[("{{a}}", "x"), ("{{b}}", "y")]).is_err());
    }

    #[test]
    fn a_value_that_looks_like_a_mark_stays_as_it_is() {
        assert_eq!(
            fill("{{a}}{{b}}", &[("{{a}}", "{{b}}"), ("{{b}}", "y")]).unwrap(),
            "{{b}}y"
        );
    }

    #[test]
    fn data_cannot_end_an_attribute() {
        assert_eq!(
            escaped("{\"a\":\"<&>\"}"),
            "{&quot;a&quot;:&quot;&lt;&amp;&gt;&quot;}"
        );
    }
}
