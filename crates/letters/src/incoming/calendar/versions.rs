//! Events of one identifier. They are versions of one event, and the highest `SEQUENCE` is the newest (RFC 5545, 3.8.7.4). Some programs give
//! one identifier to all that they write; then several have the same version, and the identifier says nothing about which is which.

use super::component::Component;
use std::collections::BTreeMap;

/// The events of one calendar by their identifiers.
pub(super) struct Versions(BTreeMap<String, Newest>);

/// The newest version of an identifier, and how many events there are of it.
struct Newest {
    version: u64,
    events: usize,
}

/// How an event stands among those with its identifier.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(super) enum Standing {
    /// No other event has it.
    Alone,
    /// Others of the same version have it too.
    OneOfSeveral,
    /// There is a newer version.
    Older,
}

impl Versions {
    /// Looks at every event of a calendar. One time of a series is no version of the whole.
    pub(super) fn of(calendar: &Component) -> Self {
        let mut newest: BTreeMap<String, Newest> = BTreeMap::new();
        let events = calendar.parts.iter().filter(|part| part.name == "VEVENT");
        for event in events.filter(|event| event.line("RECURRENCE-ID").is_none()) {
            let version = version(event);
            let known = newest
                .entry(identifier(event))
                .or_insert(Newest { version, events: 0 });
            if version > known.version {
                *known = Newest { version, events: 0 };
            }
            known.events += usize::from(version == known.version);
        }
        Self(newest)
    }

    /// How this event stands.
    pub(super) fn standing(&self, event: &Component) -> Standing {
        let identifier = identifier(event);
        match self.0.get(&identifier).filter(|_| !identifier.is_empty()) {
            Some(newest) if version(event) < newest.version => Standing::Older,
            Some(newest) if newest.events > 1 => Standing::OneOfSeveral,
            _ => Standing::Alone,
        }
    }
}

fn identifier(event: &Component) -> String {
    event.text("UID").trim().to_owned()
}

/// The version of an event; the first where it says none.
fn version(event: &Component) -> u64 {
    event.text("SEQUENCE").trim().parse().unwrap_or(0)
}
