//! Preparing: what to raise and in which order, at most three first; private things apart; who takes part; what it is about.

use super::{Given, people};
use crate::pages::lines;
use crate::parts::*;
use flow::{FormId, Msg, Ordered, Page, Start, Step, TalkMove};
use passport::{Appointment, AppointmentKind, Coded as _, FIRSTS, Id, Key, Kind, Theme, upcoming};
use std::collections::BTreeSet;
use yew::prelude::*;

/// How long a consultation can be planned for.
const LENGTHS: [u8; 4] = [10, 12, 15, 20];

pub(super) fn step(given: &Given<'_>) -> Html {
    let speech = given.speech();
    let (private, shared): (Vec<&Ordered>, Vec<&Ordered>) =
        given.raise.iter().partition(|item| item.is_private);
    let talk = &given.appointment.talk;
    html! {
        <>
            { who(given) }
            <section aria-labelledby="raise-title">
                <h2 id="raise-title">{ speech.talk_raise() }</h2>
                <p class="quiet">{ speech.talk_raise_hint() }</p>
                { order(given, &shared) }
                { add(given) }
            </section>
            { bring(given) }
            { alone(given, &private) }
            { themes(given) }
            { length(given) }
            <div class="talk__actions">
                if talk.began_ms.is_none() {
                    <Button label={speech.talk_begin().to_owned()} icon={Icon::Clock} onclick={given.does(TalkMove::Begin)} />
                } else {
                    <LinkButton label={speech.talk_go_on().to_owned()} icon={Icon::Clock} href={given.step(Step::During)} />
                }
            </div>
        </>
    }
}

fn who(given: &Given<'_>) -> Html {
    let speech = given.speech();
    let edit = Page::Form(FormId::Edit(given.id.key(Kind::Appointment))).href();
    html! {
        <Card title={speech.talk_who().to_owned()}>
            <p>{ speech.moment(&given.appointment.when, given.now.wall.date()) }</p>
            if !given.appointment.purpose.is_empty() {
                <p><Own lang={speech.tag()} text={given.appointment.purpose.clone()} /></p>
            }
            if given.appointment.with.is_empty() { <p class="quiet">{ speech.talk_who_empty() }</p> }
            { people(given, &given.appointment.with) }
            <div class="actions"><LinkButton label={speech.talk_who_change().to_owned()} href={edit} kind={ButtonKind::Plain} icon={Icon::Edit} /></div>
        </Card>
    }
}

fn order(given: &Given<'_>, items: &[&Ordered]) -> Html {
    let speech = given.speech();
    if items.is_empty() {
        return html! { <p class="quiet">{ speech.today_raise_nothing() }</p> };
    }
    let firsts = items.iter().filter(|item| item.is_first).count();
    html! {
        <OrderList label={Some(AttrValue::from(speech.talk_raise().to_owned()))}>
            { for items.iter().enumerate().map(|(at, item)| {
                let same = |other: Option<&&Ordered>| other.is_some_and(|other| other.is_first == item.is_first);
                let can_up = at > 0 && same(items.get(at - 1));
                entry(given, item, firsts, can_up, same(items.get(at + 1)))
            }) }
        </OrderList>
    }
}

fn entry(given: &Given<'_>, item: &Ordered, firsts: usize, can_up: bool, can_down: bool) -> Html {
    let speech = given.speech();
    let (id, key) = (given.id, item.key);
    let Some(name) = given.name(key) else {
        return Html::default();
    };
    let kind = match key.kind {
        Kind::Question => speech.talk_question(),
        _ => speech.talk_concern(),
    };
    let carried = item
        .is_carried
        .then(|| AttrValue::from(speech.talk_carried().to_owned()));
    let marks: Vec<AttrValue> = std::iter::once(AttrValue::from(kind.to_owned()))
        .chain(carried)
        .collect();
    let onfirst = given
        .voice
        .send
        .reform(move |on: bool| Msg::Talk(id, TalkMove::First(key, on)));
    html! {
        <OrderItem key={key_text(key)} lang={name.own.then(|| AttrValue::from(speech.tag()))} detail={name.detail.map(AttrValue::from)} {marks}
            is_first={item.is_first} first={speech.talk_first().to_owned()} {onfirst}
            first_disabled={!item.is_first && firsts >= FIRSTS}
            up={speech.talk_earlier(&name.title)} down={speech.talk_later(&name.title)} {can_up} {can_down}
            onup={given.does(TalkMove::Earlier(key))} ondown={given.does(TalkMove::Later(key))} title={name.title} />
    }
}

fn key_text(key: Key) -> String {
    format!("{}-{:x}", key.kind.slug(), key.raw)
}

fn add(given: &Given<'_>) -> Html {
    let speech = given.speech();
    let about = Start::About(given.id.key(Kind::Appointment));
    let new = |kind| Page::Form(FormId::New(kind, Some(about))).href();
    html! {
        <div class="actions">
            <LinkButton label={speech.concern_add().to_owned()} kind={ButtonKind::Quiet} icon={Icon::Add} href={new(Kind::Concern)} />
            <LinkButton label={speech.question_add().to_owned()} kind={ButtonKind::Quiet} icon={Icon::Add} href={new(Kind::Question)} />
            <LinkButton label={speech.raise_from_checklist().to_owned()} kind={ButtonKind::Plain} icon={Icon::Check} href={Page::Checklist.href()} />
            <LinkButton label={speech.prompts_title().to_owned()} kind={ButtonKind::Plain} icon={Icon::Info} href={Page::Prompts.href()} />
        </div>
    }
}

/// What is open and waits for no contact ahead: one tap takes it along.
fn bring(given: &Given<'_>) -> Html {
    let speech = given.speech();
    let is_here = |key: Key| given.raise.iter().any(|item| item.key == key);
    let ahead: BTreeSet<_> = upcoming(given.passport, given.now.wall)
        .into_iter()
        .map(|contact| contact.id)
        .collect();
    // What waits for a contact that has been waits for none.
    let is_loose = |at: Option<Id<Appointment>>| at.is_none_or(|at| !ahead.contains(&at));
    let concerns = given.passport.concerns.iter();
    let concerns = concerns
        .filter(|row| !row.value.settled && is_loose(row.value.raise_at))
        .map(|row| row.id.key(Kind::Concern));
    let questions = given.passport.questions.iter();
    let questions = questions
        .filter(|row| row.value.is_open() && is_loose(row.value.ask_at))
        .map(|row| row.id.key(Kind::Question));
    let loose: Vec<Key> = concerns.chain(questions).filter(|key| !is_here(*key)).collect();
    if loose.is_empty() {
        return Html::default();
    }
    html! {
        <Fold label={speech.talk_bring(i64::try_from(loose.len()).unwrap_or(0))}>
            <Chips>
                { for loose.into_iter().filter_map(|key| {
                    let name = given.name(key)?;
                    Some(html! {
                        <li key={key_text(key)}>
                            <Chip label={name.title} icon={Some(Icon::Add)} onclick={given.does(TalkMove::Bring(key))} />
                        </li>
                    })
                }) }
            </Chips>
        </Fold>
    }
}

fn alone(given: &Given<'_>, items: &[&Ordered]) -> Html {
    let speech = given.speech();
    if items.is_empty() {
        return Html::default();
    }
    let rows = items
        .iter()
        .filter_map(|item| given.passport.concerns.row(item.key.id()))
        .map(|row| lines::concern(speech, given.passport, row));
    html! {
        <Card title={speech.talk_alone().to_owned()}>
            <p class="quiet">{ speech.talk_alone_hint() }</p>
            <Rows>{ for rows }</Rows>
        </Card>
    }
}

fn themes(given: &Given<'_>) -> Html {
    let speech = given.speech();
    let chosen = &given.appointment.themes;
    let is_shared = given.appointment.kind == AppointmentKind::SharedConsultation;
    let place = |theme: &Theme| chosen.iter().position(|there| there == theme);
    html! {
        <Fold label={speech.talk_themes().to_owned()} open={is_shared || !chosen.is_empty()}>
            <p class="quiet">{ speech.talk_themes_hint() }</p>
            <Chips>
                { for Theme::ALL.iter().map(|theme| {
                    let at = place(theme);
                    html! {
                        <li key={theme.slug()}>
                            <Chip label={speech.coded(*theme).to_owned()} pressed={Some(at.is_some())}
                                mark={at.map(|at| AttrValue::from((at + 1).to_string()))}
                                onclick={given.does(TalkMove::Theme(*theme, at.is_none()))} />
                        </li>
                    }
                }) }
            </Chips>
        </Fold>
    }
}

fn length(given: &Given<'_>) -> Html {
    let speech = given.speech();
    let planned = given.appointment.talk.planned_minutes();
    html! {
        <section aria-labelledby="length-title">
            <h2 id="length-title">{ speech.talk_length() }</h2>
            <Chips>
                { for LENGTHS.iter().map(|minutes| html! {
                    <li key={*minutes}>
                        <Chip label={speech.talk_minutes(i64::from(*minutes))} pressed={Some(*minutes == planned)}
                            onclick={given.does(TalkMove::Minutes(*minutes))} />
                    </li>
                }) }
            </Chips>
        </section>
    }
}
