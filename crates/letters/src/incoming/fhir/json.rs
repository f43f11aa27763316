//! JSON that others have written, looked into without believing it: a field that is not there, or is something else, is nothing.

use crate::log::json::{Object, list, object, text};
use passport::WhyNot;

/// What is read of one thing at most, in bytes of JSON. A text that is taken over is much shorter.
const LONGEST: usize = 64 * 1024;

/// What is never read of a resource, however long it is: narrative, pictures, notes, and what others have added. What stands within a
/// resource is looked at by itself.
const UNREAD: [&str; 8] = [
    "text",
    "contained",
    "extension",
    "modifierExtension",
    "meta",
    "note",
    "photo",
    "qualification",
];

/// A value as it stands in the file.
#[derive(Clone, Copy, Debug)]
pub(super) struct Value<'a>(pub(super) &'a str);

impl<'a> Value<'a> {
    /// Its fields; none where it is no object.
    pub(super) fn fields(self) -> Fields<'a> {
        Fields(object(self.0).map(|Object(fields)| fields).unwrap_or_default())
    }

    /// Whether it is longer than anything that is read of one thing. Several things may point at the same text, and each would have it
    /// taken apart again.
    pub(super) fn is_too_long(self) -> bool {
        self.0.len() > LONGEST
    }

    /// Its items; none where it is no list, or longer than what anybody writes of one thing.
    pub(super) fn items(self) -> Vec<Value<'a>> {
        if self.is_too_long() {
            Vec::new()
        } else {
            self.all_items()
        }
    }

    /// Its items, however many: of what is taken apart only once.
    pub(super) fn all_items(self) -> Vec<Value<'a>> {
        list(self.0).unwrap_or_default().into_iter().map(Value).collect()
    }

    /// Its text; nothing where it is none, or longer than what anybody writes of one thing.
    pub(super) fn text(self) -> String {
        if self.is_too_long() {
            return String::new();
        }
        text(self.0).unwrap_or_default()
    }
}

/// The fields of an object, taken apart once.
#[derive(PartialEq, Default, Debug)]
pub(super) struct Fields<'a>(Vec<(String, &'a str)>);

impl<'a> Fields<'a> {
    /// A field, where it is there.
    pub(super) fn get(&self, name: &str) -> Option<Value<'a>> {
        let found = self.0.iter().find(|(known, _)| known == name);
        found.map(|(_, raw)| Value(raw))
    }

    /// The text of a field.
    pub(super) fn text(&self, name: &str) -> String {
        self.get(name).map(Value::text).unwrap_or_default()
    }

    /// The code in a field, however it is written: some programs write codes in capitals.
    pub(super) fn code(&self, name: &str) -> String {
        self.text(name).trim().to_lowercase()
    }

    /// The items of a field.
    pub(super) fn list(&self, name: &str) -> Vec<Value<'a>> {
        self.get(name).map(Value::items).unwrap_or_default()
    }

    /// The items of a field, however many: of what is taken apart only once.
    pub(super) fn all(&self, name: &str) -> Vec<Value<'a>> {
        self.get(name).map(Value::all_items).unwrap_or_default()
    }

    /// The fields of a field; none where it is longer than what anybody writes of one thing.
    pub(super) fn inner(&self, name: &str) -> Fields<'a> {
        let value = self.get(name).filter(|value| !value.is_too_long());
        value.map(Value::fields).unwrap_or_default()
    }

    /// Whether a field that is read is longer than anything that is read of one thing. What is in it would read as if it were not there.
    pub(super) fn is_too_long(&self) -> bool {
        let read = self.0.iter().filter(|(name, _)| !UNREAD.contains(&name.as_str()));
        read.map(|(_, raw)| Value(raw)).any(Value::is_too_long)
    }

    /// Whether something stands with it that changes what it means, and that nobody here understands: R4 wants such a thing not to be
    /// read.
    pub(super) fn is_modified(&self) -> bool {
        let changes = self.get("modifierExtension");
        changes.is_some_and(|changes| list(changes.0).is_none_or(|changes| !changes.is_empty()))
    }

    /// Whether a resource with these fields can be read as it is meant; else why not.
    pub(super) fn readable(&self) -> Result<(), WhyNot> {
        if self.is_too_long() {
            Err(WhyNot::TooLong)
        } else if self.is_modified() {
            Err(WhyNot::NotUnderstood)
        } else {
            Ok(())
        }
    }

    /// The same fields once more.
    pub(super) fn again(&self) -> Self {
        Self(self.0.clone())
    }

    /// Whether a field says that it is so.
    pub(super) fn holds(&self, name: &str) -> bool {
        self.get(name).is_some_and(|value| value.0 == "true")
    }
}
