//! A passport that several devices keep: who of them this one is, letting somebody keep it and ending that, and what comes from the others.

use super::followers::{ask, follower, refused, write};
use super::{Mark, may_write};
use crate::kept_as::keepers_of;
use crate::{
    Effect, Focus, FollowerStep, FollowersStep, FollowersTask, Home, KeptAs, MadeFor, Model, Page,
    PostTrouble, Shelf, Stage, Standing,
};
use passport::{Follower, Following, Id};

/// Asks whether this device is the one of somebody who keeps the passport, when others have written: they can begin or end it. Where nobody
/// keeps it, there is nothing to ask, and it is not. When a passport is opened, it comes with what was found.
pub(super) fn recognise(home: &mut Home) -> Option<Effect> {
    let keepers = keepers_of(&home.passport);
    let is_asked = home.shelf == Shelf::Own && !keepers.is_empty();
    if !is_asked {
        home.kept_as = None;
    }
    is_asked.then(|| ask(home, FollowersTask::Recognise { keepers }))
}

pub(super) fn kept_as(home: &mut Home, kept_as: Option<KeptAs>) -> Vec<Effect> {
    home.kept_as = kept_as;
    Vec::new()
}

/// Whether this is the one who has this device: what is made for them goes to the device of the patient.
pub(super) fn is_this_device(home: &Home, of: Id<Follower>) -> bool {
    home.kept_as.is_some_and(|kept_as| kept_as.of == of)
}

/// From now on they keep the passport too, or no longer. A device of the patient's own is there for nothing else, and whoever keeps the
/// passport for the patient does not decide who else does.
pub(super) fn keep(home: &mut Home, of: Id<Follower>, keeps: bool, mark: Mark) -> Vec<Effect> {
    let may =
        may_write(home) && home.shelf == Shelf::Own && home.writer().is_none() && !is_this_device(home, of);
    let follower = follower(home, of)
        .filter(|follower| may && follower.following() == Following::Paired && follower.member.is_some());
    let Some(mut follower) = follower.filter(|follower| follower.keeps_passport != keeps) else {
        return Vec::new();
    };
    follower.keeps_passport = keeps;
    // What they were sent until now was something else.
    follower.sent_ms = None;
    follower.got_ms = None;
    home.followers.step = if keeps {
        FollowersStep::Resting
    } else {
        FollowersStep::KeptNoMore(of)
    };
    // The way back in it would take back something else.
    home.toast = None;
    let mut effects = write(home, of, follower, mark);
    effects.push(Effect::Replace(Page::Follower(of, FollowerStep::Show)));
    effects.push(Effect::Focus(Focus::Heading));
    effects
}

/// What another device has written is stored here, and is read behind what is known.
pub(super) fn came_together(
    home: &mut Home,
    of: Id<Follower>,
    new: usize,
    has_all: bool,
    mark: Mark,
) -> Vec<Effect> {
    home.followers.handed = None;
    home.followers.step = FollowersStep::CameTogether { of, new };
    let mut effects = Vec::new();
    if new > 0 {
        effects.push(Effect::CatchUp {
            shelf: home.shelf,
            after: home.saving.head(),
        });
    }
    let follower = follower(home, of).filter(|_| has_all && !is_this_device(home, of));
    if let Some(mut follower) = follower.filter(|follower| follower.got_ms != follower.sent_ms) {
        follower.got_ms = follower.sent_ms;
        effects.extend(write(home, of, follower, mark));
    }
    effects.push(Effect::Focus(Focus::Heading));
    effects
}

/// Something was made for another device that keeps the passport. What this device has made for that of the patient is not the patient's to
/// know.
pub(super) fn made_for(home: &mut Home, to: Id<Follower>, what: MadeFor, at_ms: i64) -> bool {
    match &mut home.kept_as {
        Some(kept_as) if kept_as.of == to && matches!(what, MadeFor::Entries { .. }) => {
            kept_as.sent_ms = Some(at_ms);
            true
        }
        _ => false,
    }
}

/// Puts the passport that has come in the place of the one here. Only whoever keeps it for the patient, or a further device of the patient's
/// own, gives up what is here for what the first device has; and only once all that is here is stored.
pub(super) fn take_anew(home: &mut Home) -> Vec<Effect> {
    let may = may_write(home) && home.kept_as.is_some() && home.saving.standing() == Standing::Saved;
    let is_refused = home.followers.step == FollowersStep::Refused(PostTrouble::BeganOtherwise);
    let Some(letter) = home.followers.came.take().filter(|_| may && is_refused) else {
        return Vec::new();
    };
    let followers = home.passport.followers.iter();
    let followers = followers.map(|row| (row.id, row.value.clone())).collect();
    home.followers.step = FollowersStep::Waiting;
    vec![ask(home, FollowersTask::TakeAnew { letter, followers })]
}

/// It stands in its place, and is read anew.
pub(super) fn took_anew(model: &mut Model, taken: Result<(), PostTrouble>) -> Vec<Effect> {
    let Stage::Home(home) = &mut model.stage else {
        return Vec::new();
    };
    match taken {
        Err(why) => refused(home, why),
        Ok(()) => {
            model.stage = Stage::Starting;
            model.begin_at_heading = true;
            vec![Effect::Load]
        }
    }
}
