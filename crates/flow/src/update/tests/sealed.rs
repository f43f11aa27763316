//! Answers that the phone of somebody who follows has sealed.

use super::App;
use super::weighing::{ID, helped, weigh};
use crate::*;
use passport::Id;

/// A reply that the phone of this member has sealed.
fn sealed_by(app: &mut App, from: Id<passport::Member>, opened: Result<Box<Came>, ReplyTrouble>) {
    app.model.brought = Some(Brought {
        id: ID,
        text: "1777".into(),
        another: None,
        from: Some(from),
    });
    app.go(Page::Reply(ID));
    weigh(app, WeighMsg::Opened { id: ID, opened });
}

#[test]
fn what_the_phone_of_somebody_who_follows_has_sealed_is_theirs_now_and_when_it_is_looked_at_later() {
    let mut app = helped();
    let Some(Arrival::Open(weighing)) = app.home().arrival.clone() else {
        panic!("it is looked through");
    };
    weigh(&mut app, WeighMsg::ThrowAway);
    let member = Id::new(70);
    for _ in 0..2 {
        sealed_by(&mut app, member, Ok(Box::new(weighing.came.clone())));
        let Some(Arrival::Open(open)) = &app.home().arrival else {
            panic!("it is looked through");
        };
        assert_eq!((open.from, open.who), (Some(member), Who::Member(member)));
        // Nothing is brought the second time: it was kept to be looked at later.
        app.go(Page::Replies);
    }
}

#[test]
fn an_answer_to_what_another_device_has_sent_is_not_called_somebody_elses() {
    let mut app = helped();
    weigh(&mut app, WeighMsg::ThrowAway);
    sealed_by(&mut app, Id::new(70), Err(ReplyTrouble::Foreign));
    assert_eq!(
        app.home().arrival,
        Some(Arrival::Refused(ID, ReplyTrouble::Elsewhere))
    );
}
