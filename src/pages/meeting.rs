//! When a meeting of patient, GP and hospital is worth asking for, with a text to send. It suggests and never insists.

use super::{LookProps, lines};
use crate::parts::*;
use crate::words::{Speech, Voice, use_voice};
use flow::{FormId, Msg, Now, Page, Start};
use passport::{AppointmentKind, Coded as _, Kind, Look, Passport, Situation, situations, upcoming};
use yew::prelude::*;

/// What [`MeetingPage`] needs.
#[derive(Properties, PartialEq)]
pub(crate) struct MeetingProps {
    /// What is looked at.
    pub(crate) look: LookProps,
    /// Whether a text has been copied: yes, or it could not be.
    pub(crate) copied: Option<bool>,
}

/// When a shared meeting is worth asking for.
#[component]
pub(crate) fn MeetingPage(props: &MeetingProps) -> Html {
    // Which text was copied last, so that the answer stands below it and not below another.
    let chosen = use_state(|| None::<Situation>);
    let Some(voice) = use_voice() else {
        return Html::default();
    };
    let speech = &voice.speech;
    let LookProps {
        passport,
        history,
        now,
    } = &props.look;
    let found = situations(Look {
        passport,
        history,
        now: now.wall,
        now_ms: now.unix_ms,
    });
    let is_quiet = found.is_empty();
    let shown = found.into_iter().map(|situation| {
        let copied = props.copied.filter(|_| *chosen == Some(situation));
        let onchoose = {
            let chosen = chosen.clone();
            Callback::from(move |()| chosen.set(Some(situation)))
        };
        suggestion(&voice, passport, situation, copied, onchoose)
    });
    html! {
        <>
            <TopBar title={speech.meeting_title().to_owned()} back={Some((speech.nav_today().to_owned().into(), Page::Today.href().into()))} />
            <main id="main" class="page">
                <p class="lede">{ speech.meeting_lede() }</p>
                if is_quiet {
                    { nothing(speech, passport, now) }
                } else {
                    { for shown }
                    <div class="actions">{ plan(speech) }</div>
                }
            </main>
        </>
    }
}

/// One situation: what it is, why, and a text to send.
fn suggestion(
    voice: &Voice,
    passport: &Passport,
    situation: Situation,
    copied: Option<bool>,
    onchoose: Callback<()>,
) -> Html {
    let speech = &voice.speech;
    let words = speech.situation(passport, situation);
    let send = voice.send.clone();
    let message = words.message.clone();
    let onclick = Callback::from(move |()| {
        onchoose.emit(());
        send.emit(Msg::CopyText(message.clone()));
    });
    html! {
        <Card key={situation.slug()} id={situation.slug()} title={words.title} tone={CardTone::Thread}>
            <p>{ words.why }</p>
            <Facts><Fact term={speech.meeting_send().to_owned()}><Own text={words.message} /></Fact></Facts>
            <p class="quiet">{ speech.meeting_send_how() }</p>
            <div class="actions">
                <Button label={speech.meeting_copy().to_owned()} kind={ButtonKind::Quiet} icon={Icon::Copy} {onclick} />
            </div>
            { said(speech, copied) }
        </Card>
    }
}

/// Whether the text has been copied.
fn said(speech: &Speech, copied: Option<bool>) -> Html {
    match copied {
        Some(true) => {
            html! { <Notice kind={NoticeKind::Good} live=true>{ speech.meeting_copied() }</Notice> }
        }
        Some(false) => {
            html! { <Notice kind={NoticeKind::Trouble} live=true>{ speech.meeting_not_copied() }</Notice> }
        }
        None => Html::default(),
    }
}

/// What is said when nothing suggests a meeting: the one that is planned, and when it can be worth asking all the same.
fn nothing(speech: &Speech, passport: &Passport, now: &Now) -> Html {
    let planned = upcoming(passport, now.wall).into_iter().find(|contact| {
        let appointment = passport.appointments.get(contact.id);
        appointment.is_some_and(|appointment| appointment.kind == AppointmentKind::SharedConsultation)
    });
    let reasons = [
        speech.meeting_worth_contact(),
        speech.meeting_worth_unsure(),
        speech.meeting_worth_handing_over(),
        speech.meeting_worth_waiting(),
        speech.meeting_worth_serious(),
    ];
    html! {
        <>
            if let Some(contact) = planned {
                <h2>{ speech.meeting_planned() }</h2>
                <Rows>{ lines::contact(speech, passport, &contact, now.wall.date()) }</Rows>
            } else {
                <Empty title={speech.meeting_none_title().to_owned()} text={speech.meeting_none_text().to_owned()}>
                    { plan(speech) }
                </Empty>
            }
            <h2>{ speech.meeting_worth() }</h2>
            <ul>{ for reasons.into_iter().map(|reason| html! { <li>{ reason }</li> }) }</ul>
        </>
    }
}

fn plan(speech: &Speech) -> Html {
    let shared = Start::Contact(AppointmentKind::SharedConsultation);
    let href = Page::Form(FormId::New(Kind::Appointment, Some(shared))).href();
    html! { <LinkButton label={speech.meeting_plan().to_owned()} {href} icon={Icon::Add} kind={ButtonKind::Quiet} /> }
}
