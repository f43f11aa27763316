//! The forms of what was agreed and what was decided.

use super::reader::{Reader, write_choice, write_holder, write_some_date, write_some_id, write_tick};
use super::spec::{Choices, Input, SHARING, Spec, folded, open};
use super::written::Written;
use super::{Field, Fields, Problem};
use crate::Now;
use passport::{Agreement, Decision, Kind};

impl Written for Agreement {
    const SPECS: &'static [Spec] = &[
        open(Field::AgreementWhat, Input::Long),
        open(Field::AgreementWho, Input::Holder),
        open(Field::AgreementBy, Input::Date),
        open(Field::AgreementTask, Input::Task),
        open(Field::AgreementArea, Input::ManyOrNone(Choices::Area)),
        open(Field::AgreementWith, Input::Member),
        folded(Field::AgreementOn, Input::Date),
        folded(Field::AgreementAt, Input::Appointment),
        folded(Field::AgreementKnown, Input::Tick),
        SHARING[0],
        SHARING[1],
    ];

    fn blank(_: &Now) -> Self {
        Self::default()
    }

    fn new_fields(now: &Now) -> Fields {
        Self {
            on: Some(now.wall.date()),
            ..Self::default()
        }
        .fields()
    }

    fn fields(&self) -> Fields {
        Fields::default()
            .with(Field::AgreementWhat, &self.what)
            .with(Field::AgreementWho, write_holder(self.who))
            .with(Field::AgreementBy, write_some_date(self.by))
            .with(Field::AgreementWith, write_some_id(self.with))
            .with(Field::AgreementAt, write_some_id(self.at))
            .with(Field::AgreementOn, write_some_date(self.on))
            .with(Field::AgreementTask, write_some_id(self.task))
            .with(Field::AgreementArea, write_choice(self.area))
            .with(Field::AgreementKnown, write_tick(self.is_known))
            .with_sharing(self.sharing)
    }

    fn read(self, read: &mut Reader<'_>, _: &Now) -> Self {
        Self {
            what: read.needed_text(Field::AgreementWhat, Problem::WordsMissing),
            who: read.holder(Field::AgreementWho),
            by: read.date(Field::AgreementBy),
            with: read.id(Field::AgreementWith),
            at: read.id(Field::AgreementAt),
            on: read.date(Field::AgreementOn),
            task: read.id(Field::AgreementTask),
            area: read.coded(Field::AgreementArea),
            is_known: read.tick(Field::AgreementKnown),
            sharing: read.sharing(self.sharing),
            ..self
        }
    }

    fn pointing(about: Kind) -> Option<Field> {
        match about {
            Kind::Member => Some(Field::AgreementWith),
            Kind::Appointment => Some(Field::AgreementAt),
            Kind::Task => Some(Field::AgreementTask),
            _ => None,
        }
    }
}

impl Written for Decision {
    const SPECS: &'static [Spec] = &[
        open(Field::DecisionAbout, Input::Line),
        open(Field::DecisionOptions, Input::Long),
        open(Field::DecisionChosen, Input::Line),
        open(Field::DecisionReasons, Input::Long),
        open(Field::DecisionWith, Input::Member),
        folded(Field::DecisionAt, Input::Appointment),
        folded(Field::DecisionOn, Input::Date),
        SHARING[0],
        SHARING[1],
    ];

    fn blank(_: &Now) -> Self {
        Self::default()
    }

    fn fields(&self) -> Fields {
        Fields::default()
            .with(Field::DecisionAbout, &self.about)
            .with(Field::DecisionOptions, &self.options)
            .with(Field::DecisionChosen, &self.chosen)
            .with(Field::DecisionReasons, &self.reasons)
            .with(Field::DecisionWith, write_some_id(self.with))
            .with(Field::DecisionAt, write_some_id(self.at))
            .with(Field::DecisionOn, write_some_date(self.on))
            .with_sharing(self.sharing)
    }

    fn read(self, read: &mut Reader<'_>, _: &Now) -> Self {
        Self {
            about: read.needed_text(Field::DecisionAbout, Problem::WordsMissing),
            options: read.text(Field::DecisionOptions),
            chosen: read.text(Field::DecisionChosen),
            reasons: read.text(Field::DecisionReasons),
            with: read.id(Field::DecisionWith),
            at: read.id(Field::DecisionAt),
            on: read.date(Field::DecisionOn),
            sharing: read.sharing(self.sharing),
            ..self
        }
    }

    fn pointing(about: Kind) -> Option<Field> {
        match about {
            Kind::Member => Some(Field::DecisionWith),
            Kind::Appointment => Some(Field::DecisionAt),
            _ => None,
        }
    }
}
