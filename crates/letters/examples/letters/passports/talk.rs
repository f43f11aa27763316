//! What is to be raised and asked, what was agreed and what is wished.
//!
//! Tables: `concerns` – checklist item or `-`, words; `questions` – prompt or `-`, words; `agreements` – area or `-`, what;
//! `wishes` – kind, words, kept where.

use super::TODAY;
use super::care::holder;
use crate::dice::Dice;
use crate::heldout::{HeldOut, Line};
use crate::size::Counts;
use passport::{Agreement, Appointment, Coded as _, Concern, Id, Member, Question, Rating, Theme, Wish};

pub(super) fn concerns(
    texts: &HeldOut,
    counts: &Counts,
    team: &[Id<Member>],
    dice: &mut Dice,
) -> Result<Vec<Concern>, String> {
    let lines = dice.some_of(counts.concerns, &texts.concerns);
    lines.iter().map(|line| concern(line, team, dice)).collect()
}

fn concern(line: &Line, team: &[Id<Member>], dice: &mut Dice) -> Result<Concern, String> {
    let mut concern = Concern {
        item: line.choice(0)?,
        words: line.text(1),
        raise_with: dice.one_of(team).filter(|_| dice.in_hundred(50)),
        ..Concern::default()
    };
    // Where there is no item, the words say it all; where there is one, many leave it at that.
    if concern.item.is_none() {
        concern.theme = dice.one_of(Theme::ALL);
    } else {
        concern.words = dice.maybe(65, &concern.words);
    }
    // What most pick from the list has an answer, and half of these an earlier one beside it.
    for _ in 0..dice.one_of(&[0, 1, 1, 2, 2]).unwrap_or_default() {
        let level = u8::try_from(dice.below(11)).unwrap_or_default();
        let day = TODAY.lately(30, dice);
        if let Some(rating) = day.and_then(|day| Rating::new(day, level)) {
            concern.rate(rating);
        }
    }
    Ok(concern)
}

pub(super) fn questions(
    texts: &HeldOut,
    counts: &Counts,
    team: &[Id<Member>],
    contacts: &[Id<Appointment>],
    dice: &mut Dice,
) -> Result<Vec<Question>, String> {
    let mut questions = Vec::new();
    for line in dice.some_of(counts.questions, &texts.questions) {
        questions.push(Question {
            prompt: line.choice(0)?,
            words: line.text(1),
            to: dice.one_of(team).filter(|_| dice.in_hundred(70)),
            ask_at: dice.one_of(contacts).filter(|_| dice.in_hundred(30)),
            ..Question::default()
        });
    }
    Ok(questions)
}

pub(super) fn agreements(
    texts: &HeldOut,
    counts: &Counts,
    team: &[Id<Member>],
    dice: &mut Dice,
) -> Result<Vec<Agreement>, String> {
    let mut agreements = Vec::new();
    for line in dice.some_of(counts.agreements, &texts.agreements) {
        agreements.push(Agreement {
            area: line.choice(0)?,
            what: line.text(1),
            who: holder(team, 80, dice),
            by: TODAY.soon(60, dice).filter(|_| dice.in_hundred(40)),
            with: dice.one_of(team).filter(|_| dice.in_hundred(70)),
            on: TODAY.lately(60, dice),
            ..Agreement::default()
        });
    }
    Ok(agreements)
}

pub(super) fn wishes(texts: &HeldOut, counts: &Counts, dice: &mut Dice) -> Result<Vec<Wish>, String> {
    let mut wishes = Vec::new();
    for line in dice.some_of(counts.wishes, &texts.wishes) {
        wishes.push(Wish {
            words: line.text(1),
            kept_where: line.text(2),
            on: TODAY.lately(200, dice).filter(|_| dice.in_hundred(40)),
            ..Wish::new(line.code(0)?)
        });
    }
    Ok(wishes)
}
