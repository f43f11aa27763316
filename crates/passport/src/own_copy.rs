//! The patient's own copy: everything, on paper or in a file. Not a backup: what is not to be written down is not in it.

use crate::rights::in_effect;
use crate::{Audience, Concern, Id, Language, LeftOut, Passport, Question, Record, Sharing, Summary};
use time::PrimitiveDateTime;

/// Everything, without what is to be talked about and not written down.
#[must_use]
pub fn written_down(passport: &Passport) -> Passport {
    let mut copy = passport.clone();
    copy.concerns.retain(|row| !row.value.spoken_only);
    // What a reply is checked with is nothing to read, and would let whoever reads it write one.
    copy.given.retain(|_| false);
    copy
}

/// Everything as the patient reads it on paper or in a text. It is for nobody else.
#[must_use]
pub fn own_copy(
    passport: &Passport,
    language: Language,
    written: PrimitiveDateTime,
    sample: bool,
) -> Summary {
    Summary {
        audience: Audience::Everyone,
        role: None,
        written,
        language,
        sample,
        unheld: Vec::new(),
        view: written_down(passport),
        left_out: LeftOut::default(),
    }
}

/// Concerns and questions as the patient's own copy has them, in the order they were written.
#[derive(Clone, PartialEq, Eq, Default, Debug)]
pub struct OwnConcerns {
    /// Those that somebody else may see, too.
    pub to_raise: (Vec<Id<Concern>>, Vec<Id<Question>>),
    /// Those that nobody but the patient may see.
    pub only_mine: (Vec<Id<Concern>>, Vec<Id<Question>>),
}

/// Parts concerns and questions that are only for the patient from the others.
#[must_use]
pub fn own_concerns(passport: &Passport) -> OwnConcerns {
    let mut own = OwnConcerns::default();
    for row in passport.concerns.iter().filter(|row| !row.value.settled) {
        let place = own.place(&Record::Concern(row.id, row.value.clone()));
        place.0.push(row.id);
    }
    for row in passport.questions.iter().filter(|row| row.value.is_open()) {
        let place = own.place(&Record::Question(row.id, row.value.clone()));
        place.1.push(row.id);
    }
    own
}

impl OwnConcerns {
    fn place(&mut self, record: &Record) -> &mut (Vec<Id<Concern>>, Vec<Id<Question>>) {
        match in_effect(record) {
            Sharing::OnlyMe | Sharing::Unknown(_) => &mut self.only_mine,
            Sharing::Everyone | Sharing::CliniciansOnly | Sharing::OnePerson(_) => &mut self.to_raise,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_only_to_be_talked_about_is_not_written_down() {
        let mut passport = Passport::default();
        for (raw, spoken_only) in [(1, true), (2, false)] {
            passport.put(Record::Concern(
                Id::new(raw),
                Concern {
                    spoken_only,
                    ..Concern::default()
                },
            ));
        }
        let kept: Vec<u64> = written_down(&passport)
            .concerns
            .iter()
            .map(|row| row.id.raw())
            .collect();
        assert_eq!(kept, [2]);
    }

    #[test]
    fn what_is_only_mine_stands_apart_from_what_is_to_be_raised() {
        let mut passport = Passport::default();
        for (raw, sharing, settled) in [
            (1, Sharing::OnlyMe, false),
            (2, Sharing::CliniciansOnly, false),
            (3, Sharing::Everyone, true),
        ] {
            let concern = Concern {
                sharing,
                settled,
                ..Concern::default()
            };
            passport.put(Record::Concern(Id::new(raw), concern));
        }
        let question = Question {
            sharing: Sharing::OnlyMe,
            ..Question::default()
        };
        passport.put(Record::Question(Id::new(1), question));
        let own = own_concerns(&passport);
        assert_eq!(own.to_raise, (vec![Id::new(2)], vec![]));
        assert_eq!(own.only_mine, (vec![Id::new(1)], vec![Id::new(1)]));
    }
}
