//! What the printer gets: the page, the card for the wallet, the page for the fridge. All of it is what the code opens to.

use crate::pages::code;
use crate::pages::preview::{ShareProps, likely_reader};
use crate::parts::*;
use crate::words::{Voice, use_voice};
use flow::{Glance, Sheet};
use passport::{Kind, Member, Passport, dialable, to_call_first};
use yew::prelude::*;

/// The most people to call on a card: more do not fit, and would make it harder to choose.
const ON_A_CARD: usize = 5;
/// The most on the fridge.
const ON_THE_FRIDGE: usize = 6;
/// The most characters of allergies on a card: three lines. At least one allergy always stands there.
const ALLERGIES_ON_A_CARD: usize = 110;
/// The same on the fridge.
const ALLERGIES_ON_THE_FRIDGE: usize = 260;
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
    html! {
        <div class="print-only printed">
            <div class="wallet">
                <section class="wallet__side wallet__side--code">
                    { picture(voice, glance) }
                    <div class="wallet__beside">
                        <p class="wallet__title">{ speech.wallet_title() }</p>
                        <p>{ speech.wallet_scan() }</p>
                        <p>{ written(voice, glance) }</p>
                        { sample(voice, glance) }
                    </div>
                </section>
                <section class="wallet__side">
                    { name(voice, glance, "wallet__name") }
                    { allergies(voice, glance, ALLERGIES_ON_A_CARD) }
                    { calls(voice, glance, ON_A_CARD) }
                </section>
            </div>
            { left_out(voice, glance) }
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
                    { allergies(voice, glance, ALLERGIES_ON_THE_FRIDGE) }
                    <p>{ speech.wallet_scan() }</p>
                    <p>{ written(voice, glance) }</p>
                </div>
                { picture(voice, glance) }
            </header>
            <section class="fridge__part">
                <h2>{ speech.fridge_call() }</h2>
                { calls(voice, glance, ON_THE_FRIDGE) }
            </section>
            if !view.watches.is_empty() { { watches(voice, view) } }
            { left_out(voice, glance) }
            <p class="quiet">{ speech.summary_foot() }</p>
        </div>
    }
}

fn picture(voice: &Voice, glance: &Glance) -> Html {
    let label = voice.speech.code_label(&glance.shown.view.patient.called);
    html! { <CodePicture path={glance.paper.path.clone()} size={glance.paper.size} {label} /> }
}

/// When it was written, so that an old one is known for what it is.
fn written(voice: &Voice, glance: &Glance) -> String {
    let day = voice.speech.short_day(glance.shown.written.date());
    voice.speech.sheet_written(&day)
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

/// As many allergies as there is room for, and how many there are beside them: a list that ends early must say so.
fn allergies(voice: &Voice, glance: &Glance, most: usize) -> Html {
    let speech = &voice.speech;
    let all = &glance.shown.view.allergies;
    let without_room = glance
        .left_out
        .0
        .get(&Kind::Allergy)
        .copied()
        .map_or(0, usize::from);
    let mut length = 0;
    let shown: Vec<String> = all
        .iter()
        .map(|row| row.value.to.clone())
        .take_while(|to| {
            let is_first = length == 0;
            length += to.chars().count() + 2;
            is_first || length <= most
        })
        .collect();
    let more = i64::try_from(all.len() - shown.len() + without_room).unwrap_or(i64::MAX);
    if shown.is_empty() && more == 0 {
        return Html::default();
    }
    html! {
        <p class="sheet-allergies">
            <strong>{ speech.summary_allergies() }{ ": " }</strong><bdi>{ speech.list(&shown) }</bdi>
            if more > 0 { { " " }<strong>{ speech.sheet_and_more(more) }</strong> }
        </p>
    }
}

/// What the code had no room for, on every sheet.
fn left_out(voice: &Voice, glance: &Glance) -> Html {
    match voice.speech.left_out_in_words(&glance.left_out) {
        Some(words) => html! { <p class="quiet">{ words }</p> },
        None => Html::default(),
    }
}

/// Whom to call, in the order of [`to_call_first`], and how many more there are.
fn calls(voice: &Voice, glance: &Glance, most: usize) -> Html {
    let speech = &voice.speech;
    let view = &glance.shown.view;
    let members = to_call_first(view).into_iter();
    let members = members.filter_map(|id| view.members.get(id));
    let mut rows: Vec<Html> = members.filter_map(|member| call(voice, member)).collect();
    let more = i64::try_from(rows.len().saturating_sub(most)).unwrap_or(0);
    rows.truncate(most);
    if rows.is_empty() {
        return html! { <p>{ speech.wallet_nobody() }</p> };
    }
    html! {
        <>
            <ul class="to-call" role="list">{ for rows }</ul>
            if more > 0 { <p class="to-call__more">{ speech.sheet_more_people(more) }</p> }
        </>
    }
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
            <span class="to-call__who"><bdi>{ &person.name }</bdi>if person.name != role { { " " }<span class="to-call__role">{ role }</span> }</span>
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
