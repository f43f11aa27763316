//! Who does what: what nobody holds first, then each person with their number and what they hold.

use super::View;
use super::items::{details, item, own, say, section as titled};
use crate::parts::*;
use passport::{Audience, Holder, Id, Kind, Member, Row, Task, Unheld, by_night, dialable, unheld};
use yew::prelude::*;

/// Who does what.
pub(super) fn section(view: &View<'_>) -> Html {
    let speech = &view.voice.speech;
    if view.passport.members.is_empty() && view.passport.tasks.is_empty() && view.summary.unheld.is_empty() {
        return titled(
            "summary__team",
            speech.summary_who_does_what(),
            html! { <p class="quiet">{ speech.summary_no_team() }</p> },
        );
    }
    let content = html! {
        <>
            { gaps(view) }
            { without_a_person(view, Holder::Me, speech.summary_patient_does()) }
            { without_a_person(view, Holder::NotShown, speech.summary_someone_does()) }
            <ul class="summary__list summary__people">{ for in_order(view).into_iter().map(|row| person(view, row)) }</ul>
        </>
    };
    titled("summary__team", speech.summary_who_does_what(), content)
}

fn gaps(view: &View<'_>) -> Html {
    let ids: Vec<Id<Task>> = unheld(view.passport)
        .into_iter()
        .filter(|gap| matches!(gap, Unheld::NoLead(_)))
        .map(Unheld::task)
        .collect();
    let areas = &view.summary.unheld;
    if ids.is_empty() && areas.is_empty() {
        return Html::default();
    }
    // Areas for which there is no task at all are not records: they cannot be taken out one by one.
    let area = |area: &passport::Area| {
        let name = view.voice.speech.coded(*area);
        html! { <li class="summary__item"><div class="summary__content"><strong>{ name }</strong></div></li> }
    };
    html! {
        <Card title={view.voice.speech.summary_unheld().to_owned()} level=3 tone={CardTone::Gap}>
            <ul class="summary__list">
                { for ids.into_iter().map(|id| task_item(view, id, true)) }
                { for areas.iter().map(area) }
            </ul>
        </Card>
    }
}

fn without_a_person(view: &View<'_>, holder: Holder, title: &str) -> Html {
    let held: Vec<Html> = view
        .passport
        .tasks
        .iter()
        .filter(|row| row.value.lead == holder)
        .map(|row| task_item(view, row.id, true))
        .collect();
    if held.is_empty() {
        return Html::default();
    }
    html! { <><h3>{ title.to_owned() }</h3><ul class="summary__list">{ for held }</ul></> }
}

/// By night whom to call then; then the coordinator, who speaks for the patient, then as they were written.
fn in_order<'a>(view: &View<'a>) -> Vec<&'a Row<Member>> {
    let patient = &view.passport.patient;
    let nights = nights(view);
    let mut rows: Vec<&Row<Member>> = view.passport.members.iter().collect();
    rows.sort_by_key(|row| {
        (
            !nights.contains(&row.id),
            patient.coordinator != Some(row.id),
            patient.speaks_for_me != Some(row.id),
        )
    });
    rows
}

/// On the night card, whom to call at night.
fn nights(view: &View<'_>) -> Vec<Id<Member>> {
    if view.summary.audience == Audience::OutOfHours {
        by_night(view.passport)
    } else {
        Vec::new()
    }
}

fn person(view: &View<'_>, row: &Row<Member>) -> Html {
    let speech = &view.voice.speech;
    let member = &row.value;
    let shown = speech.person(member);
    let name = shown.name.clone();
    let name_is_role = member.name.is_empty() && member.service.is_empty();
    let title = if name_is_role {
        html! { <strong>{ shown.name }</strong> }
    } else {
        html! { <strong>{ own(view, &shown.name) }</strong> }
    };
    let stand_in = member.stand_in.and_then(|id| speech.name_of(view.passport, id));
    let leads: Vec<Html> = view
        .passport
        .tasks
        .iter()
        .filter(|task| task.value.lead == Holder::Member(row.id))
        .map(|task| task_item(view, task.id, true))
        .collect();
    let content = html! {
        <>
            { title }
            { for marks(view, row.id).into_iter().map(|text| html! { <Tag {text} /> }) }
            { details(vec![say((!name_is_role).then(|| speech.coded(member.role).to_owned())), service(view, member)]) }
            { details(vec![number(view, &member.phone), number(view, &member.second_phone), mail(view, &member.email)]) }
            { details(vec![say(member.closeness.map(|code| speech.summary_closeness(speech.coded(code))))]) }
            { details(vec![own(view, &member.ask_about), own(view, &member.hours), say(stand_in.map(|name| speech.summary_stand_in(&name)))]) }
            if !leads.is_empty() { <ul class="summary__list summary__held">{ for leads }</ul> }
        </>
    };
    item(view, Kind::Member, row.id.raw(), &name, content)
}

fn marks(view: &View<'_>, id: Id<Member>) -> Vec<String> {
    let speech = &view.voice.speech;
    let patient = &view.passport.patient;
    let by_night = nights(view).into_iter().find(|night| *night == id);
    [
        (by_night, speech.night_call_by_night()),
        (patient.coordinator, speech.summary_coordinator()),
        (patient.speaks_for_me, speech.summary_speaks_for()),
        (patient.emergency_contact, speech.summary_emergency()),
    ]
    .into_iter()
    .filter(|(who, _)| *who == Some(id))
    .map(|(_, text)| text.to_owned())
    .collect()
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

/// A task with what is known of it; `with_lead` is false where the lead is plain from the place it stands in.
pub(super) fn task_item(view: &View<'_>, id: Id<Task>, hide_lead: bool) -> Html {
    let speech = &view.voice.speech;
    let Some(task) = view.passport.tasks.get(id) else {
        return Html::default();
    };
    let today = view.now.wall.date();
    let lead = if hide_lead {
        None
    } else {
        speech.holder_told(view.passport, task.lead)
    };
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
    let content = html! {
        <>
            <strong>{ speech.coded(task.area) }</strong>
            { details(vec![
                own(view, &task.what), say(point), say(lead), own(view, &task.when), say(due), say(phase), say(state),
                say(helpers), say(agreed), say(agreed_with),
            ]) }
        </>
    };
    item(view, Kind::Task, id.raw(), &speech.task_name(task).title, content)
}
