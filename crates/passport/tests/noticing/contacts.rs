//! Contacts without who or where, and contacts that left something unanswered.

use super::setting::{Setting, check, day, made, ms};
use passport::{AppointmentKind, Id, Key, Kind, Question, Repeat, Role, Rule};

/// A contact with these members, at this place.
fn contact(setting: &mut Setting, kind: AppointmentKind, days: i64, with: &[u64], place: &str) {
    setting.member(1, Role::Gp);
    setting.contact_like(1, kind, days, |contact| {
        contact.with = with.iter().copied().map(Id::new).collect();
        contact.place = place.into();
    });
}

#[test]
fn a_contact_soon_without_who_or_where_is_a_gap() {
    check(
        Rule::AppointmentWithoutWhoOrWhere,
        &[
            ("a visit with nobody named", &[1], |s| {
                contact(s, AppointmentKind::Visit, 7, &[], "Room 4")
            }),
            ("a visit without a place", &[1], |s| {
                contact(s, AppointmentKind::Visit, 7, &[1], "  ")
            }),
            ("a call from nobody", &[1], |s| {
                contact(s, AppointmentKind::PhoneCall, 0, &[], "")
            }),
            ("the one who was named has left the team", &[1], |s| {
                contact(s, AppointmentKind::Visit, 30, &[9], "Room 4");
            }),
            (
                "its next time is soon, though the first was long ago",
                &[1],
                |s| {
                    contact(s, AppointmentKind::Treatment, -70, &[], "Ward 3");
                    let mut treatment = s.passport.appointments.get(Id::new(1)).cloned().unwrap();
                    treatment.repeat = Some(Repeat {
                        every_days: 7,
                        until: None,
                    });
                    s.put((Id::new(1), treatment));
                },
            ),
            ("a visit with who and where", &[], |s| {
                contact(s, AppointmentKind::Visit, 7, &[1], "Room 4")
            }),
            ("a call needs no place", &[], |s| {
                contact(s, AppointmentKind::PhoneCall, 7, &[1], "")
            }),
            ("a home visit needs no place", &[], |s| {
                contact(s, AppointmentKind::HomeVisit, 7, &[1], "")
            }),
            ("it is more than a month away", &[], |s| {
                contact(s, AppointmentKind::Visit, 31, &[], "")
            }),
            ("it has been", &[], |s| {
                contact(s, AppointmentKind::Visit, -1, &[], "")
            }),
        ],
    );
}

/// A visit so many days from today, and a concern that waits for it.
fn visit_with_concern(setting: &mut Setting, days: i64) {
    setting.contact(1, AppointmentKind::Visit, days);
    setting.concern(1, &[(-90, 5)], |concern| concern.raise_at = Some(Id::new(1)));
}

fn after_the_visit(setting: &mut Setting, edit: impl FnOnce(&mut passport::Appointment)) {
    let mut visit = setting.passport.appointments.get(Id::new(1)).cloned().unwrap();
    edit(&mut visit);
    setting.put((Id::new(1), visit));
}

#[test]
fn a_contact_that_has_been_with_something_unanswered_is_a_gap() {
    const CONCERN: Key = Key {
        kind: Kind::Concern,
        raw: 1,
    };
    check(
        Rule::ConcernsNotAnswered,
        &[
            ("a concern waited for yesterday's visit", &[1], |s| {
                visit_with_concern(s, -1)
            }),
            ("a question did", &[1], |s| {
                s.contact(1, AppointmentKind::Visit, -60);
                let ask_at = Some(Id::new(1));
                s.put((
                    Id::new(1),
                    Question {
                        ask_at,
                        ..Question::default()
                    },
                ));
            }),
            ("one of two was raised", &[1], |s| {
                visit_with_concern(s, -1);
                s.concern(2, &[], |concern| concern.raise_at = Some(Id::new(1)));
                after_the_visit(s, |visit| visit.talk.raised = vec![CONCERN]);
            }),
            ("the talk was begun and never closed", &[1], |s| {
                visit_with_concern(s, -1);
                after_the_visit(s, |visit| visit.talk.began_ms = Some(ms(-1)));
            }),
            ("the visit is still to come", &[], |s| visit_with_concern(s, 1)),
            ("the visit was long ago", &[], |s| visit_with_concern(s, -61)),
            ("the talk was closed", &[], |s| {
                visit_with_concern(s, -1);
                after_the_visit(s, |visit| visit.talk.closed_ms = Some(ms(-1)));
            }),
            ("it was raised", &[], |s| {
                visit_with_concern(s, -1);
                after_the_visit(s, |visit| visit.talk.raised = vec![CONCERN]);
            }),
            ("it has been dealt with", &[], |s| {
                visit_with_concern(s, -1);
                s.concern(1, &[], |concern| {
                    concern.raise_at = Some(Id::new(1));
                    concern.settled = true;
                });
            }),
            ("the question was answered", &[], |s| {
                s.contact(1, AppointmentKind::Visit, -1);
                let question = Question {
                    ask_at: Some(Id::new(1)),
                    answer: "Yes.".into(),
                    ..Question::default()
                };
                s.put((Id::new(1), question));
            }),
            ("nothing was to be raised", &[], |s| {
                s.contact(1, AppointmentKind::Visit, -1)
            }),
        ],
    );
}

#[test]
fn a_repeating_contact_counts_from_its_last_time() {
    let setting = made(|s| {
        visit_with_concern(s, -100);
        after_the_visit(s, |visit| {
            visit.repeat = Some(Repeat {
                every_days: 14,
                until: Some(day(-5)),
            });
        });
    });
    assert_eq!(setting.gaps(Rule::ConcernsNotAnswered).len(), 1);
}
