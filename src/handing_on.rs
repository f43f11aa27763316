//! Files that other programs read, put together at the tap that asks for one, in the language of the page.

use crate::device::zones::Zones;
use crate::words::Speech;
use flow::{FileKind, FileMsg, Msg, Parcel, Reminding};
use letters::{calendar, contacts, spreadsheet};
use passport::{Appointment, Id, Member};
use wording::Origin;

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
        FileKind::Passport => ("json", "application/json"),
    }
}
