//! The form of something to ask.

use super::reader::{Reader, write_code, write_id};
use super::spec::{Choices, Input, Spec, open};
use super::{Field, Fields, Problem};
use passport::Question;

pub(super) const SPECS: &[Spec] = &[
    open(Field::QuestionPrompt, Input::ManyOrNone(Choices::Prompt)),
    open(Field::QuestionWords, Input::Long),
    open(Field::QuestionTo, Input::Member),
    open(Field::AskAt, Input::Appointment),
    open(Field::Answer, Input::Long),
    open(Field::Sharing, Input::Few(Choices::Sharing)),
];

pub(super) fn fields(question: &Question) -> Fields {
    Fields::default()
        .with(
            Field::QuestionPrompt,
            question.prompt.map(write_code).unwrap_or_default(),
        )
        .with(Field::QuestionWords, &question.words)
        .with(Field::QuestionTo, question.to.map(write_id).unwrap_or_default())
        .with(Field::AskAt, question.ask_at.map(write_id).unwrap_or_default())
        .with(Field::Answer, &question.answer)
        .with(Field::Sharing, write_code(question.sharing))
}

pub(super) fn question(fields: &Fields, old: Question) -> Result<Question, Vec<(Field, Problem)>> {
    let mut read = Reader::of(fields);
    let prompt = read.coded(Field::QuestionPrompt);
    let words = read.text(Field::QuestionWords);
    if prompt.is_none() && words.is_empty() {
        read.object(Field::QuestionWords, Problem::WordsMissing);
    }
    let question = Question {
        prompt,
        words,
        to: read.id(Field::QuestionTo),
        ask_at: read.id(Field::AskAt),
        answer: read.text(Field::Answer),
        sharing: read.coded(Field::Sharing).unwrap_or(old.sharing),
        unread: old.unread,
    };
    read.finish(question)
}
