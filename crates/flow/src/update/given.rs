//! Noting which letters were given, so that a reply to one is known when it comes. It is no change that anybody made: there is nothing to
//! take back, and no backup is asked for because of it.

use super::{Mark, may_write, page, storing};
use crate::{Effect, Home, Model, Page, Stage, To, Way};
use passport::{Change, Given, Id, Key, Kind, PrimitiveDateTime, Record, Stub, Unread, to_the_minute};

/// How many letters are remembered at most. A reply to an earlier one is no longer known.
const MOST: usize = 100;
/// How many of them for one audience or person: whoever looks at the card for the night every evening forgets no letter to the hospital.
const MOST_OF_ONE: usize = 25;

/// What is printed has left the phone, whatever becomes of the paper.
pub(super) fn printed(model: &mut Model, fresh: u64) -> Vec<Effect> {
    let (wall, mark) = (model.now.wall, Mark::of(model, fresh));
    let is_given = matches!(
        page(model),
        Some(Page::Give(_, Way::Paper | Way::Code) | Page::Night)
    );
    let mut effects = match &mut model.stage {
        Stage::Home(home) if is_given => code(home, wall, mark),
        _ => Vec::new(),
    };
    effects.push(Effect::Print);
    effects
}

/// The code that is on the screen or on paper.
pub(super) fn code(home: &mut Home, wall: PrimitiveDateTime, mark: Mark) -> Vec<Effect> {
    let Some(share) = &home.share else {
        return Vec::new();
    };
    let Some(glance) = &share.glance else {
        return Vec::new();
    };
    let own = |key: &Key| {
        let before = usize::try_from(key.raw.checked_sub(1)?).ok()?;
        let mut of_kind = share.records.iter().filter(|own| own.kind == key.kind);
        of_kind.nth(before).copied()
    };
    let Some(records) = glance.records.iter().map(own).collect() else {
        return Vec::new();
    };
    let (stub, to) = (glance.stub, share.to);
    note(home, stub, to, records, wall, mark)
}

/// The letter for a link or a file.
pub(super) fn sent(home: &mut Home, wall: PrimitiveDateTime, mark: Mark) -> Vec<Effect> {
    let Some(share) = &home.share else {
        return Vec::new();
    };
    let Some(Ok(sent)) = &share.sending.made else {
        return Vec::new();
    };
    let (stub, to, records) = (sent.stub, share.to, share.sending.records.clone());
    note(home, stub, to, records, wall, mark)
}

/// The letter that moves.
pub(super) fn moving(home: &mut Home, stub: Stub, wall: PrimitiveDateTime, mark: Mark) -> Vec<Effect> {
    let Some(share) = &home.share else {
        return Vec::new();
    };
    let (to, records) = (share.to, share.moving.records.clone());
    note(home, stub, to, records, wall, mark)
}

pub(super) fn note(
    home: &mut Home,
    stub: Stub,
    to: To,
    records: Vec<Key>,
    written: PrimitiveDateTime,
    mark: Mark,
) -> Vec<Effect> {
    let is_known = home
        .passport
        .given
        .iter()
        .any(|row| row.value.letter == stub.letter);
    if is_known || !may_write(home) {
        return Vec::new();
    }
    let reader = to.reader(&home.passport);
    let given = Given {
        letter: stub.letter,
        check: stub.check,
        written: to_the_minute(written),
        audience: reader.audience,
        person: reader.person,
        records,
        unread: Unread::default(),
    };
    let of_one = |other: &Given| (other.audience, other.person) == (given.audience, given.person);
    let gone = oldest(home, MOST_OF_ONE, of_one).or_else(|| oldest(home, MOST, |_| true));
    let mut changes: Vec<Change> = gone.map(Change::Remove).into_iter().collect();
    changes.push(Change::Put(Box::new(Record::Given(Id::new(mark.ticket), given))));
    let (_, effects) = storing::commit(home, changes, None, mark);
    effects
}

/// The one of these that gives way, once there are so many.
fn oldest(home: &Home, most: usize, is_one: impl Fn(&Given) -> bool) -> Option<Key> {
    let these = || home.passport.given.iter().filter(|row| is_one(&row.value));
    let first = these().min_by_key(|row| row.value.written)?;
    (these().count() >= most).then(|| first.id.key(Kind::Given))
}
