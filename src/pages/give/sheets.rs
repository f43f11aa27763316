//! What the printer gets: the page, the card for the wallet, the page for the fridge. All of it is what the code opens to.

use crate::pages::code;
use crate::pages::preview::{ShareProps, likely_reader};
use crate::parts::*;
use crate::words::{Voice, use_voice};
use flow::{Glance, Sheet};
use passport::{Member, Passport, by_night, dialable};
use std::collections::BTreeSet;
use yew::prelude::*;

/// The most people to call on a card: more do not fit, and would make it harder to choose.
const ON_A_CARD: usize = 4;
/// The most on the fridge.
const ON_THE_FRIDGE: usize = 6;
/// The most signs to watch for on the fridge.
const TO_WATCH: usize = 6;

/// What [`PrintedSheet`] needs.
#[derive(Properties, PartialEq)]
pub(super) struct SheetProps {
    /// The code, and what it opens to.
    pub(super) glance: Glance,
    /// Which sheet.
    pub(super) sheet: Sheet,
    /// What is given, and to whom.
    pub(super) given: ShareProps,
}

/// One sheet of paper.
#[component]
pub(super) fn PrintedSheet(props: &SheetProps) -> Html {
    let Some(voice) = use_voice() else {
        return Html::default();
    };
    match props.sheet {
        Sheet::Page => code::on_paper(
            &voice,
            &props.glance,
            likely_reader(&props.given),
            &props.given.now,
        ),
        Sheet::Wallet => wallet(&voice, &props.glance),
        Sheet::Fridge => fridge(&voice, &props.glance),
    }
}

/// A card of 85 by 54 millimetres when it is folded: the code on one side, who and whom to call on the other.
fn wallet(voice: &Voice, glance: &Glance) -> Html {
    let speech = &voice.speech;
    let view = &glance.shown.view;
    html! {
        <div class="print-only printed">
            <div class="wallet">
                <section class="wallet__side wallet__side--code">
                    { picture(voice, glance) }
                    <div class="wallet__beside">
                        <p class="wallet__title">{ speech.wallet_title() }</p>
                        <p>{ speech.wallet_scan() }</p>
                        <p>{ speech.short_day(glance.shown.written.date()) }</p>
                        { sample(voice, glance) }
                    </div>
                </section>
                <section class="wallet__side">
                    { name(voice, glance, "wallet__name") }
                    { allergies(voice, view) }
                    { calls(voice, view, ON_A_CARD) }
                </section>
            </div>
            <p class="quiet">{ speech.wallet_fold() }</p>
        </div>
    }
}

/// A page that is read from a step away: whom to call, what to watch for, what must not be given.
fn fridge(voice: &Voice, glance: &Glance) -> Html {
    let speech = &voice.speech;
    let view = &glance.shown.view;
    html! {
        <div class="print-only printed fridge">
            <header class="fridge__head">
                <div>
                    { name(voice, glance, "fridge__name") }
                    { sample(voice, glance) }
                    { allergies(voice, view) }
                    <p>{ speech.wallet_scan() }</p>
                    <p>{ speech.short_day(glance.shown.written.date()) }</p>
                </div>
                { picture(voice, glance) }
            </header>
            <section class="fridge__part">
                <h2>{ speech.fridge_call() }</h2>
                { calls(voice, view, ON_THE_FRIDGE) }
            </section>
            if !view.watches.is_empty() { { watches(voice, view) } }
            <p class="quiet">{ speech.summary_foot() }</p>
        </div>
    }
}

fn picture(voice: &Voice, glance: &Glance) -> Html {
    let label = voice.speech.code_label(&glance.shown.view.patient.called);
    html! { <CodePicture path={glance.paper.path.clone()} size={glance.paper.size} {label} /> }
}

fn sample(voice: &Voice, glance: &Glance) -> Html {
    if glance.shown.sample {
        html! { <p class="wallet__sample">{ voice.speech.sample_bar() }</p> }
    } else {
        Html::default()
    }
}

fn name(voice: &Voice, glance: &Glance, class: &'static str) -> Html {
    let speech = &voice.speech;
    let patient = &glance.shown.view.patient;
    let name = [&patient.full_name, &patient.called]
        .into_iter()
        .find(|name| !name.is_empty())
        .cloned();
    html! {
        <>
            <h1 class={class}><bdi>{ name }</bdi></h1>
            if let Some(born) = patient.born { <p>{ speech.summary_born(&speech.short_day(born)) }</p> }
        </>
    }
}

fn allergies(voice: &Voice, view: &Passport) -> Html {
    let speech = &voice.speech;
    let to: Vec<String> = view.allergies.iter().map(|row| row.value.to.clone()).collect();
    if to.is_empty() {
        return Html::default();
    }
    html! { <p><strong>{ speech.summary_allergies() }{ ": " }</strong><bdi>{ speech.list(&to) }</bdi></p> }
}

/// Whom to call: by night first, then who holds things together, then family; then whoever has a number.
fn calls(voice: &Voice, view: &Passport, most: usize) -> Html {
    let speech = &voice.speech;
    let patient = &view.patient;
    let named = [
        patient.coordinator,
        patient.speaks_for_me,
        patient.emergency_contact,
    ];
    let others = view.members.iter().map(|row| row.id);
    let mut seen = BTreeSet::new();
    let rows: Vec<Html> = by_night(view)
        .into_iter()
        .chain(named.into_iter().flatten())
        .chain(others)
        .filter(|id| seen.insert(*id))
        .filter_map(|id| view.members.get(id))
        .filter_map(|member| call(voice, member))
        .take(most)
        .collect();
    if rows.is_empty() {
        return html! { <p>{ speech.wallet_nobody() }</p> };
    }
    html! { <ul class="to-call" role="list">{ for rows }</ul> }
}

fn call(voice: &Voice, member: &Member) -> Option<Html> {
    let speech = &voice.speech;
    let number = [&member.phone, &member.second_phone]
        .into_iter()
        .find(|number| dialable(number).is_some())?;
    let person = speech.person(member);
    let role = speech.coded(member.role);
    Some(html! {
        <li class="to-call__row">
            <span class="to-call__who"><bdi>{ &person.name }</bdi>if person.name != role { <span class="to-call__role">{ role }</span> }</span>
            <bdi class="to-call__number">{ number }</bdi>
        </li>
    })
}

fn watches(voice: &Voice, view: &Passport) -> Html {
    let speech = &voice.speech;
    html! {
        <section class="fridge__part">
            <h2>{ speech.care_watches() }</h2>
            <ul role="list">
                { for view.watches.iter().take(TO_WATCH).map(|row| html! {
                    <li key={row.id.raw()}><strong><bdi>{ &row.value.what }</bdi></strong>{ " " }<bdi>{ &row.value.then }</bdi></li>
                }) }
            </ul>
        </section>
    }
}
