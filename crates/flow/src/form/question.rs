//! The form of something to ask.

use super::reader::{Reader, write_choice, write_code, write_some_id};
use super::spec::{Choices, Input, Spec, open};
use super::written::Written;
use super::{Field, Fields, Problem, Start};
use crate::Now;
use passport::{Kind, Question};

impl Written for Question {
    const SPECS: &'static [Spec] = &[
        open(Field::QuestionPrompt, Input::ManyOrNone(Choices::Prompt)),
        open(Field::QuestionWords, Input::Long),
        open(Field::QuestionTo, Input::Member),
        open(Field::AskAt, Input::Appointment),
        open(Field::Answer, Input::Long),
        open(Field::Sharing, Input::Few(Choices::Sharing)),
        open(Field::SharedWith, Input::Member),
    ];

    fn blank(_: &Now) -> Self {
        Self::default()
    }

    fn fields(&self) -> Fields {
        Fields::default()
            .with(Field::QuestionPrompt, write_choice(self.prompt))
            .with(Field::QuestionWords, &self.words)
            .with(Field::QuestionTo, write_some_id(self.to))
            .with(Field::AskAt, write_some_id(self.ask_at))
            .with(Field::Answer, &self.answer)
            .with_sharing(self.sharing)
    }

    fn read(self, read: &mut Reader<'_>, _: &Now) -> Self {
        let prompt = read.coded(Field::QuestionPrompt);
        let words = read.text(Field::QuestionWords);
        if prompt.is_none() && words.is_empty() {
            read.object(Field::QuestionWords, Problem::WordsMissing);
        }
        Self {
            prompt,
            words,
            to: read.id(Field::QuestionTo),
            ask_at: read.id(Field::AskAt),
            answer: read.text(Field::Answer),
            sharing: read.sharing(self.sharing),
            ..self
        }
    }

    fn pointing(about: Kind) -> Option<Field> {
        match about {
            Kind::Member => Some(Field::QuestionTo),
            Kind::Appointment => Some(Field::AskAt),
            _ => None,
        }
    }

    fn starting(fields: Fields, start: Start) -> Fields {
        match start {
            Start::Prompt(prompt) => fields.with(Field::QuestionPrompt, write_code(prompt)),
            _ => fields,
        }
    }
}
