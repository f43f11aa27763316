//! The forms of checks and of what to watch for, as the team told it.

use super::reader::{Reader, write_code, write_date, write_holder, write_some_date, write_some_id};
use super::spec::{Choices, Input, SHARING, Spec, folded, open};
use super::written::Written;
use super::{Field, Fields, Problem};
use crate::Now;
use passport::{Check, Kind, Watch, WatchKind};

impl Written for Check {
    const SPECS: &'static [Spec] = &[
        open(Field::CheckWhat, Input::Line),
        open(Field::HowOften, Input::Line),
        open(Field::CheckNext, Input::Date),
        open(Field::OrderedBy, Input::Holder),
        open(Field::ToldBy, Input::Holder),
        SHARING[0],
        SHARING[1],
    ];

    fn blank(_: &Now) -> Self {
        Self::default()
    }

    fn fields(&self) -> Fields {
        Fields::default()
            .with(Field::CheckWhat, &self.what)
            .with(Field::HowOften, &self.how_often)
            .with(Field::CheckNext, write_some_date(self.next))
            .with(Field::OrderedBy, write_holder(self.ordered_by))
            .with(Field::ToldBy, write_holder(self.told_by))
            .with_sharing(self.sharing)
    }

    fn read(self, read: &mut Reader<'_>, _: &Now) -> Self {
        Self {
            what: read.needed_text(Field::CheckWhat, Problem::WordsMissing),
            how_often: read.text(Field::HowOften),
            next: read.date(Field::CheckNext),
            ordered_by: read.holder(Field::OrderedBy),
            told_by: read.holder(Field::ToldBy),
            sharing: read.sharing(self.sharing),
            ..self
        }
    }

    fn pointing(about: Kind) -> Option<Field> {
        (about == Kind::Member).then_some(Field::OrderedBy)
    }
}

impl Written for Watch {
    const SPECS: &'static [Spec] = &[
        open(Field::WatchKind, Input::Few(Choices::WatchKind)),
        open(Field::WatchWhat, Input::Long),
        open(Field::WatchThen, Input::Long),
        open(Field::WatchCall, Input::Member),
        folded(Field::WatchToldBy, Input::Member),
        folded(Field::WatchToldOn, Input::Date),
        SHARING[0],
        SHARING[1],
    ];

    fn blank(_: &Now) -> Self {
        Self::new(WatchKind::WarningSign)
    }

    fn new_fields(now: &Now) -> Fields {
        Self::blank(now)
            .fields()
            .with(Field::WatchKind, "")
            .with(Field::WatchToldOn, write_date(now.wall.date()))
    }

    fn fields(&self) -> Fields {
        Fields::default()
            .with(Field::WatchKind, write_code(self.kind))
            .with(Field::WatchWhat, &self.what)
            .with(Field::WatchThen, &self.then)
            .with(Field::WatchCall, write_some_id(self.call))
            .with(Field::WatchToldBy, write_some_id(self.told_by))
            .with(Field::WatchToldOn, write_some_date(self.told_on))
            .with_sharing(self.sharing)
    }

    fn read(self, read: &mut Reader<'_>, _: &Now) -> Self {
        Self {
            kind: read.needed_code(Field::WatchKind, self.kind),
            what: read.needed_text(Field::WatchWhat, Problem::WordsMissing),
            then: read.text(Field::WatchThen),
            call: read.id(Field::WatchCall),
            told_by: read.id(Field::WatchToldBy),
            told_on: read.date(Field::WatchToldOn),
            sharing: read.sharing(self.sharing),
            ..self
        }
    }

    fn pointing(about: Kind) -> Option<Field> {
        (about == Kind::Member).then_some(Field::WatchToldBy)
    }
}
