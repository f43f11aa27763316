//! A made-up passport of ordinary size in each language: 8 people, 10 tasks, 6 appointments, 6 concerns, 4 questions,
//! 6 medicines, and some of every other kind. Its wording is written apart from the priming pages, so that measuring with it is fair.

#![allow(unreachable_pub, clippy::unwrap_used, reason = "shared by tests and examples")]

mod newer;
mod words;

use passport::{
    Agreement, Allergy, Appointment, AppointmentKind, Area, Audience, ChecklistItem, Concern, Date, Holder,
    Id, IsoWeek, Language, Medicine, Member, Month, Passport, Patient, Phase, PrimitiveDateTime, Prompt,
    Question, Rating, Record, Repeat, Role, Summary, Task, TaskState, Theme, Time, When, Wish, WishKind,
    summarise,
};
use std::collections::BTreeSet;
use words::Words;

/// The sample's summary for a hospital team.
pub fn summary(language: Language) -> Summary {
    let words = words::of(language);
    summarise(
        &passport(&words),
        Audience::HospitalTeam.into(),
        &BTreeSet::new(),
        language,
        now(),
    )
}

fn now() -> PrimitiveDateTime {
    PrimitiveDateTime::new(day(Month::November, 21), Time::from_hms(9, 41, 0).unwrap())
}

fn day(month: Month, day: u8) -> Date {
    Date::from_calendar_date(2026, month, day).unwrap()
}

fn passport(words: &Words) -> Passport {
    let mut passport = Passport::default();
    let mut put = |record| {
        passport.put(record);
    };
    members(words)
        .into_iter()
        .zip(1..)
        .for_each(|(m, raw)| put(Record::Member(Id::new(raw), m)));
    tasks(words)
        .into_iter()
        .zip(1..)
        .for_each(|(t, raw)| put(Record::Task(Id::new(raw), t)));
    appointments(words)
        .into_iter()
        .zip(1..)
        .for_each(|(a, raw)| put(Record::Appointment(Id::new(raw), a)));
    concerns(words)
        .into_iter()
        .zip(1..)
        .for_each(|(c, raw)| put(Record::Concern(Id::new(raw), c)));
    questions(words)
        .into_iter()
        .zip(1..)
        .for_each(|(q, raw)| put(Record::Question(Id::new(raw), q)));
    agreements(words)
        .into_iter()
        .zip(1..)
        .for_each(|(a, raw)| put(Record::Agreement(Id::new(raw), a)));
    wishes(words)
        .into_iter()
        .zip(1..)
        .for_each(|(w, raw)| put(Record::Wish(Id::new(raw), w)));
    medicines(words)
        .into_iter()
        .zip(1..)
        .for_each(|(m, raw)| put(Record::Medicine(Id::new(raw), m)));
    let allergy = Allergy {
        to: words.allergy[0].into(),
        reaction: words.allergy[1].into(),
        ..Allergy::default()
    };
    put(Record::Allergy(Id::new(1), allergy));
    passport.patient = patient(words);
    newer::add(&mut passport, words);
    passport
}

fn patient(words: &Words) -> Patient {
    let [
        called,
        full_name,
        speaks,
        communication,
        phone,
        matters,
        in_one_sentence,
    ] = words.patient.map(str::to_owned);
    Patient {
        called,
        full_name,
        born: Date::from_calendar_date(1954, Month::April, 3).ok(),
        speaks,
        communication,
        phone,
        matters,
        in_one_sentence,
        coordinator: Some(Id::new(3)),
        speaks_for_me: Some(Id::new(6)),
        emergency_contact: Some(Id::new(6)),
        ..Patient::default()
    }
}

fn members(words: &Words) -> Vec<Member> {
    let roles = [
        Role::Gp,
        Role::Oncologist,
        Role::CancerNurse,
        Role::HomeNurse,
        Role::OnCallDoctor,
        Role::Partner,
        Role::Child,
        Role::Physiotherapist,
    ];
    let rows = words.members.iter().zip(roles);
    rows.map(|([name, service, phone, email, ask_about, hours], role)| Member {
        name: (*name).into(),
        service: (*service).into(),
        phone: (*phone).into(),
        email: (*email).into(),
        ask_about: (*ask_about).into(),
        hours: (*hours).into(),
        stand_in: (role == Role::CancerNurse).then(|| Id::new(5)),
        ..Member::new(role)
    })
    .collect()
}

fn tasks(words: &Words) -> Vec<Task> {
    let rows = [
        (Area::CancerTreatment, Some(2), Phase::Now),
        (Area::SideEffects, Some(3), Phase::Now),
        (Area::BloodTests, Some(1), Phase::Now),
        (Area::Results, Some(2), Phase::Now),
        (Area::MedicinesList, Some(1), Phase::Now),
        (Area::WoundStomaLine, Some(4), Phase::Now),
        (Area::Transport, Some(7), Phase::Now),
        (Area::NightsAndWeekends, None, Phase::Now),
        (Area::Rehabilitation, Some(8), Phase::AfterTreatment),
        (Area::IfWorse, None, Phase::IfWorse),
    ];
    let with_words = words.tasks.iter().zip(rows).zip(0_u8..);
    with_words
        .map(|(([what, when], (area, lead, phase)), at)| Task {
            what: (*what).into(),
            when: (*when).into(),
            lead: lead.map_or(Holder::Nobody, |raw| Holder::Member(Id::new(raw))),
            helpers: if at % 4 == 1 { vec![Id::new(6)] } else { Vec::new() },
            phase,
            due: (at == 3).then(|| day(Month::December, 4)),
            agreed_with: (at < 4).then(|| Id::new(3)),
            agreed_on: (at < 4).then(|| day(Month::November, 12)),
            state: if at == 8 {
                TaskState::Proposed
            } else {
                TaskState::Agreed
            },
            ..Task::new(area)
        })
        .collect()
}

fn appointments(words: &Words) -> Vec<Appointment> {
    let at = |date, hour, minute| When::At {
        date,
        from: Time::from_hms(hour, minute, 0).unwrap(),
        until: None,
        zone: words.zone.into(),
    };
    let rows = [
        (
            AppointmentKind::BloodTest,
            at(day(Month::November, 23), 8, 15),
            vec![1],
        ),
        (
            AppointmentKind::Treatment,
            at(day(Month::November, 25), 10, 0),
            vec![2, 3],
        ),
        (
            AppointmentKind::SharedConsultation,
            at(day(Month::November, 30), 13, 30),
            vec![1, 2, 3],
        ),
        (
            AppointmentKind::HomeVisit,
            When::On(day(Month::December, 1)),
            vec![4],
        ),
        (
            AppointmentKind::Scan,
            When::InWeek(IsoWeek::new(2026, 50).unwrap()),
            vec![],
        ),
        (
            AppointmentKind::PhoneCall,
            at(day(Month::December, 18), 11, 20),
            vec![2],
        ),
    ];
    let with_words = words.appointments.iter().zip(rows);
    with_words
        .map(
            |([place, purpose, getting_there, bring], (kind, when, with))| Appointment {
                place: (*place).into(),
                purpose: (*purpose).into(),
                getting_there: (*getting_there).into(),
                bring: (*bring).into(),
                with: with.into_iter().map(Id::new).collect(),
                repeat: (kind == AppointmentKind::BloodTest).then_some(Repeat {
                    every_days: 21,
                    until: None,
                }),
                ..Appointment::new(kind, when)
            },
        )
        .collect()
}

fn concerns(words: &Words) -> Vec<Concern> {
    let rows = [
        (ChecklistItem::Tiredness, Theme::Physical, [5, 7]),
        (ChecklistItem::Pain, Theme::Physical, [6, 4]),
        (ChecklistItem::Worry, Theme::Psychological, [3, 6]),
        (ChecklistItem::Children, Theme::Relatives, [8, 8]),
        (ChecklistItem::Appetite, Theme::LateEffects, [2, 5]),
        (ChecklistItem::Work, Theme::Work, [1, 3]),
    ];
    let rated = |on, level| Rating::new(on, level).unwrap();
    words
        .concerns
        .iter()
        .zip(rows)
        .zip(0_u64..)
        .map(|((text, (item, theme, [before, now])), at)| Concern {
            item: Some(item),
            words: (*text).into(),
            theme: (at % 2 == 0).then_some(theme),
            ratings: vec![
                rated(day(Month::November, 2), before),
                rated(day(Month::November, 19), now),
            ],
            raise_with: (at < 4).then(|| Id::new(at % 3 + 1)),
            raise_at: (at == 0).then(|| Id::new(3)),
            ..Concern::default()
        })
        .collect()
}

fn questions(words: &Words) -> Vec<Question> {
    let prompts = [Some(Prompt::WhomToCall), None, Some(Prompt::AfterTreatment), None];
    let rows = words.questions.iter().zip(prompts).zip(1..);
    rows.map(|((text, prompt), to)| Question {
        prompt,
        words: (*text).into(),
        to: (to < 4).then(|| Id::new(to)),
        ask_at: (to == 2).then(|| Id::new(3)),
        ..Question::default()
    })
    .collect()
}

fn agreements(words: &Words) -> Vec<Agreement> {
    let rows =
        words
            .agreements
            .iter()
            .zip([Holder::Member(Id::new(2)), Holder::Me, Holder::Member(Id::new(4))]);
    rows.map(|(what, who)| Agreement {
        what: (*what).into(),
        who,
        by: (who != Holder::Me).then(|| day(Month::December, 4)),
        with: Some(Id::new(3)),
        on: Some(day(Month::November, 12)),
        ..Agreement::default()
    })
    .collect()
}

fn wishes(words: &Words) -> Vec<Wish> {
    let rows = words
        .wishes
        .iter()
        .zip([WishKind::WhereToBe, WishKind::DoNotWant, WishKind::Document]);
    rows.map(|([text, kept_where], kind)| Wish {
        words: (*text).into(),
        kept_where: (*kept_where).into(),
        on: Some(day(Month::October, 30)),
        ..Wish::new(kind)
    })
    .collect()
}

fn medicines(words: &Words) -> Vec<Medicine> {
    let rows = words.medicines.iter();
    rows.map(|[name, dose, purpose]| Medicine {
        name: (*name).into(),
        dose: (*dose).into(),
        purpose: (*purpose).into(),
        renewed_by: Holder::Member(Id::new(1)),
        ..Medicine::default()
    })
    .collect()
}
