//! Who does what: what nobody holds first, then each person with their number and what they hold.

use super::View;
use super::lines::{Item, own, section as titled};
use passport::{Audience, Holder, Id, Member, Phase, Row, Task, TaskState, Unheld, by_night, unheld};

/// Who does what.
pub(super) fn section(view: &View<'_>) -> String {
    let speech = view.speech;
    let groups = [
        group(speech.summary_unheld(), gaps(view)),
        group(speech.summary_patient_does(), held_by(view, Holder::Me)),
        group(speech.summary_someone_does(), held_by(view, Holder::NotShown)),
    ];
    let people = in_order(view).into_iter().map(|row| person(view, row));
    let items: Vec<Item> = groups.into_iter().flatten().chain(people).collect();
    if items.is_empty() {
        return format!("{}\n{}", speech.summary_who_does_what(), speech.summary_no_team());
    }
    titled(speech.summary_who_does_what(), &items)
}

fn group(title: &str, items: Vec<Item>) -> Option<Item> {
    (!items.is_empty()).then(|| Item::new(title, []).with(items))
}

fn gaps(view: &View<'_>) -> Vec<Item> {
    let without_lead = unheld(view.passport).into_iter();
    let without_lead = without_lead.filter(|gap| matches!(gap, Unheld::NoLead(_)));
    let areas = view.summary.unheld.iter();
    without_lead
        .filter_map(|gap| task(view, gap.task(), true))
        .chain(areas.map(|area| Item::new(view.speech.coded(*area), [])))
        .collect()
}

fn held_by(view: &View<'_>, holder: Holder) -> Vec<Item> {
    let tasks = view.passport.tasks.iter();
    let held = tasks.filter(|row| row.value.lead == holder);
    held.filter_map(|row| task(view, row.id, true)).collect()
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

fn person(view: &View<'_>, row: &Row<Member>) -> Item {
    let speech = view.speech;
    let member = &row.value;
    let shown = speech.person(member);
    let stand_in = member.stand_in.and_then(|id| speech.name_of(view.passport, id));
    let closeness = member
        .closeness
        .map(|code| speech.summary_closeness(speech.coded(code)));
    let details = [
        marks(view, row.id),
        own(&shown.detail),
        own(&member.phone),
        own(&member.second_phone),
        own(&member.email),
        closeness,
        own(&member.ask_about),
        own(&member.hours),
        stand_in.map(|name| speech.summary_stand_in(&name)),
    ];
    Item::new(shown.name, details).with(held_by(view, Holder::Member(row.id)))
}

fn marks(view: &View<'_>, id: Id<Member>) -> Option<String> {
    let speech = view.speech;
    let patient = &view.passport.patient;
    let by_night = nights(view).into_iter().find(|night| *night == id);
    let marks = [
        (by_night, speech.night_call_by_night()),
        (patient.coordinator, speech.summary_coordinator()),
        (patient.speaks_for_me, speech.summary_speaks_for()),
        (patient.emergency_contact, speech.summary_emergency()),
    ];
    let own = marks.into_iter().filter(|(who, _)| *who == Some(id));
    let own: Vec<&str> = own.map(|(_, text)| text).collect();
    (!own.is_empty()).then(|| own.join(" · "))
}

/// A task with what is known of it; `hides_lead` where the lead is plain from the place it stands in.
pub(super) fn task(view: &View<'_>, id: Id<Task>, hides_lead: bool) -> Option<Item> {
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
