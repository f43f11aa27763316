//! Passports of others that whoever has this device keeps for them: laying one down, opening it, and what comes for it later.

use super::following::{begin_there, is_waiting, task};
use super::{followers, neighbours};
use crate::{
    Effect, Focus, FollowStep, FollowTask, Following, Model, Page, Parcel, PostTrouble, Posted, Stage,
};

/// Somebody would like whoever has this device to keep their passport. It is asked about first.
pub(super) fn asked(
    model: &mut Model,
    pairing: u64,
    (called, is_own): (String, bool),
    letter: Parcel,
) -> Vec<Effect> {
    if !is_waiting(model) {
        return Vec::new();
    }
    begin_there(
        model,
        FollowStep::AskedToKeep {
            pairing,
            called,
            is_own,
            letter,
            is_keeping: false,
            trouble: None,
        },
    )
}

/// Yes. A second tap while the passport is being laid down is no second one.
pub(super) fn keep(following: &mut Following) -> Vec<Effect> {
    let FollowStep::AskedToKeep {
        pairing,
        letter,
        is_keeping,
        trouble,
        ..
    } = &mut following.step
    else {
        return Vec::new();
    };
    if std::mem::replace(is_keeping, true) {
        return Vec::new();
    }
    *trouble = None;
    vec![task(FollowTask::Keep {
        pairing: *pairing,
        letter: letter.clone(),
    })]
}

/// It is laid down, and is opened; or it could not be.
pub(super) fn kept(model: &mut Model, kept: Result<u8, PostTrouble>) -> Vec<Effect> {
    let Stage::Following(following) = &mut model.stage else {
        return Vec::new();
    };
    let FollowStep::AskedToKeep {
        is_keeping, trouble, ..
    } = &mut following.step
    else {
        return Vec::new();
    };
    *is_keeping = false;
    match kept {
        Err(why) => {
            *trouble = Some(why);
            vec![Effect::Focus(Focus::Heading)]
        }
        Ok(place) => {
            following.step = FollowStep::Resting;
            open(model, place)
        }
    }
}

/// Opens the passport in this place.
pub(super) fn open(model: &mut Model, place: u8) -> Vec<Effect> {
    match neighbours::go(model, place) {
        Some(mut effects) => {
            effects.push(Effect::Replace(Page::Today));
            effects.push(Effect::Load);
            effects
        }
        None => begin_there(model, FollowStep::Refused(PostTrouble::NotNow)),
    }
}

/// Something has come for the passport in this place. It is looked at beside that passport, once that is open.
pub(super) fn came(model: &mut Model, place: u8, letter: Parcel) -> Vec<Effect> {
    if !is_waiting(model) {
        return Vec::new();
    }
    let Some(mut effects) = neighbours::go(model, place) else {
        return begin_there(model, FollowStep::Refused(PostTrouble::NotNow));
    };
    let is_seen = false;
    effects.extend(followers::bring(model, Posted { letter, is_seen }));
    effects.push(Effect::Load);
    effects
}
