//! For whom a letter is made: an audience, or one person of the team. What they may see is decided by the passport's rules.

use crate::arguments::Whom;
use crate::failure::Failure;
use passport::{Audience, Id, Member, Passport, Reader, Row};
use wording::Speech;

/// Who is to read it, and everyone where nobody is named. People are called as `speech` calls them.
pub(crate) fn of(wanted: &Whom, passport: &Passport, speech: &Speech) -> Result<Reader, Failure> {
    match &wanted.person {
        Some(name) => person(name, passport, speech),
        None => Ok(wanted.audience.unwrap_or(Audience::Everyone).into()),
    }
}

/// The one person of this name or id. A part of a name is not enough: it might be somebody else's.
fn person(wanted: &str, passport: &Passport, speech: &Speech) -> Result<Reader, Failure> {
    let wanted = wanted.trim();
    let members = || passport.members.iter();
    let named: Vec<&Row<Member>> = members()
        .filter(|row| is_same(&speech.person(&row.value).name, wanted))
        .collect();
    let found = match named.as_slice() {
        [] => members().find(|row| is_same(&written(row.id), wanted)),
        [one] => Some(*one),
        several => {
            let ids: Vec<String> = several.iter().map(|row| written(row.id)).collect();
            return Err(Failure::Use(format!(
                "--person: several people are called {wanted}. Give the id of the one you mean: {}.",
                ids.join(", ")
            )));
        }
    };
    let Some(row) = found else {
        return Err(Failure::Use(nobody(wanted, passport, speech)));
    };
    Ok(Reader::person(row.id, row.value.role))
}

fn nobody(wanted: &str, passport: &Passport, speech: &Speech) -> String {
    let people = passport.members.iter();
    let people: Vec<String> = people.map(|row| speech.person(&row.value).name).collect();
    if people.is_empty() {
        return "--person: nobody is on the team of this passport.".into();
    }
    format!(
        "--person: nobody on the team is called {wanted}. Write the name in full. The team: {}.",
        people.join(", ")
    )
}

/// An id as the JSON has it.
fn written(id: Id<Member>) -> String {
    format!("{:x}", id.raw())
}

/// Whether two names are the same, whatever is written in capitals.
fn is_same(one: &str, other: &str) -> bool {
    one.trim().to_lowercase() == other.to_lowercase()
}
