//! Choosing an audience, taking things out, showing the code.

use super::{Mark, Moment, given, locking};
use crate::{Effect, Focus, Glance, Home, Model, Now, Page, Sending, Share, Shelf, Stage, To, Way};
use passport::{
    Audience, Concern, Key, Language, Passport, Pick, Question, Record, Summary, held_back, offered,
    records_in, summarise,
};
use std::collections::BTreeSet;

/// The preview: whatever is sent after it is locked again, with another key if anything in it has changed.
pub(super) fn preview(home: &mut Home, to: To, moment: &Moment<'_>) -> Vec<Effect> {
    if let Some(share) = &mut home.share {
        share.code_locked = false;
        share.moving.locked = false;
        share.sending = Sending {
            request: share.sending.request,
            ..Sending::default()
        };
    }
    let effects = offer(home, to, moment);
    for effect in &effects {
        if let Effect::MakeCode { summary, .. } = effect {
            locking::choose_key(home, summary, moment);
        }
    }
    effects
}

/// Shows what they would see, and makes the code already, so that the preview can say what does not fit.
pub(super) fn offer(home: &mut Home, to: To, moment: &Moment<'_>) -> Vec<Effect> {
    let reader = to.reader(&home.passport);
    let kept = home.share.take().filter(|share| share.to == to);
    let mut share = kept.unwrap_or_else(|| Share::with(to, reader, moment.fresh));
    share.reader = reader;
    share.taken_out = home.taken_out.get(&to).cloned().unwrap_or_default();
    share.seen = offered(&home.passport, reader, &share.taken_out, moment.now.wall);
    share.choosing = choosing(home, &share, moment);
    share.records = records(home, &share, moment);
    share.held_back = held_back(&home.passport, reader, moment.now.wall);
    share.request = share.request.wrapping_add(1);
    share.glance = None;
    share.failed = false;
    share.copied = None;
    let summary = summary(home, &share, moment);
    share.unheld.clone_from(&summary.unheld);
    let (request, lock) = (share.request, share.code_locked.then_some(share.key));
    home.share = Some(share);
    if lock.is_some() {
        locking::note(home, &summary, moment);
    }
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

/// The records that such a summary keeps, by their own keys.
pub(super) fn records(home: &Home, share: &Share, moment: &Moment<'_>) -> Vec<Key> {
    records_in(&home.passport, share.reader, &share.taken_out, moment.now.wall)
}

/// What they would see, and in its place among it what is taken out. The rest reads as if that were not there: who is
/// taken out holds nothing, and what is taken out is not counted.
fn choosing(home: &Home, share: &Share, moment: &Moment<'_>) -> Passport {
    let everything = offered(&home.passport, share.reader, &BTreeSet::new(), moment.now.wall);
    let mut patient = everything.patient.clone();
    patient.coordinator = share.seen.patient.coordinator;
    patient.speaks_for_me = share.seen.patient.speaks_for_me;
    patient.emergency_contact = share.seen.patient.emergency_contact;
    let mut choosing = Passport {
        patient,
        ..Passport::default()
    };
    for record in everything.records() {
        let key = record.key();
        let taken_out = share.taken_out.contains(&Pick::Item(key));
        let shown = share.seen.record(key);
        if let Some(record) = shown.or_else(|| taken_out.then(|| uncounted(record))) {
            choosing.put(record);
        }
    }
    choosing
}

/// A record that counts nowhere but where it stands.
fn uncounted(record: Record) -> Record {
    match record {
        Record::Concern(id, concern) => {
            let raise_at = None;
            Record::Concern(id, Concern { raise_at, ..concern })
        }
        Record::Question(id, question) => {
            let ask_at = None;
            Record::Question(id, Question { ask_at, ..question })
        }
        other => other,
    }
}

/// Shows the code. Only what has been previewed is shown: after a reload, or by a link, the preview comes first.
pub(super) fn show(home: &mut Home, to: To, moment: &Moment<'_>) -> Vec<Effect> {
    if !is_previewed(home, to) {
        return vec![Effect::Replace(Page::Preview(to))];
    }
    if let Some(share) = &mut home.share {
        share.key_of = Way::Code;
    }
    on_screen(home, to, moment)
}

/// Whether the patient has seen what they will see.
pub(super) fn is_previewed(home: &Home, to: To) -> bool {
    home.share.as_ref().is_some_and(|share| share.to == to)
}

/// The out-of-hours card by itself, as it would be shown now.
pub(super) fn card(home: &Home, now: &Now, language: Language) -> Box<Summary> {
    let to = To::All(Audience::OutOfHours);
    let taken_out = home.taken_out.get(&to).cloned().unwrap_or_default();
    let reader = to.reader(&home.passport);
    Box::new(summarise(&home.passport, reader, &taken_out, language, now.wall))
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

pub(super) fn code_made(model: &mut Model, request: u32, glance: Option<Box<Glance>>) -> Vec<Effect> {
    let fresh = model.fresh;
    let mark = Mark::of(model, fresh);
    let wall = model.now.wall;
    let Stage::Home(home) = &mut model.stage else {
        return Vec::new();
    };
    let Some(share) = home.share.as_mut().filter(|share| share.request == request) else {
        return Vec::new();
    };
    share.failed = glance.is_none();
    share.glance = glance;
    if !share.on_screen {
        return Vec::new();
    }
    if share.glance.as_ref().is_some_and(|glance| glance.key.is_some()) {
        locking::handed_on(home);
    }
    given::code(home, wall, mark)
}
