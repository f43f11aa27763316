//! The forms of reviews, of the self-check, and of putting a gap aside.

use super::reader::{Reader, write_code};
use super::spec::{Choices, Input, Spec, open};
use super::written::Written;
use super::{Field, Fields, Problem, Start};
use crate::Now;
use passport::{Coded as _, Review, ReviewMoment, Rule, SelfCheck, SetAside, Statement};

impl Written for Review {
    const SPECS: &'static [Spec] = &[
        open(Field::ReviewMoment, Input::Few(Choices::ReviewMoment)),
        open(Field::ReviewNote, Input::Long),
    ];

    fn blank(now: &Now) -> Self {
        Self {
            moment: ReviewMoment::EveryThreeMonths,
            on: now.wall.date(),
            at_ms: now.unix_ms,
            note: String::new(),
            unread: Default::default(),
        }
    }

    fn fields(&self) -> Fields {
        Fields::default()
            .with(Field::ReviewMoment, write_code(self.moment))
            .with(Field::ReviewNote, &self.note)
    }

    fn read(self, read: &mut Reader<'_>, _: &Now) -> Self {
        Self {
            moment: read.needed_code(Field::ReviewMoment, self.moment),
            note: read.text(Field::ReviewNote),
            ..self
        }
    }

    fn starting(fields: Fields, start: Start) -> Fields {
        match start {
            Start::Moment(moment) => fields.with(Field::ReviewMoment, write_code(moment)),
            _ => fields,
        }
    }
}

/// The field of each statement.
const STATEMENTS: [(Statement, Field); 8] = [
    (Statement::KnowEachOther, Field::KnowEachOther),
    (Statement::ICarryMessages, Field::ICarryMessages),
    (Statement::IKnowWhomToCall, Field::IKnowWhomToCall),
    (Statement::WholePicture, Field::WholePicture),
    (Statement::WhatMatters, Field::WhatMatters),
    (Statement::FamilyIncluded, Field::FamilyIncluded),
    (Statement::PartOfDecisions, Field::PartOfDecisions),
    (Statement::EverydayLife, Field::EverydayLife),
];

const ANSWER: Input = Input::Few(Choices::Frequency);

impl Written for SelfCheck {
    const SPECS: &'static [Spec] = &[
        open(Field::KnowEachOther, ANSWER),
        open(Field::ICarryMessages, ANSWER),
        open(Field::IKnowWhomToCall, ANSWER),
        open(Field::WholePicture, ANSWER),
        open(Field::WhatMatters, ANSWER),
        open(Field::FamilyIncluded, ANSWER),
        open(Field::PartOfDecisions, ANSWER),
        open(Field::EverydayLife, ANSWER),
    ];

    fn blank(now: &Now) -> Self {
        Self {
            on: now.wall.date(),
            answers: Vec::new(),
            unread: Default::default(),
        }
    }

    fn fields(&self) -> Fields {
        let said = STATEMENTS
            .iter()
            .filter_map(|(statement, field)| Some((*field, write_code(self.answer(*statement)?))));
        said.collect()
    }

    fn read(self, read: &mut Reader<'_>, _: &Now) -> Self {
        let known = STATEMENTS
            .iter()
            .filter_map(|(statement, field)| Some((*statement, read.coded(*field)?)));
        let mut answers: Vec<_> = known.collect();
        // Answers to statements of a newer version are kept.
        let newer = self.answers.into_iter();
        answers.extend(newer.filter(|(statement, _)| Statement::from_slug(statement.slug()).is_none()));
        if answers.is_empty() {
            read.object(Field::KnowEachOther, Problem::ChoiceMissing);
        }
        Self { answers, ..self }
    }
}

/// What it is about comes from the gap, not from a field: see [`Form::submit`](super::Form::submit).
impl Written for SetAside {
    const SPECS: &'static [Spec] = &[open(Field::AsideWhy, Input::Long)];

    fn blank(now: &Now) -> Self {
        Self {
            rule: Rule::Unknown(0),
            about: None,
            area: None,
            facts: 0,
            why: String::new(),
            on: now.wall.date(),
            unread: Default::default(),
        }
    }

    fn fields(&self) -> Fields {
        Fields::default().with(Field::AsideWhy, &self.why)
    }

    fn read(self, read: &mut Reader<'_>, _: &Now) -> Self {
        Self {
            why: read.needed_text(Field::AsideWhy, Problem::WordsMissing),
            ..self
        }
    }
}
