//! A letter of what ordinary passports seldom have.

use super::day;
use passport::{
    Agreement, Appointment, AppointmentKind, Area, Audience, Check, Closeness, Coded, Concern, Condition,
    Decision, Goal, Holder, HomePoint, Id, IsoWeek, Kind, Language, LeftOut, Medicine, MedicineChange,
    Member, Month, Passport, PrimitiveDateTime, Question, Rating, Reader, Record, Repeat, Role, Sharing,
    Summary, Task, Theme, Time, Treatment, TreatmentKind, TreatmentState, Watch, WatchKind, When, summarise,
};
use std::collections::BTreeSet;

/// What ordinary passports seldom have: exact times, far days, codes of a newer version, things left out, people not shown.
pub fn rare() -> Summary {
    let mut passport = Passport::default();
    passport.patient.born = Some(day(1899, Month::December, 31));
    passport.patient.interpreter = true;
    passport.patient.speaks = "tr".into();
    passport.patient.right_now_on = Some(day(2026, Month::November, 22));
    passport.patient.children = "Üç".into();
    members(&mut passport);
    contacts(&mut passport);
    raised(&mut passport);
    tasks(&mut passport);
    follow_up(&mut passport);
    choices(&mut passport);
    let now = PrimitiveDateTime::new(day(2026, Month::November, 21), Time::from_hms(0, 0, 0).unwrap());
    let reader = Reader {
        audience: Audience::HomeCare,
        person: Some(Id::new(2)),
    };
    let summary = summarise(&passport, reader, &BTreeSet::new(), Language::from_code(9), now);
    let left_out = [(Kind::Medicine, 2), (Kind::Wish, 300), (Kind::Decision, 65_535)];
    Summary {
        sample: true,
        unheld: vec![Area::Results, Area::from_code(700)],
        left_out: LeftOut(left_out.into_iter().collect()),
        ..summary
    }
}

fn members(passport: &mut Passport) {
    passport.put(Record::Member(
        Id::new(1),
        Member {
            name: "İpek".into(),
            ..Member::new(Role::from_code(31))
        },
    ));
    passport.put(Record::Member(
        Id::new(2),
        Member {
            stand_in: Some(Id::new(1)),
            closeness: Some(Closeness::from_code(7)),
            shows_closeness: true,
            ..Member::new(Role::from_code(4_000))
        },
    ));
    let hidden = Member {
        sharing: passport::Sharing::OnlyMe,
        ..Member::new(Role::Friend)
    };
    passport.put(Record::Member(Id::new(3), hidden));
}

fn contacts(passport: &mut Passport) {
    let exact = When::At {
        date: day(2026, Month::November, 21),
        from: Time::from_hms_nano(12, 34, 56, 789_000_000).unwrap(),
        until: Some(Time::from_hms(13, 0, 1).unwrap()),
        zone: "Asia/Kathmandu".into(),
    };
    let appointments = [
        exact,
        When::On(day(9999, Month::December, 31)),
        When::InWeek(IsoWeek::new(2026, 53).unwrap()),
    ];
    for (raw, when) in (1..).zip(appointments) {
        let mut appointment = Appointment::new(AppointmentKind::from_code(15), when);
        appointment.with = vec![Id::new(2), Id::new(1)];
        appointment.themes = vec![Theme::from_code(15), Theme::Work];
        passport.put(Record::Appointment(Id::new(raw), appointment));
    }
    let mut repeating = passport.appointments.get(Id::new(2)).unwrap().clone();
    repeating.repeat = Some(Repeat {
        every_days: 366,
        until: None,
    });
    passport.put(Record::Appointment(Id::new(2), repeating));
}

fn raised(passport: &mut Passport) {
    let ratings =
        [(0, 3), (10, 21)].map(|(level, at)| Rating::new(day(2026, Month::November, at), level).unwrap());
    let concern = Concern {
        item: Some(passport::ChecklistItem::from_code(127)),
        words: "Ağrı 🧵 smerte".into(),
        ratings: ratings.to_vec(),
        raise_at: Some(Id::new(3)),
        ..Concern::default()
    };
    passport.put(Record::Concern(Id::new(1), concern));
    let question = Question {
        prompt: Some(passport::Prompt::from_code(700)),
        to: Some(Id::new(2)),
        ..Question::default()
    };
    passport.put(Record::Question(Id::new(1), question));
}

fn tasks(passport: &mut Passport) {
    for (raw, lead) in (1..).zip([
        Holder::Nobody,
        Holder::Me,
        Holder::Member(Id::new(2)),
        Holder::Member(Id::new(3)),
    ]) {
        let mut task = Task {
            lead,
            ..Task::new(passport::Area::from_code(31))
        };
        task.point = Some(HomePoint::from_code(16));
        task.due = Some(day(2026, Month::October, 1));
        passport.put(Record::Task(Id::new(raw), task));
    }
    let agreement = Agreement {
        area: Some(Area::from_code(31)),
        task: Some(Id::new(4)),
        ..Agreement::default()
    };
    passport.put(Record::Agreement(Id::new(1), agreement));
}

fn follow_up(passport: &mut Passport) {
    let medicine = Medicine {
        change: Some(MedicineChange::from_code(7)),
        since: Some(day(1, Month::January, 1)),
        for_sudden: true,
        given_by: "herkes".into(),
        ..Medicine::default()
    };
    passport.put(Record::Medicine(Id::new(1), medicine));
    passport.put(Record::Medicine(Id::new(2), Medicine::default()));
    let treatment = Treatment {
        state: TreatmentState::from_code(7),
        began: Some(day(1999, Month::December, 31)),
        ended: Some(day(2026, Month::November, 20)),
        aim: "☂".into(),
        ..Treatment::new(TreatmentKind::from_code(15))
    };
    passport.put(Record::Treatment(Id::new(1), treatment));
    let check = Check {
        what: "CT".into(),
        ordered_by: Holder::Member(Id::new(3)),
        told_by: Holder::Me,
        ..Check::default()
    };
    passport.put(Record::Check(Id::new(1), check));
    let watch = Watch {
        call: Some(Id::new(2)),
        told_by: Some(Id::new(3)),
        told_on: Some(day(2026, Month::November, 21)),
        ..Watch::new(WatchKind::from_code(u16::MAX))
    };
    passport.put(Record::Watch(Id::new(1), watch));
}

fn choices(passport: &mut Passport) {
    let goal = Goal {
        by: "2027".into(),
        sharing: Sharing::OnePerson(Id::new(2)),
        ..Goal::default()
    };
    passport.put(Record::Goal(Id::new(1), goal));
    let condition = Condition {
        note: "KOAH".into(),
        ..Condition::default()
    };
    passport.put(Record::Condition(Id::new(1), condition));
    let decision = Decision {
        chosen: "beklemek".into(),
        with: Some(Id::new(1)),
        at: Some(Id::new(3)),
        on: Some(day(2026, Month::November, 1)),
        ..Decision::default()
    };
    passport.put(Record::Decision(Id::new(1), decision));
}
