//! A small invented passport to try the rules on: today is 21 November 2026, at noon.

use passport::{
    Appointment, AppointmentKind, Area, Change, Coded as _, Concern, Date, Gap, History, Holder, Id, Look,
    Member, Month, Passport, Patient, PrimitiveDateTime, Rating, Record, Role, Rule, Task, Time, When, gaps,
};
use time::Duration;

/// A passport, its history and the moment at which what is put is written.
pub(crate) struct Setting {
    pub(crate) passport: Passport,
    pub(crate) history: History,
    writes_ms: i64,
}

impl Default for Setting {
    fn default() -> Self {
        Self {
            passport: Passport::default(),
            history: History::default(),
            writes_ms: ms(-1),
        }
    }
}

/// What it is, the raw ids of the records (0 for none) that the gaps found are about, and how the passport is made.
pub(crate) type Case = (&'static str, &'static [u64], fn(&mut Setting));

/// Checks which gaps of one rule are found in each case.
pub(crate) fn check(rule: Rule, cases: &[Case]) {
    let (found, not_found): (Vec<&Case>, Vec<&Case>) = cases.iter().partition(|case| !case.1.is_empty());
    assert!(
        found.len() >= 3,
        "{rule:?} needs three cases in which it finds something"
    );
    assert!(
        not_found.len() >= 3,
        "{rule:?} needs three cases in which it finds nothing"
    );
    for (words, about, make) in cases {
        assert_eq!(about_of(&made(*make).gaps(rule)), *about, "{rule:?}: {words}");
    }
}

/// A passport made like this.
pub(crate) fn made(make: fn(&mut Setting)) -> Setting {
    let mut setting = Setting::default();
    make(&mut setting);
    setting
}

/// The raw ids of what gaps are about; 0 for those about no record.
pub(crate) fn about_of(gaps: &[Gap]) -> Vec<u64> {
    gaps.iter()
        .map(|gap| gap.about.map_or(0, |key| key.raw))
        .collect()
}

/// So many days from today.
pub(crate) fn day(days: i64) -> Date {
    let today = Date::from_calendar_date(2026, Month::November, 21).unwrap();
    today + Duration::days(days)
}

/// Now, so many days later, in milliseconds.
pub(crate) fn ms(days: i64) -> i64 {
    1_795_262_400_000 + days * 86_400_000
}

/// The member with this id as the one who holds something.
pub(crate) fn by(member: u64) -> Holder {
    Holder::Member(Id::new(member))
}

impl Setting {
    pub(crate) fn look(&self) -> Look<'_> {
        Look {
            passport: &self.passport,
            history: &self.history,
            now: PrimitiveDateTime::new(day(0), Time::from_hms(12, 0, 0).unwrap()),
            now_ms: ms(0),
        }
    }

    /// The gaps of one rule that are shown.
    pub(crate) fn gaps(&self, rule: Rule) -> Vec<Gap> {
        let all = gaps(self.look()).into_iter();
        all.filter(|gap| gap.rule == rule).collect()
    }

    /// From now on what is put was written so many days from today.
    pub(crate) fn write_on_day(&mut self, days: i64) {
        self.writes_ms = ms(days);
    }

    pub(crate) fn change(&mut self, change: Change) {
        self.history.note(&change, self.writes_ms);
        self.passport.apply(change);
    }

    pub(crate) fn put(&mut self, record: impl Into<Record>) {
        self.change(Change::Put(Box::new(record.into())));
    }

    pub(crate) fn patient(&mut self, edit: impl FnOnce(&mut Patient)) {
        let mut patient = self.passport.patient.clone();
        edit(&mut patient);
        self.change(Change::Patient(Box::new(patient)));
    }

    /// Somebody in this role who can be reached.
    pub(crate) fn member(&mut self, id: u64, role: Role) {
        self.member_like(id, role, |_| {});
    }

    pub(crate) fn member_like(&mut self, id: u64, role: Role, edit: impl FnOnce(&mut Member)) {
        let mut member = Member {
            phone: "22 33 44 55".into(),
            ..Member::new(role)
        };
        edit(&mut member);
        self.put((Id::new(id), member));
    }

    pub(crate) fn task(&mut self, id: u64, area: Area, lead: Holder) {
        self.task_like(id, area, lead, |_| {});
    }

    pub(crate) fn task_like(&mut self, id: u64, area: Area, lead: Holder, edit: impl FnOnce(&mut Task)) {
        let mut task = Task {
            lead,
            ..Task::new(area)
        };
        edit(&mut task);
        self.put((Id::new(id), task));
    }

    /// A contact so many days from today, with a place and nobody named.
    pub(crate) fn contact(&mut self, id: u64, kind: AppointmentKind, days: i64) {
        self.contact_like(id, kind, days, |_| {});
    }

    pub(crate) fn contact_like(
        &mut self,
        id: u64,
        kind: AppointmentKind,
        days: i64,
        edit: impl FnOnce(&mut Appointment),
    ) {
        let mut contact = Appointment::new(kind, When::On(day(days)));
        contact.place = "Room 4".into();
        edit(&mut contact);
        self.put((Id::new(id), contact));
    }

    /// A concern with answers, each so many days from today.
    pub(crate) fn concern(&mut self, id: u64, answers: &[(i64, u8)], edit: impl FnOnce(&mut Concern)) {
        let mut concern = Concern::default();
        for (days, level) in answers {
            concern.rate(Rating::new(day(*days), *level).unwrap());
        }
        edit(&mut concern);
        self.put((Id::new(id), concern));
    }
}

#[test]
fn the_moment_in_milliseconds_is_the_day_of_the_setting() {
    let since_1970 = day(0) - Date::from_calendar_date(1970, Month::January, 1).unwrap();
    assert_eq!(
        since_1970.whole_milliseconds(),
        i128::from(ms(0)) - 12 * 3_600_000
    );
}

#[test]
fn a_case_table_covers_every_rule_that_there_is() {
    let files = [
        include_str!("agreed.rs"),
        include_str!("concerns.rs"),
        include_str!("contacts.rs"),
        include_str!("copies.rs"),
        include_str!("medical.rs"),
        include_str!("nights.rs"),
        include_str!("planned.rs"),
        include_str!("tasks.rs"),
        include_str!("team.rs"),
    ];
    for rule in Rule::ALL {
        let call = format!("Rule::{rule:?},\n");
        assert!(
            files
                .iter()
                .any(|file| file.contains("check(") && file.contains(&call)),
            "no table for {rule:?}"
        );
    }
}
