//! Who does what: what nobody holds first, then each person with their number and what they hold.

use super::View;
use super::lines::{Item, own, section as titled};
use passport::{Id, Phase, Standing, Task, TaskState};

/// Who does what.
pub(super) fn section(view: &View<'_>) -> String {
    let speech = view.speech;
    let team = view.summary.who_does_what();
    if team.is_empty() {
        return format!("{}\n{}", speech.summary_who_does_what(), speech.summary_no_team());
    }
    let areas = team.without_task.iter();
    let missing = areas.map(|area| Item::new(speech.coded(*area), []));
    let unheld = tasks(view, &team.without_lead)
        .into_iter()
        .chain(missing)
        .collect();
    let groups = [
        group(speech.summary_unheld(), unheld),
        group(speech.summary_patient_does(), tasks(view, &team.by_patient)),
        group(speech.summary_someone_does(), tasks(view, &team.by_someone)),
    ];
    let people = team.people.iter().map(|standing| person(view, standing));
    let items: Vec<Item> = groups.into_iter().flatten().chain(people).collect();
    titled(speech.summary_who_does_what(), &items)
}

fn group(title: &str, items: Vec<Item>) -> Option<Item> {
    (!items.is_empty()).then(|| Item::new(title, []).with(items))
}

/// Tasks under a title that says who leads them.
fn tasks(view: &View<'_>, ids: &[Id<Task>]) -> Vec<Item> {
    ids.iter().filter_map(|id| task(view, *id, true)).collect()
}

pub(crate) fn person(view: &View<'_>, standing: &Standing<'_>) -> Item {
    let speech = view.speech;
    let member = &standing.row.value;
    let shown = speech.person(member);
    let stand_in = member.stand_in.and_then(|id| speech.name_of(view.passport, id));
    let closeness = member
        .closeness
        .map(|code| speech.summary_closeness(speech.coded(code)));
    let marks = standing.marks.iter();
    let marks: Vec<&str> = marks.map(|mark| speech.mark_name(*mark)).collect();
    let details = [
        own(&marks.join(" · ")),
        own(&shown.detail),
        own(&member.phone),
        own(&member.second_phone),
        own(&member.email),
        closeness,
        own(&member.ask_about),
        own(&member.hours),
        stand_in.map(|name| speech.summary_stand_in(&name)),
    ];
    Item::new(shown.name, details).with(tasks(view, &standing.leads))
}

/// A task with what is known of it; `hides_lead` where the lead is plain from the place it stands in.
pub(crate) fn task(view: &View<'_>, id: Id<Task>, hides_lead: bool) -> Option<Item> {
    let speech = view.speech;
    let task = view.passport.tasks.get(id)?;
    let lead = speech
        .holder_told(view.passport, task.lead)
        .filter(|_| !hides_lead);
    let helpers = speech.names_of(view.passport, &task.helpers);
    let agreed_with = task.agreed_with.and_then(|id| speech.name_of(view.passport, id));
    let point = task.point.filter(|_| task.what.is_empty());
    let details = [
        own(&task.what),
        point.map(|point| speech.coded(point).to_owned()),
        lead,
        own(&task.when),
        task.due
            .map(|day| speech.agreement_by(&speech.day(day, view.today()))),
        (task.phase != Phase::Now).then(|| speech.coded(task.phase).to_owned()),
        (task.state != TaskState::Agreed).then(|| speech.coded(task.state).to_owned()),
        helpers.map(|names| speech.summary_helped_by(&names)),
        task.agreed_on
            .map(|day| speech.agreement_on(&speech.short_day(day))),
        agreed_with.map(|name| speech.agreed_with_name(&name)),
    ];
    Some(Item::new(speech.coded(task.area), details))
}
