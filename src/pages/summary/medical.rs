//! Medicines, allergies, illnesses, treatments, checks, what to watch for.

use super::items::{details, item, own, say, section};
use super::{View, news};
use passport::{Kind, Pick, Row};
use yew::prelude::*;

/// A titled list, unless there is nothing in it.
fn listed(view: &View<'_>, class: &'static str, title: &str, items: Vec<Html>) -> Html {
    if items.is_empty() {
        return Html::default();
    }
    section(
        view,
        class,
        title,
        html! { <ul class="summary__list">{ for items }</ul> },
    )
}

/// Medicines, to the letter: those for sudden symptoms first, those that were stopped last.
pub(super) fn medicines(view: &View<'_>) -> Html {
    let speech = &view.voice.speech;
    let medicine = |row: &Row<passport::Medicine>| {
        let medicine = &row.value;
        let renewed = view
            .holder(medicine.renewed_by)
            .map(|name| speech.summary_renewed_by(&name));
        let change = medicine.change.map(|change| match medicine.since {
            Some(since) => speech.care_since(speech.coded(change), &speech.short_day(since)),
            None => speech.coded(change).to_owned(),
        });
        let sudden = medicine.for_sudden.then(|| speech.care_for_sudden().to_owned());
        let given = (!medicine.given_by.is_empty()).then(|| speech.summary_given_by(&medicine.given_by));
        let parts = vec![
            say(sudden),
            say(change),
            own(view, &medicine.dose),
            own(view, &medicine.purpose),
            say(given),
            say(renewed),
        ];
        let content = html! { <><strong>{ own(view, &medicine.name) }</strong>{ details(parts) }</> };
        item(view, Kind::Medicine, row.id.raw(), &medicine.name, content)
    };
    let items = view.summary.medicines().into_iter().map(medicine).collect();
    listed(view, "summary__medicines", speech.summary_medicines(), items)
}

/// For a reader in a hurry: each allergy with what it does, in a line or two.
pub(super) fn allergies_in_brief(view: &View<'_>) -> Html {
    let speech = &view.voice.speech;
    let allergies = &view.passport.allergies;
    let said = |row: &Row<passport::Allergy>| {
        let reaction = own(view, &row.value.reaction);
        let mark = news::mark(view, Pick::Item(row.id.key(Kind::Allergy)));
        html! { <>{ mark }<strong>{ own(view, &row.value.to) }</strong>if reaction != Html::default() { { " (" }{ reaction }{ ")" } }</> }
    };
    html! {
        <section class="summary__allergies-brief">
            <h2>{ speech.summary_allergies() }</h2>
            if allergies.is_empty() { <p class="quiet">{ speech.summary_no_allergies() }</p> } else { { details(allergies.iter().map(said).collect()) } }
        </section>
    }
}

/// Allergies; their absence is said, and said to prove nothing.
pub(super) fn allergies(view: &View<'_>) -> Html {
    let speech = &view.voice.speech;
    let allergy = |row: &Row<passport::Allergy>| {
        let content = html! {
            <><strong>{ own(view, &row.value.to) }</strong>{ details(vec![own(view, &row.value.reaction)]) }</>
        };
        item(view, Kind::Allergy, row.id.raw(), &row.value.to, content)
    };
    let content = if view.passport.allergies.is_empty() {
        html! { <p class="quiet">{ if view.is_own_copy { speech.paper_no_allergies() } else { speech.summary_no_allergies() } }</p> }
    } else {
        html! { <ul class="summary__list">{ for view.passport.allergies.iter().map(allergy) }</ul> }
    };
    section(view, "summary__allergies", speech.summary_allergies(), content)
}

/// Illnesses, the main one first.
pub(super) fn conditions(view: &View<'_>) -> Html {
    let condition = |row: &Row<passport::Condition>| {
        let condition = &row.value;
        let parts = vec![own(view, &condition.since), own(view, &condition.note)];
        let content = html! { <><strong>{ own(view, &condition.what) }</strong>{ details(parts) }</> };
        item(view, Kind::Condition, row.id.raw(), &condition.what, content)
    };
    let items = view.summary.conditions().into_iter().map(condition).collect();
    listed(
        view,
        "summary__conditions",
        view.voice.speech.care_conditions(),
        items,
    )
}

/// Treatments, those that go on first.
pub(super) fn treatments(view: &View<'_>) -> Html {
    let speech = &view.voice.speech;
    let today = view.now.wall.date();
    let treatment = |row: &Row<passport::Treatment>| {
        let treatment = &row.value;
        let began = treatment
            .began
            .map(|day| speech.care_from(&speech.day(day, today)));
        let ended = treatment
            .ended
            .map(|day| speech.care_until(&speech.day(day, today)));
        let parts = vec![
            own(view, &treatment.what),
            say(Some(speech.coded(treatment.state).to_owned())),
            say(began),
            say(ended),
            own(view, &treatment.place),
            own(view, &treatment.aim),
        ];
        let kind = speech.coded(treatment.kind);
        let content = html! { <><strong>{ kind }</strong>{ details(parts) }</> };
        item(view, Kind::Treatment, row.id.raw(), kind, content)
    };
    let items = view.summary.treatments().into_iter().map(treatment).collect();
    listed(view, "summary__treatments", speech.care_treatments(), items)
}

/// Follow-up checks: which, how often, when, who orders it and who tells the result.
pub(super) fn checks(view: &View<'_>) -> Html {
    let speech = &view.voice.speech;
    let today = view.now.wall.date();
    let check = |row: &Row<passport::Check>| {
        let check = &row.value;
        let next = check.next.map(|day| speech.care_next(&speech.day(day, today)));
        let ordered = view
            .holder(check.ordered_by)
            .map(|name| speech.care_ordered_by(&name));
        let told = match view.holder(check.told_by) {
            Some(name) => speech.care_told_by(&name),
            None => speech.care_told_by_nobody().to_owned(),
        };
        let parts = vec![
            own(view, &check.how_often),
            say(next),
            say(ordered),
            say(Some(told)),
        ];
        let content = html! { <><strong>{ own(view, &check.what) }</strong>{ details(parts) }</> };
        item(view, Kind::Check, row.id.raw(), &check.what, content)
    };
    let items = view.passport.checks.iter().map(check).collect();
    listed(view, "summary__checks", speech.care_checks(), items)
}

/// What to watch for, as the team told it.
pub(super) fn watches(view: &View<'_>) -> Html {
    let speech = &view.voice.speech;
    let watch = |row: &Row<passport::Watch>| {
        let watch = &row.value;
        let call = watch
            .call
            .and_then(|id| speech.name_of(view.passport, id))
            .map(|name| speech.call_person(&name));
        let told = watch
            .told_by
            .and_then(|id| speech.name_of(view.passport, id))
            .map(|name| speech.summary_told_by(&name));
        let parts = vec![
            say(Some(speech.coded(watch.kind).to_owned())),
            own(view, &watch.then),
            say(call),
            say(told),
        ];
        let content = html! { <><strong>{ own(view, &watch.what) }</strong>{ details(parts) }</> };
        item(view, Kind::Watch, row.id.raw(), &watch.what, content)
    };
    let items = view.passport.watches.iter().map(watch).collect();
    listed(view, "summary__watches", speech.care_watches(), items)
}
