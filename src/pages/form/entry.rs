//! One field of a form, as the flow says it is entered.

use super::{choices, labels, said};
use crate::parts::*;
use crate::words::Voice;
use flow::{Choices, Field, Form, Input, Msg, Now, Spec};
use passport::Passport;
use std::rc::Rc;
use yew::prelude::*;

/// What every entry looks at.
pub(super) struct Given<'a> {
    pub(super) voice: &'a Voice,
    pub(super) form: &'a Form,
    pub(super) passport: &'a Passport,
    pub(super) now: &'a Now,
}

/// The id of a field's element.
pub(super) fn element_id(field: Field) -> String {
    format!("field-{}", field.slug())
}

/// One field.
pub(super) fn entry(given: &Given<'_>, spec: &Spec) -> Html {
    let field = spec.field;
    let speech = &given.voice.speech;
    match spec.input {
        Input::Line => text(given, field, TextKind::Line),
        Input::Long => text(given, field, TextKind::Long),
        Input::Phone => text(given, field, TextKind::Phone),
        Input::Email => text(given, field, TextKind::Email),
        Input::Date => text(given, field, TextKind::Date),
        Input::Time => text(given, field, TextKind::Time),
        Input::Number => text(given, field, TextKind::Number),
        Input::Level => level(given, field),
        Input::Tick => tick(given, field),
        Input::Few(list) => choice(given, field, choices::coded(speech, list), ChoiceStyle::Radios),
        Input::Many(list) => choice(given, field, choices::coded(speech, list), ChoiceStyle::Select),
        Input::ManyOrNone(list) => {
            let empty = labels::empty_choice(speech, list).to_owned();
            choice(
                given,
                field,
                choices::coded(speech, list),
                ChoiceStyle::SelectWithEmpty(empty.into()),
            )
        }
        Input::Member => {
            let options = choices::members(speech, given.passport);
            choice(
                given,
                field,
                options,
                ChoiceStyle::SelectWithEmpty(speech.choose_nobody().to_owned().into()),
            )
        }
        Input::Members => members(given, field),
        Input::Holder => {
            let options = choices::holders(speech, given.passport);
            choice(
                given,
                field,
                options,
                ChoiceStyle::SelectWithEmpty(speech.person_nobody().to_owned().into()),
            )
        }
        Input::Task => {
            let options = choices::tasks(speech, given.passport, given.form.fields.get(field));
            choice(
                given,
                field,
                options,
                ChoiceStyle::SelectWithEmpty(speech.choose_no_task().to_owned().into()),
            )
        }
        Input::Appointment => {
            let chosen = given.form.fields.get(field);
            let options = choices::appointments(speech, given.passport, given.now, chosen);
            choice(
                given,
                field,
                options,
                ChoiceStyle::SelectWithEmpty(speech.choose_no_appointment().to_owned().into()),
            )
        }
    }
}

fn typed(given: &Given<'_>, field: Field) -> Callback<String> {
    given.voice.send.reform(move |text| Msg::Typed(field, text))
}

fn problem(given: &Given<'_>, field: Field) -> Option<AttrValue> {
    let problem = given.form.problem(field)?;
    Some(labels::problem(&given.voice.speech, problem).to_owned().into())
}

fn hint(given: &Given<'_>, field: Field) -> Option<AttrValue> {
    labels::hint(&given.voice.speech, field).map(|hint| hint.to_owned().into())
}

fn label(given: &Given<'_>, field: Field) -> AttrValue {
    labels::label(&given.voice.speech, field).to_owned().into()
}

fn text(given: &Given<'_>, field: Field, kind: TextKind) -> Html {
    let value = given.form.fields.get(field).to_owned();
    // A native date field follows the phone's language, not the page's: the day is said again in words.
    let after = match kind {
        TextKind::Date => in_words(given, field, &value),
        _ => None,
    };
    html! {
        <TextField key={field.slug()} id={element_id(field)} label={label(given, field)} hint={hint(given, field)} {value} {kind}
            problem={problem(given, field)} oninput={typed(given, field)} {after} lang={Some(AttrValue::from(given.voice.speech.tag()))} />
    }
}

fn in_words(given: &Given<'_>, field: Field, value: &str) -> Option<AttrValue> {
    let speech = &given.voice.speech;
    let date = said::date(value)?;
    let in_week = field == Field::Day && given.form.fields.get(Field::Precision) == "week";
    let when = if in_week {
        passport::When::InWeek(passport::IsoWeek::of(date))
    } else {
        passport::When::On(date)
    };
    Some(speech.moment(&when, given.now.wall.date()).into())
}

fn choice(given: &Given<'_>, field: Field, options: Vec<Choice>, style: ChoiceStyle) -> Html {
    html! {
        <ChoiceField key={field.slug()} id={element_id(field)} label={label(given, field)} hint={hint(given, field)}
            options={Rc::new(options)} chosen={given.form.fields.get(field).to_owned()} problem={problem(given, field)}
            onchange={typed(given, field)} {style} />
    }
}

fn members(given: &Given<'_>, field: Field) -> Html {
    let options = choices::members(&given.voice.speech, given.passport);
    if options.is_empty() {
        return Html::default();
    }
    let chosen = given
        .form
        .fields
        .get(field)
        .split(',')
        .filter(|id| !id.is_empty())
        .map(str::to_owned)
        .collect();
    let onchange = given
        .voice
        .send
        .reform(move |ids: Vec<String>| Msg::Typed(field, ids.join(",")));
    html! {
        <ManyField key={field.slug()} id={element_id(field)} label={label(given, field)} hint={hint(given, field)}
            options={Rc::new(options)} chosen={Rc::new(chosen)} problem={problem(given, field)} {onchange} />
    }
}

fn level(given: &Given<'_>, field: Field) -> Html {
    let speech = &given.voice.speech;
    let level = given.form.fields.get(field).parse().ok();
    let onchange = given.voice.send.reform(move |level: Option<u8>| {
        Msg::Typed(field, level.map(|level| level.to_string()).unwrap_or_default())
    });
    html! {
        <LevelField key={field.slug()} id={element_id(field)} label={label(given, field)} hint={hint(given, field)} {level}
            lowest={speech.level_lowest().to_owned()} highest={speech.level_highest().to_owned()}
            clear={speech.level_none().to_owned()} {onchange} />
    }
}

fn tick(given: &Given<'_>, field: Field) -> Html {
    let onchange = given
        .voice
        .send
        .reform(move |on: bool| Msg::Typed(field, if on { "yes" } else { "" }.to_owned()));
    html! {
        <TickField key={field.slug()} id={element_id(field)} label={label(given, field)} hint={hint(given, field)}
            ticked={!given.form.fields.get(field).is_empty()} {onchange} />
    }
}

/// The coded lists that are offered with their professional term below.
pub(super) fn has_hints(list: Choices) -> bool {
    matches!(
        list,
        Choices::Sharing
            | Choices::TaskState
            | Choices::Phase
            | Choices::Managing
            | Choices::WatchKind
            | Choices::ReviewMoment
    )
}
