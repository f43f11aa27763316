//! A time zone, described by when its clocks are put forward and back. Where that is known from is not known here.

use super::wall;
use crate::lines::Lines;
use passport::{Date, PrimitiveDateTime, Time};
use time::Duration;

/// How long after the last day a zone is described: a calendar moves events.
const AHEAD_DAYS: i64 = 2 * 366;

/// Somebody who knows what the clocks of the world show.
pub trait Clocks {
    /// How many seconds the clocks of this zone are ahead of UTC at this moment of UTC; `None` where the zone is not known.
    fn ahead(&self, zone: &str, utc: PrimitiveDateTime) -> Option<i32>;
}

/// By how many seconds the clocks of a zone are ahead of UTC when they show this. What they show twice or never is told by the offset
/// that holds around it.
pub(crate) fn ahead_when_shown(shown: PrimitiveDateTime, zone: &str, clocks: &dyn Clocks) -> Option<i32> {
    let at = |ahead: i32| {
        let utc = shown.checked_sub(Duration::seconds(i64::from(ahead)))?;
        clocks.ahead(zone, utc)
    };
    let near = at(0)?;
    let first = at(near)?;
    if first == near { Some(near) } else { at(first) }
}

/// Whether this can be the name of a zone: what else it is could end a line or a value.
pub(crate) fn is_name(name: &str) -> bool {
    let is_fit = |byte: u8| byte.is_ascii_alphanumeric() || b"/_+-".contains(&byte);
    !name.is_empty() && name.len() <= 64 && name.bytes().all(is_fit)
}

/// A zone over some years.
pub(super) struct Zone {
    name: String,
    /// What the clocks are ahead by before the first change, in seconds.
    before: i32,
    /// Each change: the moment of UTC, and what they are ahead by afterwards.
    changes: Vec<(PrimitiveDateTime, i32)>,
    /// From when on it is described, in UTC.
    first: PrimitiveDateTime,
}

impl Zone {
    /// The zone from the day before the first to some time after the last; `None` where it is not known.
    pub(super) fn of(name: &str, first: Date, last: Date, clocks: &impl Clocks) -> Option<Self> {
        let first = PrimitiveDateTime::new(first.checked_sub(Duration::days(2))?, Time::MIDNIGHT);
        // Somebody who repeats something for a thousand years does not need each summer of them.
        let latest = first.date().checked_add(Duration::days(20 * 366))?;
        let last = last
            .checked_add(Duration::days(AHEAD_DAYS))
            .unwrap_or(Date::MAX)
            .min(latest);
        let before = clocks.ahead(name, first)?;
        let mut changes = Vec::new();
        let (mut now, mut ahead) = (first, before);
        while now.date() < last {
            let next = now.checked_add(Duration::DAY)?;
            let then = clocks.ahead(name, next)?;
            if then != ahead {
                changes.push((changed_at(name, now, next, ahead, clocks)?, then));
            }
            (now, ahead) = (next, then);
        }
        Some(Self {
            name: name.to_owned(),
            before,
            changes,
            first,
        })
    }

    pub(super) fn name(&self) -> &str {
        &self.name
    }

    /// What the clocks are ahead by when they show this.
    pub(super) fn offset_at(&self, shown: PrimitiveDateTime) -> i32 {
        let is_past = |(moment, ahead): &&(PrimitiveDateTime, i32)| {
            let then = moment.checked_add(Duration::seconds(i64::from(*ahead)));
            then.is_some_and(|then| then <= shown)
        };
        let last = self.changes.iter().rev().find(is_past);
        last.map_or(self.before, |(_, ahead)| *ahead)
    }

    pub(super) fn write(&self, lines: &mut Lines) {
        lines.plain("BEGIN", "VTIMEZONE");
        lines.plain("TZID", &self.name);
        let least = self
            .changes
            .iter()
            .map(|(_, ahead)| *ahead)
            .fold(self.before, i32::min);
        let mut ahead = self.before;
        let begin = std::iter::once((self.first, self.before));
        for (moment, then) in begin.chain(self.changes.iter().copied()) {
            // The clocks show the time of before when they are put to that of after.
            let Some(shown) = moment
                .checked_add(Duration::seconds(i64::from(ahead)))
                .and_then(wall)
            else {
                continue;
            };
            let kind = if then > least { "DAYLIGHT" } else { "STANDARD" };
            lines.plain("BEGIN", kind);
            lines.plain("DTSTART", &shown);
            lines.plain("TZOFFSETFROM", &offset(ahead));
            lines.plain("TZOFFSETTO", &offset(then));
            lines.plain("END", kind);
            ahead = then;
        }
        lines.plain("END", "VTIMEZONE");
    }
}

/// The minute at which a change between these moments takes place.
fn changed_at(
    name: &str,
    from: PrimitiveDateTime,
    to: PrimitiveDateTime,
    before: i32,
    clocks: &impl Clocks,
) -> Option<PrimitiveDateTime> {
    let (mut low, mut high) = (0, (to - from).whole_minutes());
    while high - low > 1 {
        let middle = low.midpoint(high);
        let moment = from.checked_add(Duration::minutes(middle))?;
        if clocks.ahead(name, moment)? == before {
            low = middle;
        } else {
            high = middle;
        }
    }
    from.checked_add(Duration::minutes(high))
}

/// An offset as calendars write it: `+0100`.
fn offset(seconds: i32) -> String {
    let sign = if seconds < 0 { '-' } else { '+' };
    let seconds = seconds.unsigned_abs();
    let (hours, minutes, rest) = (seconds / 3_600, seconds / 60 % 60, seconds % 60);
    if rest == 0 {
        format!("{sign}{hours:02}{minutes:02}")
    } else {
        format!("{sign}{hours:02}{minutes:02}{rest:02}")
    }
}
