//! Going from page to page, and into and out of a letter.

use super::{
    Moment, backup, data_place, door, editing, followers, following, intake, keep_draft, neighbours, reading,
    restoring, scanning, sending, sharing, weighing,
};
use crate::{
    Brought, Clearing, Effect, Focus, FollowerStep, Form, FormId, Home, Model, Now, Page, Route, Stage, Way,
};

/// The app begins at this fragment. The stored passport is fetched, unless it is none of the fragment's business.
pub(super) fn started(model: &mut Model, fragment: &str, fresh: u64) -> Vec<Effect> {
    let mut effects = routed(model, fragment, fresh);
    if matches!(model.stage, Stage::Starting) {
        // Nobody has gone anywhere yet: whoever opens the app begins at its beginning.
        model.begin_at_heading = false;
        effects.push(Effect::Load);
    }
    effects
}

/// The fragment now reads like this.
pub(super) fn routed(model: &mut Model, fragment: &str, fresh: u64) -> Vec<Effect> {
    let mut effects = editing::keep_notes(model, fresh);
    let route = Route::parse(fragment);
    model.route = route.clone();
    effects.extend(match route {
        Route::Letter(letter) => reading::open(model, letter),
        Route::Scan => scanning::open(model),
        Route::File => scanning::await_file(model),
        // What is to be locked is locked before anything else is done with it.
        Route::Page(Page::Restore) if model.is_covered() => vec![Effect::Replace(Page::Today)],
        Route::Page(Page::Restore) => restoring::open(model),
        Route::Page(Page::Follow | Page::FollowOne(_)) if model.is_covered() => {
            vec![Effect::Replace(Page::Today)]
        }
        Route::Page(Page::Follow) => following::open(model),
        Route::Page(Page::FollowOne(pairing)) => following::open_one(model, pairing),
        Route::Start | Route::Page(_) => enter(model),
    });
    effects
}

/// A page of the app is asked for. Whatever stands in the way comes first: starting, failing, welcoming.
fn enter(model: &mut Model) -> Vec<Effect> {
    match &mut model.stage {
        Stage::Reading(reading) => {
            let mut effects = scanning::let_go(reading);
            let aside = reading.aside.take();
            effects.extend(come_back(model, aside));
            effects
        }
        Stage::Restoring(restoring) => {
            let aside = restoring.aside.take();
            come_back(model, aside)
        }
        Stage::Following(following) => {
            let aside = following.aside.take();
            come_back(model, aside)
        }
        // The store is still being read; its answer shows the page.
        Stage::Starting => {
            model.begin_at_heading = true;
            Vec::new()
        }
        Stage::Failed(_) => Vec::new(),
        Stage::Locked(_) => door::at_the_gate(model),
        Stage::Welcome(_) | Stage::Deleting(_) => vec![Effect::Focus(Focus::Heading)],
        Stage::Home(_) => {
            let mut effects = arrive(model);
            effects.push(Effect::Focus(Focus::Heading));
            effects
        }
    }
}

/// Back to the passport that was put aside, or to the one that is stored.
fn come_back(model: &mut Model, aside: Option<Box<Home>>) -> Vec<Effect> {
    let Some(home) = aside else {
        model.stage = Stage::Starting;
        model.begin_at_heading = true;
        return vec![Effect::Load];
    };
    model.stage = Stage::Home(home);
    let mut effects = arrive(model);
    effects.push(Effect::Focus(Focus::Heading));
    effects
}

/// Prepares the page that is open now: its form, its code.
pub(super) fn arrive(model: &mut Model) -> Vec<Effect> {
    if model.is_covered() {
        return Vec::new();
    }
    let route = model.route.clone();
    let is_here = matches!(model.stage, Stage::Home(_));
    let is_its_page = |brought: &Brought| route == Route::Page(Page::Reply(brought.id));
    let brought = model.brought.take_if(|brought| is_here && is_its_page(brought));
    let posted = model
        .posted
        .take_if(|_| is_here && route == Route::Page(Page::Followers));
    let Some((home, moment)) = Moment::at(model) else {
        return Vec::new();
    };
    let Route::Page(page) = route else {
        return vec![Effect::Replace(Page::Today)];
    };
    let mut effects = leave(home, page);
    if let Some(id) = page.form() {
        home.form = form(home, id, moment.now);
    }
    match page {
        Page::Preview(to) => effects.extend(sharing::preview(home, to, &moment)),
        Page::Give(to, Way::Code) => effects.extend(sharing::show(home, to, &moment)),
        Page::Give(to, way) => effects.extend(sending::arrive(home, to, way, &moment)),
        Page::Reply(id) => effects.extend(weighing::arrive(home, id, brought)),
        Page::PaperReply => weighing::on_paper(home),
        Page::Followers => effects.extend(followers::arrive(home, posted)),
        Page::Follower(_, FollowerStep::Moving) => effects.extend(followers::move_on(home)),
        Page::Backup(step) => effects.extend(backup::arrive(home, step)),
        // Whoever has opened the lock sees the card where it is made.
        Page::Card => effects.push(Effect::Replace(Page::Night)),
        Page::Passports | Page::DeleteData | Page::MoveData => effects.extend(neighbours::look()),
        Page::Data => effects.extend(data_place::arrive(home)),
        Page::Night => effects.extend(sharing::show_card(home, &moment)),
        _ => {}
    }
    effects
}

/// Opens a form. What is on its way to the store is not offered again as unfinished.
fn form(home: &Home, id: FormId, now: &Now) -> Option<Form> {
    let draft = home
        .drafts
        .get(&id)
        .filter(|_| !home.saving.is_settling(id))
        .cloned();
    editing::open_form(home, id, draft.as_ref(), now)
}

/// Puts away what belongs to the page before.
fn leave(home: &mut Home, to: Page) -> Vec<Effect> {
    let mut effects = Vec::new();
    home.ask = None;
    home.copied = None;
    home.filing.leave();
    intake::leave(home, to);
    home.arrival = home.arrival.take().filter(|arrival| arrival.stays_on(to));
    if matches!(home.clearing, Clearing::Refused(_)) {
        home.clearing = Clearing::Idle;
    }
    let left = home
        .form
        .take()
        .filter(|form| to.form() != Some(form.id) && form.is_touched());
    effects.extend(left.map(|form| keep_draft(home, form.id)));
    let is_lit = |page| matches!(page, Page::Give(_, Way::Code | Way::Moving) | Page::Night);
    effects.extend(backup::leave(home, to));
    effects.extend(followers::leave(home, to));
    if !is_lit(to) && home.share.as_mut().is_some_and(sharing::put_code_away) {
        effects.push(Effect::KeepAwake(false));
    }
    if !matches!(to, Page::Preview(_) | Page::Give(..) | Page::Night | Page::Share) {
        home.share = None;
    }
    effects
}
