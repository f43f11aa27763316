//! Choosing an audience, taking things out, showing the code.

use super::Moment;
use crate::{Effect, Focus, Glance, Handed, Home, Model, Page, Sending, Share, Shelf, To};
use passport::{Audience, Pick, Summary, offered, summarise};
use std::collections::BTreeSet;

/// The preview: whatever is given after it is locked anew, with another key.
pub(super) fn preview(home: &mut Home, to: To, moment: &Moment<'_>) -> Vec<Effect> {
    if let Some(share) = &mut home.share {
        share.key = moment.fresh;
        share.code_locked = false;
        share.sending = Sending {
            request: share.sending.request,
            ..Sending::default()
        };
    }
    offer(home, to, moment)
}

/// Shows what they would see, and makes the code already, so that the preview can say what does not fit.
pub(super) fn offer(home: &mut Home, to: To, moment: &Moment<'_>) -> Vec<Effect> {
    let reader = to.reader(&home.passport);
    let kept = home.share.take().filter(|share| share.to == to);
    let mut share = kept.unwrap_or_else(|| Share::with(to, reader, moment.fresh));
    share.reader = reader;
    share.taken_out = home.taken_out.get(&to).cloned().unwrap_or_default();
    share.seen = offered(&home.passport, reader, &share.taken_out, moment.now.wall);
    share.withheld = withheld(home, &share.taken_out);
    share.request = share.request.wrapping_add(1);
    share.glance = None;
    share.failed = false;
    share.copied = None;
    let summary = summary(home, &share, moment);
    share.unheld.clone_from(&summary.unheld);
    let (request, lock) = (share.request, share.code_locked.then_some(share.key));
    home.share = Some(share);
    vec![Effect::MakeCode {
        request,
        summary: Box::new(summary),
        lock,
    }]
}

/// What they may see of the passport, as it is at this moment.
pub(super) fn summary(home: &Home, share: &Share, moment: &Moment<'_>) -> Summary {
    let (language, wall) = (moment.language, moment.now.wall);
    Summary {
        sample: home.shelf == Shelf::Sample,
        ..summarise(&home.passport, share.reader, &share.taken_out, language, wall)
    }
}

fn withheld(home: &Home, taken_out: &BTreeSet<Pick>) -> Vec<passport::Record> {
    let record = |pick: &Pick| match pick {
        Pick::Item(key) => home.passport.record(*key),
        Pick::About(_) => None,
    };
    taken_out.iter().filter_map(record).collect()
}

/// Shows the code. Only what has been previewed is shown: after a reload, or by a link, the preview comes first.
pub(super) fn show(home: &mut Home, to: To, moment: &Moment<'_>) -> Vec<Effect> {
    if !is_previewed(home, to) {
        return vec![Effect::Replace(Page::Preview(to))];
    }
    on_screen(home, to, moment)
}

/// Whether the patient has seen what they will see.
pub(super) fn is_previewed(home: &Home, to: To) -> bool {
    home.share.as_ref().is_some_and(|share| share.to == to)
}

/// Shows the out-of-hours card with its code. The card itself is the preview: it stands below the code.
pub(super) fn show_card(home: &mut Home, moment: &Moment<'_>) -> Vec<Effect> {
    on_screen(home, To::All(Audience::OutOfHours), moment)
}

fn on_screen(home: &mut Home, to: To, moment: &Moment<'_>) -> Vec<Effect> {
    let mut effects = offer(home, to, moment);
    if let Some(share) = &mut home.share {
        share.on_screen = true;
    }
    effects.push(Effect::KeepAwake(true));
    effects
}

/// Takes something out, or puts it back, for this audience.
pub(super) fn take_out(model: &mut Model, pick: Pick, out: bool) -> Vec<Effect> {
    let Some((home, moment)) = Moment::at(model) else {
        return Vec::new();
    };
    let Some(to) = home.share.as_ref().map(|share| share.to) else {
        return Vec::new();
    };
    let taken_out = home.taken_out.entry(to).or_default();
    if out {
        taken_out.insert(pick);
    } else {
        taken_out.remove(&pick);
    }
    let mut effects = offer(home, to, &moment);
    effects.push(Effect::Focus(Focus::Switch(pick)));
    effects
}

/// Puts the code away when its page is left. Returns whether it was on the screen.
pub(super) fn put_code_away(share: &mut Share) -> bool {
    share.copied = None;
    share.moving.picture = None;
    std::mem::take(&mut share.on_screen)
}

pub(super) fn code_made(home: &mut Home, request: u32, glance: Option<Box<Glance>>) -> Vec<Effect> {
    if let Some(share) = home.share.as_mut().filter(|share| share.request == request) {
        share.failed = glance.is_none();
        share.glance = glance;
    }
    Vec::new()
}

pub(super) fn copied(home: &mut Home, done: bool) -> Vec<Effect> {
    home.copied = Some(done);
    if let Some(share) = &mut home.share {
        share.copied = Some(done);
        share.sending.handed = Some(if done { Handed::Copied } else { Handed::Refused });
    }
    Vec::new()
}
