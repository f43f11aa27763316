//! What is said about contacts: what they do not tell, what was not raised there, and going home.

use super::GapWords;
use super::phrases::sentence;
use crate::Speech;
use passport::{
    Appointment, AppointmentKind, Date, Gap, Id, Key, Kind, Passport, PrimitiveDateTime, Repeat, Time, When,
    open_points, upcoming,
};

/// So close to going home, and so long after, a point that nobody has looked at counts as open. Before that only what is
/// missing does.
const CLOSE: i64 = 2;

pub(super) fn without_who_or_where(
    speech: &Speech,
    passport: &Passport,
    gap: &Gap,
    today: Date,
) -> Option<GapWords> {
    let (id, appointment) = contact(passport, gap)?;
    let contact =
        speech.contact_in_sentence(appointment, &meant_time(passport, id, appointment, today), today);
    let contact = sentence(&contact);
    let has_who = appointment
        .with
        .iter()
        .any(|id| passport.members.get(*id).is_some());
    let has_where = !appointment.place.trim().is_empty() || !needs_a_place(appointment.kind);
    let (title, why, mend) = match (has_who, has_where) {
        (false, false) => (
            speech.noticed_neither_place_nor_who(&contact),
            speech.noticed_no_place_why(),
            speech.noticed_fill_in(),
        ),
        (false, true) => (
            speech.noticed_no_one_met(&contact),
            speech.noticed_no_one_met_why(),
            speech.noticed_no_one_met_mend(),
        ),
        (true, _) => (
            speech.noticed_no_place(&contact),
            speech.noticed_no_place_why(),
            speech.noticed_no_place_mend(),
        ),
    };
    Some(GapWords::new(title, why, mend))
}

fn needs_a_place(kind: AppointmentKind) -> bool {
    !matches!(
        kind,
        AppointmentKind::PhoneCall | AppointmentKind::Video | AppointmentKind::HomeVisit
    )
}

pub(super) fn not_answered(speech: &Speech, passport: &Passport, gap: &Gap, today: Date) -> Option<GapWords> {
    let (id, appointment) = contact(passport, gap)?;
    let contact =
        speech.contact_in_sentence(appointment, &meant_time(passport, id, appointment, today), today);
    let title = speech.noticed_not_raised(&contact, left_over(passport, id, appointment));
    Some(GapWords::new(
        sentence(&title),
        speech.noticed_not_raised_why(),
        speech.noticed_not_raised_mend(),
    ))
}

/// How many open concerns and questions wait for this contact and were not raised there.
fn left_over(passport: &Passport, id: Id<Appointment>, appointment: &Appointment) -> i64 {
    let concerns = passport
        .concerns
        .iter()
        .filter(|row| !row.value.settled && row.value.raise_at == Some(id))
        .map(|row| row.id.key(Kind::Concern));
    let questions = passport
        .questions
        .iter()
        .filter(|row| row.value.is_open() && row.value.ask_at == Some(id))
        .map(|row| row.id.key(Kind::Question));
    let left = concerns
        .chain(questions)
        .filter(|key| !appointment.talk.raised.contains(key));
    i64::try_from(left.count()).unwrap_or(i64::MAX)
}

pub(super) fn going_home(speech: &Speech, passport: &Passport, gap: &Gap, today: Date) -> Option<GapWords> {
    let (id, appointment) = contact(passport, gap)?;
    let when = meant_time(passport, id, appointment, today);
    let is_over = when.last_day() < today;
    let days = if is_over {
        (today - when.last_day()).whole_days()
    } else {
        (when.first_day() - today).whole_days()
    };
    let open = open_points(appointment, passport)
        .into_iter()
        .filter(|(_, readiness)| readiness.is_some() || days <= CLOSE);
    let count = i64::try_from(open.count()).unwrap_or(i64::MAX);
    let (title, why) = if is_over {
        (speech.noticed_came_home(count), speech.noticed_came_home_why())
    } else {
        (speech.noticed_going_home(count), speech.noticed_going_home_why())
    };
    Some(GapWords::new(title, why, speech.noticed_going_home_mend()))
}

fn contact<'a>(passport: &'a Passport, gap: &Gap) -> Option<(Id<Appointment>, &'a Appointment)> {
    let id = gap.about.map(Key::id)?;
    Some((id, passport.appointments.get(id)?))
}

/// The time of an appointment that a gap of today is about: the next one, else the last one.
fn meant_time(passport: &Passport, id: Id<Appointment>, appointment: &Appointment, today: Date) -> When {
    let Some(repeat) = appointment.repeat else {
        return appointment.when.clone();
    };
    upcoming(passport, PrimitiveDateTime::new(today, Time::MIDNIGHT))
        .into_iter()
        .find(|contact| contact.id == id)
        .map(|contact| contact.occurrence.when)
        .or_else(|| last_time(appointment, repeat))
        .unwrap_or_else(|| appointment.when.clone())
}

fn last_time(appointment: &Appointment, repeat: Repeat) -> Option<When> {
    let first = &appointment.when;
    let step = i64::from(repeat.every_days.max(1));
    let steps = (repeat.until? - first.first_day()).whole_days().max(0) / step;
    first.later_by(steps * step)
}
