//! Contacts that are coming or have been.

use crate::{AppointmentKind, HomePoint, Id, Member, Readiness, Sharing, Talk, Theme, Unread};
use time::{Date, Duration, Time, Weekday};

/// A week as ISO 8601 counts them.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug)]
pub struct IsoWeek {
    monday: Date,
}

impl IsoWeek {
    /// The week that a day lies in.
    #[must_use]
    pub fn of(day: Date) -> Self {
        let back = i64::from(day.weekday().number_days_from_monday());
        Self {
            monday: day.checked_sub(Duration::days(back)).unwrap_or(Date::MIN),
        }
    }

    /// Week `number` (1–53) of `year`; `None` where the year has no such week.
    #[must_use]
    pub fn new(year: i32, number: u8) -> Option<Self> {
        Date::from_iso_week_date(year, number, Weekday::Monday)
            .ok()
            .map(|monday| Self { monday })
    }

    /// Its first day.
    #[must_use]
    pub fn monday(self) -> Date {
        self.monday
    }

    /// Its last day.
    #[must_use]
    pub fn sunday(self) -> Date {
        self.monday.checked_add(Duration::days(6)).unwrap_or(Date::MAX)
    }

    /// Year and number.
    #[must_use]
    pub fn year_and_number(self) -> (i32, u8) {
        let (year, number, _) = self.monday.to_iso_week_date();
        (year, number)
    }
}

/// When a contact takes place, as exactly as is known.
#[derive(Clone, PartialEq, Eq, Debug)]
pub enum When {
    /// A wall-clock time in an IANA zone, with an end if known.
    At {
        /// The day.
        date: Date,
        /// Local wall time.
        from: Time,
        /// Local wall time on the same day.
        until: Option<Time>,
        /// IANA name, for example `Europe/Oslo`; empty when the device did not say.
        zone: String,
    },
    /// A day, without a time.
    On(Date),
    /// Expected some time in this week.
    InWeek(IsoWeek),
}

impl When {
    /// The first day on which it may take place.
    #[must_use]
    pub fn first_day(&self) -> Date {
        match self {
            Self::At { date, .. } | Self::On(date) => *date,
            Self::InWeek(week) => week.monday(),
        }
    }

    /// The last day on which it may take place.
    #[must_use]
    pub fn last_day(&self) -> Date {
        match self {
            Self::At { date, .. } | Self::On(date) => *date,
            Self::InWeek(week) => week.sunday(),
        }
    }

    /// The same, `days` later.
    #[must_use]
    pub fn later_by(&self, days: i64) -> Option<Self> {
        let move_on = |day: Date| day.checked_add(Duration::days(days));
        Some(match self {
            Self::At {
                date,
                from,
                until,
                zone,
            } => Self::At {
                date: move_on(*date)?,
                from: *from,
                until: *until,
                zone: zone.clone(),
            },
            Self::On(date) => Self::On(move_on(*date)?),
            Self::InWeek(week) => Self::InWeek(IsoWeek::of(move_on(week.monday())?)),
        })
    }
}

/// How a contact repeats.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Repeat {
    /// Every so many days (1–366). Weeks are counted as 7 days.
    pub every_days: u16,
    /// The last day on which it may still take place.
    pub until: Option<Date>,
}

/// A contact of any kind [FHIR Appointment].
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Appointment {
    /// What it is.
    pub kind: AppointmentKind,
    /// When it is; for a repeating contact, its first time.
    pub when: When,
    /// How it repeats.
    pub repeat: Option<Repeat>,
    /// Where.
    pub place: String,
    /// With whom.
    pub with: Vec<Id<Member>>,
    /// What it is for.
    pub purpose: String,
    /// How to get there.
    pub getting_there: String,
    /// What to bring.
    pub bring: String,
    /// What it should be about, in the patient's order.
    pub themes: Vec<Theme>,
    /// Afterwards: what was said. Never leaves the device in a summary.
    pub said: String,
    /// The consultation itself. Never leaves the device in a summary.
    pub talk: Talk,
    /// For going home: what is in place. What is not here has not been looked at. Never leaves the device in a summary.
    pub home: Vec<(HomePoint, Readiness)>,
    /// Who may see this record.
    pub sharing: Sharing,
    /// What a newer version wrote here.
    pub unread: Unread,
}

impl Appointment {
    /// A contact of this kind at this time, and nothing more known.
    #[must_use]
    pub fn new(kind: AppointmentKind, when: When) -> Self {
        Self {
            kind,
            when,
            repeat: None,
            place: String::new(),
            with: Vec::new(),
            purpose: String::new(),
            getting_there: String::new(),
            bring: String::new(),
            themes: Vec::new(),
            said: String::new(),
            talk: Talk::default(),
            home: Vec::new(),
            sharing: Sharing::Everyone,
            unread: Unread::default(),
        }
    }
}

shared_as_it_says!(Appointment, |appointment| {
    appointment.said.clear();
    appointment.talk = Talk::default();
    appointment.home.clear();
});
