//! The patient's own backup: one in the making, what is known of the last one, and when to ask for another.

use crate::{Handed, Moving, Parcel, StoreTrouble};

const DAY_MS: i64 = 86_400_000;

/// For how long asking can be put off.
pub(crate) const QUIET_MS: i64 = 7 * DAY_MS;

/// A passport with fewer records is not worth asking for its backup.
const ENOUGH_RECORDS: usize = 3;

/// After how many changes to ask again.
const MANY_CHANGES: u32 = 20;

/// After how many days to ask again, when anything has changed.
const MANY_DAYS: i64 = 30;

/// What is known of the last backup.
#[derive(Clone, Copy, PartialEq, Eq, Default, Debug)]
pub struct LastBackup {
    /// When it was made, in milliseconds since 1970, UTC; 0 when there is none.
    pub at_ms: i64,
    /// The number of the newest entry in it; 0 when there is none.
    pub seq: u32,
    /// Until when the patient does not want to be asked again, in milliseconds since 1970, UTC.
    pub quiet_until_ms: i64,
}

impl LastBackup {
    /// Whether there is one.
    #[must_use]
    pub fn is_made(&self) -> bool {
        self.seq > 0
    }

    /// How many whole days ago it was made.
    #[must_use]
    pub fn days_ago(&self, now_ms: i64) -> i64 {
        now_ms.saturating_sub(self.at_ms).max(0) / DAY_MS
    }
}

/// Why to ask for a backup.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Remind {
    /// There is none yet, and something to lose.
    First,
    /// There is one, and this many changes are not in it.
    Again {
        /// How many, at least 1.
        changes: u32,
    },
}

/// Whether to ask for a backup now, given how many records there are and how many changes are not in the last one.
#[must_use]
pub fn remind(records: usize, changes: u32, last: LastBackup, now_ms: i64) -> Option<Remind> {
    // A clock that was wrong when asking was put off must not silence it for years.
    let quiet_for = last.quiet_until_ms.saturating_sub(now_ms);
    if (1..=QUIET_MS).contains(&quiet_for) {
        return None;
    }
    if !last.is_made() {
        return (records >= ENOUGH_RECORDS).then_some(Remind::First);
    }
    let is_due = changes >= MANY_CHANGES || (changes > 0 && last.days_ago(now_ms) >= MANY_DAYS);
    is_due.then_some(Remind::Again { changes })
}

/// A step of making a backup.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
pub enum BackupStep {
    /// What it is, and how the last one stands.
    Begin,
    /// The words, shown once.
    Words,
    /// The file.
    File,
    /// The same as a moving code, for another phone.
    Moving,
}

impl BackupStep {
    /// Every step, in order.
    pub const ALL: [Self; 4] = [Self::Begin, Self::Words, Self::File, Self::Moving];

    /// The name used in addresses; the first step has none.
    #[must_use]
    pub const fn slug(self) -> &'static str {
        match self {
            Self::Begin => "",
            Self::Words => "words",
            Self::File => "file",
            Self::Moving => "moving",
        }
    }

    pub(crate) fn from_slug(slug: &str) -> Option<Self> {
        Self::ALL
            .into_iter()
            .find(|step| step.slug() == slug && !slug.is_empty())
    }
}

/// Why a backup could not be made. The passport is as it was.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum BackupTrouble {
    /// There is more in the log than a backup may hold.
    TooLarge,
    /// It could not be locked: the phone has too little memory, or the lock could not be fetched.
    NotLocked,
    /// What is stored could not be read.
    NotRead(StoreTrouble),
}

/// A locked backup.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct MadeBackup {
    /// The locked letter.
    pub letter: Parcel,
    /// When it was made, in milliseconds since 1970, UTC.
    pub at_ms: i64,
    /// The number of the newest entry in it.
    pub seq: u32,
    /// Whether it is small enough for a moving code.
    pub can_move: bool,
}

/// How far a backup is.
#[derive(Clone, PartialEq, Eq, Debug)]
pub enum Making {
    /// It is being packed and locked.
    Asked,
    /// It could not be made.
    Failed(BackupTrouble),
    /// It is made, and its words are on the screen for the only time.
    Words {
        /// The backup.
        backup: Box<MadeBackup>,
        /// The words that open it.
        words: String,
    },
    /// Its words are written down and no longer known here.
    Ready(Box<MadeBackup>),
}

/// A backup in the making.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Backing {
    /// The number of the request; answers to others are dropped.
    pub(crate) request: u64,
    /// How far it is.
    pub making: Making,
    /// What became of the file last.
    pub handed: Option<Handed>,
    /// The moving code.
    pub moving: Moving,
    /// Whether the screen is kept lit for it.
    pub(crate) is_lit: bool,
}

impl Backing {
    pub(crate) fn asked(request: u64) -> Self {
        Self {
            request,
            making: Making::Asked,
            handed: None,
            moving: Moving::default(),
            is_lit: false,
        }
    }

    /// The backup, once its words are written down.
    #[must_use]
    pub fn ready(&self) -> Option<&MadeBackup> {
        match &self.making {
            Making::Ready(backup) => Some(backup),
            Making::Asked | Making::Failed(_) | Making::Words { .. } => None,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const NOW: i64 = 1_795_000_000_000;

    fn made(days_ago: i64, seq: u32) -> LastBackup {
        LastBackup {
            at_ms: NOW - days_ago * DAY_MS,
            seq,
            quiet_until_ms: 0,
        }
    }

    #[test]
    fn a_backup_is_asked_for_at_first_use_and_again_by_number_and_age_of_changes() {
        let none = LastBackup::default();
        let again = |changes| Some(Remind::Again { changes });
        let quiet = |last: LastBackup, days: i64| LastBackup {
            quiet_until_ms: NOW + days * DAY_MS,
            ..last
        };
        let table = [
            ("nothing to lose yet", 2, 3, none, None),
            ("first use", 3, 4, none, Some(Remind::First)),
            ("all is in it", 9, 0, made(400, 40), None),
            ("few changes, lately", 9, 19, made(29, 40), None),
            ("many changes", 9, 20, made(0, 40), again(20)),
            ("one change, a month ago", 9, 1, made(30, 40), again(1)),
            ("put off", 9, 50, quiet(made(60, 40), 3), None),
            ("put off before the first", 9, 90, quiet(none, 7), None),
            (
                "put off, and the week is over",
                9,
                50,
                quiet(made(60, 40), 0),
                again(50),
            ),
            (
                "put off by a wrong clock",
                9,
                90,
                quiet(none, 8),
                Some(Remind::First),
            ),
            ("made by a wrong clock", 9, 1, made(-900, 40), None),
        ];
        for (what, records, changes, last, expected) in table {
            assert_eq!(remind(records, changes, last, NOW), expected, "{what}");
        }
    }
}
