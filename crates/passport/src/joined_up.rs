//! Where the answers of a self-check are placed among the four kinds of collaboration (N1 in docs/evidence.md). In words;
//! no number is kept or shown.

use crate::{Coded, Collaboration, Frequency, SelfCheck, Statement};

/// With fewer answers nothing can be said.
const ENOUGH: usize = 4;

/// The kind of collaboration that the answers of one day describe.
///
/// Four statements tell how care hangs together: they know of each other's plans, somebody has the whole picture, I know
/// whom to call, and, the other way round, I carry messages between them. Four tell whether the person is seen: what
/// matters to me, my family, my part in decisions, feelings and everyday life.
///
/// - Care hangs together mostly often, and the person is seen mostly often: a team with me in it.
/// - Care hangs together mostly often: a team.
/// - Care hangs together now and then, or in some ways and not in others: each adding their part.
/// - Care mostly seldom hangs together: each on their own.
///
/// "Mostly" is more than half of what was answered. `None` when fewer than four statements were answered with anything but
/// "not sure", or none about how care hangs together.
#[must_use]
pub fn placed(check: &SelfCheck) -> Option<Collaboration> {
    let answers = || {
        Statement::ALL
            .iter()
            .filter_map(|asked| Answer::to(check, *asked))
    };
    let coordination = Tally::of(answers().filter(|answer| !answer.is_about_person));
    let person = Tally::of(answers().filter(|answer| answer.is_about_person));
    if coordination.answered + person.answered < ENOUGH || coordination.answered == 0 {
        return None;
    }
    Some(if !coordination.is_mostly_often() {
        if coordination.is_mostly_seldom() {
            Collaboration::EachOnTheirOwn
        } else {
            Collaboration::EachAddingTheirPart
        }
    } else if person.is_mostly_often() {
        Collaboration::ATeamWithMe
    } else {
        Collaboration::ATeam
    })
}

/// One answer, turned so that "often" is always the good end.
struct Answer {
    is_about_person: bool,
    frequency: Frequency,
}

impl Answer {
    fn to(check: &SelfCheck, asked: Statement) -> Option<Self> {
        let frequency = match check.answer(asked)? {
            Frequency::NotSure | Frequency::Unknown(_) => return None,
            frequency if asked == Statement::ICarryMessages => reversed(frequency),
            frequency => frequency,
        };
        let is_about_person = matches!(
            asked,
            Statement::WhatMatters
                | Statement::FamilyIncluded
                | Statement::PartOfDecisions
                | Statement::EverydayLife
        );
        Some(Self {
            is_about_person,
            frequency,
        })
    }
}

fn reversed(frequency: Frequency) -> Frequency {
    match frequency {
        Frequency::Often => Frequency::Seldom,
        Frequency::Seldom => Frequency::Often,
        same => same,
    }
}

#[derive(Default)]
struct Tally {
    answered: usize,
    often: usize,
    seldom: usize,
}

impl Tally {
    fn of(answers: impl Iterator<Item = Answer>) -> Self {
        answers.fold(Self::default(), |tally, answer| Self {
            answered: tally.answered + 1,
            often: tally.often + usize::from(answer.frequency == Frequency::Often),
            seldom: tally.seldom + usize::from(answer.frequency == Frequency::Seldom),
        })
    }

    fn is_mostly_often(&self) -> bool {
        self.often * 2 > self.answered
    }

    fn is_mostly_seldom(&self) -> bool {
        self.seldom * 2 > self.answered
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{Date, Unread};

    /// A check from one letter for each statement in order: often, sometimes, seldom, not sure, or a dash for no answer.
    /// The order is: know each other, I carry messages, whom to call, whole picture, then the four about the person.
    fn check(answers: &str) -> SelfCheck {
        let frequency = |letter| match letter {
            'o' => Some(Frequency::Often),
            's' => Some(Frequency::Sometimes),
            'x' => Some(Frequency::Seldom),
            '?' => Some(Frequency::NotSure),
            '9' => Some(Frequency::Unknown(9)),
            _ => None,
        };
        let letters = answers.chars().filter(|letter| *letter != ' ');
        let answered = Statement::ALL.iter().copied().zip(letters);
        SelfCheck {
            on: Date::MIN,
            answers: answered
                .filter_map(|(asked, letter)| Some((asked, frequency(letter)?)))
                .collect(),
            unread: Unread::default(),
        }
    }

    fn all_placed(expected: Option<Collaboration>, table: &[&str]) {
        for answers in table {
            assert_eq!(placed(&check(answers)), expected, "{answers}");
        }
    }

    #[test]
    fn too_few_answers_are_placed_nowhere() {
        let table = ["---- ----", "???? ????", "oxo- ----", "oxo? 9???", "---- oooo"];
        all_placed(None, &table);
    }

    #[test]
    fn care_that_hangs_together_around_the_person_is_a_team_with_me() {
        let table = ["oxoo oooo", "oxos ooos", "oxox oos-", "oxo- o---"];
        all_placed(Some(Collaboration::ATeamWithMe), &table);
    }

    #[test]
    fn care_that_hangs_together_without_the_person_is_a_team() {
        let table = ["oxoo xxxx", "oxoo ssss", "oxoo ooss", "oxoo ----"];
        all_placed(Some(Collaboration::ATeam), &table);
    }

    #[test]
    fn care_that_hangs_together_in_some_ways_is_each_adding_their_part() {
        let table = ["ssss oooo", "oxsx oooo", "ooox ssss", "soss xxxx"];
        all_placed(Some(Collaboration::EachAddingTheirPart), &table);
    }

    #[test]
    fn care_that_seldom_hangs_together_is_each_on_their_own() {
        let table = ["xoxx oooo", "xoxx xxxx", "xoxs ssss", "xo-- ss--"];
        all_placed(Some(Collaboration::EachOnTheirOwn), &table);
    }

    #[test]
    fn carrying_messages_counts_the_other_way_round() {
        assert_eq!(placed(&check("-x-- oooo")), Some(Collaboration::ATeamWithMe));
        assert_eq!(placed(&check("-o-- oooo")), Some(Collaboration::EachOnTheirOwn));
    }
}
