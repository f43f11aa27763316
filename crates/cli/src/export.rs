//! Writes what other programs read.

use crate::arguments::{Export, Format};
use crate::failure::Failure;
use crate::zones::Zones;
use crate::{files, languages, moment, summary, warn};
use letters::portable::{self, Portable};
use letters::{Source, limits, reply};
use passport::{PrimitiveDateTime, Summary, own_copy, upcoming};
use wording::Origin;

pub(crate) fn run(wanted: &Export) -> Result<(), Failure> {
    files::not_over(&wanted.input, wanted.out.as_deref())?;
    let json = files::read_text(&wanted.input, limits::PORTABLE as u64)?;
    let read = portable::read(&json)?;
    warn(&read.warnings);
    let speech = languages::speech(wanted.language.unwrap_or(read.value.head.language))?;
    // An id that counts from 1 names another record in the next file.
    let is_own = read.value.head.made_for.is_none() && wanted.whom.is_nobody();
    let summary = made(wanted, read.value, is_own)?;
    let origin = Origin {
        passport: &summary.view,
        source: if is_own {
            Source::Passport
        } else {
            Source::Letter(reply::stub(json.as_bytes()).letter)
        },
        written_ms: moment::unix_ms(summary.written),
        history: None,
        sample: summary.sample,
    };
    let written = match wanted.format {
        Format::Ics => {
            let ahead = upcoming(&summary.view, summary.written);
            let contacts: Vec<_> = ahead.into_iter().map(|contact| contact.id).collect();
            speech.calendar_file(&origin, &contacts, &wanted.remind, &Zones)
        }
        Format::Vcard => {
            let people: Vec<_> = summary.view.members.iter().map(|row| row.id).collect();
            speech.contacts_file(&origin, &people)
        }
        Format::Csv => speech.concerns_file(&summary.view),
        Format::Text => speech.summary_as_text(&summary, summary.role, now(wanted)),
    };
    files::write_text(wanted.out.as_deref(), &written)
}

/// What one reader gets to see, or all that there is.
fn made(wanted: &Export, read: Portable, is_own: bool) -> Result<Summary, Failure> {
    if !is_own {
        return summary::of(&wanted.whom, wanted.language, &wanted.when, read);
    }
    let Portable { head, passport } = read;
    let language = wanted.language.unwrap_or(head.language);
    Ok(own_copy(&passport, language, now(wanted), head.sample))
}

fn now(wanted: &Export) -> PrimitiveDateTime {
    moment::or_clock(wanted.when.now)
}
