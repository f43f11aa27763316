//! Where the data is, and that all of it goes when that is really meant, and only then.

use super::{App, now, saves};
use crate::*;
use passport::{Kind, Language};

const DELETE: Effect = Effect::Data(DataTask::Delete);
const DAY_MS: i64 = 86_400_000;

fn on_the_page() -> App {
    let mut app = App::begun();
    app.go(Page::DeleteData);
    app
}

fn asked() -> App {
    let mut app = on_the_page();
    app.send(Msg::Data(DataMsg::AskDelete));
    app
}

fn under_way() -> App {
    let mut app = asked();
    app.send(Msg::Data(DataMsg::ConfirmDelete));
    assert_eq!(app.model.stage, Stage::Deleting(Deleting::UnderWay));
    app
}

fn app_elsewhere() -> App {
    let mut app = App::begun();
    app.send(Msg::Data(DataMsg::DeletedElsewhere));
    app
}

fn add_member(app: &mut App) -> Vec<Effect> {
    app.go(Page::Form(FormId::New(Kind::Member, None)));
    app.type_in(Field::MemberName, "Ines");
    app.type_in(Field::MemberRole, "1");
    app.send(Msg::SubmitForm)
}

#[test]
fn entering_the_page_looks_how_the_data_is_kept_and_asks_for_nothing() {
    let mut app = App::begun();
    let shelf = Shelf::Own;
    let look = |ask| Effect::Data(DataTask::Look { shelf, ask });
    assert!(app.go(Page::Data).contains(&look(false)));
    assert_eq!(app.send(Msg::Data(DataMsg::AskToKeep)), [look(true)]);
    let place = Place {
        promise: Promise::NotGiven,
        used: Some(1),
        copy: SecondCopy::UpToDate,
    };
    app.send(Msg::Data(DataMsg::Found {
        place,
        was_asked: true,
    }));
    assert_eq!(
        app.home().places,
        Places {
            found: Some(place),
            was_asked: true
        }
    );
    app.go(Page::Today);
    app.go(Page::Data);
    assert!(
        !app.home().places.was_asked,
        "what was answered then is not said now"
    );
}

#[test]
fn what_is_said_of_it_all_is_true() {
    let saved = |app: &App| overall(app.home(), now().unix_ms);
    let mut app = App::begun();
    assert_eq!(saved(&app), Overall::NoBackup);
    let Stage::Home(home) = &mut app.model.stage else {
        panic!("no passport is open")
    };
    home.backup = LastBackup {
        at_ms: now().unix_ms - 3 * DAY_MS,
        seq: 1,
        quiet_until_ms: 0,
    };
    assert_eq!(saved(&app), Overall::BackedUp { days: 3, changes: 0 });
    add_member(&mut app);
    assert_eq!(saved(&app), Overall::NotSaved, "it is on its way");
    app.refused(StoreTrouble::Full);
    assert_eq!(saved(&app), Overall::NotSaved);
    app.send(Msg::TryAgain);
    app.saved(2);
    assert_eq!(saved(&app), Overall::BackedUp { days: 3, changes: 1 });
    let Stage::Home(home) = &mut app.model.stage else {
        panic!("no passport is open")
    };
    home.shelf = Shelf::Sample;
    assert_eq!(saved(&app), Overall::Sample);
}

#[test]
fn nothing_is_deleted_unless_it_was_asked_for_on_its_page_and_answered() {
    let mut elsewhere = App::begun();
    for msg in [
        DataMsg::ConfirmDelete,
        DataMsg::GoOnDeleting,
        DataMsg::AskDelete,
        DataMsg::ConfirmDelete,
    ] {
        assert_eq!(elsewhere.send(Msg::Data(msg)), []);
    }
    assert!(
        elsewhere.model.home().is_some(),
        "asking on another page asks nothing"
    );

    let mut refused = asked();
    refused.send(Msg::KeepRecord);
    assert_eq!(refused.send(Msg::Data(DataMsg::ConfirmDelete)), []);

    let mut left = asked();
    left.go(Page::Today);
    assert_eq!(
        left.send(Msg::Data(DataMsg::ConfirmDelete)),
        [],
        "whoever goes away has not answered"
    );

    assert!(asked().send(Msg::Data(DataMsg::ConfirmDelete)).contains(&DELETE));
}

#[test]
fn nothing_is_written_once_deleting_has_begun() {
    let mut app = asked();
    add_member(&mut app);
    app.go(Page::DeleteData);
    app.send(Msg::Data(DataMsg::AskDelete));
    app.send(Msg::Data(DataMsg::ConfirmDelete));
    assert!(!app.model.has_unsaved());
    let mut effects = app.refused(StoreTrouble::Lost);
    effects.extend(app.send(Msg::Ticked));
    effects.extend(app.send(Msg::TryAgain));
    effects.extend(app.send(Msg::Begin));
    effects.extend(app.send(Msg::OtherTabWrote {
        shelf: Shelf::Own,
        seq: 9,
    }));
    assert_eq!(effects, []);
    assert_eq!(saves(&app.go(Page::Today)), 0);
    assert_eq!(app.model.stage, Stage::Deleting(Deleting::UnderWay));
}

#[test]
fn when_everything_is_gone_the_first_use_page_says_so() {
    let mut app = under_way();
    assert_eq!(
        app.send(Msg::Data(DataMsg::Deleted)),
        [Effect::Shelf(ShelfTask::StartOver), Effect::Replace(Page::Today)]
    );
    let Stage::Welcome(welcome) = &app.model.stage else {
        panic!("not first use")
    };
    assert!(welcome.all_deleted && welcome.called.is_empty());
    assert_eq!(app.go(Page::Today), [Effect::Focus(Focus::Heading)]);
}

#[test]
fn what_could_not_be_deleted_is_said_and_can_be_tried_again() {
    let outcomes = [
        Deleting::Nothing(StoreTrouble::Blocked),
        Deleting::Partly(vec![Kept::Copies, Kept::Passports]),
    ];
    for outcome in outcomes {
        let mut app = under_way();
        app.send(Msg::Data(DataMsg::NotDeleted(outcome.clone())));
        assert_eq!(app.model.stage, Stage::Deleting(outcome.clone()));
        assert!(app.send(Msg::Data(DataMsg::GoOnDeleting)).contains(&DELETE));
        assert_eq!(app.model.stage, Stage::Deleting(Deleting::UnderWay));
    }
    let mut app = under_way();
    app.send(Msg::Data(DataMsg::NotDeleted(Deleting::Nothing(
        StoreTrouble::Blocked,
    ))));
    assert_eq!(
        app.send(Msg::Data(DataMsg::OpenAgain)),
        [Effect::Load],
        "all of it is still there"
    );
    assert_eq!(app.model.stage, Stage::Starting);
}

#[test]
fn a_start_that_comes_upon_an_unfinished_deletion_offers_to_finish_it() {
    let mut app = App::at("#/team");
    app.send(Msg::Loaded(Err(StoreTrouble::Deleted)));
    assert_eq!(app.model.stage, Stage::Deleting(Deleting::Unfinished));
    assert_eq!(
        app.send(Msg::Data(DataMsg::OpenAgain)),
        [],
        "there is nothing to open"
    );
    assert!(app.send(Msg::Data(DataMsg::GoOnDeleting)).contains(&DELETE));
}

#[test]
fn other_tabs_land_on_a_calm_page_and_write_nothing_back() {
    let gone = Stage::Deleting(Deleting::Elsewhere);
    let mut app = App::begun();
    add_member(&mut app);
    let effects = app.send(Msg::Data(DataMsg::DeletedElsewhere));
    assert_eq!(saves(&effects), 0);
    assert_eq!(app.model.stage, gone);
    assert!(!app.model.has_unsaved(), "nobody is kept from closing it");
    assert_eq!(app.send(Msg::Data(DataMsg::GoOnDeleting)), []);
    assert_eq!(app.send(Msg::Data(DataMsg::OpenAgain)), [Effect::Load]);

    let said = app_elsewhere().send(Msg::ChooseLanguage(Language::Danish));
    assert_eq!(
        said,
        [Effect::Speak(Language::Danish)],
        "nor is a language remembered"
    );

    // One that heard nothing finds out at its next save, or when it looks what others wrote.
    let mut deaf = App::begun();
    add_member(&mut deaf);
    deaf.refused(StoreTrouble::Deleted);
    assert_eq!(deaf.model.stage, gone);
    let mut behind = App::begun();
    let written = Err(StoreTrouble::Deleted);
    behind.send(Msg::CaughtUp {
        shelf: Shelf::Own,
        written,
    });
    assert_eq!(behind.model.stage, gone);
}

#[test]
fn a_letter_being_read_stays_and_what_was_put_aside_for_it_goes() {
    let mut app = App::begun();
    add_member(&mut app);
    app.send(Msg::Routed("#1234".into()));
    assert!(app.model.has_unsaved());
    app.send(Msg::Data(DataMsg::DeletedElsewhere));
    assert!(matches!(app.model.stage, Stage::Reading(_)));
    assert!(!app.model.has_unsaved());
}
