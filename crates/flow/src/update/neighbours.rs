//! From one passport on this device to another. Nothing is left behind unsaved, and nothing of one is shown with the other.

use crate::{Clearing, Effect, Model, PASSPORTS, Page, Route, ShelfMsg, ShelfTask, Stage};

pub(super) fn step(model: &mut Model, msg: ShelfMsg) -> Vec<Effect> {
    match msg {
        ShelfMsg::Found(found) => {
            model.neighbours = found;
            Vec::new()
        }
        ShelfMsg::Open(number) => open(model, number),
        ShelfMsg::Begin => begin(model),
    }
}

/// Looks which passports there are.
pub(super) fn look() -> Vec<Effect> {
    vec![Effect::Shelf(ShelfTask::Look)]
}

fn open(model: &mut Model, number: u8) -> Vec<Effect> {
    let is_known = model
        .neighbours
        .iter()
        .any(|neighbour| neighbour.number == number && !neighbour.is_here);
    if !is_known || !leave(model) {
        return Vec::new();
    }
    go_to(model, number);
    let mut effects = vec![Effect::Shelf(ShelfTask::Show(number)), Effect::KeepAwake(false)];
    effects.extend(to_the_beginning(model));
    effects.push(Effect::Load);
    effects
}

/// Begins a passport on the first shelf that is empty. The list may have been made in a hurry, so the shelf is looked at first.
fn begin(model: &mut Model) -> Vec<Effect> {
    // Before they have been looked for, no place is known to be free.
    if model.neighbours.is_empty() {
        return Vec::new();
    }
    let is_free = |number: &u8| {
        model
            .neighbours
            .iter()
            .all(|neighbour| neighbour.number != *number)
    };
    let Some(number) = (1..=PASSPORTS).find(is_free) else {
        return Vec::new();
    };
    if !leave(model) {
        return Vec::new();
    }
    go_to(model, number);
    let mut effects: Vec<Effect> = to_the_beginning(model).into_iter().collect();
    effects.extend([Effect::KeepAwake(false), Effect::Shelf(ShelfTask::Begin(number))]);
    effects
}

/// From whatever is open to the passport in this place, which is read next; `None` while what is open cannot be left.
pub(super) fn go(model: &mut Model, number: u8) -> Option<Vec<Effect>> {
    if !leave(model) {
        return None;
    }
    go_to(model, number);
    Some(vec![
        Effect::Shelf(ShelfTask::Show(number)),
        Effect::KeepAwake(false),
    ])
}

/// From now on nothing of the one before is shown.
fn go_to(model: &mut Model, number: u8) {
    model.stage = Stage::Starting;
    model.begin_at_heading = true;
    for neighbour in &mut model.neighbours {
        neighbour.is_here = neighbour.number == number;
    }
}

/// Whether what is open can be left: everything in it is stored.
fn leave(model: &mut Model) -> bool {
    // A password that is being tried is the one of this passport.
    let is_trying = matches!(&model.stage, Stage::Locked(gate) if gate.attempt.is_some());
    // The answer of the store is for the one whose history is being cleared.
    let is_clearing = model
        .kept()
        .is_some_and(|home| home.clearing == Clearing::UnderWay);
    let may_leave = !model.has_unsaved() && !model.door.is_busy && !is_trying && !is_clearing;
    if may_leave {
        model.door = model.door.anew(None, 0);
    }
    may_leave
}

/// The address of a record of one passport means nothing in another.
fn to_the_beginning(model: &Model) -> Option<Effect> {
    let is_there = matches!(model.route, Route::Start | Route::Page(Page::Today));
    (!is_there).then_some(Effect::Replace(Page::Today))
}
