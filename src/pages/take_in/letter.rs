//! What was found in a letter, beside the form of a contact: days, times and numbers to tap. Until one is tapped nothing is filled in.

use crate::parts::*;
use crate::words::{Speech, Voice};
use flow::{Field, Form, Msg};
use passport::{Date, Found, FoundDay, FoundTime, Time};
use yew::prelude::*;

/// The chips above the form.
pub(in crate::pages) fn from_letter(voice: &Voice, form: &Form, found: &Found, today: Date) -> Html {
    let speech = &voice.speech;
    html! {
        <Card title={speech.take_in_letter().to_owned()}>
            <p>{ speech.take_in_letter_hint() }</p>
            { group(speech.take_in_letter_days(), found.days.iter().map(|day| self::day(voice, form, day, today))) }
            { group(speech.take_in_letter_times(), found.times.iter().map(|time| self::time(voice, form, *time))) }
            { group(speech.take_in_letter_phones(), found.phones.iter().map(|phone| self::phone(voice, form, phone))) }
        </Card>
    }
}

fn group(label: &str, chips: impl ExactSizeIterator<Item = Html>) -> Html {
    if chips.len() == 0 {
        return Html::default();
    }
    html! {
        <>
            <p class="quiet">{ label }</p>
            <Chips label={Some(AttrValue::from(label.to_owned()))}>{ for chips.map(|chip| html! { <li>{ chip }</li> }) }</Chips>
        </>
    }
}

/// A chip that fills these fields in, and shows whether they read so.
fn chip(voice: &Voice, form: &Form, label: String, fields: Vec<(Field, String)>) -> Html {
    let is_in = fields.iter().all(|(field, text)| form.fields.get(*field) == text);
    let send = voice.send.clone();
    let onclick = Callback::from(move |()| {
        for (field, text) in &fields {
            send.emit(Msg::Typed(*field, text.clone()));
        }
    });
    html! { <Chip {label} pressed={Some(is_in)} {onclick} /> }
}

fn day(voice: &Voice, form: &Form, found: &FoundDay, today: Date) -> Html {
    let speech = &voice.speech;
    let said = match found.at {
        Some(at) => speech.when_at(&speech.day(found.day, today), &clock(speech, at)),
        None => speech.day(found.day, today),
    };
    let label = match (found.is_other_weekday, found.is_next) {
        (true, _) => speech.take_in_letter_weekday(&said),
        (false, true) => speech.take_in_letter_next(&said),
        (false, false) => said,
    };
    let mut fields = vec![(Field::Day, found.day.to_string())];
    fields.extend(found.at.into_iter().flat_map(times));
    chip(voice, form, label, fields)
}

fn time(voice: &Voice, form: &Form, found: FoundTime) -> Html {
    chip(voice, form, clock(&voice.speech, found), times(found))
}

/// A number stands with what the contact is for, where a person finds it when they look the contact up.
fn phone(voice: &Voice, form: &Form, number: &str) -> Html {
    let purpose = form.fields.get(Field::Purpose).trim();
    let has_it = purpose.contains(number);
    let with = match (has_it, purpose.is_empty()) {
        (true, _) => purpose.to_owned(),
        (false, true) => number.to_owned(),
        (false, false) => format!("{purpose} – {number}"),
    };
    let send = voice.send.clone();
    let onclick = Callback::from(move |()| send.emit(Msg::Typed(Field::Purpose, with.clone())));
    html! { <Chip label={number.to_owned()} pressed={Some(has_it)} {onclick} /> }
}

/// The fields of a time, as a form keeps them.
fn times(found: FoundTime) -> Vec<(Field, String)> {
    let mut fields = vec![(Field::From, written(found.from))];
    fields.extend(found.until.map(|until| (Field::Until, written(until))));
    fields
}

fn written(time: Time) -> String {
    format!("{:02}:{:02}", time.hour(), time.minute())
}

fn clock(speech: &Speech, found: FoundTime) -> String {
    match found.until {
        Some(until) => format!("{}–{}", speech.clock(found.from), speech.clock(until)),
        None => speech.clock(found.from),
    }
}
