//! Several passports on one device: what is said of the others, and what is not taken for free or gone.

use super::App;
use super::door::{lock, neighbours, shut};
use crate::*;

const LOOK: Effect = Effect::Shelf(ShelfTask::Look);

#[test]
fn where_everything_goes_or_is_carried_over_the_others_are_looked_for() {
    let mut app = App::begun();
    for page in [Page::DeleteData, Page::MoveData, Page::Passports] {
        assert!(app.go(page).contains(&LOOK), "{page}");
    }
    assert!(app.send(Msg::OnlyCopy).contains(&LOOK));
}

#[test]
fn what_is_there_after_all_is_shown_in_place_of_a_beginning() {
    let beginning = || {
        let mut app = App::begun();
        app.send(Msg::Shelf(ShelfMsg::Found(neighbours())));
        app.send(Msg::Shelf(ShelfMsg::Begin));
        app
    };
    let mut locked = beginning();
    let gate = Box::new(Gate {
        lock: lock(),
        card: None,
        attempt: None,
        trouble: None,
    });
    locked.send(Msg::Door(DoorMsg::Shut(gate)));
    assert!(matches!(locked.model.stage, Stage::Locked(_)));

    let mut unreadable = beginning();
    unreadable.send(Msg::Loaded(Err(StoreTrouble::Damaged)));
    assert_eq!(unreadable.model.stage, Stage::Failed(StoreTrouble::Damaged));

    let mut typed = beginning();
    typed.send(Msg::Loaded(Ok(None)));
    typed.send(Msg::NameTyped("Mother".into()));
    let Stage::Welcome(welcome) = &typed.model.stage else {
        panic!("not first use")
    };
    assert_eq!(welcome.called, "Mother", "the name that was typed there before");
}

#[test]
fn whoever_goes_to_another_passport_is_told_at_once_which_one_is_open() {
    let mut app = App::begun();
    app.send(Msg::Shelf(ShelfMsg::Found(neighbours())));
    app.send(Msg::Shelf(ShelfMsg::Open(2)));
    let here = app.model.neighbours.iter().filter(|neighbour| neighbour.is_here);
    assert_eq!(here.map(|neighbour| neighbour.number).collect::<Vec<_>>(), [2]);
}

#[test]
fn while_its_history_is_being_cleared_a_passport_is_neither_left_nor_locked() {
    let mut app = App::begun();
    app.send(Msg::Door(DoorMsg::Stands(Some(lock()))));
    app.send(Msg::Shelf(ShelfMsg::Found(neighbours())));
    let Stage::Home(home) = &mut app.model.stage else {
        panic!("no passport is open")
    };
    home.clearing = Clearing::UnderWay;
    assert_eq!(app.send(Msg::Shelf(ShelfMsg::Open(2))), []);
    assert_eq!(app.send(Msg::Shelf(ShelfMsg::Begin)), []);
    app.send(Msg::Door(DoorMsg::Lock));
    assert!(app.model.is_covered());
    let shelf = Shelf::Own;
    let cleared = Err(StoreTrouble::Lost);
    let locked = app.send(Msg::HistoryCleared { shelf, cleared });
    assert!(
        locked.contains(&Effect::Load),
        "as soon as the store has answered"
    );
}

#[test]
fn whoever_has_forgotten_the_password_can_delete_everything_and_is_asked_first() {
    let delete = Effect::Data(DataTask::Delete);
    let ask = |app: &mut App| app.send(Msg::Data(DataMsg::AskDelete));
    let confirm = |app: &mut App| app.send(Msg::Data(DataMsg::ConfirmDelete));
    let mut elsewhere = shut();
    ask(&mut elsewhere);
    assert_eq!(
        confirm(&mut elsewhere),
        [],
        "only from the page that says what goes"
    );

    let there = || {
        let mut app = shut();
        assert_eq!(app.go(Page::DeleteData), [Effect::Focus(Focus::Heading)]);
        app
    };
    assert_eq!(confirm(&mut there()), [], "not without being asked");
    let mut thought_better = there();
    ask(&mut thought_better);
    assert!(thought_better.model.door.is_asked_to_delete);
    thought_better.send(Msg::KeepRecord);
    assert_eq!(confirm(&mut thought_better), []);
    let mut left = there();
    ask(&mut left);
    left.go(Page::Today);
    assert_eq!(confirm(&mut left), []);
    let mut sure = there();
    ask(&mut sure);
    assert!(confirm(&mut sure).contains(&delete));
    assert_eq!(sure.model.stage, Stage::Deleting(Deleting::UnderWay));
}

#[test]
fn a_passport_that_locks_itself_on_the_page_that_deletes_shows_its_gate() {
    let mut app = App::begun();
    app.send(Msg::Door(DoorMsg::Stands(Some(lock()))));
    app.go(Page::DeleteData);
    app.send(Msg::Door(DoorMsg::Lock));
    let gate = Box::new(Gate {
        lock: lock(),
        card: None,
        attempt: None,
        trouble: None,
    });
    let effects = app.send(Msg::Door(DoorMsg::Shut(gate)));
    assert!(effects.contains(&Effect::Replace(Page::Today)));
}
