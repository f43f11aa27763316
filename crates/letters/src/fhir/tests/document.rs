//! A bundle as a receiver takes it apart.

use super::xhtml;
use serde_json::Value;
use std::collections::BTreeSet;

pub(super) struct Document(pub(super) Value);

impl Document {
    pub(super) fn read(json: &str) -> Self {
        Self(serde_json::from_str(json).unwrap())
    }

    /// Every resource, in order.
    pub(super) fn resources(&self) -> Vec<&Value> {
        let entries = self.0["entry"].as_array().unwrap().iter();
        entries.map(|entry| &entry["resource"]).collect()
    }

    /// Every resource of a type.
    pub(super) fn of_type(&self, name: &str) -> Vec<&Value> {
        let all = self.resources().into_iter();
        all.filter(|resource| resource["resourceType"] == name).collect()
    }

    /// The one resource of a type.
    pub(super) fn only(&self, name: &str) -> &Value {
        let of_type = self.of_type(name);
        assert_eq!(of_type.len(), 1, "{name}");
        of_type[0]
    }

    /// The part with this LOINC code.
    pub(super) fn section(&self, code: &str) -> Option<&Value> {
        let sections = self.only("Composition")["section"].as_array().unwrap().iter();
        let mut with_code = sections.filter(|section| section["code"]["coding"][0]["code"] == code);
        with_code.next()
    }

    /// What each resource is called.
    pub(super) fn urls(&self) -> Vec<&str> {
        let entries = self.0["entry"].as_array().unwrap().iter();
        entries.map(|entry| entry["fullUrl"].as_str().unwrap()).collect()
    }

    /// Everything that is pointed at.
    pub(super) fn references(&self) -> Vec<&str> {
        let mut found = Vec::new();
        walk(&self.0, "", &mut |name, value| {
            if let (true, Some(url)) = (name == "reference", value.as_str()) {
                found.push(url);
            }
        });
        found
    }

    /// Every text that is no narrative.
    pub(super) fn texts(&self) -> Vec<&str> {
        let mut found = Vec::new();
        walk(&self.0, "", &mut |name, value| {
            if name != "div" {
                found.extend(value.as_str());
            }
        });
        found
    }

    /// What a person sees of all narratives.
    pub(super) fn seen(&self) -> Result<String, String> {
        let mut found = Vec::new();
        walk(&self.0, "", &mut |name, value| {
            if name == "div" {
                found.extend(value.as_str());
            }
        });
        found.into_iter().map(xhtml::seen).collect()
    }

    /// What is wrong with it for any receiver, whatever it is about.
    pub(super) fn wrongs(&self) -> Vec<String> {
        let urls = self.urls();
        let known: BTreeSet<&str> = urls.iter().copied().collect();
        let mut wrongs = Vec::new();
        if known.len() != urls.len() {
            wrongs.push("two resources have one name".to_owned());
        }
        let lost = self.references().into_iter().filter(|url| !known.contains(url));
        wrongs.extend(lost.map(|url| format!("{url} leads nowhere")));
        for (url, resource) in urls.iter().zip(self.resources()) {
            let id = resource["id"].as_str().unwrap_or_default();
            if *url != format!("urn:uuid:{id}") {
                wrongs.push(format!("{url} is called {id}"));
            }
        }
        walk(&self.0, "", &mut |name, value| {
            let is_empty = match value {
                Value::Null => true,
                Value::String(text) => text.trim().is_empty(),
                Value::Array(items) => items.is_empty(),
                Value::Object(fields) => fields.is_empty(),
                Value::Bool(_) | Value::Number(_) => false,
            };
            if is_empty {
                wrongs.push(format!("{name} is empty"));
            }
        });
        wrongs.extend(self.seen().err());
        wrongs
    }
}

fn walk<'a>(value: &'a Value, name: &str, visit: &mut impl FnMut(&str, &'a Value)) {
    visit(name, value);
    match value {
        Value::Array(items) => items.iter().for_each(|item| walk(item, name, visit)),
        Value::Object(fields) => fields.iter().for_each(|(name, value)| walk(value, name, visit)),
        _ => {}
    }
}
