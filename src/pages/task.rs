//! One piece of who-does-what: who holds it, and a tap to each person in it.

use super::{RecordProps, lines};
use crate::parts::*;
use crate::words::{Voice, use_voice};
use flow::{FormId, Msg, Page};
use passport::{Holder, Id, Key, Kind, Member, Passport, Task, TaskState};
use yew::prelude::*;

/// One task.
#[component]
pub(crate) fn TaskPage(props: &RecordProps) -> Html {
    let Some(voice) = use_voice() else {
        return Html::default();
    };
    let speech = &voice.speech;
    let passport = &*props.passport;
    let id = Id::new(props.raw);
    let Some(task) = passport.tasks.get(id) else {
        return lines::gone(speech, Page::Team);
    };
    let name = speech.task_name(task);
    let key = Key {
        kind: Kind::Task,
        raw: props.raw,
    };
    html! {
        <>
            <TopBar title={name.title} back={Some((speech.nav_team().to_owned().into(), Page::Team.href().into()))} />
            <main id="main" class="page">
                if let Some(words) = name.detail { <p class="lede"><Own lang={speech.tag()} text={words} /></p> }
                { lead(&voice, passport, task, key) }
                { helpers(&voice, passport, task) }
                { facts(&voice, passport, task, props) }
                { state(&voice, id, task) }
                { super::replies::about(speech, passport, key, props.now.wall.date()) }
                { lines::edit_actions(&voice, key, props.has_earlier) }
            </main>
        </>
    }
}

fn lead(voice: &Voice, passport: &Passport, task: &Task, key: Key) -> Html {
    let speech = &voice.speech;
    match task.lead {
        Holder::Member(id) if passport.members.get(id).is_some() => html! {
            <Card title={speech.field_task_lead().to_owned()}>{ person(voice, passport, id, true) }</Card>
        },
        Holder::Me => html! {
            <Card title={speech.field_task_lead().to_owned()}><p>{ speech.me() }</p></Card>
        },
        Holder::Nobody | Holder::Member(_) | Holder::NotShown => html! {
            <Card title={speech.task_nobody_title().to_owned()} tone={CardTone::Gap}>
                <p>{ speech.task_nobody_text() }</p>
                <LinkButton label={speech.task_choose_lead().to_owned()} href={Page::Form(FormId::Edit(key)).href()} />
            </Card>
        },
    }
}

fn person(voice: &Voice, passport: &Passport, id: Id<Member>, reach: bool) -> Html {
    let Some(member) = passport.members.get(id) else {
        return Html::default();
    };
    let person = voice.speech.person(member);
    html! {
        <>
            <Rows>
                <RowLink key={id.raw()} href={lines::to(Kind::Member, id)} title={person.name}
                    detail={lines::shown(person.detail)} icon={Icon::Person} />
            </Rows>
            if reach { { lines::reach(voice, member) } }
        </>
    }
}

fn helpers(voice: &Voice, passport: &Passport, task: &Task) -> Html {
    if task.helpers.is_empty() {
        return Html::default();
    }
    html! {
        <Card title={voice.speech.field_task_helpers().to_owned()}>
            { for task.helpers.iter().map(|id| person(voice, passport, *id, false)) }
        </Card>
    }
}

fn facts(voice: &Voice, passport: &Passport, task: &Task, props: &RecordProps) -> Html {
    let speech = &voice.speech;
    let today = props.now.wall.date();
    let with = task.agreed_with.and_then(|id| speech.name_of(passport, id));
    html! {
        <Facts>
            { lines::said(speech.field_task_state(), Some(speech.coded(task.state).to_owned())) }
            { lines::said(speech.field_task_phase(), Some(speech.coded(task.phase).to_owned())) }
            { lines::fact(speech, speech.field_task_when(), &task.when) }
            { lines::said(speech.field_task_due(), task.due.map(|day| speech.day(day, today))) }
            { lines::said(speech.field_agreed_with(), with) }
            { lines::said(speech.field_agreed_on(), task.agreed_on.map(|day| speech.day(day, today))) }
        </Facts>
    }
}

fn state(voice: &Voice, id: Id<Task>, task: &Task) -> Html {
    let speech = &voice.speech;
    let (label, to) = if task.state.is_open() {
        (speech.task_done(), TaskState::Done)
    } else {
        (speech.task_open_again(), TaskState::Agreed)
    };
    html! {
        <div class="actions">
            <Button label={label.to_owned()} kind={ButtonKind::Quiet} icon={Icon::Check}
                onclick={voice.on(Msg::SetTaskState(id, to))} />
        </div>
    }
}
