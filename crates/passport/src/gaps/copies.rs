//! Copies: those who hold tasks and have not had one since they changed, and the patient's own.

use super::Gap;
use super::seen::Seen;
use crate::{Id, Kind, Member, Passport, Row, Rule, Task};
use std::collections::BTreeMap;

/// Rule 6: somebody who leads a task has not had a copy since one of theirs changed; or has never had one, and leads
/// something that was not agreed with them.
pub(super) fn no_copy_since_change(seen: &Seen<'_>) -> Vec<Gap> {
    let hands = in_whose_hands(seen);
    let members = seen.look.passport.members.iter();
    members
        .filter_map(|row| {
            let in_hand = hands.get(&row.id).filter(|hand| !hand.leads.is_empty())?;
            let facts = match row.value.had_copy_ms {
                Some(had_ms) => vec![had_ms.cast_unsigned(), in_hand.changed_after(seen, had_ms)?],
                None => in_hand.not_agreed_with(row.id)?,
            };
            let about = row.id.key(Kind::Member);
            Some(Gap::new(Rule::NoCopySinceChange, Some(about), None, &facts))
        })
        .collect()
}

/// The open tasks that one member leads and helps with.
#[derive(Default)]
struct InHand<'a> {
    leads: Vec<&'a Row<Task>>,
    helps: Vec<&'a Row<Task>>,
}

impl InHand<'_> {
    /// When one of these tasks was last touched, if that was after a moment.
    fn changed_after(&self, seen: &Seen<'_>, at_ms: i64) -> Option<u64> {
        let tasks = self.leads.iter().chain(&self.helps);
        let touched = tasks.filter_map(|row| seen.look.history.of(row.id.key(Kind::Task)));
        let latest = touched.map(|times| times.touched_ms).max()?;
        (latest > at_ms).then(|| latest.cast_unsigned())
    }

    /// The tasks that this member leads without having agreed to it, if there are any.
    fn not_agreed_with(&self, member: Id<Member>) -> Option<Vec<u64>> {
        let unagreed = self
            .leads
            .iter()
            .filter(|row| row.value.agreed_with != Some(member));
        let tasks: Vec<u64> = unagreed.map(|row| row.id.raw()).collect();
        (!tasks.is_empty()).then_some(tasks)
    }
}

fn in_whose_hands<'a>(seen: &Seen<'a>) -> BTreeMap<Id<Member>, InHand<'a>> {
    let mut hands: BTreeMap<Id<Member>, InHand<'a>> = BTreeMap::new();
    for row in seen.open_tasks() {
        if let Some(lead) = row.value.lead.member() {
            hands.entry(lead).or_default().leads.push(row);
        }
        for helper in &row.value.helpers {
            hands.entry(*helper).or_default().helps.push(row);
        }
    }
    hands
}

/// With fewer records than this a passport is quickly written again.
const WORTH_KEEPING: usize = 8;
/// After so many days a copy is old,
const OLD: i64 = 90;
/// and after so many changes.
const MANY_CHANGES: usize = 30;

/// Rule 17: no copy of everything has been kept, or an old one.
pub(super) fn no_backup(seen: &Seen<'_>) -> Vec<Gap> {
    let records = worth_keeping(seen.look.passport);
    let kept_ms = seen.look.passport.patient.copy_kept_ms;
    if records < WORTH_KEEPING || kept_ms.is_some_and(|kept_ms| is_fresh(seen, kept_ms)) {
        return Vec::new();
    }
    // It comes back when twice as much would be lost, or when the copy is another three months older. Changes are not
    // counted here: putting this aside is one.
    let age = kept_ms.map_or(0, |kept_ms| seen.days_since_ms(kept_ms) / OLD);
    let facts = [
        kept_ms.unwrap_or(0).cast_unsigned(),
        u64::from(records.ilog2()),
        age.cast_unsigned(),
    ];
    vec![Gap::new(Rule::NoBackup, None, None, &facts)]
}

fn is_fresh(seen: &Seen<'_>, kept_ms: i64) -> bool {
    let changes = seen.look.history.changes_since(kept_ms);
    let is_old = seen.days_since_ms(kept_ms) >= OLD && changes > 0;
    !is_old && changes < MANY_CHANGES
}

/// How many records a loss would take. Notes on gaps put aside do not count: putting one aside must not make another.
fn worth_keeping(passport: &Passport) -> usize {
    let kinds = Kind::ALL.iter().filter(|kind| **kind != Kind::SetAside);
    kinds.map(|kind| passport.count(*kind)).sum()
}
