//! What the sample has besides: goals, illnesses, treatments, checks, what to watch for, a decision.

use super::day;
use super::words::Words;
use passport::{
    Area, Check, Closeness, Condition, Date, Decision, Goal, Holder, HomePoint, Id, Medicine, MedicineChange,
    Month, Passport, Record, Theme, Treatment, TreatmentKind, TreatmentState, Watch, WatchKind,
};

/// Adds it, and fills in what the older records have room for.
pub fn add(passport: &mut Passport, words: &Words) {
    passport.patient.right_now = words.right_now.into();
    passport.patient.right_now_on = Some(day(Month::November, 20));
    passport.patient.children = words.children.into();
    older_records(passport);
    let records = medicine(words)
        .into_iter()
        .chain(conditions(words))
        .chain(treatments(words))
        .chain(follow_up(words))
        .chain(choices(words));
    for record in records {
        passport.put(record);
    }
}

fn older_records(passport: &mut Passport) {
    let mut nurse = passport.members.get(Id::new(3)).unwrap().clone();
    nurse.closeness = Some(Closeness::Close);
    nurse.shows_closeness = true;
    passport.put(Record::Member(Id::new(3), nurse));
    let mut task = passport.tasks.get(Id::new(8)).unwrap().clone();
    task.point = Some(HomePoint::WhomToCall);
    passport.put(Record::Task(Id::new(8), task));
    let mut meeting = passport.appointments.get(Id::new(3)).unwrap().clone();
    meeting.themes = vec![Theme::WhoTakesCare, Theme::Medicines, Theme::Relatives];
    passport.put(Record::Appointment(Id::new(3), meeting));
    let mut lower_dose = passport.agreements.get(Id::new(1)).unwrap().clone();
    lower_dose.area = Some(Area::SideEffects);
    lower_dose.task = Some(Id::new(2));
    passport.put(Record::Agreement(Id::new(1), lower_dose));
    let mut stopped = passport.medicines.get(Id::new(4)).unwrap().clone();
    stopped.change = Some(MedicineChange::Stopped);
    stopped.since = Some(day(Month::November, 12));
    passport.put(Record::Medicine(Id::new(4), stopped));
}

fn medicine(words: &Words) -> Option<Record> {
    let [name, dose, purpose, given_by] = words.sudden.map(str::to_owned);
    let sudden = Medicine {
        name,
        dose,
        purpose,
        given_by,
        for_sudden: true,
        change: Some(MedicineChange::New),
        since: Some(day(Month::November, 18)),
        renewed_by: Holder::Member(Id::new(2)),
        ..Medicine::default()
    };
    Some(Record::Medicine(Id::new(6), sudden))
}

fn conditions(words: &Words) -> Vec<Record> {
    let rows = words.conditions.iter().zip(1..);
    rows.map(|([what, since, note], raw)| {
        let condition = Condition {
            what: (*what).into(),
            since: (*since).into(),
            is_main: raw == 1,
            note: (*note).into(),
            ..Condition::default()
        };
        Record::Condition(Id::new(raw), condition)
    })
    .collect()
}

fn treatments(words: &Words) -> Vec<Record> {
    let operated = Date::from_calendar_date(2025, Month::April, 14).ok();
    let kinds = [
        (
            TreatmentKind::Chemotherapy,
            TreatmentState::Ongoing,
            Some(day(Month::September, 9)),
            None,
        ),
        (
            TreatmentKind::Operation,
            TreatmentState::Finished,
            operated,
            operated,
        ),
    ];
    let rows = words.treatments.iter().zip(kinds).zip(1..);
    rows.map(|(([what, place, aim], (kind, state, began, ended)), raw)| {
        let treatment = Treatment {
            what: (*what).into(),
            state,
            began,
            ended,
            place: (*place).into(),
            aim: (*aim).into(),
            ..Treatment::new(kind)
        };
        Record::Treatment(Id::new(raw), treatment)
    })
    .collect()
}

fn follow_up(words: &Words) -> Vec<Record> {
    let checks = words.checks.iter().zip(1..).map(|([what, how_often], raw)| {
        let check = Check {
            what: (*what).into(),
            how_often: (*how_often).into(),
            next: (raw == 1).then(|| day(Month::December, 1)),
            ordered_by: Holder::Member(Id::new(2)),
            told_by: if raw == 1 {
                Holder::Member(Id::new(1))
            } else {
                Holder::Nobody
            },
            ..Check::default()
        };
        Record::Check(Id::new(raw), check)
    });
    let kinds = [WatchKind::WarningSign, WatchKind::SideEffect];
    let rows = words.watches.iter().zip(kinds).zip(1..);
    let watches = rows.map(|(([what, then], kind), raw)| {
        let watch = Watch {
            what: (*what).into(),
            then: (*then).into(),
            call: Some(Id::new(3)),
            told_by: (raw == 1).then(|| Id::new(2)),
            told_on: (raw == 1).then(|| day(Month::November, 12)),
            ..Watch::new(kind)
        };
        Record::Watch(Id::new(raw), watch)
    });
    checks.chain(watches).collect()
}

fn choices(words: &Words) -> Vec<Record> {
    let goals = words.goals.iter().zip(1..).map(|([what, by], raw)| {
        let goal = Goal {
            what: (*what).into(),
            by: (*by).into(),
            ..Goal::default()
        };
        Record::Goal(Id::new(raw), goal)
    });
    let [about, options, chosen, reasons] = words.decision.map(str::to_owned);
    let decision = Decision {
        about,
        options,
        chosen,
        reasons,
        with: Some(Id::new(2)),
        at: Some(Id::new(3)),
        ..Decision::default()
    };
    goals.chain([Record::Decision(Id::new(1), decision)]).collect()
}
