//! Noting which letters were given, so that a reply to one is known when it comes. It is no change that anybody made: there is nothing to
//! take back, and no backup is asked for because of it.

use super::{Mark, may_write, storing};
use crate::{Effect, Home, To};
use passport::{Change, Given, Id, Key, Kind, PrimitiveDateTime, Record, Stub, Unread, to_the_minute};

/// How many letters are remembered at most. A reply to an earlier one is no longer known.
const MOST: usize = 100;

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

fn note(
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
    let mut changes: Vec<Change> = oldest(home).map(Change::Remove).into_iter().collect();
    changes.push(Change::Put(Box::new(Record::Given(Id::new(mark.ticket), given))));
    let (_, effects) = storing::commit(home, changes, None, mark);
    effects
}

/// The one that gives way, once there are many.
fn oldest(home: &Home) -> Option<Key> {
    let all = &home.passport.given;
    let first = all.iter().min_by_key(|row| row.value.written)?;
    (all.iter().count() >= MOST).then(|| first.id.key(Kind::Given))
}
