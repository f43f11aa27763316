//! What a field says, in words, when no form is open. Not how it is entered.

use super::choices;
use crate::words::Speech;
use flow::{Choices, Input, Spec};
use passport::{Appointment, Date, Id, Member, Month, Passport, Task, Time};

/// What a field's text says. `passport` gives the names of what it points to.
pub(in crate::pages) fn said(
    speech: &Speech,
    passport: &Passport,
    spec: Spec,
    text: &str,
    today: Date,
) -> String {
    if text.is_empty() {
        return nothing(speech, spec.input).to_owned();
    }
    match spec.input {
        Input::Line | Input::Long | Input::Phone | Input::Email | Input::Number => text.to_owned(),
        Input::Date => date(text).map_or_else(|| text.to_owned(), |date| speech.day(date, today)),
        Input::Time => time(text).map_or_else(|| text.to_owned(), |time| speech.clock(time)),
        Input::Level => text
            .parse()
            .map_or_else(|_| text.to_owned(), |level| speech.level_says(level)),
        Input::Tick => speech.yes().to_owned(),
        Input::Few(list) | Input::Many(list) | Input::ManyOrNone(list) => coded(speech, list, text),
        Input::Member | Input::Holder | Input::Members => people(speech, passport, text),
        Input::Appointment => appointment(speech, passport, text, today),
        Input::Task => task(speech, passport, text),
    }
}

/// Whether a field's text is in the words of whoever wrote it.
pub(in crate::pages) fn is_own(input: Input) -> bool {
    matches!(
        input,
        Input::Line | Input::Long | Input::Phone | Input::Email | Input::Number
    )
}

fn nothing(speech: &Speech, input: Input) -> &str {
    match input {
        Input::Tick => speech.history_no(),
        Input::Holder => speech.person_nobody(),
        Input::Member | Input::Members => speech.choose_nobody(),
        _ => speech.history_empty(),
    }
}

fn coded(speech: &Speech, list: Choices, text: &str) -> String {
    let known = choices::coded(speech, list)
        .into_iter()
        .find(|choice| choice.value == text);
    match (known, list) {
        (Some(choice), _) => choice.label.to_string(),
        (None, Choices::Spoken) => speech.language_name(text),
        (None, _) => speech.history_unknown().to_owned(),
    }
}

fn people(speech: &Speech, passport: &Passport, text: &str) -> String {
    let name = |one: &str| match one {
        "me" => speech
            .patient()
            .unwrap_or_else(|| speech.history_you().to_owned()),
        id => self::id::<Member>(id)
            .and_then(|id| speech.name_of(passport, id))
            .unwrap_or_else(|| speech.person_not_shown().to_owned()),
    };
    let names: Vec<String> = text.split(',').map(name).collect();
    speech.list(&names)
}

fn appointment(speech: &Speech, passport: &Passport, text: &str, today: Date) -> String {
    let found = id::<Appointment>(text).and_then(|id| passport.appointments.get(id));
    found.map_or_else(
        || speech.history_unknown().to_owned(),
        |appointment| {
            let kind = speech.coded(appointment.kind);
            speech.raise_at_contact(kind, &speech.moment(&appointment.when, today))
        },
    )
}

fn task(speech: &Speech, passport: &Passport, text: &str) -> String {
    let found = id::<Task>(text).and_then(|id| passport.tasks.get(id));
    found.map_or_else(
        || speech.history_unknown().to_owned(),
        |task| speech.task_name(task).title,
    )
}

fn id<T>(text: &str) -> Option<Id<T>> {
    u64::from_str_radix(text, 16).ok().map(Id::new)
}

/// A day as date inputs write it.
pub(super) fn date(text: &str) -> Option<Date> {
    let mut parts = text.splitn(3, '-').map(str::parse::<u16>);
    let (Some(Ok(year)), Some(Ok(month)), Some(Ok(day))) = (parts.next(), parts.next(), parts.next()) else {
        return None;
    };
    let month = Month::try_from(u8::try_from(month).ok()?).ok()?;
    Date::from_calendar_date(i32::from(year), month, u8::try_from(day).ok()?).ok()
}

/// A time of day as time inputs write it.
fn time(text: &str) -> Option<Time> {
    let (hour, minute) = text.split_once(':')?;
    Time::from_hms(hour.parse().ok()?, minute.parse().ok()?, 0).ok()
}
