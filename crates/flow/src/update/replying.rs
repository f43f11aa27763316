//! Writing a reply on the page where a letter is read.

use super::{weighing, with_home};
use crate::{
    AGREEMENTS, Effect, Focus, Handed, Letter, MadeReply, Model, Page, Reading, ReplyMsg, ReplyStep,
    Replying, Stage, ToPack,
};
use passport::Stub;

pub(super) fn step(model: &mut Model, msg: ReplyMsg, fresh: u64) -> Vec<Effect> {
    match msg {
        ReplyMsg::Begin => begin(model),
        ReplyMsg::Leave if model.home().is_some() => leave_paper(model),
        ReplyMsg::Leave => leave(model),
        ReplyMsg::Make if model.home().is_some() => weighing::from_paper(model, fresh),
        ReplyMsg::Make => make(model, fresh),
        msg => with_replying(model, |replying| on_it(replying, msg)),
    }
}

/// The open letter and what it is known by; `None` while none is open.
fn open(model: &mut Model) -> Option<(&mut Reading, Stub)> {
    let Stage::Reading(reading) = &mut model.stage else {
        return None;
    };
    match reading.letter {
        Letter::Open { stub, .. } => Some((reading, stub)),
        _ => None,
    }
}

fn with_replying(model: &mut Model, step: impl FnOnce(&mut Replying) -> Vec<Effect>) -> Vec<Effect> {
    let replying = match &mut model.stage {
        Stage::Home(home) => home.paper.as_mut(),
        Stage::Reading(reading) => reading.replying.as_mut(),
        _ => None,
    };
    replying.map(step).unwrap_or_default()
}

fn begin(model: &mut Model) -> Vec<Effect> {
    let signed = model.signed.clone();
    let Some((reading, _)) = open(model).filter(|(reading, _)| !reading.is_own_card) else {
        return Vec::new();
    };
    let role = reading.role;
    reading
        .replying
        .get_or_insert_with(|| Replying::begin(role, &signed));
    vec![Effect::Focus(Focus::Field("reply-title"))]
}

fn leave_paper(model: &mut Model) -> Vec<Effect> {
    with_home(model, |home| {
        home.paper = None;
        vec![Effect::Replace(Page::Replies)]
    })
}

fn leave(model: &mut Model) -> Vec<Effect> {
    let left = open(model).and_then(|(reading, _)| reading.replying.take());
    if let Some(replying) = left {
        model.signed = replying.signature();
    }
    vec![Effect::Focus(Focus::Heading)]
}

/// Makes the reply, or shows what is wrong with it.
fn make(model: &mut Model, fresh: u64) -> Vec<Effect> {
    let (language, now) = (model.language, model.now.clone());
    let Some((reading, to)) = open(model) else {
        return Vec::new();
    };
    let Some(replying) = &mut reading.replying else {
        return Vec::new();
    };
    let pairing = reading.follows.as_ref().map(|follows| follows.followed.pairing);
    match replying.reply(&now) {
        Err(problems) => {
            let first = problems.first().map(|(field, _)| *field);
            replying.problems = problems;
            first
                .map(|field| Effect::Focus(Focus::Reply(field)))
                .into_iter()
                .collect()
        }
        Ok(reply) => {
            replying.problems.clear();
            replying.step = ReplyStep::Making(fresh);
            let signed = replying.signature();
            model.signed = signed;
            vec![Effect::PackReply(Box::new(ToPack {
                request: fresh,
                reply,
                language,
                to,
                pairing,
            }))]
        }
    }
}

/// What concerns the reply alone.
fn on_it(replying: &mut Replying, msg: ReplyMsg) -> Vec<Effect> {
    match msg {
        ReplyMsg::Typed(field, text) => {
            replying.set(field, text);
            Vec::new()
        }
        ReplyMsg::OneMore => {
            replying.agreements = (replying.agreements + 1).min(AGREEMENTS);
            Vec::new()
        }
        ReplyMsg::Made { request, made } => made_it(replying, request, made),
        ReplyMsg::Change => {
            replying.step = ReplyStep::Writing;
            replying.handed = None;
            vec![Effect::Focus(Focus::Field("reply-title"))]
        }
        ReplyMsg::Copy => of_made(replying, |made| made.link.clone().map(Effect::Copy)),
        ReplyMsg::Share => of_made(replying, |made| made.link.clone().map(Effect::ShareLink)),
        ReplyMsg::File => of_made(replying, |made| Some(Effect::ShareFile(made.file.clone()))),
        ReplyMsg::Begin | ReplyMsg::Leave | ReplyMsg::Make => Vec::new(),
    }
}

fn made_it(replying: &mut Replying, request: u64, made: Option<Box<MadeReply>>) -> Vec<Effect> {
    if replying.step != ReplyStep::Making(request) {
        return Vec::new();
    }
    replying.handed = None;
    replying.step = made.map_or(ReplyStep::TooLarge, ReplyStep::Made);
    vec![Effect::Focus(Focus::Field("reply-title"))]
}

fn of_made(replying: &mut Replying, effect: impl FnOnce(&MadeReply) -> Option<Effect>) -> Vec<Effect> {
    match &replying.step {
        ReplyStep::Made(made) => {
            let effect = effect(made);
            replying.is_asked = effect.is_some();
            effect.into_iter().collect()
        }
        _ => Vec::new(),
    }
}

/// What became of the link or file of a reply. Returns whether it was the reply's.
pub(super) fn handed(reading: &mut Reading, handed: Option<Handed>) -> bool {
    let made = reading.replying.as_mut().filter(|replying| replying.is_asked);
    match made {
        Some(replying) => {
            replying.is_asked = false;
            replying.handed = handed.or(replying.handed);
            true
        }
        None => false,
    }
}
