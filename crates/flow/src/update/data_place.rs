//! Looking where the data is, and deleting all of it. While that is done no passport is open: what would still be written
//! belongs to what goes away.

use super::{page, with_home};
use crate::{
    Ask, DataMsg, DataTask, Deleting, Effect, Focus, Home, Model, Page, Route, ShelfTask, Stage, Welcome,
};

pub(super) fn step(model: &mut Model, msg: DataMsg) -> Vec<Effect> {
    match msg {
        DataMsg::AskToKeep => with_home(model, |home| look(home, true)),
        DataMsg::Found { place, was_asked } => with_home(model, |home| {
            home.places.found = Some(place);
            home.places.was_asked |= was_asked;
            Vec::new()
        }),
        DataMsg::AskDelete => ask(model),
        DataMsg::ConfirmDelete => confirm(model),
        DataMsg::GoOnDeleting => go_on(model),
        DataMsg::Deleted => deleted(model),
        DataMsg::NotDeleted(deleting) => not_deleted(model, deleting),
        DataMsg::DeletedElsewhere => elsewhere(model),
        DataMsg::OpenAgain => open_again(model),
    }
}

/// The page that says where the data is has been entered: how it stands is looked at anew.
pub(super) fn arrive(home: &mut Home) -> Vec<Effect> {
    home.places.was_asked = false;
    look(home, false)
}

fn look(home: &Home, ask: bool) -> Vec<Effect> {
    let shelf = home.shelf;
    vec![Effect::Data(DataTask::Look { shelf, ask })]
}

/// Nothing is deleted from anywhere but the page that says what goes. Whoever has forgotten the password finds it at the gate.
fn ask(model: &mut Model) -> Vec<Effect> {
    let is_told = page(model) == Some(Page::DeleteData);
    if let Stage::Locked(gate) = &model.stage {
        model.door.is_asked_to_delete = is_told && gate.attempt.is_none();
    }
    with_home(model, |home| {
        home.ask = is_told.then_some(Ask::DeleteAll).or(home.ask);
        Vec::new()
    })
}

fn confirm(model: &mut Model) -> Vec<Effect> {
    let is_asked = match &model.stage {
        Stage::Home(home) => home.ask == Some(Ask::DeleteAll),
        Stage::Locked(_) => model.door.is_asked_to_delete,
        _ => false,
    };
    if is_asked { begin(model) } else { Vec::new() }
}

fn begin(model: &mut Model) -> Vec<Effect> {
    model.stage = Stage::Deleting(Deleting::UnderWay);
    vec![Effect::Data(DataTask::Delete), Effect::Focus(Focus::Heading)]
}

/// What was confirmed once needs no second question; what is done by another tab is not begun here.
fn go_on(model: &mut Model) -> Vec<Effect> {
    match model.stage {
        Stage::Deleting(Deleting::Nothing(_) | Deleting::Partly(_) | Deleting::Unfinished) => begin(model),
        _ => Vec::new(),
    }
}

fn deleted(model: &mut Model) -> Vec<Effect> {
    if model.stage != Stage::Deleting(Deleting::UnderWay) {
        return Vec::new();
    }
    model.stage = Stage::Welcome(Welcome {
        all_deleted: true,
        ..Welcome::default()
    });
    forget_all(model);
    let first = Effect::Shelf(ShelfTask::StartOver);
    if matches!(model.route, Route::Start | Route::Page(Page::Today)) {
        vec![first, Effect::Focus(Focus::Heading)]
    } else {
        vec![first, Effect::Replace(Page::Today)]
    }
}

/// What is known of locks and of other passports went with them.
fn forget_all(model: &mut Model) {
    model.door = model.door.anew(None, 0);
    model.neighbours.clear();
    model.follows = false;
}

fn not_deleted(model: &mut Model, deleting: Deleting) -> Vec<Effect> {
    if model.stage != Stage::Deleting(Deleting::UnderWay) {
        return Vec::new();
    }
    model.stage = Stage::Deleting(deleting);
    vec![Effect::Focus(Focus::Heading)]
}

/// Everything goes away under this tab. A letter that is being read is none of it, and stays; what waited to be stored goes.
pub(super) fn elsewhere(model: &mut Model) -> Vec<Effect> {
    match &mut model.stage {
        Stage::Reading(reading) if reading.follows.is_none() => {
            reading.aside = None;
            Vec::new()
        }
        // This tab deletes as well: it hears of its own end.
        Stage::Deleting(_) => Vec::new(),
        Stage::Starting
        | Stage::Failed(_)
        | Stage::Welcome(_)
        | Stage::Home(_)
        | Stage::Reading(_)
        | Stage::Following(_)
        | Stage::Restoring(_)
        | Stage::Locked(_) => {
            model.stage = Stage::Deleting(Deleting::Elsewhere);
            forget_all(model);
            vec![
                Effect::Shelf(ShelfTask::StartOver),
                Effect::KeepName(String::new()),
                Effect::KeepAwake(false),
                Effect::Focus(Focus::Heading),
            ]
        }
    }
}

/// A load came upon the word that everything is being deleted.
pub(super) fn unfinished(model: &mut Model) -> Vec<Effect> {
    model.stage = Stage::Deleting(Deleting::Unfinished);
    Vec::new()
}

fn open_again(model: &mut Model) -> Vec<Effect> {
    match model.stage {
        Stage::Deleting(Deleting::Nothing(_) | Deleting::Elsewhere) => {
            model.stage = Stage::Starting;
            model.begin_at_heading = true;
            vec![Effect::Load]
        }
        _ => Vec::new(),
    }
}
