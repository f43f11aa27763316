//! Going from page to page, and into and out of a letter.

use super::{editing, keep_draft, reading, sharing};
use crate::{Effect, Focus, Form, FormId, Home, Model, Now, Page, Route, Stage};

/// The fragment now reads like this.
pub(super) fn routed(model: &mut Model, fragment: &str, fresh: u64) -> Vec<Effect> {
    let mut effects = editing::keep_notes(model, fresh);
    let before = std::mem::replace(&mut model.route, Route::parse(fragment));
    let route = model.route.clone();
    effects.extend(match route {
        Route::Letter(letter) => reading::open(model, letter),
        Route::Start | Route::Page(_) => enter(model, &before),
    });
    effects
}

/// A page of the app is asked for. Whatever stands in the way comes first: starting, failing, welcoming.
fn enter(model: &mut Model, before: &Route) -> Vec<Effect> {
    match &mut model.stage {
        Stage::Reading(reading) => match reading.aside.take() {
            Some(home) => {
                model.stage = Stage::Home(home);
                arrive(model)
            }
            None => {
                model.stage = Stage::Starting;
                vec![Effect::Load]
            }
        },
        Stage::Starting if *before == Route::Start => vec![Effect::Load],
        Stage::Starting | Stage::Failed(_) => Vec::new(),
        Stage::Welcome(_) => vec![Effect::Focus(Focus::Heading)],
        Stage::Home(_) => {
            let mut effects = arrive(model);
            effects.push(Effect::Focus(Focus::Heading));
            effects
        }
    }
}

/// Prepares the page that is open now: its form, its code.
pub(super) fn arrive(model: &mut Model) -> Vec<Effect> {
    let Model {
        stage: Stage::Home(home),
        route,
        now,
        language,
    } = model
    else {
        return Vec::new();
    };
    let Route::Page(page) = *route else {
        return vec![Effect::Replace(Page::Today)];
    };
    let mut effects = leave(home, page);
    if let Some(id) = page.form() {
        home.form = form(home, id, now);
    }
    match page {
        Page::Preview(to) => effects.extend(sharing::offer(home, to, *language, now)),
        Page::Code(to) => effects.extend(sharing::show(home, to, *language, now)),
        Page::Night => effects.extend(sharing::show_card(home, *language, now)),
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
    let left = home
        .form
        .take()
        .filter(|form| to.form() != Some(form.id) && form.is_touched());
    effects.extend(left.map(|form| keep_draft(home, form.id)));
    if !matches!(to, Page::Code(_) | Page::Night) && home.share.as_mut().is_some_and(sharing::put_code_away) {
        effects.push(Effect::KeepAwake(false));
    }
    if !matches!(to, Page::Preview(_) | Page::Code(_) | Page::Night | Page::Share) {
        home.share = None;
    }
    effects
}
