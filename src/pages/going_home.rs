//! The list before going home from hospital: each point is in place, missing or not needed. What is missing becomes a task.

use super::{RecordProps, lines};
use crate::parts::*;
use crate::words::{Voice, use_voice};
use flow::{Msg, Page};
use passport::{
    Appointment, Coded as _, HomePoint, Id, Key, Kind, Passport, Readiness, Row, Task, open_points, readiness,
};
use yew::prelude::*;

/// The list before going home.
#[component]
pub(crate) fn GoingHomePage(props: &RecordProps) -> Html {
    let Some(voice) = use_voice() else {
        return Html::default();
    };
    let speech = &voice.speech;
    let passport = &*props.passport;
    let id = Id::new(props.raw);
    let Some(appointment) = passport.appointments.get(id) else {
        return lines::gone(speech, Page::Calendar);
    };
    let back = Page::Show(Key {
        kind: Kind::Appointment,
        raw: props.raw,
    });
    html! {
        <>
            <TopBar title={speech.going_home_title().to_owned()}
                back={Some((speech.coded(appointment.kind).to_owned().into(), back.href().into()))} />
            <main id="main" class="page">
                <p class="lede">{ speech.going_home_lede() }</p>
                <p role="status">{ seen(&voice, appointment) }</p>
                { for HomePoint::ALL.iter().map(|point| shown(&voice, passport, (id, appointment), *point)) }
                if open_points(appointment, passport).is_empty() {
                    <Notice kind={NoticeKind::Good} live=true>{ speech.going_home_settled() }</Notice>
                }
            </main>
        </>
    }
}

/// How many points have been looked at. It counts answers and says nothing about them.
fn seen(voice: &Voice, appointment: &Appointment) -> String {
    let looked_at = HomePoint::ALL
        .iter()
        .filter(|point| readiness(appointment, **point).is_some())
        .count();
    let number = |count: usize| i64::try_from(count).unwrap_or(i64::MAX);
    voice
        .speech
        .going_home_seen(number(looked_at), number(HomePoint::ALL.len()))
}

fn shown(
    voice: &Voice,
    passport: &Passport,
    (id, appointment): (Id<Appointment>, &Appointment),
    point: HomePoint,
) -> Html {
    let speech = &voice.speech;
    let title = speech.coded(point).to_owned();
    let answer = readiness(appointment, point);
    let is_missing = answer == Some(Readiness::Missing);
    let tone = if is_missing {
        CardTone::Gap
    } else {
        CardTone::Plain
    };
    html! {
        <Card key={point.slug()} id={point.slug()} title={title.clone()} {tone}>
            if let Some(hint) = speech.coded_hint(point) { <p class="quiet">{ hint }</p> }
            <Chips label={title}>
                { for Readiness::ALL.iter().map(|choice| chip(voice, id, point, *choice, answer)) }
            </Chips>
            if is_missing { { missing(voice, passport, point) } }
            if point == HomePoint::WhomToCall {
                <LinkButton label={speech.going_home_night().to_owned()} href={Page::Night.href()} kind={ButtonKind::Plain} icon={Icon::Night} />
            }
        </Card>
    }
}

/// An answer; pressed a second time it is taken back.
fn chip(
    voice: &Voice,
    id: Id<Appointment>,
    point: HomePoint,
    choice: Readiness,
    answer: Option<Readiness>,
) -> Html {
    let is_pressed = answer == Some(choice);
    let next = (!is_pressed).then_some(choice);
    html! {
        <li key={choice.slug()}>
            <Chip label={voice.speech.coded(choice).to_owned()} pressed={Some(is_pressed)}
                onclick={voice.on(Msg::HomePoint(id, point, next))} />
        </li>
    }
}

/// The task that came of what is missing.
fn missing(voice: &Voice, passport: &Passport, point: HomePoint) -> Html {
    let speech = &voice.speech;
    let is_its_task = |row: &&Row<Task>| row.value.point == Some(point) && row.value.state.is_open();
    match passport.tasks.iter().find(is_its_task) {
        Some(row) => html! {
            <>
                <p class="quiet">{ speech.going_home_task() }</p>
                <Rows>{ lines::task(speech, passport, row) }</Rows>
            </>
        },
        None => html! { <p class="quiet">{ speech.going_home_no_task() }</p> },
    }
}
