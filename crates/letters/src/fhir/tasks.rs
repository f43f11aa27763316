//! Who does what, and what consultations settled.

use super::codes::concept;
use super::moments::{day_of, days};
use super::node::{Node, list, object};
use super::source::{Resource, Source, own};
use super::words::Phrase;
use passport::{Agreement, Holder, Id, Kind, Member, Phase, Row, Task, TaskState};

/// A task. What nobody holds has no owner.
pub(super) fn task(source: &Source<'_>, row: &Row<Task>) -> Resource {
    let task = &row.value;
    let agreed_with = task.agreed_with.and_then(|id| source.name(id));
    let notes = [
        own(&task.when),
        Some(task.phase)
            .filter(|phase| *phase != Phase::Now)
            .map(|phase| source.say(Phrase::Phase(phase))),
        agreed_with.map(|name| source.say(Phrase::AgreedWith(&name))),
    ];
    let intent = match task.state {
        TaskState::Proposed => "proposal",
        _ => "plan",
    };
    let owner = source.holder(task.lead);
    source.resource(
        "Task",
        source.ids.of("Task", row.id.key(Kind::Task)),
        [
            ("status", Node::code(status(task.state, !owner.is_nothing()))),
            (
                "businessStatus",
                concept(&source.say(Phrase::TaskState(task.state))),
            ),
            ("intent", Node::code(intent)),
            ("code", concept(&source.say(Phrase::Area(task.area)))),
            ("description", Node::text(&source.say(Phrase::Task(task)))),
            ("for", source.patient()),
            ("authoredOn", day_of(task.agreed_on)),
            ("requester", source.patient()),
            ("owner", owner),
            ("note", source.notes(notes)),
            ("restriction", by(task.due)),
            ("input", list(task.helpers.iter().map(|id| helper(source, *id)))),
        ],
    )
}

/// How far a task is. One that is agreed and that nobody holds is still asked for.
fn status(state: TaskState, is_held: bool) -> &'static str {
    match (state, is_held) {
        (TaskState::Agreed, true) => "accepted",
        (TaskState::Agreed, false) | (TaskState::Proposed, _) => "requested",
        (TaskState::Unclear | TaskState::Unknown(_), _) => "draft",
        (TaskState::Done, _) => "completed",
        (TaskState::Stopped, _) => "cancelled",
    }
}

/// Somebody who helps. R4 has one owner and nobody beside them, so that help is something that goes into the task.
fn helper(source: &Source<'_>, id: Id<Member>) -> Node {
    let member = source.member(Some(id));
    if member.is_nothing() {
        return member;
    }
    object([
        ("type", concept(&source.say(Phrase::Helps))),
        ("valueReference", member),
    ])
}

fn by(day: Option<passport::Date>) -> Node {
    object([("period", days(None, day))])
}

/// What was agreed: a task, with where it comes from told in a [`Provenance`](super::provenance) of its own.
pub(super) fn agreement(source: &Source<'_>, row: &Row<Agreement>) -> Resource {
    let agreement = &row.value;
    let with = agreement.with.and_then(|id| source.name(id));
    let area = agreement.area.map(|area| source.say(Phrase::Area(area)));
    let owner = source.holder(agreement.who);
    let is_held = agreement.who != Holder::Nobody && !owner.is_nothing();
    source.resource(
        "Task",
        source.ids.of("Task", row.id.key(Kind::Agreement)),
        [
            (
                "basedOn",
                list([source.record("Appointment", agreement.at.map(|id| id.key(Kind::Appointment)))]),
            ),
            (
                "partOf",
                list([source.record("Task", agreement.task.map(|id| id.key(Kind::Task)))]),
            ),
            ("status", Node::code(status(TaskState::Agreed, is_held))),
            ("intent", Node::code("plan")),
            ("code", concept(&source.say(Phrase::Agreement))),
            ("description", Node::text(&agreement.what)),
            ("for", source.patient()),
            ("authoredOn", day_of(agreement.on)),
            ("requester", source.patient()),
            ("owner", owner),
            (
                "note",
                source.notes([area, with.map(|name| source.say(Phrase::AgreedWith(&name)))]),
            ),
            ("restriction", by(agreement.by)),
        ],
    )
}
