//! Contacts, coming and past, along the thread; and what was agreed.

use super::{PageProps, lines, replies};
use crate::parts::*;
use crate::words::{Voice, use_voice};
use flow::{FormId, Page};
use passport::{Agreement, Date, Key, Kind, Passport, Row, past_contacts, upcoming};
use yew::prelude::*;

/// The calendar.
#[component]
pub(crate) fn CalendarPage(props: &PageProps) -> Html {
    let Some(voice) = use_voice() else {
        return Html::default();
    };
    let speech = &voice.speech;
    let passport = &*props.passport;
    html! {
        <>
            <TopBar title={speech.nav_calendar().to_owned()} />
            <main id="main" class="page">
                { ahead(&voice, props) }
                { agreements(&voice, passport, props.now.wall.date()) }
                { past(&voice, props) }
            </main>
        </>
    }
}

fn ahead(voice: &Voice, props: &PageProps) -> Html {
    let speech = &voice.speech;
    let passport = &*props.passport;
    let today = props.now.wall.date();
    let contacts = upcoming(passport, props.now.wall);
    let add = Page::Form(FormId::New(Kind::Appointment, None)).href();
    if contacts.is_empty() {
        return html! {
            <Empty title={speech.today_nothing_title().to_owned()} text={speech.today_nothing_text().to_owned()}>
                <LinkButton label={speech.calendar_add().to_owned()} href={add} icon={Icon::Add} />
                { super::take_in::link(speech) }
            </Empty>
        };
    }
    html! {
        <section aria-labelledby="ahead-title">
            <h2 id="ahead-title">{ speech.calendar_ahead() }</h2>
            <Thread>
                { for contacts.iter().map(|contact| {
                    let days = (contact.occurrence.when.first_day() - today).whole_days().max(0);
                    html! {
                        <Knot key={contact.id.raw()} when={speech.ahead(days)} now={days == 0}>
                            <Rows>{ lines::contact(speech, passport, contact, today) }</Rows>
                        </Knot>
                    }
                }) }
            </Thread>
            <div class="actions">
                <LinkButton label={speech.calendar_add().to_owned()} href={add} icon={Icon::Add} />
                <LinkButton label={speech.files_see().to_owned()} href={Page::Files.href()} kind={ButtonKind::Plain} icon={Icon::Down} />
                { super::take_in::link(speech) }
            </div>
        </section>
    }
}

fn past(voice: &Voice, props: &PageProps) -> Html {
    let speech = &voice.speech;
    let passport = &*props.passport;
    let past = past_contacts(passport, props.now.wall);
    if past.is_empty() {
        return Html::default();
    }
    let today = props.now.wall.date();
    html! {
        <Fold label={speech.calendar_past().to_owned()}>
            <Rows>
                { for past.into_iter().filter_map(|id| {
                    let appointment = passport.appointments.get(id)?;
                    Some(html! {
                        <RowLink key={id.raw()} href={lines::to(Kind::Appointment, id)}
                            title={speech.coded(appointment.kind).to_owned()}
                            detail={Some(AttrValue::from(speech.moment(&appointment.when, today)))} icon={Icon::Calendar} />
                    })
                }) }
            </Rows>
        </Fold>
    }
}

fn agreements(voice: &Voice, passport: &Passport, today: Date) -> Html {
    let speech = &voice.speech;
    let mut rows: Vec<&Row<Agreement>> = passport.agreements.iter().collect();
    rows.sort_by_key(|row| std::cmp::Reverse(row.value.on));
    let add = Page::Form(FormId::New(Kind::Agreement, None)).href();
    html! {
        <section aria-labelledby="agreed-title">
            <h2 id="agreed-title">{ speech.calendar_agreed() }</h2>
            if rows.is_empty() { <p class="quiet">{ speech.calendar_agreed_empty() }</p> }
            <Rows>{ for rows.into_iter().map(|row| agreement(voice, passport, row, today)) }</Rows>
            <div class="actions"><LinkButton label={speech.agreement_add().to_owned()} href={add} icon={Icon::Add} kind={ButtonKind::Quiet} /></div>
        </section>
    }
}

/// One agreement: what, who, by when, agreed on which day.
pub(super) fn agreement(voice: &Voice, passport: &Passport, row: &Row<Agreement>, today: Date) -> Html {
    let speech = &voice.speech;
    let agreed = &row.value;
    let who = speech.holder(passport, agreed.who);
    let by = agreed.by.map(|day| speech.agreement_by(&speech.day(day, today)));
    let on = agreed.on.map(|day| speech.agreement_on(&speech.day(day, today)));
    let with = agreed
        .with
        .and_then(|id| speech.name_of(passport, id))
        .map(|name| speech.agreed_with_name(&name));
    let key = Key {
        kind: Kind::Agreement,
        raw: row.id.raw(),
    };
    let said = replies::last(speech, passport, key, today);
    let detail = [who, by, on, with, said]
        .into_iter()
        .flatten()
        .collect::<Vec<_>>()
        .join("\n");
    html! {
        <RowLink key={row.id.raw()} href={Page::Form(FormId::Edit(key)).href()} title={agreed.what.clone()}
            detail={lines::shown(detail)} icon={Icon::Check} />
    }
}
