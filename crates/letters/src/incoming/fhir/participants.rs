//! Who takes part in something, as contacts and care teams have it.

use super::file::Resource;
use super::json::{Fields, Value};
use crate::incoming::MOST_WORDS;

/// Somebody who takes part.
pub(super) struct Participant<'a> {
    /// All that is said of them there.
    pub(super) fields: Fields<'a>,
    /// What leads to them.
    pub(super) who: Fields<'a>,
}

/// Who takes part in a contact: so many as anybody reads of.
pub(super) fn of_contact<'a>(resource: &Resource<'a>) -> impl Iterator<Item = Participant<'a>> {
    participants(resource, "actor").take(MOST_WORDS)
}

/// Who is in a care team.
pub(super) fn of_team<'a>(resource: &Resource<'a>) -> impl Iterator<Item = Participant<'a>> {
    participants(resource, "member")
}

fn participants<'a>(resource: &Resource<'a>, who: &'static str) -> impl Iterator<Item = Participant<'a>> {
    let all = resource.fields.list("participant").into_iter();
    all.map(Value::fields).map(move |fields| Participant {
        who: fields.inner(who),
        fields,
    })
}
