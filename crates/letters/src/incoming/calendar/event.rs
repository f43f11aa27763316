//! One event as a contact.

use super::component::Component;
use super::repeat;
use super::stamp::{Stamp, duration};
use super::versions::Standing;
use super::zones::Zones;
use crate::incoming::known_as::{known_as, own};
use crate::incoming::lines::Line;
use crate::incoming::moments::{self, Shown};
use crate::incoming::{kinds, texts};
use passport::{
    Appointment, AppointmentKind, Date, Id, IsoWeek, Offer, Record, Remark, Weekday, When, WhyNot,
};
use time::Duration;

/// What an event offers, or why it is not taken.
pub(super) fn offer(
    event: &Component,
    zones: &Zones<'_>,
    standing: Standing,
    is_cancelled: bool,
) -> Result<Offer, WhyNot> {
    // One time of a series says nothing about the others, and a passport has only the series as a whole.
    if event.line("RECURRENCE-ID").is_some() {
        return Err(WhyNot::NotUsed);
    }
    let identifier = event.text("UID");
    let own = own(&identifier);
    let times = Times::of(event, zones, own.is_some())?;
    let title = texts::line(&event.text("SUMMARY"));
    let place = texts::line(&event.text("LOCATION"));
    let notes = texts::notes(&event.text("DESCRIPTION"));
    if [&title, &place, &notes].iter().all(|text| text.is_empty()) {
        return Err(WhyNot::Nameless);
    }
    let kind = kinds::of(&title).unwrap_or(AppointmentKind::Visit);
    let rule = event.line("RRULE");
    let repeat = rule.and_then(|line| repeat::read(&line.value, times.when.first_day()));
    let appointment = Appointment {
        repeat,
        place,
        purpose: purpose(title, notes, own.is_some()),
        ..Appointment::new(kind, times.when.clone())
    };
    let is_cut = texts::is_cut(&appointment.purpose) || texts::is_cut(&appointment.place);
    let mut offer = Offer {
        own,
        is_over: is_cancelled || event.says("STATUS", "CANCELLED"),
        said_by: said_by(event),
        written: written(event),
        ..Offer::new(
            Record::Appointment(Id::new(0), appointment),
            known_as(&["ics", &identity(event, &identifier, standing, &times), ""]),
        )
    };
    // Dates beside a rule are taken out of it or put in: a passport cannot say that either.
    let is_otherwise = rule.is_some() && repeat.is_none()
        || event.has_two("RRULE")
        || event.line("RDATE").is_some()
        || event.line("EXDATE").is_some();
    let remarks = [
        (!times.is_certain, Remark::ZoneUncertain),
        (times.is_several_days, Remark::SeveralDays),
        (is_otherwise, Remark::RepeatsOtherwise),
        (event.says("STATUS", "TENTATIVE"), Remark::Tentative),
        (is_cut, Remark::Shortened),
    ];
    let said = remarks.into_iter().filter(|(holds, _)| *holds);
    said.for_each(|(_, remark)| offer.remark(remark));
    Ok(offer)
}

/// What it is known by, and when it has no identifier, what it says.
fn identity(event: &Component, identifier: &str, standing: Standing, times: &Times) -> String {
    let identifier = identifier.trim();
    match standing {
        _ if identifier.is_empty() => format!("{} {:?}", event.text("SUMMARY"), times.when),
        Standing::OneOfSeveral => format!("{identifier} {:?}", times.when),
        Standing::Alone | Standing::Older => identifier.to_owned(),
    }
}

/// What it is called, and what else there is to say. A file of our own says there what the passport knows in its own fields.
fn purpose(title: String, notes: String, is_own: bool) -> String {
    match (title.is_empty(), notes.is_empty() || is_own) {
        (_, true) => title,
        (true, false) => notes,
        (false, false) => format!("{title} – {notes}"),
    }
}

/// Who invites: their name, else their address.
fn said_by(event: &Component) -> String {
    let Some(organizer) = event.line("ORGANIZER") else {
        return String::new();
    };
    let address = organizer.value.trim();
    let address = address
        .get(..7)
        .filter(|begin| begin.eq_ignore_ascii_case("mailto:"))
        .and_then(|begin| address.get(begin.len()..))
        .unwrap_or(address);
    texts::line(
        organizer
            .parameter("CN")
            .filter(|name| !name.is_empty())
            .unwrap_or(address),
    )
}

fn written(event: &Component) -> Option<Date> {
    let lines = ["LAST-MODIFIED", "DTSTAMP"]
        .into_iter()
        .filter_map(|name| event.line(name));
    lines
        .filter_map(|line| Stamp::read(&line.value))
        .map(Stamp::date)
        .next()
}

/// When it is.
struct Times {
    when: When,
    is_certain: bool,
    is_several_days: bool,
}

impl Times {
    fn of(event: &Component, zones: &Zones<'_>, is_own: bool) -> Result<Self, WhyNot> {
        let line = event.line("DTSTART").ok_or(WhyNot::NoDay)?;
        let begin = Stamp::read(&line.value).ok_or(WhyNot::NoDay)?;
        if !moments::is_lived_in(begin.date().year()) {
            return Err(WhyNot::NoDay);
        }
        let end = end(event, line, begin);
        let Some(from) = zones.shown(line, begin) else {
            return Ok(Self::days(begin.date(), end.map(|(_, end)| end.date()), is_own));
        };
        let until = end.and_then(|(line, end)| zones.shown(line, end));
        Ok(Self {
            is_certain: from.is_certain,
            is_several_days: until
                .as_ref()
                .is_some_and(|until| until.at.date() > from.at.date()),
            when: moments::when(&from, until.as_ref().filter(|until| is_same_clock(&from, until))),
        })
    }

    /// Whole days, up to the one before the end. Seven from a Monday on are the week in which this app expects something.
    fn days(first: Date, end: Option<Date>, is_own: bool) -> Self {
        let days = end.map_or(1, |end| (end - first).whole_days());
        let is_week = is_own && days == 7 && first.weekday() == Weekday::Monday;
        Self {
            when: if is_week {
                When::InWeek(IsoWeek::of(first))
            } else {
                When::On(first)
            },
            is_certain: true,
            is_several_days: days > 1 && !is_week,
        }
    }
}

fn is_same_clock(one: &Shown, other: &Shown) -> bool {
    one.zone == other.zone
}

/// When it ends, and the line that says so.
fn end<'a>(event: &'a Component, begin_line: &'a Line, begin: Stamp) -> Option<(&'a Line, Stamp)> {
    if let Some(line) = event.line("DTEND") {
        return Some((line, Stamp::read(&line.value)?));
    }
    let lasts: Duration = duration(event.line("DURATION")?)?;
    Some((begin_line, begin.later(lasts)?))
}
