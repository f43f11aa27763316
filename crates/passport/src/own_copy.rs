//! The patient's own copy: everything, on paper or in a file. Not a backup: what is not to be written down is not in it.

use crate::Passport;

/// Everything, without what is to be talked about and not written down.
#[must_use]
pub fn written_down(passport: &Passport) -> Passport {
    let mut copy = passport.clone();
    copy.concerns.retain(|row| !row.value.spoken_only);
    copy
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{Concern, Id, Record};

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
}
