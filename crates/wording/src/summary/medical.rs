//! Medicines, allergies, illnesses, treatments, checks, what to watch for.

use super::lines::{Item, own, section};
use super::{View, listed};
use passport::{Allergy, Check, Condition, Medicine, Treatment, Watch};

/// Medicines, to the letter: those for sudden symptoms first, those that were stopped last.
pub(super) fn medicines(view: &View<'_>) -> String {
    let rows = view.summary.medicines().into_iter();
    let items = rows.map(|row| medicine(view, &row.value)).collect();
    listed(view.speech.summary_medicines(), items)
}

pub(crate) fn medicine(view: &View<'_>, medicine: &Medicine) -> Item {
    let speech = view.speech;
    let renewed = speech.holder_told(view.passport, medicine.renewed_by);
    let change = medicine.change.map(|change| match medicine.since {
        Some(since) => speech.care_since(speech.coded(change), &speech.short_day(since)),
        None => speech.coded(change).to_owned(),
    });
    let details = [
        medicine.for_sudden.then(|| speech.care_for_sudden().to_owned()),
        change,
        own(&medicine.dose),
        own(&medicine.purpose),
        own(&medicine.given_by).map(|who| speech.summary_given_by(&who)),
        renewed.map(|name| speech.summary_renewed_by(&name)),
    ];
    Item::new(medicine.name.clone(), details)
}

/// Allergies; their absence is said, and said to prove nothing.
pub(super) fn allergies(view: &View<'_>) -> String {
    let speech = view.speech;
    let allergies = view.passport.allergies.iter();
    let items: Vec<Item> = allergies.map(|row| allergy(&row.value)).collect();
    if items.is_empty() {
        return format!(
            "{}\n{}",
            speech.summary_allergies(),
            speech.summary_no_allergies()
        );
    }
    section(speech.summary_allergies(), &items)
}

pub(crate) fn allergy(allergy: &Allergy) -> Item {
    Item::new(allergy.to.clone(), [own(&allergy.reaction)])
}

/// Illnesses, the main one first.
pub(super) fn conditions(view: &View<'_>) -> String {
    let rows = view.summary.conditions().into_iter();
    let items = rows.map(|row| condition(&row.value));
    listed(view.speech.care_conditions(), items.collect())
}

pub(crate) fn condition(condition: &Condition) -> Item {
    let details = [own(&condition.since), own(&condition.note)];
    Item::new(condition.what.clone(), details)
}

/// Treatments, those that go on first.
pub(super) fn treatments(view: &View<'_>) -> String {
    let rows = view.summary.treatments().into_iter();
    let items = rows.map(|row| treatment(view, &row.value)).collect();
    listed(view.speech.care_treatments(), items)
}

pub(crate) fn treatment(view: &View<'_>, treatment: &Treatment) -> Item {
    let speech = view.speech;
    let day = |day| speech.day(day, view.today());
    let details = [
        own(&treatment.what),
        Some(speech.coded(treatment.state).to_owned()),
        treatment.began.map(|began| speech.care_from(&day(began))),
        treatment.ended.map(|ended| speech.care_until(&day(ended))),
        own(&treatment.place),
        own(&treatment.aim),
    ];
    Item::new(speech.coded(treatment.kind), details)
}

/// Follow-up checks: which, how often, when, who orders it and who tells the result.
pub(super) fn checks(view: &View<'_>) -> String {
    let items = view.passport.checks.iter().map(|row| check(view, &row.value));
    listed(view.speech.care_checks(), items.collect())
}

pub(crate) fn check(view: &View<'_>, check: &Check) -> Item {
    let speech = view.speech;
    let ordered = speech.holder_told(view.passport, check.ordered_by);
    let told = match speech.holder_told(view.passport, check.told_by) {
        Some(name) => speech.care_told_by(&name),
        None => speech.care_told_by_nobody().to_owned(),
    };
    let details = [
        own(&check.how_often),
        check
            .next
            .map(|day| speech.care_next(&speech.day(day, view.today()))),
        ordered.map(|name| speech.care_ordered_by(&name)),
        Some(told),
    ];
    Item::new(check.what.clone(), details)
}

/// What to watch for, as the team told it.
pub(super) fn watches(view: &View<'_>) -> String {
    let items = view.passport.watches.iter().map(|row| watch(view, &row.value));
    listed(view.speech.care_watches(), items.collect())
}

pub(crate) fn watch(view: &View<'_>, watch: &Watch) -> Item {
    let speech = view.speech;
    let named = |id: Option<_>| id.and_then(|id| speech.name_of(view.passport, id));
    let details = [
        Some(speech.coded(watch.kind).to_owned()),
        own(&watch.then),
        named(watch.call).map(|name| speech.call_person(&name)),
        named(watch.told_by).map(|name| speech.summary_told_by(&name)),
    ];
    Item::new(watch.what.clone(), details)
}
