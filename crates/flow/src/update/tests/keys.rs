//! Keys: one letter, one key, for as long as the letter says the same.

use super::now;
use super::sending::{GP, asked, previewed, sent, share};
use crate::*;
use passport::Audience;

#[test]
fn after_each_preview_what_is_sent_is_locked_again_with_the_same_key_while_nothing_in_it_changes() {
    let mut app = previewed();
    let (_, first) = asked(&app.go(Page::Give(GP, Way::Send))).unwrap();
    app.send(Msg::Lock(false));
    app.go(Page::Preview(GP));
    let (_, second) = asked(&app.go(Page::Give(GP, Way::Send))).unwrap();
    assert!(second.is_some() && second == first);

    let other = To::All(Audience::HospitalTeam);
    app.go(Page::Preview(other));
    let (_, theirs) = asked(&app.go(Page::Give(other, Way::Send))).unwrap();
    assert!(
        theirs.is_some() && theirs != first,
        "each reader has a key of their own"
    );
}

/// The letter for the GP is made, and something happens to it; then an allergy is written. What the share says then.
fn made_then_changed(happens: Option<Msg>) -> (Option<u64>, Option<u64>, bool) {
    let mut app = previewed();
    let (request, first) = asked(&app.go(Page::Give(GP, Way::Send))).unwrap();
    let made = sent(Some("7KQ2M XP4DH"));
    app.send(Msg::LetterMade { request, made });
    if let Some(msg) = happens {
        app.send(msg);
    }
    app.go(Page::Today);
    let allergy = passport::Allergy {
        to: "Penicillin".into(),
        ..passport::Allergy::default()
    };
    app.given([passport::Record::Allergy(passport::Id::new(1), allergy)]);
    app.go(Page::Preview(GP));
    let (_, second) = asked(&app.go(Page::Give(GP, Way::Send))).unwrap();
    (first, second, share(&app).is_not_the_first)
}

#[test]
fn a_changed_letter_has_a_key_of_its_own_and_says_so_once_an_earlier_one_has_left() {
    for (happens, said) in [
        (None, false),
        (Some(Msg::Handed(None)), false),
        (Some(Msg::Handed(Some(Handed::Refused))), false),
        (Some(Msg::Handed(Some(Handed::Shared))), true),
        (Some(Msg::Copied(true)), true),
    ] {
        let (first, second, is_not_the_first) = made_then_changed(happens.clone());
        assert_ne!(first, second, "{happens:?}");
        assert_eq!(is_not_the_first, said, "{happens:?}");
    }
}

#[test]
fn the_page_of_the_key_knows_when_its_letter_was_made_and_from_where_it_was_opened() {
    let mut app = previewed();
    assert_eq!(share(&app).locked_at, None);
    app.go(Page::Give(GP, Way::Send));
    assert_eq!(share(&app).locked_at, Some(now().wall));
    for way in [Way::Code, Way::Moving, Way::Send] {
        app.go(Page::Give(GP, way));
        app.go(Page::Give(GP, Way::Key));
        assert_eq!(share(&app).key_of, way);
    }
}
