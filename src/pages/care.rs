//! Treatment and follow-up: illnesses, treatments, medicines, allergies, checks, what to watch for. Only what was entered.

use super::lines::{self, Line, written};
use super::{PageProps, replies};
use crate::parts::*;
use crate::words::{Voice, use_voice};
use flow::Page;
use passport::{Coded as _, Date, Kind, Passport, WatchKind};
use yew::prelude::*;

/// Treatment and follow-up.
#[component]
pub(crate) fn CarePage(props: &PageProps) -> Html {
    let Some(voice) = use_voice() else {
        return Html::default();
    };
    let speech = &voice.speech;
    let passport = &*props.passport;
    let today = props.now.wall.date();
    let lists = [
        (
            Kind::Condition,
            speech.care_conditions(),
            conditions(&voice, passport),
        ),
        (
            Kind::Treatment,
            speech.care_treatments(),
            treatments(&voice, passport, today),
        ),
        (
            Kind::Medicine,
            speech.about_medicines(),
            medicines(&voice, passport),
        ),
        (Kind::Allergy, speech.about_allergies(), allergies(passport)),
        (Kind::Check, speech.care_checks(), checks(&voice, passport, today)),
        (Kind::Watch, speech.care_watches(), watches(&voice, passport)),
    ];
    let is_empty = lists.iter().all(|(_, _, lines)| lines.is_empty());
    html! {
        <>
            <TopBar title={speech.care_title().to_owned()} back={Some((speech.nav_me().to_owned().into(), Page::AboutMe.href().into()))} />
            <main id="main" class="page">
                if is_empty {
                    <Empty title={speech.care_empty_title().to_owned()} text={speech.care_empty_text().to_owned()}>
                        <LinkButton label={speech.add_title().to_owned()} href={Page::Add.href()} icon={Icon::Add} />
                    </Empty>
                } else {
                    { for lists.into_iter().filter(|(_, _, found)| !found.is_empty())
                        .map(|(kind, title, found)| {
                            lines::list(&voice, kind, title, replies::marked(speech, passport, kind, found, today))
                        }) }
                    <div class="actions">
                        <LinkButton label={speech.add_title().to_owned()} href={Page::Add.href()} icon={Icon::Add} kind={ButtonKind::Quiet} />
                    </div>
                }
            </main>
        </>
    }
}

fn conditions(voice: &Voice, passport: &Passport) -> Vec<Line> {
    let main = |is_main: bool| is_main.then(|| voice.speech.care_main().to_owned());
    let rows = passport.conditions.iter();
    rows.map(|row| {
        let condition = &row.value;
        let detail = vec![
            main(condition.is_main),
            written(&condition.since),
            written(&condition.note),
        ];
        (row.id.raw(), condition.what.clone(), detail)
    })
    .collect()
}

/// Those that go on first, then as they were written.
fn treatments(voice: &Voice, passport: &Passport, today: Date) -> Vec<Line> {
    let speech = &voice.speech;
    let mut rows: Vec<_> = passport.treatments.iter().collect();
    rows.sort_by_key(|row| !row.value.state.is_current());
    rows.into_iter()
        .map(|row| {
            let treatment = &row.value;
            let kind = speech.coded(treatment.kind).to_owned();
            let (title, kind) = match written(&treatment.what) {
                Some(what) => (what, Some(kind)),
                None => (kind, None),
            };
            let began = treatment.began.map(|day| speech.day(day, today));
            let ended = treatment.ended.map(|day| speech.day(day, today));
            let when = match (began, ended) {
                (Some(began), Some(ended)) => Some(speech.care_from_until(&began, &ended)),
                (Some(began), None) => Some(speech.care_from(&began)),
                (None, Some(ended)) => Some(speech.care_until(&ended)),
                (None, None) => None,
            };
            let state = Some(speech.coded(treatment.state).to_owned());
            (
                row.id.raw(),
                title,
                vec![kind, state, when, written(&treatment.place)],
            )
        })
        .collect()
}

fn medicines(voice: &Voice, passport: &Passport) -> Vec<Line> {
    let speech = &voice.speech;
    let mut rows: Vec<_> = passport.medicines.iter().collect();
    rows.sort_by_key(|row| !row.value.is_taken());
    rows.into_iter()
        .map(|row| {
            let medicine = &row.value;
            let change = medicine.change.map(|change| match medicine.since {
                Some(since) => speech.care_since(speech.coded(change), &speech.short_day(since)),
                None => speech.coded(change).to_owned(),
            });
            let sudden = medicine.for_sudden.then(|| speech.care_for_sudden().to_owned());
            let detail = vec![
                change,
                written(&medicine.dose),
                written(&medicine.purpose),
                sudden,
            ];
            (row.id.raw(), medicine.name.clone(), detail)
        })
        .collect()
}

fn allergies(passport: &Passport) -> Vec<Line> {
    let rows = passport.allergies.iter();
    rows.map(|row| {
        (
            row.id.raw(),
            row.value.to.clone(),
            vec![written(&row.value.reaction)],
        )
    })
    .collect()
}

fn checks(voice: &Voice, passport: &Passport, today: Date) -> Vec<Line> {
    let speech = &voice.speech;
    let rows = passport.checks.iter();
    rows.map(|row| {
        let check = &row.value;
        let next = check.next.map(|day| speech.care_next(&speech.day(day, today)));
        let told = speech
            .holder(passport, check.told_by)
            .map(|name| speech.care_told_by(&name));
        (
            row.id.raw(),
            check.what.clone(),
            vec![written(&check.how_often), next, told],
        )
    })
    .collect()
}

/// By sort, in the order of the list.
fn watches(voice: &Voice, passport: &Passport) -> Vec<Line> {
    let speech = &voice.speech;
    let mut rows: Vec<_> = passport.watches.iter().collect();
    rows.sort_by_key(|row| WatchKind::ALL.iter().position(|kind| *kind == row.value.kind));
    rows.into_iter()
        .map(|row| {
            let watch = &row.value;
            let call = watch
                .call
                .and_then(|id| speech.name_of(passport, id))
                .map(|name| speech.call_person(&name));
            let kind = Some(speech.coded(watch.kind).to_owned());
            (
                row.id.raw(),
                watch.what.clone(),
                vec![kind, written(&watch.then), call],
            )
        })
        .collect()
}
