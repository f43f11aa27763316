//! What is next, what was agreed, what was decided, what is wished.

use super::View;
use super::items::{details, item, own, say, section};
use crate::parts::Unfold;
use passport::{Agreement, Id, Kind, Row, raise_at};
use yew::prelude::*;

/// Contacts ahead, soonest first, each with what is to be raised there.
pub(super) fn next(view: &View<'_>) -> Html {
    let speech = &view.voice.speech;
    let contacts = view.summary.next_contacts();
    let content = if contacts.is_empty() {
        html! { <p class="quiet">{ speech.summary_next_nothing() }</p> }
    } else {
        html! { <ul class="summary__list">{ for contacts.iter().map(|contact| appointment(view, contact)) }</ul> }
    };
    section(view, "summary__next", speech.summary_next(), content)
}

/// For a reader in a hurry: the next contact, and how many more there are. All of them unfold.
pub(super) fn next_first(view: &View<'_>) -> Html {
    let speech = &view.voice.speech;
    let contacts = view.summary.next_contacts();
    html! {
        <section class="summary__soon">
            <h2>{ speech.summary_next() }</h2>
            if contacts.is_empty() { <p class="quiet">{ speech.summary_next_nothing() }</p> }
            if let Some(label) = soonest(view, &contacts) {
                <Unfold id="summary__next" {label}>
                    <ul class="summary__list">{ for contacts.iter().map(|contact| appointment(view, contact)) }</ul>
                </Unfold>
            }
        </section>
    }
}

/// What the next contact is, and when.
fn soonest(view: &View<'_>, contacts: &[passport::Contact]) -> Option<Html> {
    let speech = &view.voice.speech;
    let today = view.now.wall.date();
    // A letter can be read long after it was written.
    let is_ahead = |contact: &&passport::Contact| contact.occurrence.when.last_day() >= today;
    let ahead = contacts.iter().find(is_ahead);
    let has_passed = ahead.is_none().then(|| speech.summary_has_passed().to_owned());
    let first = ahead.or(contacts.first())?;
    let next = view.passport.appointments.get(first.id)?;
    let when = speech.moment(&first.occurrence.when, today);
    let more = i64::try_from(contacts.len().saturating_sub(1))
        .ok()
        .filter(|count| *count > 0);
    let more = more.map(|count| speech.summary_next_more(count));
    Some(html! {
        <>
            <strong>{ speech.coded(next.kind) }</strong>{ ", " }{ when }
            if let Some(passed) = has_passed { { " · " }{ passed } }
            if let Some(more) = more { <span class="ask__kind">{ " · " }{ more }</span> }
        </>
    })
}

fn appointment(view: &View<'_>, contact: &passport::Contact) -> Html {
    let speech = &view.voice.speech;
    let Some(appointment) = view.passport.appointments.get(contact.id) else {
        return Html::default();
    };
    let today = view.now.wall.date();
    let with = speech.names_of(view.passport, &appointment.with);
    let repeat = appointment.repeat.map(|repeat| speech.repeats(repeat, today));
    let (concerns, questions) = raise_at(view.passport, contact.id);
    let count = i64::try_from(concerns.len() + questions.len()).unwrap_or(0);
    // A letter can be read long after it was written.
    let has_passed = contact.occurrence.when.last_day() < today;
    let themes: Vec<String> = appointment
        .themes
        .iter()
        .map(|theme| speech.coded(*theme).to_owned())
        .collect();
    let themes = (!themes.is_empty()).then(|| speech.summary_themes(&speech.list(&themes)));
    let content = html! {
        <>
            <strong>{ speech.coded(appointment.kind) }</strong>
            { details(vec![
                say(Some(speech.moment(&contact.occurrence.when, today))),
                say(has_passed.then(|| speech.summary_has_passed().to_owned())), say(with), own(view, &appointment.purpose),
                own(view, &appointment.place), own(view, &appointment.getting_there), own(view, &appointment.bring),
                say(repeat), say(themes), say((count > 0).then(|| speech.summary_to_raise(count))),
            ]) }
        </>
    };
    item(
        view,
        Kind::Appointment,
        contact.id.raw(),
        speech.coded(appointment.kind),
        content,
    )
}

/// What was agreed, newest first.
pub(super) fn agreements(view: &View<'_>) -> Html {
    let speech = &view.voice.speech;
    let rows = view.summary.agreements();
    if rows.is_empty() {
        return Html::default();
    }
    let content =
        html! { <ul class="summary__list">{ for rows.into_iter().map(|row| agreement(view, row)) }</ul> };
    section(view, "summary__agreements", speech.summary_agreements(), content)
}

fn agreement(view: &View<'_>, row: &Row<Agreement>) -> Html {
    let speech = &view.voice.speech;
    let today = view.now.wall.date();
    let agreed = &row.value;
    let by = agreed.by.map(|day| speech.agreement_by(&speech.day(day, today)));
    let on = agreed.on.map(|day| speech.agreement_on(&speech.day(day, today)));
    let with = agreed
        .with
        .and_then(|id: Id<_>| speech.name_of(view.passport, id))
        .map(|name| speech.agreed_with_name(&name));
    let parts = vec![say(view.holder(agreed.who)), say(by), say(on), say(with)];
    let content = html! { <><strong>{ own(view, &agreed.what) }</strong>{ details(parts) }</> };
    item(view, Kind::Agreement, row.id.raw(), &agreed.what, content)
}

/// What is wanted and not wanted.
pub(super) fn wishes(view: &View<'_>) -> Html {
    let speech = &view.voice.speech;
    if view.passport.wishes.is_empty() {
        return Html::default();
    }
    let wish = |row: &Row<passport::Wish>| {
        let wish = &row.value;
        let kept = (!wish.kept_where.is_empty()).then(|| speech.summary_kept_where(&wish.kept_where));
        let on = wish.on.map(|day| speech.short_day(day));
        let content = html! {
            <><strong>{ speech.coded(wish.kind) }</strong>{ details(vec![own(view, &wish.words), say(kept), say(on)]) }</>
        };
        item(view, Kind::Wish, row.id.raw(), speech.coded(wish.kind), content)
    };
    let content = html! { <ul class="summary__list">{ for view.passport.wishes.iter().map(wish) }</ul> };
    section(view, "summary__wishes", speech.summary_wishes(), content)
}

/// Choices that were made, and choices that are still open.
pub(super) fn decisions(view: &View<'_>) -> Html {
    let speech = &view.voice.speech;
    if view.passport.decisions.is_empty() {
        return Html::default();
    }
    let decision = |row: &Row<passport::Decision>| {
        let decision = &row.value;
        let open = decision.is_open().then(|| speech.wishes_not_decided().to_owned());
        let on = decision.on.map(|day| speech.agreement_on(&speech.short_day(day)));
        let with = decision
            .with
            .and_then(|id| speech.name_of(view.passport, id))
            .map(|name| speech.agreed_with_name(&name));
        let parts = vec![
            say(open),
            own(view, &decision.chosen),
            own(view, &decision.options),
            own(view, &decision.reasons),
            say(on),
            say(with),
        ];
        let content = html! { <><strong>{ own(view, &decision.about) }</strong>{ details(parts) }</> };
        item(view, Kind::Decision, row.id.raw(), &decision.about, content)
    };
    let content =
        html! { <ul class="summary__list">{ for view.passport.decisions.iter().map(decision) }</ul> };
    section(view, "summary__decisions", speech.wishes_decisions(), content)
}
