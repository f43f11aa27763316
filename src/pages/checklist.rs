//! The checklist: 72 things that may trouble a person, in five parts of life. A tap opens one, a second tap answers it.

use super::PageProps;
use crate::parts::*;
use crate::words::{Voice, use_voice};
use flow::{Answer, Msg, Now, Page};
use passport::{ChecklistItem, Coded as _, Concern, Date, Domain, Kind, Passport, Row, upcoming};
use std::collections::BTreeMap;
use yew::prelude::*;

/// Open concerns by their item: each is looked up for every item, so it is worked out once.
type Open<'a> = BTreeMap<ChecklistItem, &'a Row<Concern>>;

/// The checklist.
#[component]
pub(crate) fn ChecklistPage(props: &PageProps) -> Html {
    let opened = use_state(|| None::<ChecklistItem>);
    let Some(voice) = use_voice() else {
        return Html::default();
    };
    let speech = &voice.speech;
    let passport = &*props.passport;
    let rows = passport.concerns.iter().filter(|row| !row.value.settled);
    let open: Open<'_> = rows.filter_map(|row| Some((row.value.item?, row))).collect();
    let today = props.now.wall.date();
    let answered = open.values().filter(|row| is_from(row, today)).count();
    html! {
        <>
            <TopBar title={speech.checklist_title().to_owned()}
                back={Some((speech.nav_raise().to_owned().into(), Page::Raise.href().into()))} />
            <main id="main" class="page checklist">
                <p class="lede">{ speech.checklist_lede() }</p>
                <p class="quiet" role="status">{ speech.checklist_answered(i64::try_from(answered).unwrap_or(0)) }</p>
                { for Domain::ALL.iter().map(|domain| part(&voice, props, *domain, &open, &opened)) }
                <div class="actions">
                    <LinkButton label={speech.checklist_done().to_owned()} href={Page::Raise.href()} icon={Icon::Check} />
                </div>
            </main>
        </>
    }
}

/// Whether a concern was answered on this day.
fn is_from(row: &Row<Concern>, today: Date) -> bool {
    row.value.latest().is_some_and(|rating| rating.on == today)
}

fn part(
    voice: &Voice,
    props: &PageProps,
    domain: Domain,
    open: &Open<'_>,
    opened: &UseStateHandle<Option<ChecklistItem>>,
) -> Html {
    let items = ChecklistItem::ALL
        .iter()
        .copied()
        .filter(|item| item.domain() == Some(domain));
    let title = voice.speech.coded(domain).to_owned();
    html! {
        <section key={domain.slug()} aria-labelledby={format!("part-{}", domain.slug())}>
            <h2 id={format!("part-{}", domain.slug())}>{ title }</h2>
            <Chips>{ for items.map(|item| chip(voice, props, item, open.get(&item).copied(), opened)) }</Chips>
        </section>
    }
}

/// An item; opened, it asks how much it troubles.
fn chip(
    voice: &Voice,
    props: &PageProps,
    item: ChecklistItem,
    row: Option<&Row<Concern>>,
    opened: &UseStateHandle<Option<ChecklistItem>>,
) -> Html {
    let is_open = **opened == Some(item);
    let panel = format!("item-{}", item.slug());
    let onclick = {
        let opened = opened.clone();
        Callback::from(move |()| opened.set((!is_open).then_some(item)))
    };
    let level = row
        .and_then(|row| row.value.latest())
        .map(|rating| rating.level());
    html! {
        <li key={item.slug()} class={classes!(is_open.then_some("checklist__opened"))}>
            <Chip label={voice.speech.coded(item).to_owned()} id={Some(AttrValue::from(chip_id(item)))}
                expanded={Some(is_open)} controls={Some(AttrValue::from(panel.clone()))}
                mark={level.map(|level| AttrValue::from(level.to_string()))}
                icon={row.map(|_| Icon::Check)} {onclick} />
            if is_open { <div id={panel} class="checklist__item">{ answer(voice, props, item, row, opened) }</div> }
        </li>
    }
}

fn answer(
    voice: &Voice,
    props: &PageProps,
    item: ChecklistItem,
    row: Option<&Row<Concern>>,
    opened: &UseStateHandle<Option<ChecklistItem>>,
) -> Html {
    let speech = &voice.speech;
    let today = props.now.wall.date();
    let level = row
        .filter(|row| is_from(row, today))
        .and_then(|row| row.value.latest())
        .map(|rating| rating.level());
    let is_new = row.is_none();
    let onchange = {
        let (send, opened) = (voice.send.clone(), opened.clone());
        Callback::from(move |level: Option<u8>| match level {
            // What does not trouble is not kept: the item closes as it was opened.
            Some(0) if is_new => back_to(item, &opened),
            Some(level) => send.emit(Msg::Answer(item, Answer::Level(level))),
            None => {}
        })
    };
    let not_now = {
        let opened = opened.clone();
        Callback::from(move |()| back_to(item, &opened))
    };
    html! {
        <>
            <LevelField id={format!("level-{}", item.slug())} label={speech.field_level().to_owned()} {level}
                lowest={speech.level_lowest().to_owned()} highest={speech.level_highest().to_owned()}
                clear={speech.level_none().to_owned()} {onchange} />
            if let Some(row) = row { { raise(voice, &props.passport, &props.now, item, row) } }
            <div class="actions">
                if !row.is_some_and(|row| row.value.spoken_only) {
                    <Button label={speech.checklist_talk_only().to_owned()} kind={ButtonKind::Plain}
                        onclick={and_stay(voice, item, Msg::Answer(item, Answer::TalkOnly))} />
                }
                <Button label={if row.is_some() { speech.checklist_close() } else { speech.checklist_not_now() }.to_owned()}
                    kind={ButtonKind::Plain} onclick={not_now} />
            </div>
        </>
    }
}

/// Closes an item; the keyboard goes back to where it was opened.
fn back_to(item: ChecklistItem, opened: &UseStateHandle<Option<ChecklistItem>>) {
    focus_element(&chip_id(item));
    opened.set(None);
}

/// Sends a message. The button goes away with it, so the keyboard goes back to the item.
fn and_stay(voice: &Voice, item: ChecklistItem, msg: Msg) -> Callback<()> {
    let send = voice.send.clone();
    Callback::from(move |()| {
        focus_element(&chip_id(item));
        send.emit(msg.clone());
    })
}

fn chip_id(item: ChecklistItem) -> String {
    format!("chip-{}", item.slug())
}

/// One tap raises it with the person and at the contact that come next.
fn raise(voice: &Voice, passport: &Passport, now: &Now, item: ChecklistItem, row: &Row<Concern>) -> Html {
    let speech = &voice.speech;
    let to = super::lines::to(Kind::Concern, row.id);
    let more = html! { <LinkButton label={speech.checklist_more().to_owned()} href={to} kind={ButtonKind::Plain} icon={Icon::Edit} /> };
    let next = upcoming(passport, now.wall).into_iter().next();
    let next =
        next.and_then(|contact| Some((contact.occurrence.when, passport.appointments.get(contact.id)?)));
    let button = match (next, row.value.raise_at) {
        (_, Some(_)) => html! { <p class="quiet" role="status">{ speech.checklist_is_raised() }</p> },
        (Some((when, appointment)), None) => {
            let moment = speech.moment(&when, now.wall.date());
            let label = speech.checklist_raise_next(speech.coded(appointment.kind), &moment);
            html! { <Button {label} kind={ButtonKind::Quiet} icon={Icon::Raise} onclick={and_stay(voice, item, Msg::RaiseNext(row.id))} /> }
        }
        (None, None) => Html::default(),
    };
    html! {
        <>
            if row.value.spoken_only { <p class="quiet">{ speech.concern_spoken_only() }</p> }
            <div class="actions">{ button }{ more }</div>
        </>
    }
}
