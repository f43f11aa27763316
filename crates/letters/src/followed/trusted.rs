//! How people are reached, as whoever follows has accepted it.

use crate::parts;
use passport::Reached;

/// How somebody is reached, as the follower has seen and accepted it. A number that is another than this is shown beside it, and takes its
/// place only when it is tapped.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Trusted {
    /// Who it is: the mark of the member.
    pub mark: u32,
    /// The name, the numbers and the e-mail address.
    pub reached: Reached,
}

/// Whoever is named for the first time is taken as they are named. But where somebody of that name was known who is named no more, they are
/// taken as that one was: a number that is written down anew is another number too. What was not known of somebody before is added to what was.
pub fn trust_the_new(trusted: &mut Vec<Trusted>, people: &[(u32, Reached)]) {
    let is_named = |mark: u32| people.iter().any(|(other, _)| *other == mark);
    for (mark, now) in people {
        match trusted.iter_mut().find(|known| known.mark == *mark) {
            Some(known) if !now.is_another_than(&known.reached) => known.reached = now.clone(),
            Some(_) => {}
            None => {
                let gone = trusted.iter().rev().filter(|known| !is_named(known.mark));
                let before = gone
                    .map(|known| &known.reached)
                    .find(|known| now.has_name_of(known));
                trusted.push(Trusted {
                    mark: *mark,
                    reached: before.unwrap_or(now).clone(),
                });
            }
        }
    }
}

impl Trusted {
    pub(super) fn write(&self) -> Vec<u8> {
        let mut bytes = Vec::new();
        parts::put(&mut bytes, 0, &self.mark.to_le_bytes());
        let Reached {
            name,
            phone,
            second_phone,
            email,
        } = &self.reached;
        for (text, number) in [name, phone, second_phone, email].into_iter().zip(1..) {
            parts::put(&mut bytes, number, text.as_bytes());
        }
        bytes
    }

    pub(super) fn read(bytes: &[u8]) -> Option<Self> {
        let things = parts::read(bytes)?;
        let one = |number: u8| {
            let thing = things.iter().find(|(other, _)| *other == number);
            thing.map(|(_, content)| *content)
        };
        Some(Self {
            mark: u32::from_le_bytes(one(0)?.try_into().ok()?),
            reached: Reached {
                name: parts::text(one(1)?)?,
                phone: parts::text(one(2)?)?,
                second_phone: parts::text(one(3)?)?,
                email: parts::text(one(4)?)?,
            },
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn reached(name: &str, phone: &str) -> Reached {
        Reached {
            name: name.into(),
            phone: phone.into(),
            ..Reached::default()
        }
    }

    fn known(people: &[(u32, Reached)]) -> Vec<Trusted> {
        let mut trusted = Vec::new();
        trust_the_new(&mut trusted, people);
        trusted
    }

    fn number(trusted: &[Trusted], mark: u32) -> &str {
        &trusted
            .iter()
            .find(|known| known.mark == mark)
            .unwrap()
            .reached
            .phone
    }

    #[test]
    fn whoever_is_new_is_taken_as_named_and_another_number_of_somebody_known_is_not() {
        let mut trusted = known(&[(1, reached("Ward 3", ""))]);
        trust_the_new(&mut trusted, &[(1, reached("Ward 3", "22 33"))]);
        assert_eq!(number(&trusted, 1), "22 33", "it was not known before");
        trust_the_new(&mut trusted, &[(1, reached("Ward 3", "90 00"))]);
        assert_eq!(number(&trusted, 1), "22 33");
    }

    #[test]
    fn somebody_who_is_taken_out_and_written_down_anew_is_no_stranger() {
        let mut trusted = known(&[(1, reached("Ward 3", "22 33"))]);
        trust_the_new(&mut trusted, &[(2, reached("ward 3", "90 00"))]);
        assert_eq!(number(&trusted, 2), "22 33");
    }

    #[test]
    fn two_of_one_name_who_are_both_there_are_two() {
        let mut trusted = known(&[(1, reached("Kari", "22 33"))]);
        trust_the_new(
            &mut trusted,
            &[(1, reached("Kari", "22 33")), (2, reached("Kari", "90 00"))],
        );
        assert_eq!(number(&trusted, 2), "90 00");
    }
}
