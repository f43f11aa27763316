//! Two leads for the same thing. Helpers are no leads: any number of people may help.

use super::Gap;
use super::fingerprint::of_holder;
use super::seen::Seen;
use crate::{Area, Holder, HomePoint, Id, Kind, Phase, Rule, Task};
use std::collections::BTreeMap;

/// Rule 2: two open tasks in one area and phase that say the same, or of which one says nothing more, with different leads.
/// The gap is about the later of the two.
pub(super) fn two_leads(seen: &Seen<'_>) -> Vec<Gap> {
    let mut places: BTreeMap<(Area, Phase), Place> = BTreeMap::new();
    let mut gaps = Vec::new();
    let led = seen.open_tasks().filter(|row| seen.holds(row.value.lead));
    for row in led.filter(|row| names_a_thing(row.value.area)) {
        let task = &row.value;
        let said = Said::by(task);
        let place = places.entry((task.area, task.phase)).or_default();
        if let Some((earlier, lead)) = place.led_by_other(&said, task.lead) {
            let ([sort, who], [other_sort, other]) = (of_holder(task.lead), of_holder(lead));
            let facts = [earlier.raw(), other_sort, other, sort, who];
            let about = row.id.key(Kind::Task);
            gaps.push(Gap::new(Rule::TwoLeads, Some(about), Some(task.area), &facts));
        }
        place.note(said, row.id, task.lead);
    }
    gaps
}

/// Whether two tasks in this area are about the same kind of thing. "Something else" holds what has nothing in common.
fn names_a_thing(area: Area) -> bool {
    !matches!(area, Area::SomethingElse | Area::Unknown(_))
}

/// What a task says beyond its area. A point of the going-home list says as much as words do.
#[derive(PartialEq, Eq, PartialOrd, Ord)]
enum Said {
    Nothing,
    Point(HomePoint),
    Words(String),
}

impl Said {
    fn by(task: &Task) -> Self {
        let words = task.what.trim();
        match task.point {
            _ if !words.is_empty() => Self::Words(words.to_lowercase()),
            Some(point) => Self::Point(point),
            None => Self::Nothing,
        }
    }
}

/// Who leads in one area and phase, by what their tasks say.
#[derive(Default)]
struct Place {
    all: Leads,
    by_words: BTreeMap<Said, Leads>,
}

impl Place {
    fn led_by_other(&self, said: &Said, lead: Holder) -> Option<(Id<Task>, Holder)> {
        let among = |said: &Said| self.by_words.get(said)?.other_than(lead);
        match said {
            Said::Nothing => self.all.other_than(lead),
            some => among(some).or_else(|| among(&Said::Nothing)),
        }
    }

    fn note(&mut self, said: Said, task: Id<Task>, lead: Holder) {
        self.all.note(task, lead);
        self.by_words.entry(said).or_default().note(task, lead);
    }
}

/// The first task, and the first one with another lead. More are not needed to find one that differs.
#[derive(Default)]
struct Leads {
    first: Option<(Id<Task>, Holder)>,
    second: Option<(Id<Task>, Holder)>,
}

impl Leads {
    fn other_than(&self, lead: Holder) -> Option<(Id<Task>, Holder)> {
        let both = [self.first, self.second].into_iter().flatten();
        both.into_iter().find(|(_, other)| *other != lead)
    }

    fn note(&mut self, task: Id<Task>, lead: Holder) {
        match self.first {
            None => self.first = Some((task, lead)),
            Some((_, first)) if first != lead && self.second.is_none() => self.second = Some((task, lead)),
            Some(_) => {}
        }
    }
}
