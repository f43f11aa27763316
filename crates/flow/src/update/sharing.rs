//! Choosing an audience, taking things out, showing the code.

use super::with_home;
use crate::{Effect, Glance, Home, Model, Now, Share};
use passport::{Audience, Language, Pick, summarise};

/// Shows what this audience could see. What was taken out stays out while the audience stays the same.
pub(super) fn offer(home: &mut Home, audience: Audience, now: &Now) {
    let kept = home.share.take().filter(|share| share.audience == audience);
    let mut share = kept.unwrap_or_else(|| Share::with(audience));
    share.offered = passport::offered(&home.passport, audience, now.wall);
    home.share = Some(share);
}

pub(super) fn take_out(model: &mut Model, pick: Pick, out: bool) -> Vec<Effect> {
    with_home(model, |home| {
        if let Some(share) = &mut home.share {
            if out {
                share.taken_out.insert(pick);
            } else {
                share.taken_out.remove(&pick);
            }
            share.glance = None;
        }
        Vec::new()
    })
}

/// Makes the code afresh from what the passport says now.
pub(super) fn make_code(home: &mut Home, audience: Audience, language: Language, now: &Now) -> Vec<Effect> {
    offer(home, audience, now);
    let Some(share) = &mut home.share else {
        return Vec::new();
    };
    share.request = share.request.wrapping_add(1);
    share.glance = None;
    share.failed = false;
    share.copied = None;
    let summary = summarise(&home.passport, audience, &share.taken_out, language, now.wall);
    vec![
        Effect::MakeCode {
            request: share.request,
            summary: Box::new(summary),
        },
        Effect::KeepAwake(true),
    ]
}

/// Puts the code away when its page is left. Returns whether there was one.
pub(super) fn put_code_away(share: &mut Share) -> bool {
    share.copied = None;
    share.glance.take().is_some()
}

pub(super) fn code_made(home: &mut Home, request: u32, glance: Option<Box<Glance>>) -> Vec<Effect> {
    if let Some(share) = home.share.as_mut().filter(|share| share.request == request) {
        share.failed = glance.is_none();
        share.glance = glance;
    }
    Vec::new()
}

pub(super) fn copy_link(home: &Home) -> Vec<Effect> {
    let glance = home.share.as_ref().and_then(|share| share.glance.as_ref());
    glance
        .map(|glance| Effect::Copy(glance.link.clone()))
        .into_iter()
        .collect()
}

pub(super) fn copied(home: &mut Home, done: bool) -> Vec<Effect> {
    if let Some(share) = &mut home.share {
        share.copied = Some(done);
    }
    Vec::new()
}
