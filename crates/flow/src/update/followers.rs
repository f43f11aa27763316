//! Taking in what those who follow along send, noting what has come to them, and stopping. How somebody is invited is in `inviting`, what
//! they are sent in `posting`.

use super::inviting::{self, Answered};
use super::{Mark, copying, keeping, may_write, noticing, nth, page, posting, storing};
use crate::{
    Brought, Dispatch, Effect, Focus, FollowerStep, FollowersMsg, FollowersStep, FollowersTask, Handed, Home,
    MadeFor, Model, Moving, Page, PostTrouble, Posted, Stage, ToPost, Took, TookIn,
};
use passport::{Change, Follower, Following, Id, Kind, Member, Record};

pub(super) fn step(model: &mut Model, msg: FollowersMsg, fresh: u64) -> Vec<Effect> {
    let mark = Mark::of(model, fresh);
    match msg {
        FollowersMsg::Took(took) => return took_in(model, took, mark),
        FollowersMsg::Send { to, whole } => return posting::send(model, to, whole, fresh),
        FollowersMsg::Made { request, made } => return posting::made_it(model, request, made, mark),
        FollowersMsg::Arrived(of) => return arrived(model, of, fresh),
        FollowersMsg::TookAnew(taken) => return keeping::took_anew(model, taken),
        _ => {}
    }
    let Stage::Home(home) = &mut model.stage else {
        return Vec::new();
    };
    match msg {
        FollowersMsg::Invite { member, locked } => inviting::invite(home, member, locked, mark),
        FollowersMsg::Drawn { request, seed } => inviting::drawn(home, request, seed, mark),
        FollowersMsg::Invited { request, made } => inviting::invited(home, request, made),
        FollowersMsg::Same => inviting::same(home, mark),
        FollowersMsg::Different => inviting::different(home, mark),
        FollowersMsg::Confirmed { got_ms: None, .. } => refused(home, PostTrouble::NotKept),
        FollowersMsg::Confirmed { of, got_ms } => confirmed(home, of, got_ms, mark),
        FollowersMsg::LeaveCopy(of) => copying::leave(home, of, mark),
        FollowersMsg::WordsWritten => copying::written_down(home),
        FollowersMsg::Keep { of, keeps } => keeping::keep(home, of, keeps, mark),
        FollowersMsg::KeptAs(kept_as) => keeping::kept_as(home, kept_as),
        FollowersMsg::TakeAnew => keeping::take_anew(home),
        FollowersMsg::Stop(of) => stop(home, of, mark),
        FollowersMsg::Remove(of) => remove(home, of, mark),
        FollowersMsg::Copy => on_made(home, |made| made.link.clone().map(Effect::Copy)),
        FollowersMsg::Share => on_made(home, |made| made.link.clone().map(Effect::ShareLink)),
        FollowersMsg::File => on_made(home, |made| Some(Effect::ShareFile(made.file.clone()))),
        FollowersMsg::Done => {
            rest(home);
            vec![Effect::Focus(Focus::Heading)]
        }
        FollowersMsg::Took(_)
        | FollowersMsg::TookAnew(_)
        | FollowersMsg::Send { .. }
        | FollowersMsg::Made { .. }
        | FollowersMsg::Arrived(_) => Vec::new(),
    }
}

/// Something for the passport of this device has come in. It is looked at beside the passport, once that is open.
pub(super) fn bring(model: &mut Model, posted: Posted) -> Vec<Effect> {
    model.posted = Some(posted);
    vec![Effect::Replace(Page::Followers)]
}

/// Looks at what has come, on the page of those who follow.
pub(super) fn arrive(home: &mut Home, posted: Option<Posted>) -> Vec<Effect> {
    let Some(Posted { letter, is_seen }) = posted else {
        return Vec::new();
    };
    let followers = home.passport.followers.iter();
    let followers = followers.map(|row| (row.id, row.value.clone())).collect();
    home.followers.step = FollowersStep::Waiting;
    home.followers.came = Some(letter.clone());
    home.followers.is_seen = is_seen;
    vec![ask(
        home,
        FollowersTask::TakeIn {
            letter,
            followers,
            is_seen,
        },
    )]
}

/// The moving code of what was made.
pub(super) fn move_on(home: &mut Home) -> Vec<Effect> {
    let Some(letter) = made(home).map(|made| made.letter.clone()) else {
        return vec![Effect::Replace(Page::Followers)];
    };
    let moving = &mut home.followers.moving;
    *moving = Moving {
        request: moving.request.wrapping_add(1),
        pace: moving.pace,
        ..Moving::default()
    };
    let request = moving.request;
    vec![Effect::CutBackup { request, letter }, Effect::KeepAwake(true)]
}

/// Puts away what belongs to pages that are left.
pub(super) fn leave(home: &mut Home, to: Page) -> Vec<Effect> {
    let is_about = matches!(to, Page::Followers | Page::Invite(_) | Page::Follower(..));
    let was_moving = home.followers.moving.needed.is_some();
    if !matches!(to, Page::Follower(_, FollowerStep::Moving)) {
        home.followers.moving = Moving {
            request: home.followers.moving.request,
            ..Moving::default()
        };
    }
    let stays = match &home.followers.step {
        FollowersStep::Made { to: of, .. }
        | FollowersStep::Received(of)
        | FollowersStep::KeptNoMore(of)
        | FollowersStep::CameTogether { of, .. } => {
            matches!(to, Page::Follower(id, _) if id == *of)
        }
        FollowersStep::Invitation { .. } => matches!(to, Page::Invite(_)),
        FollowersStep::Waiting => is_about,
        // What was just taken in is told on the page of those who follow.
        _ => to == Page::Followers,
    };
    if !stays {
        rest(home);
    }
    was_moving
        .then_some(Effect::KeepAwake(false))
        .into_iter()
        .collect()
}

/// Something to be done outside, for this passport.
pub(super) fn ask(home: &Home, task: FollowersTask) -> Effect {
    Effect::Followers {
        shelf: home.shelf,
        task,
    }
}

fn rest(home: &mut Home) {
    home.followers.step = FollowersStep::Resting;
    home.followers.handed = None;
    home.followers.is_asked = false;
}

pub(super) fn follower(home: &Home, of: Id<Follower>) -> Option<Follower> {
    home.passport.followers.get(of).cloned()
}

pub(super) fn write(home: &mut Home, of: Id<Follower>, follower: Follower, mark: Mark) -> Vec<Effect> {
    let change = Change::Put(Box::new(Record::Follower(of, follower)));
    storing::commit(home, vec![change], None, mark).1
}

pub(super) fn forget(home: &mut Home, of: Id<Follower>, mark: Mark) -> Vec<Effect> {
    let change = Change::Remove(of.key(Kind::Follower));
    let mut effects = storing::commit(home, vec![change], None, mark).1;
    effects.push(ask(home, FollowersTask::Forget { of }));
    effects
}

pub(super) fn next_request(home: &mut Home, mark: Mark) -> u64 {
    home.followers.request = mark.ticket;
    home.followers.step = FollowersStep::Waiting;
    home.followers.handed = None;
    mark.ticket
}

pub(super) fn is_awaited(home: &Home, request: u64) -> bool {
    home.followers.request == request && home.followers.step == FollowersStep::Waiting
}

pub(super) fn refused(home: &mut Home, trouble: PostTrouble) -> Vec<Effect> {
    home.followers.step = FollowersStep::Refused(trouble);
    vec![Effect::Focus(Focus::Heading)]
}

/// What came was looked at.
fn took_in(model: &mut Model, took: Result<Took, PostTrouble>, mark: Mark) -> Vec<Effect> {
    let Stage::Home(home) = &mut model.stage else {
        return Vec::new();
    };
    if home.followers.step != FollowersStep::Waiting {
        return Vec::new();
    }
    let Took { of, what, got_ms } = match took {
        Ok(took) => took,
        Err(trouble) => return refused(home, trouble),
    };
    let Some(mut follower) = follower(home, of) else {
        return refused(home, PostTrouble::Unknown);
    };
    match what {
        TookIn::Answered { keys, .. } if follower.following() != Following::Invited => {
            let is_same = follower.keys == Some(keys);
            let why = if is_same {
                PostTrouble::Known
            } else {
                PostTrouble::Answered
            };
            refused(home, why)
        }
        TookIn::Answered {
            keys,
            mailbox,
            name,
            words,
        } => inviting::answered(home, of, Answered { keys, mailbox }, name, words, mark),
        TookIn::Reply(brought) => {
            rest(home);
            let mut effects = confirmed(home, of, got_ms, mark);
            let page = Page::Reply(brought.id);
            let from = follower.member;
            model.brought = Some(Brought { from, ..brought });
            effects.push(Effect::Replace(page));
            effects
        }
        TookIn::Receipt => {
            let mut effects = confirmed(home, of, got_ms, mark);
            effects.push(Effect::Replace(Page::Follower(of, FollowerStep::Show)));
            effects
        }
        TookIn::Entries { new, has_all } => {
            let mut effects = keeping::came_together(home, of, new, has_all, mark);
            effects.push(Effect::Replace(Page::Follower(of, FollowerStep::Show)));
            effects
        }
        TookIn::Farewell => {
            follower.stopped_ms = Some(mark.at_ms);
            let effects = write(home, of, follower, mark);
            rest(home);
            [effects, vec![Effect::Focus(Focus::Heading)]].concat()
        }
    }
}

/// The patient says that they have it.
fn arrived(model: &mut Model, of: Id<Follower>, fresh: u64) -> Vec<Effect> {
    let Some(home) = model.home() else {
        return Vec::new();
    };
    let Some(follower) = follower(home, of) else {
        return Vec::new();
    };
    let sent_ms = match home.kept_as.filter(|kept_as| kept_as.of == of) {
        Some(kept_as) => kept_as.sent_ms,
        None => follower.sent_ms,
    };
    let Some(sent_ms) = sent_ms else {
        return Vec::new();
    };
    let task = match follower.keeps_passport {
        true => FollowersTask::ConfirmEntries { of, sent_ms },
        false => FollowersTask::Confirm { of, sent_ms },
    };
    let mut effects = vec![ask(home, task)];
    if !keeping::is_this_device(home, of) {
        effects.extend(gave(model, follower.member, fresh));
    }
    effects
}

fn confirmed(home: &mut Home, of: Id<Follower>, got_ms: Option<i64>, mark: Mark) -> Vec<Effect> {
    home.followers.handed = None;
    home.followers.step = match got_ms {
        Some(_) => FollowersStep::Received(of),
        // It speaks of what another phone of the patient has sent, or one that was lost.
        None => FollowersStep::Resting,
    };
    let mut effects = vec![Effect::Focus(Focus::Heading)];
    // What this device has sent to that of the patient is not what they were sent.
    let is_noted = got_ms.is_some() && !keeping::is_this_device(home, of);
    let follower = follower(home, of).filter(|follower| is_noted && follower.got_ms != got_ms);
    if let Some(mut follower) = follower {
        follower.got_ms = got_ms;
        effects.extend(write(home, of, follower, mark));
    }
    effects
}

/// Stops at once. Word of it is made as well, to be sent or not.
fn stop(home: &mut Home, of: Id<Follower>, mark: Mark) -> Vec<Effect> {
    // Whoever has this device does not stop what is sent to themself: they follow no longer, on the page of what is followed.
    let may = may_write(home) && !keeping::is_this_device(home, of);
    let Some(mut follower) = follower(home, of).filter(|_| may) else {
        return Vec::new();
    };
    let was = follower.following();
    if was != Following::Paired {
        return remove(home, of, mark);
    }
    home.toast = None;
    let told = posting::ask_for(home, of, follower.clone(), ToPost::Farewell, mark);
    follower.stopped_ms = Some(mark.at_ms);
    let mut effects = write(home, of, follower, mark);
    effects.extend(told);
    effects.push(Effect::Replace(Page::Follower(of, FollowerStep::Show)));
    effects
}

fn remove(home: &mut Home, of: Id<Follower>, mark: Mark) -> Vec<Effect> {
    if !may_write(home) {
        return Vec::new();
    }
    rest(home);
    let mut effects = forget(home, of, mark);
    effects.push(Effect::Replace(Page::Followers));
    effects
}

fn made(home: &Home) -> Option<&Dispatch> {
    match &home.followers.step {
        FollowersStep::Invitation { made, .. } | FollowersStep::Made { made, .. } => Some(made),
        _ => None,
    }
}

fn on_made(home: &mut Home, effect: impl FnOnce(&Dispatch) -> Option<Effect>) -> Vec<Effect> {
    let effect = made(home).and_then(effect);
    home.followers.is_asked = effect.is_some();
    effect.into_iter().collect()
}

/// What became of a link or file. Returns whether it was of these pages.
pub(super) fn handed(model: &mut Model, handed: Option<Handed>, fresh: u64) -> Option<Vec<Effect>> {
    let Stage::Home(home) = &mut model.stage else {
        return None;
    };
    if !std::mem::take(&mut home.followers.is_asked) {
        return None;
    }
    home.followers.handed = handed.or(home.followers.handed);
    let of = match (&home.followers.step, handed) {
        (
            FollowersStep::Made {
                to,
                what: MadeFor::Update { .. } | MadeFor::Entries { .. },
                ..
            },
            Some(Handed::Copied | Handed::Shared | Handed::Saved),
        ) => *to,
        _ => return Some(Vec::new()),
    };
    let whose = follower(home, of).filter(|_| !keeping::is_this_device(home, of));
    Some(whose.map_or_else(Vec::new, |follower| gave(model, follower.member, fresh)))
}

/// Somebody of the team has a copy from now on. A device of the patient's own is nobody else.
fn gave(model: &mut Model, member: Option<Id<Member>>, fresh: u64) -> Vec<Effect> {
    member.map_or_else(Vec::new, |member| {
        noticing::gave_copy(model, member, nth(fresh, 0))
    })
}

/// Whether a page about followers shows a code that somebody films.
pub(super) fn shows_a_code(model: &Model) -> bool {
    matches!(page(model), Some(Page::Invite(_) | Page::Follower(..)))
}
