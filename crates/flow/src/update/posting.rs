//! Making what is sent to those who follow along: what is new, a locked copy, word that nothing more will come.

use super::followers::{ask, follower, is_awaited, next_request, refused, write};
use super::{Mark, given, keeping, may_write, nth};
use crate::{
    Effect, Focus, FollowersStep, FollowersTask, Home, KeptAs, MadeFor, MadePost, Model, PostTrouble, Shelf,
    Stage, Standing, To, ToPost,
};
use passport::{Follower, Following, Id, PrimitiveDateTime, Stub, Summary, records_in, summarise};

/// Makes what is new for them.
pub(super) fn send(model: &mut Model, to: Id<Follower>, whole: bool, fresh: u64) -> Vec<Effect> {
    let mark = Mark::of(model, fresh);
    let (language, wall) = (model.language, model.now.wall);
    let Stage::Home(home) = &mut model.stage else {
        return Vec::new();
    };
    let follower = follower(home, to).filter(|follower| follower.following() == Following::Paired);
    let Some(follower) = follower.filter(|_| may_write(home)) else {
        return Vec::new();
    };
    if follower.keeps_passport {
        return entries(home, to, follower, whole, mark);
    }
    let Some(member) = follower.member else {
        return Vec::new();
    };
    let reader = To::One(member);
    let taken_out = home.taken_out.get(&reader).cloned().unwrap_or_default();
    let reader = reader.reader(&home.passport);
    let summary = Summary {
        sample: home.shelf == Shelf::Sample,
        ..summarise(&home.passport, reader, &taken_out, language, wall)
    };
    let records = records_in(&home.passport, reader, &taken_out, wall);
    home.followers.records.clone_from(&records);
    let post = ToPost::Update {
        summary: Box::new(summary),
        records,
        whole,
    };
    ask_for(home, to, follower, post, mark)
}

/// Makes what has been written, for another device that keeps the passport. Only what is stored can be sent.
fn entries(home: &mut Home, to: Id<Follower>, follower: Follower, whole: bool, mark: Mark) -> Vec<Effect> {
    let is_stored = home.shelf == Shelf::Own && home.saving.standing() == Standing::Saved;
    if !is_stored || !KeptAs::may_send(home.kept_as, to) {
        return Vec::new();
    }
    ask_for(home, to, follower, ToPost::Entries { whole }, mark)
}

pub(super) fn ask_for(
    home: &mut Home,
    to: Id<Follower>,
    follower: Follower,
    post: ToPost,
    mark: Mark,
) -> Vec<Effect> {
    let request = next_request(home, mark);
    home.followers.of = Some(to);
    let task = FollowersTask::Make {
        request,
        to,
        follower: Box::new(follower),
        post: Box::new(post),
        is_theirs: keeping::is_this_device(home, to),
    };
    vec![ask(home, task)]
}

pub(super) fn made_it(
    model: &mut Model,
    request: u64,
    made: Result<Box<MadePost>, PostTrouble>,
    mark: Mark,
) -> Vec<Effect> {
    let wall = model.now.wall;
    let Stage::Home(home) = &mut model.stage else {
        return Vec::new();
    };
    let Some(to) = home.followers.of.filter(|_| is_awaited(home, request)) else {
        return Vec::new();
    };
    let MadePost {
        made,
        what,
        stub,
        words,
    } = match made {
        Ok(post) => *post,
        Err(trouble) => return refused(home, trouble),
    };
    home.followers.step = FollowersStep::Made {
        to,
        what,
        made,
        words,
    };
    // It would lie over the code.
    home.toast = None;
    let mut effects = noted(home, to, what, stub, (wall, mark));
    effects.push(Effect::Focus(Focus::Field("dispatch-title")));
    effects
}

/// Notes what was made: what a reply to an update is known by, and when it was; or that there is a copy, and which words open it.
fn noted(
    home: &mut Home,
    to: Id<Follower>,
    what: MadeFor,
    stub: Option<Stub>,
    (wall, mark): (PrimitiveDateTime, Mark),
) -> Vec<Effect> {
    let Some(mut follower) = follower(home, to) else {
        return Vec::new();
    };
    match what {
        MadeFor::Update { .. } => {
            let records = std::mem::take(&mut home.followers.records);
            let known = stub.zip(follower.member.map(To::One));
            let given = known.map(|(stub, whom)| given::note(home, stub, whom, records, wall, mark));
            follower.sent_ms = Some(mark.at_ms);
            let later = Mark {
                ticket: nth(mark.ticket, 1),
                ..mark
            };
            let written = write(home, to, follower, later);
            [given.unwrap_or_default(), written].concat()
        }
        MadeFor::Entries { .. } if keeping::made_for(home, to, what, mark.at_ms) => Vec::new(),
        MadeFor::Entries { .. } => {
            follower.sent_ms = Some(mark.at_ms);
            write(home, to, follower, mark)
        }
        MadeFor::Copy if !follower.keeps_copy => {
            follower.keeps_copy = true;
            write(home, to, follower, mark)
        }
        MadeFor::Copy | MadeFor::Farewell => Vec::new(),
    }
}
