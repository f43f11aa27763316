//! Giving everything: a link, a file, a moving code, paper.

use super::{Mark, Moment, followers, following, given, locking, noticing, nth, page, replying, sharing};
use crate::{
    Effect, Handed, Home, Model, Moving, Pace, Page, Picture, SendTrouble, Sent, Share, Sheet, Stage, To, Way,
};
use passport::Stub;

/// A copy given within the last quarter of an hour was given with this letter.
const JUST_GIVEN_MS: i64 = 15 * 60 * 1000;

/// Prepares one of the ways. Only what has been previewed is given: after a reload, or by a link, the preview comes first.
pub(super) fn arrive(home: &mut Home, to: To, way: Way, moment: &Moment<'_>) -> Vec<Effect> {
    if !sharing::is_previewed(home, to) {
        return vec![Effect::Replace(Page::Preview(to))];
    }
    if let Some(share) = home
        .share
        .as_mut()
        .filter(|_| matches!(way, Way::Send | Way::Moving))
    {
        share.key_of = way;
    }
    match way {
        Way::Send => send(home, moment),
        Way::Moving => move_on(home, moment),
        Way::Paper => paper(home, to, moment),
        Way::Code | Way::Choose | Way::Key => Vec::new(),
    }
}

/// Makes the letter for a link or a file, unless it stands from before.
fn send(home: &mut Home, moment: &Moment<'_>) -> Vec<Effect> {
    let is_made = |share: &Share| matches!(share.sending.made, Some(Ok(_))) && !share.sending.is_old;
    let Some(share) = home.share.as_ref().filter(|share| !is_made(share)) else {
        return Vec::new();
    };
    let is_usable = share.sending.locked && !share.sending.is_old;
    let summary = sharing::summary(home, share, moment);
    let before = locking::made_before(home, share, &summary).filter(|_| is_usable);
    if let (Some((sent, records)), Some(share)) = (before, &mut home.share) {
        share.sending.made = Some(Ok(sent));
        share.sending.records = records;
        return Vec::new();
    }
    make_letter(home, moment)
}

fn make_letter(home: &mut Home, moment: &Moment<'_>) -> Vec<Effect> {
    let Some(share) = &home.share else {
        return Vec::new();
    };
    let summary = Box::new(sharing::summary(home, share, moment));
    let records = sharing::records(home, share, moment);
    let Some(share) = &mut home.share else {
        return Vec::new();
    };
    let sending = &mut share.sending;
    sending.records = records;
    sending.request = sending.request.wrapping_add(1);
    sending.made = None;
    sending.handed = None;
    sending.is_old = false;
    let (request, lock) = (sending.request, sending.locked.then_some(share.key));
    if lock.is_some() {
        locking::note(home, &summary, moment);
    }
    vec![Effect::MakeLetter {
        request,
        summary,
        lock,
    }]
}

/// The passport has changed: a letter that was made before must not go out any more.
pub(super) fn spoil(home: &mut Home) {
    if let Some(share) = &mut home.share {
        share.sending.is_old = true;
    }
}

/// Cuts the letter up, and keeps the screen lit while it moves.
fn move_on(home: &mut Home, moment: &Moment<'_>) -> Vec<Effect> {
    let Some(share) = &home.share else {
        return Vec::new();
    };
    let summary = Box::new(sharing::summary(home, share, moment));
    let records = sharing::records(home, share, moment);
    let Some(share) = &mut home.share else {
        return Vec::new();
    };
    let request = share.moving.request.wrapping_add(1);
    share.moving = Moving {
        request,
        pace: share.moving.pace,
        locked: share.moving.locked,
        records,
        ..Moving::default()
    };
    share.on_screen = true;
    let lock = share.moving.locked.then_some(share.key);
    if lock.is_some() {
        locking::note(home, &summary, moment);
    }
    let make = Effect::MakeParts {
        request,
        summary,
        lock,
    };
    vec![make, Effect::KeepAwake(true)]
}

/// Paper carries an open code: whoever holds the paper reads it anyway.
fn paper(home: &mut Home, to: To, moment: &Moment<'_>) -> Vec<Effect> {
    if let Some(share) = &mut home.share {
        share.code_locked = false;
    }
    sharing::offer(home, to, moment)
}

/// Locks what is on the page, or leaves it open.
pub(super) fn lock(model: &mut Model, locked: bool) -> Vec<Effect> {
    let page = page(model);
    let Some((home, moment)) = Moment::at(model) else {
        return Vec::new();
    };
    let Some(share) = &mut home.share else {
        return Vec::new();
    };
    match page {
        Some(Page::Give(to, Way::Code)) => {
            share.code_locked = locked;
            sharing::show(home, to, &moment)
        }
        Some(Page::Give(_, Way::Moving)) => {
            share.moving.locked = locked;
            move_on(home, &moment)
        }
        Some(Page::Give(_, Way::Send)) => {
            share.sending.locked = locked;
            make_letter(home, &moment)
        }
        _ => Vec::new(),
    }
}

pub(super) fn letter_made(
    home: &mut Home,
    request: u32,
    made: Result<Box<Sent>, SendTrouble>,
) -> Vec<Effect> {
    let share = home
        .share
        .as_mut()
        .filter(|share| share.sending.request == request);
    if let Some(share) = share {
        share.sending.made = Some(made.clone());
        if let Ok(sent) = made {
            locking::keep(home, &sent);
        }
    }
    Vec::new()
}

/// The letter that is ready to be sent.
fn sent(home: &Home) -> Option<&Sent> {
    match home.share.as_ref()?.sending.made.as_ref()? {
        Ok(sent) => Some(sent),
        Err(_) => None,
    }
}

fn link(home: &Home) -> Option<String> {
    sent(home)?.link.clone()
}

pub(super) fn share_link(home: &Home) -> Vec<Effect> {
    link(home).map(Effect::ShareLink).into_iter().collect()
}

pub(super) fn share_file(home: &Home) -> Vec<Effect> {
    let file = sent(home).map(|sent| sent.file.clone());
    file.map(Effect::ShareFile).into_iter().collect()
}

/// Puts the link of this page on the clipboard: that of the code, or that of the letter.
pub(super) fn copy_link(model: &Model) -> Vec<Effect> {
    let is_sending = matches!(page(model), Some(Page::Give(_, Way::Send)));
    let Some(home) = model.home() else {
        return Vec::new();
    };
    let of_code = |home: &Home| Some(home.share.as_ref()?.glance.as_ref()?.link.clone());
    let link = if is_sending { link(home) } else { of_code(home) };
    link.map(Effect::Copy).into_iter().collect()
}

/// What became of a link or a file.
pub(super) fn handed(model: &mut Model, handed: Option<Handed>, fresh: u64) -> Vec<Effect> {
    if let Some(effects) = followers::handed(model, handed, fresh) {
        return effects;
    }
    let home = match &mut model.stage {
        Stage::Home(home) => home,
        Stage::Following(following) => {
            following.handed = handed.or(following.handed);
            return Vec::new();
        }
        Stage::Reading(reading) => {
            if !following::handed(reading, handed) && !replying::handed(reading, handed) {
                reading.filing.became(handed);
            }
            return Vec::new();
        }
        _ => return Vec::new(),
    };
    home.filing.became(handed);
    if let Some(share) = &mut home.share {
        share.sending.handed = handed.or(share.sending.handed);
    }
    match handed {
        Some(Handed::Copied | Handed::Shared | Handed::Saved) => given(model, fresh),
        Some(Handed::Refused) | None => Vec::new(),
    }
}

/// Whether the clipboard took what it was given.
pub(super) fn copied(model: &mut Model, done: bool, fresh: u64) -> Vec<Effect> {
    let became = if done { Handed::Copied } else { Handed::Refused };
    if let Some(effects) = followers::handed(model, Some(became), fresh) {
        return effects;
    }
    if let Stage::Following(following) = &mut model.stage {
        following.handed = Some(became);
    }
    let Stage::Home(home) = &mut model.stage else {
        return Vec::new();
    };
    home.copied = Some(done);
    if let Some(share) = &mut home.share {
        share.copied = Some(done);
        share.sending.handed = Some(if done { Handed::Copied } else { Handed::Refused });
    }
    if done { given(model, fresh) } else { Vec::new() }
}

/// A letter has left the phone: whoever it was made for by name has a copy from now on.
fn given(model: &mut Model, fresh: u64) -> Vec<Effect> {
    let Some(Page::Give(to, Way::Send)) = page(model) else {
        return Vec::new();
    };
    let (now_ms, wall, mark) = (model.now.unix_ms, model.now.wall, Mark::of(model, fresh));
    let Stage::Home(home) = &mut model.stage else {
        return Vec::new();
    };
    locking::handed_on(home);
    let mut effects = given::sent(home, wall, mark);
    let To::One(id) = to else {
        return effects;
    };
    let had_copy = home
        .passport
        .members
        .get(id)
        .and_then(|member| member.had_copy_ms);
    // The link and the file of one letter are one copy.
    if had_copy.is_some_and(|ms| now_ms - ms < JUST_GIVEN_MS) {
        return effects;
    }
    effects.extend(noticing::gave_copy(model, id, nth(fresh, 0)));
    effects
}

/// The moving code that is on the screen: of what is shared, else of a backup, else of what somebody who follows is sent.
fn on_screen(home: &mut Home) -> Option<&mut Moving> {
    match (&mut home.share, &mut home.backing) {
        (Some(share), _) => Some(&mut share.moving),
        (None, Some(backing)) => Some(&mut backing.moving),
        (None, None) => Some(&mut home.followers.moving),
    }
}

/// The moving code of this request, if it is still the one on the screen.
fn moving(home: &mut Home, request: u32) -> Option<&mut Moving> {
    on_screen(home).filter(|moving| moving.request == request)
}

pub(super) fn parts_made(model: &mut Model, request: u32, made: Option<(u32, Option<Stub>)>) -> Vec<Effect> {
    let fresh = model.fresh;
    let (wall, mark) = (model.now.wall, Mark::of(model, fresh));
    let Stage::Home(home) = &mut model.stage else {
        return Vec::new();
    };
    let Some(moving) = moving(home, request) else {
        return Vec::new();
    };
    moving.needed = made.map(|(needed, _)| needed);
    moving.too_large = made.is_none() && !moving.not_locked;
    let Some((_, stub)) = made else {
        return Vec::new();
    };
    let mut effects = vec![Effect::DrawPart { request, at: 0 }];
    effects.extend(
        stub.into_iter()
            .flat_map(|stub| given::moving(home, stub, wall, mark)),
    );
    effects
}

/// What moves has been locked, or could not be.
pub(super) fn parts_locked(home: &mut Home, request: u32, key: Option<String>) -> Vec<Effect> {
    let Some(moving) = moving(home, request) else {
        return Vec::new();
    };
    moving.not_locked = key.is_none();
    moving.key = key;
    if moving.key.is_some() {
        locking::handed_on(home);
    }
    Vec::new()
}

pub(super) fn next_part(home: &mut Home) -> Vec<Effect> {
    let Some(moving) = on_screen(home) else {
        return Vec::new();
    };
    // While one part is being drawn the next is not asked for: a slow phone moves more slowly, and falls behind nothing.
    if moving.picture.is_none() || moving.pace == Pace::Paused {
        return Vec::new();
    }
    vec![Effect::DrawPart {
        request: moving.request,
        at: moving.at.wrapping_add(1),
    }]
}

pub(super) fn part_drawn(home: &mut Home, request: u32, at: u32, picture: Picture) -> Vec<Effect> {
    if let Some(moving) = moving(home, request) {
        moving.at = at;
        moving.picture = Some(picture);
    }
    Vec::new()
}

pub(super) fn pace(home: &mut Home, pace: Pace) -> Vec<Effect> {
    if let Some(moving) = on_screen(home) {
        moving.pace = pace;
        if pace != Pace::Paused {
            moving.speed = pace;
        }
    }
    Vec::new()
}

pub(super) fn sheet(home: &mut Home, sheet: Sheet) -> Vec<Effect> {
    if let Some(share) = &mut home.share {
        share.sheet = sheet;
    }
    Vec::new()
}
