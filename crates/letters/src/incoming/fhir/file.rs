//! The resources of a file, and what they point at within it. What they point at elsewhere is never looked for.

use super::json::{Fields, Value};
use crate::incoming::{IncomingError, decode};
use crate::limits;
use crate::log::json::{Limits, has_single_fields, is_json, within};
use passport::WhyNot;
use std::collections::BTreeMap;

/// One resource.
#[derive(Debug)]
pub(super) struct Resource<'a> {
    /// Its type, such as `Condition`.
    pub(super) kind: String,
    /// The address by which others point at it; may be empty.
    pub(super) address: String,
    /// What it says.
    pub(super) fields: Fields<'a>,
    /// Resources that stand within it, which only it points at.
    contained: BTreeMap<String, Option<Value<'a>>>,
}

impl<'a> Resource<'a> {
    fn of(address: String, value: Value<'a>) -> Self {
        let fields = value.fields();
        let mut contained = BTreeMap::new();
        for inner in fields.all("contained") {
            let known = contained.entry(inner.fields().text("id")).or_insert(Some(inner));
            // An address of two leads to neither: which of them is meant nobody can tell.
            *known = known.filter(|known| known.0 == inner.0);
        }
        Self {
            kind: fields.text("resourceType"),
            contained,
            address,
            fields,
        }
    }

    /// What stands within it at this address; nothing where the address leads out of it.
    pub(super) fn inner(&self, address: &str) -> Option<Fields<'a>> {
        let inner = *self.contained.get(address.strip_prefix('#')?)?;
        inner.map(Value::fields)
    }
}

/// All of a file.
#[derive(Debug)]
pub(super) struct File<'a> {
    /// Its resources in their order.
    pub(super) resources: Vec<Resource<'a>>,
    /// Where each address leads; nowhere where it is one of two.
    places: BTreeMap<String, Option<usize>>,
}

/// The text of a file, where it is JSON within the limits.
pub(super) fn text(bytes: &[u8]) -> Result<String, IncomingError> {
    let text = decode::text(bytes);
    let most = Limits {
        depth: limits::INCOMING_DEPTH,
        fields: limits::INCOMING_FIELDS,
    };
    within(&text, most).map_err(|_| IncomingError::TooLarge)?;
    if is_json(&text) && has_single_fields(&text) {
        Ok(text)
    } else {
        Err(IncomingError::Damaged)
    }
}

impl<'a> File<'a> {
    /// The resources of a bundle, or the one that a file is.
    pub(super) fn read(json: &'a str) -> Result<Self, IncomingError> {
        let whole = Value(json.trim());
        let fields = whole.fields();
        let kind = fields.text("resourceType");
        let resources: Vec<Resource<'a>> = match kind.as_str() {
            "" => return Err(IncomingError::NotFhir),
            "Bundle" => {
                let entries = fields.all("entry");
                if entries.len() > limits::RECORDS * 5 {
                    return Err(IncomingError::TooLarge);
                }
                let entries = entries.into_iter().map(Value::fields);
                let with_resource =
                    entries.filter_map(|entry| Some((entry.text("fullUrl"), entry.get("resource")?)));
                with_resource
                    .map(|(address, resource)| Resource::of(address, resource))
                    .collect()
            }
            _ => vec![Resource::of(String::new(), whole)],
        };
        let mut places: BTreeMap<String, Option<usize>> = BTreeMap::new();
        for (at, resource) in resources.iter().enumerate() {
            let short = format!("{}/{}", resource.kind, resource.fields.text("id"));
            for address in [resource.address.clone(), short] {
                if !address.is_empty() {
                    let known = places.entry(address).or_insert(Some(at));
                    let is_same = |known: &usize| {
                        let there = resources.get(*known);
                        there.is_some_and(|there| there.fields == resource.fields)
                    };
                    *known = known.filter(is_same);
                }
            }
        }
        Ok(Self { resources, places })
    }

    /// Which resource a reference leads to; `None` where that is not in the file.
    pub(super) fn place(&self, reference: &Fields<'_>) -> Option<usize> {
        let address = reference.text("reference");
        if let Some(found) = self.places.get(&address) {
            return *found;
        }
        // An address of a server is also one of its last two parts, unless what is found there is said to be at another.
        let found = (*self.places.get(&last_two(&address))?)?;
        let there = self.resources.get(found)?;
        let is_elsewhere = is_of_server(&address) && is_of_server(&there.address);
        (!is_elsewhere).then_some(found)
    }

    /// What a reference leads to, within the resource that has it or in the file. What cannot be read as it is meant is an error: it is not
    /// the same as nothing.
    pub(super) fn followed(
        &self,
        from: &Resource<'a>,
        reference: &Fields<'_>,
    ) -> Result<Option<Fields<'a>>, WhyNot> {
        let address = reference.text("reference");
        let found = if address.starts_with('#') {
            from.inner(&address)
        } else {
            let resource = self.place(reference).and_then(|at| self.resources.get(at));
            // The fields were taken apart once and belong to the resource; this is another look at the same text.
            resource.map(|resource| resource.fields.again())
        };
        if let Some(fields) = &found {
            fields.readable()?;
        }
        Ok(found)
    }
}

fn is_of_server(address: &str) -> bool {
    address.starts_with("http://") || address.starts_with("https://")
}

fn last_two(address: &str) -> String {
    let mut parts = address.trim_end_matches('/').rsplit('/');
    let (id, kind) = (parts.next().unwrap_or_default(), parts.next().unwrap_or_default());
    format!("{kind}/{id}")
}
