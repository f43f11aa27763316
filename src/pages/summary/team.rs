//! Who does what: what nobody holds first, then each person with their number and what they hold.

use super::items::{details, item, own, say, section as titled};
use super::{View, news};
use crate::parts::*;
use passport::{Id, Kind, Mark, Member, Standing, Task, WhoDoesWhat, dialable};
use yew::prelude::*;

/// Who does what.
pub(super) fn section(view: &View<'_>) -> Html {
    let speech = &view.voice.speech;
    let team = view.summary.who_does_what();
    let content = if team.is_empty() {
        html! { <p class="quiet">{ speech.summary_no_team() }</p> }
    } else {
        html! {
            <>
                { gaps(view, &team) }
                { without_a_person(view, &team.by_patient, if view.is_own_copy { speech.paper_you_do() } else { speech.summary_patient_does() }) }
                { without_a_person(view, &team.by_someone, speech.summary_someone_does()) }
                <ul class="summary__list summary__people">{ for team.people.iter().map(|standing| person(view, standing)) }</ul>
            </>
        }
    };
    titled(view, "summary__team", speech.summary_who_does_what(), content)
}

/// For a reader in a hurry: what nobody holds, in a few lines that nobody can miss. What is known of each stands with who does what.
pub(super) fn unheld(view: &View<'_>) -> Html {
    let speech = &view.voice.speech;
    let team = view.summary.who_does_what();
    let tasks = team
        .without_lead
        .iter()
        .filter_map(|id| view.passport.tasks.get(*id));
    let areas = team
        .without_task
        .iter()
        .map(|area| speech.coded(*area).to_owned());
    let names: Vec<String> = tasks
        .map(|task| speech.task_name(task).title)
        .chain(areas)
        .collect();
    if names.is_empty() {
        return Html::default();
    }
    html! {
        <Card title={speech.summary_unheld().to_owned()} tone={CardTone::Gap}><p>{ names.join(" · ") }</p></Card>
    }
}

fn gaps(view: &View<'_>, team: &WhoDoesWhat<'_>) -> Html {
    if team.without_lead.is_empty() && team.without_task.is_empty() {
        return Html::default();
    }
    // Areas for which there is no task at all are not records: they cannot be taken out one by one.
    let area = |area: &passport::Area| {
        let name = view.voice.speech.coded(*area);
        html! { <li class="summary__item"><div class="summary__content">{ news::of_area(view, *area) }<strong>{ name }</strong></div></li> }
    };
    html! {
        <Card title={view.voice.speech.summary_unheld().to_owned()} level=3 tone={CardTone::Gap}>
            <ul class="summary__list">
                { for tasks(view, &team.without_lead) }
                { for team.without_task.iter().map(area) }
            </ul>
        </Card>
    }
}

fn without_a_person(view: &View<'_>, held: &[Id<Task>], title: &str) -> Html {
    if held.is_empty() {
        return Html::default();
    }
    html! { <><h3>{ title.to_owned() }</h3><ul class="summary__list">{ for tasks(view, held) }</ul></> }
}

/// Tasks at a place that says who leads them.
fn tasks(view: &View<'_>, ids: &[Id<Task>]) -> Vec<Html> {
    ids.iter().map(|id| task_item(view, *id, true)).collect()
}

fn person(view: &View<'_>, standing: &Standing<'_>) -> Html {
    let speech = &view.voice.speech;
    let member = &standing.row.value;
    let shown = speech.person(member);
    let name = shown.name.clone();
    let name_is_role = member.name.is_empty() && member.service.is_empty();
    let title = if name_is_role {
        html! { <strong>{ shown.name }</strong> }
    } else {
        html! { <strong>{ own(view, &shown.name) }</strong> }
    };
    let stand_in = member.stand_in.and_then(|id| speech.name_of(view.passport, id));
    let marks = standing.marks.iter().map(|mark| match mark {
        Mark::SpeaksForPatient if view.is_own_copy => speech.paper_speaks_for().to_owned(),
        _ => speech.mark_name(*mark).to_owned(),
    });
    let content = html! {
        <>
            { title }
            { for marks.map(|text| html! { <>{ " " }<Tag {text} /></> }) }
            { details(vec![say((!name_is_role).then(|| speech.coded(member.role).to_owned())), service(view, member)]) }
            { details(vec![number(view, &member.phone), number(view, &member.second_phone), mail(view, &member.email)]) }
            { details(vec![say(member.closeness.map(|code| if view.is_own_copy { speech.paper_closeness(speech.coded(code)) } else { speech.summary_closeness(speech.coded(code)) }))]) }
            { details(vec![own(view, &member.ask_about), own(view, &member.hours), say(stand_in.map(|name| speech.summary_stand_in(&name)))]) }
            if !standing.leads.is_empty() { <ul class="summary__list summary__held">{ for tasks(view, &standing.leads) }</ul> }
        </>
    };
    item(view, Kind::Member, standing.row.id.raw(), &name, content)
}

/// The service, unless it already stands as the name.
fn service(view: &View<'_>, member: &Member) -> Html {
    if member.name.is_empty() {
        Html::default()
    } else {
        own(view, &member.service)
    }
}

/// A number that dials in one tap where it can be dialled; else as written.
fn number(view: &View<'_>, written: &str) -> Html {
    match dialable(written) {
        Some(dial) => {
            html! { <a class="summary__call" href={format!("tel:{dial}")}>{ written.to_owned() }</a> }
        }
        None => own(view, written),
    }
}

/// An address that opens the mail program; anything that is not plainly an address stays text.
fn mail(view: &View<'_>, written: &str) -> Html {
    let is_address = written.contains('@')
        && written
            .chars()
            .all(|c| c.is_ascii_alphanumeric() || "@._-+".contains(c));
    if is_address {
        html! { <a class="summary__call" href={format!("mailto:{written}")}>{ written.to_owned() }</a> }
    } else {
        own(view, written)
    }
}

/// A task with what is known of it; `hide_lead` where the lead is plain from the place it stands in.
pub(super) fn task_item(view: &View<'_>, id: Id<Task>, hide_lead: bool) -> Html {
    let speech = &view.voice.speech;
    let Some(task) = view.passport.tasks.get(id) else {
        return Html::default();
    };
    let content =
        html! { <><strong>{ speech.coded(task.area) }</strong>{ task_details(view, task, hide_lead) }</> };
    item(view, Kind::Task, id.raw(), &speech.task_name(task).title, content)
}

/// What is known of a task beside its area.
pub(super) fn task_details(view: &View<'_>, task: &Task, hide_lead: bool) -> Html {
    let speech = &view.voice.speech;
    let today = view.now.wall.date();
    let lead = if hide_lead { None } else { view.holder(task.lead) };
    let helpers = speech
        .names_of(view.passport, &task.helpers)
        .map(|names| speech.summary_helped_by(&names));
    let state = (task.state != passport::TaskState::Agreed).then(|| speech.coded(task.state).to_owned());
    let phase = (task.phase != passport::Phase::Now).then(|| speech.coded(task.phase).to_owned());
    let due = task.due.map(|day| speech.agreement_by(&speech.day(day, today)));
    let agreed = task
        .agreed_on
        .map(|day| speech.agreement_on(&speech.short_day(day)));
    let agreed_with = task
        .agreed_with
        .and_then(|id| speech.name_of(view.passport, id))
        .map(|name| speech.agreed_with_name(&name));
    let point = task.point.filter(|_| task.what.is_empty());
    let point = point.map(|point| speech.coded(point).to_owned());
    details(vec![
        own(view, &task.what),
        say(point),
        say(lead),
        own(view, &task.when),
        say(due),
        say(phase),
        say(state),
        say(helpers),
        say(agreed),
        say(agreed_with),
    ])
}
