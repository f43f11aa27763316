//! Writes what other programs read.

use crate::arguments::{Export, Format};
use crate::failure::Failure;
use crate::zones::Zones;
use crate::{files, languages, moment, summary, warn};
use letters::portable::{self, Portable};
use letters::{Source, fhir, limits, reply};
use passport::{Language, PrimitiveDateTime, Summary, own_copy, upcoming};
use wording::{Origin, Speech};

pub(crate) fn run(wanted: &Export) -> Result<(), Failure> {
    files::not_over(&wanted.input, wanted.out.as_deref())?;
    let json = files::read_text(&wanted.input, limits::PORTABLE as u64)?;
    let read = portable::read(&json)?;
    warn(&read.warnings);
    let (own_words, of_file) = (read.value.head.language, read.value.head.written);
    let speech = languages::speech(wanted.language.unwrap_or(own_words))?;
    // A text is for reading by somebody: for everyone, where nobody is named.
    let is_whole = wanted.format != Format::Text && wanted.whom.is_nobody();
    let is_own = read.value.head.made_for.is_none() && is_whole;
    let summary = made(wanted, read.value, is_own)?;
    let origin = Origin {
        passport: &summary.view,
        source: source(&summary, is_own, of_file)?,
        written_ms: moment::unix_ms(summary.written),
        history: None,
        sample: summary.sample,
        followed: None,
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
        Format::Fhir => document(wanted, &summary, &origin, own_words, &speech),
    };
    files::write_text(wanted.out.as_deref(), &written)
}

/// Where records come from. An id that counts from 1 names another record for the next reader, so that each summary is a letter of
/// its own: the same one again as long as the file, the reader and what they see are the same.
fn source(summary: &Summary, is_own: bool, of_file: PrimitiveDateTime) -> Result<Source, Failure> {
    if is_own {
        return Ok(Source::Passport);
    }
    let head = portable::Head {
        written: of_file,
        ..portable::Head::of(summary)
    };
    let written = portable::write(&summary.view, &head)?;
    Ok(Source::Letter(reply::stub(written.as_bytes()).letter))
}

/// A document of FHIR. What the times of the passport do not say is where the arguments say.
fn document(
    wanted: &Export,
    summary: &Summary,
    origin: &Origin<'_>,
    own_words: Language,
    speech: &Speech,
) -> String {
    let made_for = portable::Head::of(summary).made_for;
    let head = fhir::Head {
        written: summary.written,
        zone: wanted.zone.clone().unwrap_or_default(),
        language: own_words,
        made_for: made_for.filter(|_| origin.source != Source::Passport),
        sample: summary.sample,
        namespace: fhir::namespace(origin.source, &summary.view.patient),
    };
    fhir::write(&summary.view, &head, speech, &Zones)
}

/// What one reader gets to see, or all that there is.
fn made(wanted: &Export, read: Portable, is_own: bool) -> Result<Summary, Failure> {
    if !is_own {
        return summary::of(&wanted.whom, None, &wanted.when, read);
    }
    let Portable { head, passport } = read;
    Ok(own_copy(&passport, head.language, now(wanted), head.sample))
}

fn now(wanted: &Export) -> PrimitiveDateTime {
    moment::or_clock(wanted.when.now)
}
