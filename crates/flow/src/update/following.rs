//! Following the passports of others: what comes, and word that it has come. Invitations are in `accepting`.

use super::{accepting, followers, kept_here, reading, scanning};
use crate::{
    Arrived, Dispatch, Effect, Focus, FollowMsg, FollowStep, FollowTask, Followed, FollowedReading,
    Following, Handed, Letter, Model, Page, Parcel, PostTrouble, Posted, Reading, Route, Stage, StoreTrouble,
    likely_role,
};

pub(super) fn step(model: &mut Model, msg: FollowMsg) -> Vec<Effect> {
    match msg {
        FollowMsg::Stands(follows) => stands(model, follows),
        FollowMsg::Found(found) => found_them(model, found),
        FollowMsg::Opened { pairing, found } => opened(model, pairing, found),
        FollowMsg::Took(Ok(Arrived::Taken(pairing))) => taken(model, pairing),
        FollowMsg::Took(Ok(Arrived::ForOwn(letter))) => for_own(model, letter),
        FollowMsg::Took(Ok(Arrived::ForKept { place, letter })) => kept_here::came(model, place, letter),
        FollowMsg::Took(Ok(Arrived::ToKeep {
            pairing,
            called,
            is_own,
            letter,
        })) => kept_here::asked(model, pairing, (called, is_own), letter),
        FollowMsg::Took(Ok(Arrived::Earlier(letter))) => earlier(model, letter),
        FollowMsg::TakeEarlier => take_earlier(model),
        FollowMsg::Took(Err(trouble)) => refused(model, trouble),
        FollowMsg::Kept(kept) => kept_here::kept(model, kept),
        FollowMsg::OpenKept(place) => kept_here::open(model, place),
        FollowMsg::Unlocked { attempt, opened } => accepting::unlocked(model, attempt, opened),
        FollowMsg::Accepted(accepted) => accepting::accepted(model, accepted),
        FollowMsg::Receipt => receipt(model),
        FollowMsg::Receipted(made) => receipted(model, made),
        FollowMsg::Trust(mark) => trust(model, mark),
        FollowMsg::Copy => on_made(model, |made| made.link.clone().map(Effect::Copy)),
        FollowMsg::Share => on_made(model, |made| made.link.clone().map(Effect::ShareLink)),
        FollowMsg::File => on_made(model, |made| Some(Effect::ShareFile(made.file.clone()))),
        FollowMsg::NameTyped(_)
        | FollowMsg::Accept
        | FollowMsg::ShowAnswer(_)
        | FollowMsg::AnswerIs(_)
        | FollowMsg::GiveBack(_)
        | FollowMsg::CopyIs(_)
        | FollowMsg::AskLeave(_)
        | FollowMsg::Leave
        | FollowMsg::Keep
        | FollowMsg::Done => with_following(model, |following| on_list(following, msg)),
    }
}

pub(super) fn with_following(
    model: &mut Model,
    step: impl FnOnce(&mut Following) -> Vec<Effect>,
) -> Vec<Effect> {
    match &mut model.stage {
        Stage::Following(following) => step(following),
        _ => Vec::new(),
    }
}

pub(super) fn task(task: FollowTask) -> Effect {
    Effect::Follow(task)
}

/// Whether the app begins with what is followed: nothing else is on this device, and nobody has gone anywhere.
pub(super) fn begins_here(model: &Model) -> bool {
    model.follows && model.route == Route::Start
}

fn stands(model: &mut Model, follows: bool) -> Vec<Effect> {
    model.follows = follows;
    if matches!(model.stage, Stage::Welcome(_)) && begins_here(model) {
        return vec![Effect::Replace(Page::Follow)];
    }
    Vec::new()
}

/// Shows everything that is followed. What is going on there goes on.
pub(super) fn open(model: &mut Model) -> Vec<Effect> {
    let mut effects = Vec::new();
    if !matches!(model.stage, Stage::Following(_)) {
        effects.extend(begin(model, FollowStep::Resting));
    }
    effects.extend([task(FollowTask::Look), Effect::Focus(Focus::Heading)]);
    effects
}

/// Puts away what was open, and begins with this.
fn begin(model: &mut Model, step: FollowStep) -> Vec<Effect> {
    let mut effects = Vec::new();
    if let Stage::Following(following) = &mut model.stage {
        following.step = step;
        following.handed = None;
        return effects;
    }
    if let Stage::Reading(reading) = &model.stage {
        effects.extend(scanning::let_go(reading));
    }
    reading::put_away(model, String::new(), Letter::Opening);
    let aside = match &mut model.stage {
        Stage::Reading(reading) => reading.aside.take(),
        _ => None,
    };
    model.stage = Stage::Following(Box::new(Following {
        people: None,
        step,
        handed: None,
        aside,
    }));
    effects
}

/// The same on its own page, wherever it came from.
pub(super) fn begin_there(model: &mut Model, step: FollowStep) -> Vec<Effect> {
    let mut effects = begin(model, step);
    if model.route == Route::Page(Page::Follow) {
        effects.push(Effect::Focus(Focus::Heading));
    } else {
        effects.push(Effect::Replace(Page::Follow));
    }
    effects
}

fn found_them(model: &mut Model, found: Result<Vec<Followed>, StoreTrouble>) -> Vec<Effect> {
    if let Ok(people) = &found {
        model.follows = !people.is_empty();
    }
    with_following(model, |following| {
        following.people = Some(found);
        Vec::new()
    })
}

/// Reads one of them, as a letter is read.
pub(super) fn open_one(model: &mut Model, pairing: u64) -> Vec<Effect> {
    let mut effects = match &model.stage {
        Stage::Reading(reading) => scanning::let_go(reading),
        _ => Vec::new(),
    };
    reading::put_away(model, String::new(), Letter::Opening);
    effects.push(task(FollowTask::Open(pairing)));
    effects
}

fn opened(
    model: &mut Model,
    pairing: u64,
    found: Result<Option<Box<Followed>>, StoreTrouble>,
) -> Vec<Effect> {
    if model.route != Route::Page(Page::FollowOne(pairing)) {
        return Vec::new();
    }
    let Stage::Reading(reading) = &mut model.stage else {
        return Vec::new();
    };
    let Ok(Some(followed)) = found else {
        // The list says why.
        return vec![Effect::Replace(Page::Follow)];
    };
    let Some(latest) = &followed.latest else {
        return vec![Effect::Replace(Page::Follow)];
    };
    let summary = Box::new(latest.summary.clone());
    let stub = latest.stub;
    let is_first = reading.follows.is_none();
    if is_first {
        reading.role = summary.role.or_else(|| likely_role(summary.audience));
    }
    reading.letter = Letter::Open {
        summary,
        newer_parts: false,
        stub,
    };
    reading.follows = Some(Box::new(FollowedReading {
        followed,
        receipt: None,
        handed: None,
        is_asked: false,
    }));
    is_first
        .then_some(Effect::Focus(Focus::Heading))
        .into_iter()
        .collect()
}

/// Something has come that is for one device only. Whether it is for this one is seen by whoever has the keys.
pub(super) fn bring(model: &mut Model, letter: Parcel) -> Vec<Effect> {
    let mut effects = begin(model, FollowStep::Waiting);
    effects.push(task(FollowTask::TakeIn(letter)));
    effects
}

pub(super) fn is_waiting(model: &Model) -> bool {
    matches!(&model.stage, Stage::Following(following) if following.step == FollowStep::Waiting)
}

fn taken(model: &mut Model, pairing: u64) -> Vec<Effect> {
    if !is_waiting(model) {
        return Vec::new();
    }
    model.follows = true;
    vec![Effect::Replace(Page::FollowOne(pairing))]
}

fn for_own(model: &mut Model, letter: Parcel) -> Vec<Effect> {
    if !is_waiting(model) {
        return Vec::new();
    }
    followers::bring(
        model,
        Posted {
            letter,
            is_seen: false,
        },
    )
}

fn refused(model: &mut Model, trouble: PostTrouble) -> Vec<Effect> {
    if !is_waiting(model) {
        return Vec::new();
    }
    begin_there(model, FollowStep::Refused(trouble))
}

fn earlier(model: &mut Model, letter: Parcel) -> Vec<Effect> {
    if !is_waiting(model) {
        return Vec::new();
    }
    begin_there(model, FollowStep::Earlier(letter))
}

fn take_earlier(model: &mut Model) -> Vec<Effect> {
    with_following(model, |following| {
        let FollowStep::Earlier(letter) = std::mem::take(&mut following.step) else {
            return Vec::new();
        };
        following.step = FollowStep::Waiting;
        vec![task(FollowTask::TakeInEarlier(letter))]
    })
}

fn on_list(following: &mut Following, msg: FollowMsg) -> Vec<Effect> {
    match (msg, &mut following.step) {
        (FollowMsg::NameTyped(text), FollowStep::Invited { name, trouble, .. }) => {
            *name = text;
            *trouble = None;
            Vec::new()
        }
        (FollowMsg::Accept, FollowStep::Invited { .. }) => accepting::accept(following),
        (FollowMsg::AnswerIs(answer), _) => accepting::answer_is(following, answer),
        (FollowMsg::GiveBack(pairing), _) => vec![task(FollowTask::GiveBack(pairing))],
        (FollowMsg::CopyIs(Some((called, made))), FollowStep::Resting) => {
            following.step = FollowStep::GivingBack { called, made };
            vec![Effect::Focus(Focus::Heading)]
        }
        (FollowMsg::ShowAnswer(pairing), _) => accepting::show_answer(following, pairing),
        (FollowMsg::AskLeave(pairing), _) => {
            following.step = FollowStep::Leaving(pairing);
            Vec::new()
        }
        (FollowMsg::Leave, FollowStep::Leaving(pairing)) => {
            let pairing = *pairing;
            following.step = FollowStep::Resting;
            vec![task(FollowTask::Leave(pairing)), Effect::Focus(Focus::Heading)]
        }
        (FollowMsg::Keep, _) => kept_here::keep(following),
        (FollowMsg::Done, _) => {
            following.step = FollowStep::Resting;
            following.handed = None;
            vec![task(FollowTask::Look), Effect::Focus(Focus::Heading)]
        }
        _ => Vec::new(),
    }
}

fn follows(model: &mut Model) -> Option<&mut FollowedReading> {
    match &mut model.stage {
        Stage::Reading(reading) => reading.follows.as_deref_mut(),
        _ => None,
    }
}

/// Word for the patient that the latest has come.
fn receipt(model: &mut Model) -> Vec<Effect> {
    let Some(follows) = follows(model) else {
        return Vec::new();
    };
    follows.receipt = None;
    follows.handed = None;
    vec![task(FollowTask::Receipt(follows.followed.pairing))]
}

fn receipted(model: &mut Model, made: Result<Box<Dispatch>, PostTrouble>) -> Vec<Effect> {
    let Some(follows) = follows(model) else {
        return Vec::new();
    };
    follows.receipt = Some(made);
    vec![Effect::Focus(Focus::Field("dispatch-title"))]
}

fn trust(model: &mut Model, mark: u32) -> Vec<Effect> {
    let Some(follows) = follows(model) else {
        return Vec::new();
    };
    let pairing = follows.followed.pairing;
    vec![task(FollowTask::Trust { pairing, mark })]
}

fn on_made(model: &mut Model, effect: impl FnOnce(&Dispatch) -> Option<Effect>) -> Vec<Effect> {
    let effect = match &mut model.stage {
        Stage::Following(following) => match &following.step {
            FollowStep::Answered { made, .. } | FollowStep::GivingBack { made, .. } => effect(made),
            _ => None,
        },
        Stage::Reading(reading) => reading.follows.as_deref_mut().and_then(|follows| {
            let effect = match &follows.receipt {
                Some(Ok(made)) => effect(made),
                _ => None,
            };
            follows.is_asked = effect.is_some();
            effect
        }),
        _ => None,
    };
    effect.into_iter().collect()
}

/// What became of the link or file of a receipt. Returns whether it was the receipt's.
pub(super) fn handed(reading: &mut Reading, handed: Option<Handed>) -> bool {
    let asked = reading.follows.as_deref_mut().filter(|follows| follows.is_asked);
    match asked {
        Some(follows) => {
            follows.is_asked = false;
            follows.handed = handed.or(follows.handed);
            true
        }
        None => false,
    }
}
