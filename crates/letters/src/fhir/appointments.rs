//! Contacts, past and ahead.

use super::codes::concept;
use super::moments::{days, moment};
use super::node::{Node, list, object};
use super::source::{Resource, Source, own};
use super::words::Phrase;
use passport::{Appointment, Date, Kind, PrimitiveDateTime, Row, Time, When};

/// A contact. R4 takes it for booked only where both its beginning and its end are moments; what is known by its day or week is
/// proposed for these days, which is all that can be said of it.
pub(super) fn appointment(source: &Source<'_>, row: &Row<Appointment>) -> Resource {
    let appointment = &row.value;
    let times = Times::of(source, &appointment.when);
    let kind = source.say(Phrase::AppointmentKind(appointment.kind));
    let themes = appointment.themes.iter();
    source.resource(
        "Appointment",
        source.ids.of("Appointment", row.id.key(Kind::Appointment)),
        [
            ("status", Node::code(times.status())),
            ("serviceType", list([concept(&kind)])),
            (
                "reasonCode",
                list(themes.map(|theme| concept(&source.say(Phrase::Theme(*theme))))),
            ),
            ("reasonReference", list(to_raise(source, row))),
            ("description", Node::text(&appointment.purpose)),
            ("start", times.start),
            ("end", times.end),
            ("comment", Node::text(&comment(source, appointment))),
            (
                "patientInstruction",
                Node::text(&lines(
                    [&appointment.getting_there, &appointment.bring].map(|text| own(text)),
                )),
            ),
            ("participant", participants(source, appointment)),
            ("requestedPeriod", list([times.days])),
        ],
    )
}

/// The times of a contact as R4 has room for them.
struct Times {
    start: Node,
    end: Node,
    days: Node,
}

impl Times {
    fn of(source: &Source<'_>, when: &When) -> Self {
        match when {
            When::At {
                date,
                from,
                until,
                zone,
            } => Self::at(source, *date, *from, *until, zone).unwrap_or_else(|| Self::on(*date, *date)),
            When::On(date) => Self::on(*date, *date),
            When::InWeek(week) => Self::on(week.monday(), week.sunday()),
        }
    }

    /// `None` where the clocks of the place are not known. R4 wants an end with every beginning: one that is not known is the
    /// beginning again, so that no time is claimed which nobody has said.
    fn at(source: &Source<'_>, date: Date, from: Time, until: Option<Time>, zone: &str) -> Option<Self> {
        let zone = if zone.is_empty() { &source.head.zone } else { zone };
        let shown = |time| moment(PrimitiveDateTime::new(date, time), zone, source.clocks);
        let until = until.filter(|until| *until > from).unwrap_or(from);
        Some(Self {
            start: Node::Text(shown(from)?),
            end: Node::Text(shown(until)?),
            days: Node::Nothing,
        })
    }

    fn on(first: Date, last: Date) -> Self {
        Self {
            start: Node::Nothing,
            end: Node::Nothing,
            days: days(Some(first), Some(last)),
        }
    }

    fn status(&self) -> &'static str {
        if self.start.is_nothing() {
            "proposed"
        } else {
            "booked"
        }
    }
}

/// When it is in words, as exactly as it is known, and how it repeats: R4 has no place for that.
fn comment(source: &Source<'_>, appointment: &Appointment) -> String {
    let repeats = appointment
        .repeat
        .map(|repeat| source.say(Phrase::Repeats(repeat)));
    lines([Some(source.say(Phrase::When(&appointment.when))), repeats])
}

fn lines(texts: impl IntoIterator<Item = Option<String>>) -> String {
    let texts: Vec<String> = texts.into_iter().flatten().collect();
    texts.join("\n")
}

/// Concerns that are to be raised there.
fn to_raise<'a>(source: &'a Source<'_>, row: &'a Row<Appointment>) -> impl Iterator<Item = Node> + 'a {
    let concerns = source.passport.concerns.iter();
    let here = concerns.filter(|concern| concern.value.raise_at == Some(row.id));
    here.map(|concern| source.record("Condition", Some(concern.id.key(Kind::Concern))))
}

/// The patient, with whom, and where. Whether anybody has confirmed is not known, and is not said of anyone but the patient.
fn participants(source: &Source<'_>, appointment: &Appointment) -> Node {
    let place = Node::text(&appointment.place);
    let place = if place.is_nothing() {
        place
    } else {
        object([("type", Node::code("Location")), ("display", place)])
    };
    let others = appointment.with.iter().map(|id| source.member(Some(*id)));
    let others = others
        .chain([place])
        .map(|actor| participant(actor, "needs-action"));
    list(std::iter::once(participant(source.patient(), "accepted")).chain(others))
}

fn participant(actor: Node, status: &'static str) -> Node {
    if actor.is_nothing() {
        return actor;
    }
    object([("actor", actor), ("status", Node::code(status))])
}
