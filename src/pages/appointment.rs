//! One contact: when, where, with whom, what to raise there, and afterwards what was said and agreed.

use super::{RecordProps, calendar, lines};
use crate::parts::*;
use crate::words::{Speech, Voice, use_voice};
use flow::{FormId, Page, Start, Step};
use passport::{Appointment, AppointmentKind, Date, Id, Key, Kind, Passport, raise_at, upcoming};
use yew::prelude::*;

/// One contact.
#[component]
pub(crate) fn AppointmentPage(props: &RecordProps) -> Html {
    let Some(voice) = use_voice() else {
        return Html::default();
    };
    let speech = &voice.speech;
    let passport = &*props.passport;
    let id = Id::new(props.raw);
    let Some(appointment) = passport.appointments.get(id) else {
        return lines::gone(speech, Page::Calendar);
    };
    let key = Key {
        kind: Kind::Appointment,
        raw: props.raw,
    };
    let today = props.now.wall.date();
    let next = upcoming(passport, props.now.wall)
        .into_iter()
        .find(|contact| contact.id == id);
    let when = next
        .as_ref()
        .map_or(&appointment.when, |contact| &contact.occurrence.when);
    html! {
        <>
            <TopBar title={speech.coded(appointment.kind).to_owned()}
                back={Some((speech.nav_calendar().to_owned().into(), Page::Calendar.href().into()))} />
            <main id="main" class="page">
                <p class="lede">{ speech.moment(when, today) }</p>
                { facts(speech, appointment, today) }
                { steps(&voice, appointment, id) }
                { people(&voice, passport, appointment) }
                { raise(&voice, passport, id, key) }
                { afterwards(&voice, passport, appointment, key, today) }
                { lines::to_other_apps(speech.files_calendar_add(), Page::FileOf(key)) }
                { super::replies::about(speech, passport, key, props.now.wall.date()) }
                { lines::edit_actions(&voice, key, props.has_earlier) }
            </main>
        </>
    }
}

/// The way into the consultation, at the step where it stands; for going home, the way to its list.
fn steps(voice: &Voice, appointment: &Appointment, id: Id<Appointment>) -> Html {
    let speech = &voice.speech;
    let talk = &appointment.talk;
    let (step, label) = if talk.is_closed() {
        (Step::After, speech.talk_after())
    } else if talk.is_going_on() {
        (Step::During, speech.talk_go_on())
    } else {
        (Step::Prepare, speech.talk_prepare())
    };
    html! {
        <div class="actions">
            if appointment.kind == AppointmentKind::GoingHome {
                <LinkButton label={speech.going_home_title().to_owned()} icon={Icon::Home} href={Page::GoingHome(id).href()} />
            } else {
                <LinkButton label={label.to_owned()} icon={Icon::List} href={Page::Talk(id, step).href()} />
            }
        </div>
    }
}

fn facts(speech: &Speech, appointment: &Appointment, today: Date) -> Html {
    html! {
        <Facts>
            { lines::fact(speech, speech.field_purpose(), &appointment.purpose) }
            { lines::fact(speech, speech.field_place(), &appointment.place) }
            { lines::fact(speech, speech.field_getting_there(), &appointment.getting_there) }
            { lines::fact(speech, speech.field_bring(), &appointment.bring) }
            { lines::said(speech.field_repeat_every(), appointment.repeat.map(|repeat| speech.repeats(repeat, today))) }
        </Facts>
    }
}

fn people(voice: &Voice, passport: &Passport, appointment: &Appointment) -> Html {
    if appointment.with.is_empty() {
        return Html::default();
    }
    html! {
        <Card title={voice.speech.field_with().to_owned()}>
            { for appointment.with.iter().filter_map(|id| {
                let member = passport.members.get(*id)?;
                let person = voice.speech.person(member);
                Some(html! {
                    <div key={id.raw()}>
                        <Rows>
                            <RowLink href={lines::to(Kind::Member, *id)} title={person.name}
                                detail={lines::shown(person.detail)} icon={Icon::Person} />
                        </Rows>
                        { lines::reach(voice, member) }
                    </div>
                })
            }) }
        </Card>
    }
}

fn raise(voice: &Voice, passport: &Passport, id: Id<Appointment>, key: Key) -> Html {
    let speech = &voice.speech;
    let (concerns, questions) = raise_at(passport, id);
    html! {
        <Card title={speech.today_raise_there().to_owned()} tone={CardTone::Thread}>
            if concerns.is_empty() && questions.is_empty() {
                <p class="quiet">{ speech.today_raise_nothing() }</p>
            }
            <Rows>
                { for concerns.into_iter().map(|row| lines::concern(speech, passport, row)) }
                { for questions.into_iter().map(|row| lines::question(speech, passport, row)) }
            </Rows>
            <div class="actions">
                <LinkButton label={speech.concern_add().to_owned()} kind={ButtonKind::Quiet} icon={Icon::Add}
                    href={Page::Form(FormId::New(Kind::Concern, Some(Start::About(key)))).href()} />
                <LinkButton label={speech.question_add().to_owned()} kind={ButtonKind::Quiet} icon={Icon::Add}
                    href={Page::Form(FormId::New(Kind::Question, Some(Start::About(key)))).href()} />
            </div>
        </Card>
    }
}

fn afterwards(voice: &Voice, passport: &Passport, appointment: &Appointment, key: Key, today: Date) -> Html {
    let speech = &voice.speech;
    let agreed = passport
        .agreements
        .iter()
        .filter(|row| row.value.at.map(Id::raw) == Some(key.raw));
    html! {
        <Card title={speech.appointment_afterwards().to_owned()}>
            if appointment.said.is_empty() {
                <p class="quiet">{ speech.appointment_afterwards_hint() }</p>
            } else {
                <Own lang={speech.tag()} text={appointment.said.clone()} />
            }
            <Facts>
                { lines::fact(speech, speech.field_talk_summary(), &appointment.talk.summary) }
                { lines::said(speech.talk_follow_up(), appointment.talk.follow_up.map(|place| speech.coded(place).to_owned())) }
            </Facts>
            <Rows>{ for agreed.map(|row| calendar::agreement(voice, passport, row, today)) }</Rows>
            <div class="actions">
                <LinkButton label={speech.appointment_write_said().to_owned()} kind={ButtonKind::Quiet} icon={Icon::Edit}
                    href={Page::Form(FormId::Edit(key)).href()} />
                <LinkButton label={speech.agreement_add().to_owned()} kind={ButtonKind::Quiet} icon={Icon::Add}
                    href={Page::Form(FormId::New(Kind::Agreement, Some(Start::About(key)))).href()} />
            </div>
        </Card>
    }
}
