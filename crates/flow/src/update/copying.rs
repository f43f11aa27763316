//! A locked copy of everything, left with somebody who follows for the day on which the phone is lost.

use super::followers::{follower, refused, write};
use super::posting::ask_for;
use super::{Mark, may_write, nth};
use crate::{Effect, Focus, FollowersStep, Home, PostTrouble, Shelf, Standing, ToPost};
use passport::{Follower, Following, Id};

/// Makes a locked copy of everything that is stored. Its words are drawn once and stay the same, so that whoever has written them down can
/// open every later one; they are never sent. They are stored before the first copy is made: a phone that comes back from it goes on with
/// the same paper.
pub(super) fn leave(home: &mut Home, to: Id<Follower>, mark: Mark) -> Vec<Effect> {
    let Some(mut follower) = ready(home, to) else {
        return Vec::new();
    };
    if let Some(words) = follower.copy_words {
        return ask_for(home, to, follower, ToPost::Copy(words), mark);
    }
    follower.copy_words = Some(nth(mark.ticket, 3));
    home.followers.step = FollowersStep::Waiting;
    home.followers.copying = Some(to);
    write(home, to, follower, mark)
}

/// Whoever is to get one, where one can be made.
fn ready(home: &Home, to: Id<Follower>) -> Option<Follower> {
    let follower = follower(home, to).filter(|follower| follower.following() == Following::Paired);
    let is_stored = home.shelf == Shelf::Own && home.saving.standing() == Standing::Saved;
    follower.filter(|_| is_stored && may_write(home))
}

/// Everything is stored: the copy whose words it waited for can be made.
pub(super) fn stored(home: &mut Home, mark: Mark) -> Vec<Effect> {
    if home.saving.standing() != Standing::Saved {
        return Vec::new();
    }
    match home.followers.copying.take() {
        Some(to) if home.followers.step == FollowersStep::Waiting => leave(home, to, mark),
        _ => Vec::new(),
    }
}

/// What was to be stored first could not be.
pub(super) fn not_stored(home: &mut Home) -> Vec<Effect> {
    let copying = home.followers.copying.take();
    match copying.filter(|_| home.followers.step == FollowersStep::Waiting) {
        Some(_) => refused(home, PostTrouble::NotKept),
        None => Vec::new(),
    }
}

/// The patient has written the words down. Only then the copy is shown, to be held out to somebody who is not to see them.
pub(super) fn written_down(home: &mut Home) -> Vec<Effect> {
    let FollowersStep::Made { words, .. } = &mut home.followers.step else {
        return Vec::new();
    };
    let were_shown = words.take().is_some();
    were_shown
        .then_some(Effect::Focus(Focus::Field("dispatch-title")))
        .into_iter()
        .collect()
}
