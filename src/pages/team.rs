//! The team and who does what: people with their tasks, tasks with their people, and what nobody holds.

use super::{PageProps, lines};
use crate::parts::*;
use crate::words::{Voice, use_voice};
use flow::{FormId, Page};
use passport::{Kind, Member, Passport, Row, Task, unheld};
use yew::prelude::*;

/// The team.
#[component]
pub(crate) fn TeamPage(props: &PageProps) -> Html {
    let Some(voice) = use_voice() else {
        return Html::default();
    };
    let speech = &voice.speech;
    let passport = &*props.passport;
    html! {
        <>
            <TopBar title={speech.nav_team().to_owned()} />
            <main id="main" class="page">
                { gaps(&voice, passport) }
                { people(&voice, passport) }
                { tasks(&voice, passport) }
            </main>
        </>
    }
}

fn gaps(voice: &Voice, passport: &Passport) -> Html {
    let found = unheld(passport);
    if found.is_empty() {
        return Html::default();
    }
    html! {
        <Card title={voice.speech.today_unheld().to_owned()} tone={CardTone::Gap}>
            <Rows>{ for found.into_iter().map(|gap| lines::gap(&voice.speech, passport, gap)) }</Rows>
        </Card>
    }
}

fn people(voice: &Voice, passport: &Passport) -> Html {
    let speech = &voice.speech;
    let add = Page::Form(FormId::New(Kind::Member, None)).href();
    if passport.members.is_empty() {
        return html! {
            <Empty title={speech.team_empty_title().to_owned()} text={speech.team_empty_text().to_owned()}>
                <LinkButton label={speech.member_add().to_owned()} href={add} icon={Icon::Add} />
                { super::take_in::link(speech) }
            </Empty>
        };
    }
    html! {
        <section aria-labelledby="people-title">
            <h2 id="people-title">{ speech.team_people() }</h2>
            <Rows>{ for in_order(passport).into_iter().map(|row| person(voice, passport, row)) }</Rows>
            <div class="actions">
                <LinkButton label={speech.member_add().to_owned()} href={add} icon={Icon::Add} />
                { super::take_in::link(speech) }
            </div>
        </section>
    }
}

/// The coordinator first, then as they were written.
fn in_order(passport: &Passport) -> Vec<&Row<Member>> {
    let mut rows: Vec<&Row<Member>> = passport.members.iter().collect();
    rows.sort_by_key(|row| passport.patient.coordinator != Some(row.id));
    rows
}

fn person(voice: &Voice, passport: &Passport, row: &Row<Member>) -> Html {
    let speech = &voice.speech;
    let person = speech.person(&row.value);
    let (leads, _) = passport.tasks_of(row.id);
    let held = i64::try_from(leads.len())
        .ok()
        .filter(|count| *count > 0)
        .map(|count| speech.team_holds(count));
    let is_coordinator = passport.patient.coordinator == Some(row.id);
    let mark = is_coordinator.then(|| AttrValue::from(speech.member_coordinator_mark().to_owned()));
    let detail = [Some(person.detail).filter(|text| !text.is_empty()), held]
        .into_iter()
        .flatten()
        .collect::<Vec<_>>();
    html! {
        <RowLink key={row.id.raw()} href={lines::to(Kind::Member, row.id)} title={person.name}
            detail={Some(AttrValue::from(detail.join("\n")))} {mark} icon={Icon::Person} />
    }
}

fn tasks(voice: &Voice, passport: &Passport) -> Html {
    let speech = &voice.speech;
    let add = Page::Form(FormId::New(Kind::Task, None)).href();
    let (open, closed): (Vec<&Row<Task>>, Vec<&Row<Task>>) =
        passport.tasks.iter().partition(|row| row.value.state.is_open());
    html! {
        <section aria-labelledby="tasks-title">
            <h2 id="tasks-title">{ speech.team_tasks() }</h2>
            if open.is_empty() {
                <p class="quiet">{ speech.team_tasks_empty() }</p>
            }
            <Rows>{ for open.into_iter().map(|row| lines::task(speech, passport, row)) }</Rows>
            <div class="actions">
                <LinkButton label={speech.task_add().to_owned()} href={add} icon={Icon::Add} kind={ButtonKind::Quiet} />
            </div>
            if !closed.is_empty() {
                <Fold label={speech.team_tasks_closed().to_owned()}>
                    <Rows>{ for closed.into_iter().map(|row| lines::task(speech, passport, row)) }</Rows>
                </Fold>
            }
        </section>
    }
}
