//! Files that other programs read, put together at the tap that asks for one, in the language of the page.

use crate::words::Speech;
use flow::{FileKind, FileMsg, Msg, Parcel, Reminding};
use letters::{Source, calendar, contacts, fhir, portable, spreadsheet};
use passport::{Appointment, Id, Member, Summary};
use wording::Origin;
use zones::Zones;

/// Asks for these contacts as a file for calendars.
pub(crate) fn calendar(
    speech: &Speech,
    origin: &Origin<'_>,
    contacts: &[Id<Appointment>],
    reminding: Reminding,
) -> Msg {
    let file = speech.calendar_file(origin, contacts, reminding.minutes(), &Zones::default());
    hand(FileKind::Calendar, &file)
}

/// Asks for these people as a file for the contacts of a phone.
pub(crate) fn contacts(speech: &Speech, origin: &Origin<'_>, people: &[Id<Member>]) -> Msg {
    hand(FileKind::Contacts, &speech.contacts_file(origin, people))
}

/// Asks for what troubles the patient as a table.
pub(crate) fn table(speech: &Speech, origin: &Origin<'_>) -> Msg {
    hand(FileKind::Table, &speech.concerns_file(origin.passport))
}

/// Asks for a document for the systems of hospitals and doctors. `summary` is what goes into it, `zone` where the patient is, if that is
/// known; `source` says whether it is the patient's own.
pub(crate) fn document(speech: &Speech, summary: &Summary, source: Source, zone: &str) -> Msg {
    let made_for = portable::Head::of(summary).made_for;
    let head = fhir::Head {
        written: summary.written,
        zone: zone.to_owned(),
        language: summary.language,
        made_for: made_for.filter(|_| source != Source::Passport),
        sample: summary.sample,
        namespace: fhir::namespace(source, &summary.view.patient),
    };
    let file = fhir::write(&summary.view, &head, speech, &Zones::default());
    hand(FileKind::Document, &file)
}

fn hand(kind: FileKind, content: &str) -> Msg {
    Msg::File(FileMsg::Hand {
        kind,
        content: Parcel::new(content.as_bytes()),
    })
}

/// What the name of such a file ends with, and its media type.
pub(crate) fn format(kind: FileKind) -> (&'static str, &'static str) {
    match kind {
        FileKind::Calendar => (calendar::EXTENSION, calendar::MEDIA_TYPE),
        FileKind::Contacts => (contacts::EXTENSION, contacts::MEDIA_TYPE),
        FileKind::Table => (spreadsheet::EXTENSION, spreadsheet::MEDIA_TYPE),
        FileKind::Document => (fhir::EXTENSION, fhir::MEDIA_TYPE),
        FileKind::Passport => ("json", "application/json"),
    }
}
