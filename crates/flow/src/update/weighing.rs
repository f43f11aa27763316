//! Looking through a reply that came, item by item.

use super::editing::{put, write};
use super::{Mark, keep_draft, nth, with_home};
use crate::form::{read_id, write_id};
use crate::{
    Arrival, Brought, Came, Effect, Field, Focus, FormId, Home, Model, Page, ReplyTrouble, Replying, Said,
    Stage, WeighMsg, Weighing, Who,
};
use passport::{Change, Id, Passport, Placed, Record, Stub, Teller, Told, Unread};
use std::collections::BTreeMap;
use std::rc::Rc;

/// A reply has reached this device. It is looked at beside the passport, once that is open.
pub(super) fn bring(model: &mut Model, brought: Brought) -> Vec<Effect> {
    let page = Page::Reply(brought.id);
    let another = match &model.stage {
        Stage::Reading(reading) => reading.another,
        _ => None,
    };
    model.brought = Some(Brought { another, ..brought });
    vec![Effect::Replace(page)]
}

/// Opens the reply of this page: the one that has just come, or one that was kept to be looked at later.
pub(super) fn arrive(home: &mut Home, id: u64, brought: Option<Brought>) -> Vec<Effect> {
    if home.arrival.as_ref().is_some_and(|arrival| arrival.id() == id) {
        return Vec::new();
    }
    let kept = || {
        let kept = home.drafts.get(&FormId::Reply(id))?;
        let says = |field| kept.iter().find(|(at, _)| *at == field).map(|(_, text)| text);
        Some(Brought {
            id,
            text: says(Field::ReplyText)?.to_owned(),
            another: None,
            from: says(Field::ReplyFrom).and_then(read_id),
        })
    };
    let Some(brought) = brought.filter(|brought| brought.id == id).or_else(kept) else {
        home.arrival = Some(Arrival::Refused(id, ReplyTrouble::Gone));
        return Vec::new();
    };
    home.arrival = Some(Arrival::Opening(id));
    // Until it is known to be ours it is kept for this visit only.
    let given = home.passport.given.iter().map(|row| Stub {
        letter: row.value.letter,
        check: row.value.check,
    });
    let given = given.collect();
    home.brought = Some(brought.clone());
    home.another_came = brought.another;
    vec![Effect::OpenReply { brought, given }]
}

/// Begins to write down what came on paper, or goes on.
pub(super) fn on_paper(home: &mut Home) {
    home.paper
        .get_or_insert_with(|| Replying::begin(None, &BTreeMap::new()));
}

pub(super) fn step(model: &mut Model, msg: WeighMsg, fresh: u64) -> Vec<Effect> {
    let mark = Mark::of(model, fresh);
    let today = model.now.wall.date();
    with_home(model, |home| match msg {
        WeighMsg::Opened { id, opened } => opened_it(home, id, opened),
        WeighMsg::LookAgain => look_again(home),
        WeighMsg::Is(who) => on_open(home, |weighing| is(weighing, who)),
        WeighMsg::Choose(item, is_kept) => on_open(home, |weighing| choose(weighing, item, is_kept)),
        WeighMsg::Keep => keep(home, today, mark),
        WeighMsg::ThrowAway => throw_away(home),
    })
}

fn opened_it(home: &mut Home, id: u64, opened: Result<Box<Came>, ReplyTrouble>) -> Vec<Effect> {
    if home.arrival != Some(Arrival::Opening(id)) {
        return Vec::new();
    }
    let brought = home.brought.take();
    let from = brought.as_ref().and_then(|brought| brought.from);
    match opened {
        Err(trouble) => {
            // What somebody who follows has sealed for this passport is an answer to it, whatever this device knows of.
            let trouble = match (trouble, from) {
                (ReplyTrouble::Foreign, Some(_)) => ReplyTrouble::Elsewhere,
                (trouble, _) => trouble,
            };
            home.arrival = Some(Arrival::Refused(id, trouble));
            vec![Effect::Focus(Focus::Heading)]
        }
        Ok(came) => {
            let mut effects = later(home, brought);
            let given = home.passport.given.iter().map(|row| (row.id, &row.value));
            let given = given
                .filter(|(_, given)| given.letter == came.letter)
                .map(|(id, given)| (id, given.clone()))
                .next();
            let then = given
                .as_ref()
                .and_then(|(id, _)| home.log.before(*id))
                .map(Rc::new);
            let from = from.filter(|from| home.passport.members.get(*from).is_some());
            let weighing = Box::new(Weighing::new(*came, given.map(|(_, given)| given), then).from(from));
            home.arrival = Some(match weighing.kept_before(&home.passport) {
                0 => Arrival::Open(weighing),
                _ => Arrival::Again(weighing),
            });
            effects.push(Effect::Focus(Focus::Heading));
            effects
        }
    }
}

/// Keeps the reply until it is looked through, as an unfinished form is kept.
fn later(home: &mut Home, brought: Option<Brought>) -> Vec<Effect> {
    let Some(Brought { id, text, from, .. }) = brought else {
        return Vec::new();
    };
    let form = FormId::Reply(id);
    if home.drafts.contains_key(&form) {
        return Vec::new();
    }
    let from = from.map(|from| (Field::ReplyFrom, write_id(from)));
    let kept = std::iter::once((Field::ReplyText, text)).chain(from);
    home.drafts.insert(form, kept.collect());
    vec![keep_draft(home, form)]
}

fn look_again(home: &mut Home) -> Vec<Effect> {
    home.arrival = home.arrival.take().map(|arrival| match arrival {
        Arrival::Again(weighing) => Arrival::Open(weighing),
        other => other,
    });
    vec![Effect::Focus(Focus::Heading)]
}

fn on_open(home: &mut Home, step: impl FnOnce(&mut Weighing)) -> Vec<Effect> {
    if let Some(Arrival::Open(weighing)) = &mut home.arrival {
        step(weighing);
    }
    Vec::new()
}

fn is(weighing: &mut Weighing, who: Who) {
    weighing.who = who;
}

fn choose(weighing: &mut Weighing, item: usize, is_kept: bool) {
    weighing.is_empty_handed = false;
    if is_kept {
        weighing.chosen.insert(item);
    } else {
        weighing.chosen.remove(&item);
    }
}

/// Keeps what is chosen and can be kept, with who said it and when.
fn keep(home: &mut Home, today: passport::Date, mark: Mark) -> Vec<Effect> {
    let Some(Arrival::Open(weighing)) = &mut home.arrival else {
        return Vec::new();
    };
    let items = weighing.items(&home.passport);
    let chosen: Vec<(usize, &Placed)> = items
        .iter()
        .enumerate()
        .filter(|(at, item)| weighing.chosen.contains(at) && item.can_be_kept())
        .filter_map(|(at, item)| Some((at, item.placed.as_ref()?)))
        .collect();
    if chosen.is_empty() || home.read_only {
        weighing.is_empty_handed = true;
        return Vec::new();
    }
    let mut keeper = Keeper {
        passport: (*home.passport).clone(),
        changes: Vec::new(),
        fresh: mark.ticket,
    };
    keeper.all(weighing, &chosen, today);
    let form = FormId::Reply(weighing.came.id);
    home.arrival = None;
    home.paper = None;
    let is_kept = home.drafts.contains_key(&form).then_some(form);
    let mut effects = write(home, keeper.changes, Said::Kept, is_kept, mark);
    effects.push(Effect::Replace(Page::Replies));
    effects
}

/// Puts changes together, each worked out from the passport with those before it.
struct Keeper {
    passport: Passport,
    changes: Vec<Change>,
    fresh: u64,
}

impl Keeper {
    fn draw(&mut self) -> u64 {
        // Two for each item and one for who signed: their numbers follow from how many there are already.
        nth(self.fresh, u64::try_from(self.changes.len()).unwrap_or(u64::MAX))
    }

    fn make(&mut self, change: Change) {
        let _ = self.passport.apply(change.clone());
        self.changes.push(change);
    }

    fn all(&mut self, weighing: &Weighing, chosen: &[(usize, &Placed)], today: passport::Date) {
        let reply = &weighing.came.reply;
        let by = match weighing.who {
            Who::Unsaid => None,
            Who::Member(id) => Some(id),
            Who::New => {
                let id = Id::new(self.draw());
                self.make(put(Record::Member(id, reply.from.as_member())));
                Some(id)
            }
        };
        // Nothing was said after today, whatever the clock of a reader's device told.
        let said_on = reply.written.date().min(today);
        let teller = Teller { by, on: said_on };
        for (at, placed) in chosen {
            let fresh = self.draw();
            let change = placed.change(&self.passport, teller, fresh);
            let about = change.as_ref().and_then(Change::key).or(placed.said.about());
            change.into_iter().for_each(|change| self.make(change));
            let told = Told {
                reply: weighing.came.id,
                item: u8::try_from(*at).unwrap_or(u8::MAX),
                what: placed.said.kind(),
                about,
                words: placed.said.words().to_owned(),
                name: reply.from.name.clone(),
                role: reply.from.role,
                service: reply.from.service.clone(),
                by,
                said_on,
                on: today,
                unread: Unread::default(),
            };
            let id = Id::new(self.draw());
            self.make(put(Record::Told(id, told)));
        }
    }
}

fn throw_away(home: &mut Home) -> Vec<Effect> {
    let Some(arrival) = home.arrival.take() else {
        return Vec::new();
    };
    if matches!(&arrival, Arrival::Open(weighing) if weighing.is_from_paper()) {
        home.paper = None;
    }
    let form = FormId::Reply(arrival.id());
    home.drafts.remove(&form);
    vec![keep_draft(home, form), Effect::Replace(Page::Replies)]
}

/// What the patient wrote down from paper, to be looked through like any other.
pub(super) fn from_paper(model: &mut Model, fresh: u64) -> Vec<Effect> {
    let (now, language) = (model.now.clone(), model.language);
    let Stage::Home(home) = &mut model.stage else {
        return Vec::new();
    };
    let Some(paper) = &mut home.paper else {
        return Vec::new();
    };
    match paper.reply(&now) {
        Err(problems) => {
            let first = problems.first().map(|(field, _)| *field);
            paper.problems = problems;
            first
                .map(|field| Effect::Focus(Focus::Reply(field)))
                .into_iter()
                .collect()
        }
        Ok(reply) => {
            paper.problems.clear();
            let came = Came {
                id: fresh,
                letter: 0,
                reply,
                language,
            };
            home.arrival = Some(Arrival::Open(Box::new(Weighing::new(came, None, None))));
            vec![Effect::Go(Page::Reply(fresh))]
        }
    }
}
