//! Concerns that nobody has been asked about.

use super::setting::{check, day, made};
use passport::{AppointmentKind, Id, Role, Rule, Sharing};

#[test]
fn a_concern_that_is_high_or_long_there_and_that_nobody_was_asked_about_is_a_gap() {
    check(
        Rule::NobodyAsked,
        &[
            ("seven today", &[1], |s| s.concern(1, &[(0, 7)], |_| {})),
            ("it has risen to ten", &[1], |s| {
                s.concern(1, &[(-7, 2), (-1, 10)], |_| {})
            }),
            ("a little, for four weeks", &[1], |s| {
                s.concern(1, &[(-28, 3), (-2, 1)], |_| {})
            }),
            ("answered once, a year ago", &[1], |s| {
                s.concern(1, &[(-365, 4)], |_| {})
            }),
            ("it is not to be written down", &[1], |s| {
                s.concern(1, &[(0, 8)], |c| c.spoken_only = true)
            }),
            ("it is for my eyes only", &[1], |s| {
                s.concern(1, &[(0, 8)], |c| c.sharing = Sharing::OnlyMe)
            }),
            ("who was to be asked has left the team", &[1], |s| {
                s.concern(1, &[(0, 8)], |c| c.raise_with = Some(Id::new(9)));
            }),
            ("the contact was taken out", &[1], |s| {
                s.concern(1, &[(0, 8)], |c| c.raise_at = Some(Id::new(9)));
            }),
            ("six today", &[], |s| s.concern(1, &[(0, 6)], |_| {})),
            ("a little, for 27 days", &[], |s| {
                s.concern(1, &[(-27, 3)], |_| {})
            }),
            ("long there, and now gone", &[], |s| {
                s.concern(1, &[(-60, 9), (-1, 0)], |_| {})
            }),
            ("never answered", &[], |s| s.concern(1, &[], |_| {})),
            ("it has been dealt with", &[], |s| {
                s.concern(1, &[(0, 9)], |c| c.settled = true)
            }),
            ("it has been raised", &[], |s| {
                s.concern(1, &[(0, 9)], |c| c.raised_on = Some(day(-1)))
            }),
            ("it is for the GP", &[], |s| {
                s.member(1, Role::Gp);
                s.concern(1, &[(0, 9)], |c| c.raise_with = Some(Id::new(1)));
            }),
            ("it waits for a visit", &[], |s| {
                s.contact(1, AppointmentKind::Visit, 3);
                s.concern(1, &[(0, 9)], |c| c.raise_at = Some(Id::new(1)));
            }),
        ],
    );
}

#[test]
fn an_answer_that_has_changed_is_another_fact_and_the_same_answer_again_is_not() {
    let facts = |answers: &'static [(i64, u8)]| {
        let mut setting = made(|_| {});
        setting.concern(1, answers, |_| {});
        setting.gaps(Rule::NobodyAsked)[0].facts
    };
    let eight = facts(&[(-3, 8)]);
    assert_eq!(eight, facts(&[(-3, 8), (0, 8)]));
    assert_eq!(eight, facts(&[(-40, 8), (0, 8)]));
    assert_ne!(eight, facts(&[(-3, 8), (0, 9)]));
}
