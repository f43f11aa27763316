//! The forms of goals and wishes.

use super::reader::{Reader, write_code, write_date, write_some_date, write_tick};
use super::spec::{Choices, Input, SHARING, Spec, open};
use super::written::Written;
use super::{Field, Fields, Problem};
use crate::Now;
use passport::{Goal, Wish, WishKind};

impl Written for Goal {
    const SPECS: &'static [Spec] = &[
        open(Field::GoalWhat, Input::Long),
        open(Field::GoalBy, Input::Line),
        open(Field::GoalReached, Input::Tick),
        SHARING[0],
        SHARING[1],
    ];

    fn blank(_: &Now) -> Self {
        Self::default()
    }

    fn fields(&self) -> Fields {
        Fields::default()
            .with(Field::GoalWhat, &self.what)
            .with(Field::GoalBy, &self.by)
            .with(Field::GoalReached, write_tick(self.is_reached))
            .with_sharing(self.sharing)
    }

    fn read(self, read: &mut Reader<'_>, _: &Now) -> Self {
        Self {
            what: read.needed_text(Field::GoalWhat, Problem::WordsMissing),
            by: read.text(Field::GoalBy),
            is_reached: read.tick(Field::GoalReached),
            sharing: read.sharing(self.sharing),
            ..self
        }
    }
}

impl Written for Wish {
    const SPECS: &'static [Spec] = &[
        open(Field::WishKind, Input::ManyOrNone(Choices::WishKind)),
        open(Field::WishWords, Input::Long),
        open(Field::KeptWhere, Input::Line),
        open(Field::WishOn, Input::Date),
        open(Field::Sharing, Input::Few(Choices::Sharing)),
        open(Field::SharedWith, Input::Member),
    ];

    fn blank(_: &Now) -> Self {
        Self::new(WishKind::SomethingElse)
    }

    fn new_fields(now: &Now) -> Fields {
        Self::blank(now)
            .fields()
            .with(Field::WishKind, "")
            .with(Field::WishOn, write_date(now.wall.date()))
    }

    fn fields(&self) -> Fields {
        Fields::default()
            .with(Field::WishKind, write_code(self.kind))
            .with(Field::WishWords, &self.words)
            .with(Field::KeptWhere, &self.kept_where)
            .with(Field::WishOn, write_some_date(self.on))
            .with_sharing(self.sharing)
    }

    fn read(self, read: &mut Reader<'_>, _: &Now) -> Self {
        Self {
            kind: read.needed_code(Field::WishKind, self.kind),
            words: read.needed_text(Field::WishWords, Problem::WordsMissing),
            kept_where: read.text(Field::KeptWhere),
            on: read.date(Field::WishOn),
            sharing: read.sharing(self.sharing),
            ..self
        }
    }
}
