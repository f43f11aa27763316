//! What one reader gets to see of a passport in a file.

use crate::arguments::{Now, Whom};
use crate::failure::Failure;
use crate::{languages, moment, reader};
use letters::portable::Portable;
use passport::{Language, PrimitiveDateTime, Reader, Summary, summarise};
use std::collections::BTreeSet;

/// What is to be read: made here from all that the patient holds, or a summary as it came.
pub(crate) fn of(
    whom: &Whom,
    language: Option<Language>,
    when: &Now,
    read: Portable,
) -> Result<Summary, Failure> {
    let Portable { head, passport } = read;
    let language = language.unwrap_or(head.language);
    let made = |reader: Reader, now: PrimitiveDateTime| Summary {
        sample: head.sample,
        ..summarise(&passport, reader, &BTreeSet::new(), language, now)
    };
    let Some(for_whom) = head.made_for else {
        let reader = reader::of(whom, &passport, &languages::speech(language)?)?;
        return Ok(made(reader, moment::or_clock(when.now)));
    };
    if whom.person.is_some() {
        return Err(Failure::Use(
            "--person: this is a summary, which was made for somebody already. Take the whole passport instead.".into(),
        ));
    }
    if whom
        .audience
        .is_some_and(|audience| audience != for_whom.audience)
    {
        return Err(Failure::Use(
            "--audience: this is a summary for somebody else. Take the whole passport instead.".into(),
        ));
    }
    Ok(Summary {
        role: for_whom.role,
        unheld: for_whom.unheld,
        left_out: for_whom.left_out,
        ..made(for_whom.audience.into(), when.now.unwrap_or(head.written))
    })
}
