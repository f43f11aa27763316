//! The form of a piece of who-does-what.

use super::reader::{Reader, write_code, write_holder, write_ids, write_some_date, write_some_id};
use super::spec::{Choices, Input, SHARING, Spec, folded, open};
use super::written::Written;
use super::{Field, Fields, Problem, Start};
use crate::Now;
use passport::{Area, Holder, Kind, Task};

impl Written for Task {
    const SPECS: &'static [Spec] = &[
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
        SHARING[0],
        SHARING[1],
    ];

    fn blank(_: &Now) -> Self {
        Self::new(Area::SomethingElse)
    }

    fn new_fields(now: &Now) -> Fields {
        Self::blank(now).fields().with(Field::TaskArea, "")
    }

    fn fields(&self) -> Fields {
        Fields::default()
            .with(Field::TaskArea, write_code(self.area))
            .with(Field::TaskWhat, &self.what)
            .with(Field::TaskLead, write_holder(self.lead))
            .with(Field::TaskHelpers, write_ids(&self.helpers))
            .with(Field::TaskWhen, &self.when)
            .with(Field::TaskDue, write_some_date(self.due))
            .with(Field::TaskPhase, write_code(self.phase))
            .with(Field::TaskState, write_code(self.state))
            .with(Field::AgreedWith, write_some_id(self.agreed_with))
            .with(Field::AgreedOn, write_some_date(self.agreed_on))
            .with_sharing(self.sharing)
    }

    fn read(self, read: &mut Reader<'_>, _: &Now) -> Self {
        let area = read.needed_code(Field::TaskArea, self.area);
        let what = read.text(Field::TaskWhat);
        let is_chosen = !read.raw(Field::TaskArea).is_empty();
        // A point of the going-home list has words of its own.
        if is_chosen && area == Area::SomethingElse && what.is_empty() && self.point.is_none() {
            read.object(Field::TaskWhat, Problem::WordsMissing);
        }
        let lead = read.holder(Field::TaskLead);
        let mut helpers = read.members(Field::TaskHelpers);
        // Whoever leads does not also help.
        helpers.retain(|helper| Holder::Member(*helper) != lead);
        Self {
            area,
            what,
            lead,
            helpers,
            phase: read.coded(Field::TaskPhase).unwrap_or(self.phase),
            when: read.text(Field::TaskWhen),
            due: read.date(Field::TaskDue),
            agreed_with: read.id(Field::AgreedWith),
            agreed_on: read.date(Field::AgreedOn),
            state: read.coded(Field::TaskState).unwrap_or(self.state),
            sharing: read.sharing(self.sharing),
            ..self
        }
    }

    fn pointing(about: Kind) -> Option<Field> {
        (about == Kind::Member).then_some(Field::TaskLead)
    }

    fn starting(fields: Fields, start: Start) -> Fields {
        match start {
            Start::Area(area) => fields.with(Field::TaskArea, write_code(area)),
            _ => fields,
        }
    }
}
