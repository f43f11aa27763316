//! Where somebody begins who goes from page to page.

use super::App;
use crate::*;

#[test]
fn whoever_comes_back_from_a_letter_to_their_passport_begins_at_the_heading() {
    let mut app = App::at("#1234");
    app.go(Page::Team);
    let effects = app.send(stored());
    assert!(effects.contains(&Effect::Focus(Focus::Heading)));
}

#[test]
fn whoever_goes_to_a_page_while_the_store_is_being_read_begins_at_its_heading() {
    let mut app = App::at(&Page::Share.href());
    assert_eq!(app.go(Page::Team), [], "the store is read once only");
    let effects = app.send(stored());
    assert!(effects.contains(&Effect::Focus(Focus::Heading)));
}

#[test]
fn whoever_opens_the_app_begins_at_its_beginning() {
    let mut app = App::at(&Page::Share.href());
    assert_eq!(app.send(stored()), [Effect::LookForDisputes(Shelf::Own)]);
}

/// The store has been read and holds a passport.
fn stored() -> Msg {
    let begun = Written {
        seq: 1,
        entry: Entry::of(0, Vec::new()),
    };
    Msg::Loaded(Ok(Some(Box::new(Loaded {
        shelf: Shelf::Own,
        entries: vec![begun],
        drafts: Vec::new(),
        read_only: false,
        backup: crate::LastBackup::default(),
        kept_as: None,
    }))))
}
