//! What is next, what was agreed, what was decided, what is wished.

use super::lines::{Item, own, section};
use super::{View, listed};
use passport::{Agreement, Contact, Decision, Wish, raise_at};

/// Contacts ahead, soonest first, each with what is to be raised there.
pub(super) fn next(view: &View<'_>) -> String {
    let speech = view.speech;
    let contacts = view.summary.next_contacts();
    let items: Vec<Item> = contacts
        .iter()
        .filter_map(|contact| appointment(view, contact))
        .collect();
    if items.is_empty() {
        return format!("{}\n{}", speech.summary_next(), speech.summary_next_nothing());
    }
    section(speech.summary_next(), &items)
}

pub(crate) fn appointment(view: &View<'_>, contact: &Contact) -> Option<Item> {
    let speech = view.speech;
    let appointment = view.passport.appointments.get(contact.id)?;
    let (concerns, questions) = raise_at(view.passport, contact.id);
    let count = i64::try_from(concerns.len() + questions.len()).unwrap_or(0);
    // A letter can be read long after it was written.
    let has_passed = contact.occurrence.when.last_day() < view.today();
    let themes = appointment
        .themes
        .iter()
        .map(|theme| speech.coded(*theme).to_owned());
    let themes: Vec<String> = themes.collect();
    let details = [
        Some(speech.moment(&contact.occurrence.when, view.today())),
        has_passed.then(|| speech.summary_has_passed().to_owned()),
        speech.names_of(view.passport, &appointment.with),
        own(&appointment.purpose),
        own(&appointment.place),
        own(&appointment.getting_there),
        own(&appointment.bring),
        appointment
            .repeat
            .map(|repeat| speech.repeats(repeat, view.today())),
        (!themes.is_empty()).then(|| speech.summary_themes(&speech.list(&themes))),
        (count > 0).then(|| speech.summary_to_raise(count)),
    ];
    Some(Item::new(speech.coded(appointment.kind), details))
}

/// What was agreed, newest first.
pub(super) fn agreements(view: &View<'_>) -> String {
    let rows = view.summary.agreements().into_iter();
    let items = rows.map(|row| agreement(view, &row.value)).collect();
    listed(view.speech.summary_agreements(), items)
}

pub(crate) fn agreement(view: &View<'_>, agreed: &Agreement) -> Item {
    let speech = view.speech;
    let day = |day| speech.day(day, view.today());
    let with = agreed.with.and_then(|id| speech.name_of(view.passport, id));
    let details = [
        speech.holder_told(view.passport, agreed.who),
        agreed.by.map(|by| speech.agreement_by(&day(by))),
        agreed.on.map(|on| speech.agreement_on(&day(on))),
        with.map(|name| speech.agreed_with_name(&name)),
    ];
    Item::new(agreed.what.clone(), details)
}

/// What is wanted and not wanted.
pub(super) fn wishes(view: &View<'_>) -> String {
    let items = view.passport.wishes.iter().map(|row| wish(view, &row.value));
    listed(view.speech.summary_wishes(), items.collect())
}

pub(crate) fn wish(view: &View<'_>, wish: &Wish) -> Item {
    let speech = view.speech;
    let kept = own(&wish.kept_where).map(|place| speech.summary_kept_where(&place));
    let on = wish.on.map(|day| speech.short_day(day));
    Item::new(speech.coded(wish.kind), [own(&wish.words), kept, on])
}

/// Choices that were made, and choices that are still open.
pub(super) fn decisions(view: &View<'_>) -> String {
    let items = view
        .passport
        .decisions
        .iter()
        .map(|row| decision(view, &row.value));
    listed(view.speech.wishes_decisions(), items.collect())
}

pub(crate) fn decision(view: &View<'_>, decision: &Decision) -> Item {
    let speech = view.speech;
    let with = decision.with.and_then(|id| speech.name_of(view.passport, id));
    let details = [
        decision.is_open().then(|| speech.wishes_not_decided().to_owned()),
        own(&decision.chosen),
        own(&decision.options),
        own(&decision.reasons),
        decision.on.map(|day| speech.agreement_on(&speech.short_day(day))),
        with.map(|name| speech.agreed_with_name(&name)),
    ];
    Item::new(decision.about.clone(), details)
}
