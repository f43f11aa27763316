//! The form of a piece of who-does-what.

use super::reader::{Reader, write_code, write_date, write_holder, write_id, write_ids};
use super::spec::{Choices, Input, Spec, folded, open};
use super::{Field, Fields, Problem};
use passport::{Area, Holder, Task};

pub(super) const SPECS: &[Spec] = &[
    open(Field::TaskArea, Input::ManyOrNone(Choices::Area)),
    open(Field::TaskWhat, Input::Line),
    open(Field::TaskLead, Input::Holder),
    open(Field::TaskHelpers, Input::Members),
    open(Field::TaskWhen, Input::Line),
    folded(Field::TaskDue, Input::Date),
    folded(Field::TaskPhase, Input::Few(Choices::Phase)),
    folded(Field::TaskState, Input::Few(Choices::TaskState)),
    folded(Field::AgreedWith, Input::Member),
    folded(Field::AgreedOn, Input::Date),
    folded(Field::Sharing, Input::Few(Choices::Sharing)),
];

pub(super) fn new() -> Task {
    Task::new(Area::SomethingElse)
}

pub(super) fn blank() -> Fields {
    fields(&new()).with(Field::TaskArea, "")
}

pub(super) fn fields(task: &Task) -> Fields {
    Fields::default()
        .with(Field::TaskArea, write_code(task.area))
        .with(Field::TaskWhat, &task.what)
        .with(Field::TaskLead, write_holder(task.lead))
        .with(Field::TaskHelpers, write_ids(&task.helpers))
        .with(Field::TaskWhen, &task.when)
        .with(Field::TaskDue, task.due.map(write_date).unwrap_or_default())
        .with(Field::TaskPhase, write_code(task.phase))
        .with(Field::TaskState, write_code(task.state))
        .with(
            Field::AgreedWith,
            task.agreed_with.map(write_id).unwrap_or_default(),
        )
        .with(
            Field::AgreedOn,
            task.agreed_on.map(write_date).unwrap_or_default(),
        )
        .with(Field::Sharing, write_code(task.sharing))
}

pub(super) fn task(fields: &Fields, old: Task) -> Result<Task, Vec<(Field, Problem)>> {
    let mut read = Reader::of(fields);
    let area = read.coded(Field::TaskArea);
    let what = read.text(Field::TaskWhat);
    match area {
        None => read.object(Field::TaskArea, Problem::ChoiceMissing),
        Some(Area::SomethingElse) if what.is_empty() => read.object(Field::TaskWhat, Problem::WordsMissing),
        Some(_) => {}
    }
    let lead = read.holder(Field::TaskLead);
    let mut helpers = read.members(Field::TaskHelpers);
    // Whoever leads does not also help.
    helpers.retain(|helper| Holder::Member(*helper) != lead);
    let task = Task {
        area: area.unwrap_or(old.area),
        what,
        lead,
        helpers,
        phase: read.coded(Field::TaskPhase).unwrap_or(old.phase),
        when: read.text(Field::TaskWhen),
        due: read.date(Field::TaskDue),
        agreed_with: read.id(Field::AgreedWith),
        agreed_on: read.date(Field::AgreedOn),
        state: read.coded(Field::TaskState).unwrap_or(old.state),
        sharing: read.coded(Field::Sharing).unwrap_or(old.sharing),
        unread: old.unread,
    };
    read.finish(task)
}
