//! Looking through an answer that came.

use super::{App, saves};
use crate::*;
use passport::{
    Appointment, AppointmentKind, Area, Audience, Change, Given, Holder, Id, Key, Kind, Language, Medicine,
    Member, Passport, Record, Reply, Role, Said as Says, Signer, Stub, Task, Unread, When,
};

pub(super) const ID: u64 = 0xfeed;
const FORM: FormId = FormId::Reply(ID);

fn key(kind: Kind, raw: u64) -> Key {
    Key { kind, raw }
}

/// A passport with a nurse, a free task, and the letter that held both.
fn gave() -> App {
    let mut app = App::begun();
    let given = Given {
        letter: 1,
        check: 2,
        written: super::now().wall,
        audience: Audience::Gp,
        person: None,
        records: vec![key(Kind::Member, 70), key(Kind::Task, 71)],
        unread: Unread::default(),
    };
    app.given([
        Record::Member(Id::new(70), Member::new(Role::CancerNurse)),
        Record::Task(Id::new(71), Task::new(Area::Transport)),
        Record::Given(Id::new(72), given),
    ]);
    app
}

fn came() -> Box<Came> {
    let from = Signer {
        name: "Moe".into(),
        role: Role::Gp,
        service: "Storgata".into(),
    };
    let said = vec![
        Says::Takes {
            task: Id::new(1),
            words: "From Monday".into(),
        },
        Says::Corrects {
            member: Id::new(1),
            phone: "22 33 44 55".into(),
        },
        Says::Message {
            words: "Take care".into(),
        },
        Says::Heard {
            concern: Id::new(1),
            words: String::new(),
        },
    ];
    Box::new(Came {
        id: ID,
        letter: 1,
        reply: Reply {
            from,
            written: super::now().wall,
            said,
        },
        language: Language::English,
    })
}

fn brought() -> Opened {
    Opened::Reply(Brought {
        id: ID,
        text: "1777".into(),
        another: None,
        from: None,
    })
}

/// The reply is scanned, and opened beside the passport.
fn arrived(app: &mut App, opened: Result<Box<Came>, ReplyTrouble>) -> Vec<Effect> {
    arrived_as(app, Taken::Letter(Ok(brought())), opened)
}

/// The same, however it was taken in.
fn arrived_as(app: &mut App, taken: Taken, opened: Result<Box<Came>, ReplyTrouble>) -> Vec<Effect> {
    let home = app.home().clone();
    app.send(Msg::Routed(SCAN_HREF.into()));
    let effects = app.send(Msg::TookIn(taken));
    assert!(effects.contains(&Effect::Replace(Page::Reply(ID))), "{effects:?}");
    app.send(Msg::Routed(Page::Reply(ID).href()));
    // The passport is loaded anew, as it was stored.
    let entry = Entry::of(
        super::now().unix_ms,
        std::iter::once(Change::Patient(Box::new(home.passport.patient.clone())))
            .chain(
                home.passport
                    .records()
                    .into_iter()
                    .map(|record| Change::Put(Box::new(record))),
            )
            .collect(),
    );
    let loaded = Loaded {
        shelf: Shelf::Own,
        entries: vec![Written { seq: 1, entry }],
        drafts: Vec::new(),
        read_only: false,
        backup: LastBackup::default(),
        kept_as: None,
    };
    let effects = app.send(Msg::Loaded(Ok(Some(Box::new(loaded)))));
    let asked = effects.iter().find_map(|effect| match effect {
        Effect::OpenReply { brought, given } => Some((brought.id, given.clone())),
        _ => None,
    });
    assert_eq!(asked, Some((ID, vec![Stub { letter: 1, check: 2 }])));
    app.send(Msg::Weigh(WeighMsg::Opened { id: ID, opened }))
}

fn weighing(app: &App) -> &Weighing {
    match &app.home().arrival {
        Some(Arrival::Open(weighing)) => weighing,
        other => panic!("it is looked through: {other:?}"),
    }
}

pub(super) fn weigh(app: &mut App, msg: WeighMsg) -> Vec<Effect> {
    app.send(Msg::Weigh(msg))
}

#[test]
fn an_answer_changes_nothing_and_waits_until_it_is_looked_through() {
    let mut app = gave();
    let before = app.passport().clone();
    let effects = arrived(&mut app, Ok(came()));
    assert!(
        effects
            .iter()
            .any(|effect| matches!(effect, Effect::KeepDraft { form, fields: Some(_), .. } if *form == FORM))
    );
    assert!(weighing(&app).chosen.is_empty());
    assert_eq!(app.home().unfinished(), [FORM]);
    app.go(Page::Replies);
    let effects = app.go(Page::Reply(ID));
    assert!(matches!(effects.first(), Some(Effect::OpenReply { brought, .. }) if brought.text == "1777"));
    app.send(Msg::Weigh(WeighMsg::Opened {
        id: ID,
        opened: Ok(came()),
    }));
    let effects = weigh(&mut app, WeighMsg::ThrowAway);
    assert!(
        effects
            .iter()
            .any(|effect| matches!(effect, Effect::KeepDraft { form, fields: None, .. } if *form == FORM))
    );
    assert_eq!((saves(&effects), app.passport()), (0, &before));
}

#[test]
fn what_is_chosen_is_kept_with_who_said_it_and_nothing_else_and_goes_back_in_one_step() {
    let mut app = gave();
    let before = app.passport().clone();
    arrived(&mut app, Ok(came()));
    weigh(&mut app, WeighMsg::Choose(0, true));
    weigh(&mut app, WeighMsg::Keep);
    assert!(weighing(&app).is_empty_handed, "nobody is known to hold it yet");
    weigh(&mut app, WeighMsg::Is(Who::New));
    weigh(&mut app, WeighMsg::Choose(2, true));
    weigh(&mut app, WeighMsg::Choose(3, true));
    let effects = weigh(&mut app, WeighMsg::Keep);
    assert_eq!(saves(&effects), 1);
    let passport: &Passport = app.passport();
    let new = passport
        .members
        .iter()
        .find(|row| row.value.name == "Moe")
        .unwrap()
        .id;
    let task = passport.tasks.get(Id::new(71)).unwrap();
    assert_eq!(task.lead, Holder::Member(new));
    assert_eq!(passport.members.get(Id::new(70)), before.members.get(Id::new(70)));
    let mut told: Vec<_> = passport
        .told
        .iter()
        .map(|row| (row.value.item, row.value.by, row.value.name.as_str()))
        .collect();
    told.sort_unstable();
    assert_eq!(
        told,
        [(0, Some(new), "Moe"), (2, Some(new), "Moe")],
        "of what the letter did not hold nothing is kept"
    );
    app.send(Msg::Undo);
    assert_eq!(app.passport(), &before);
}

/// A passport with a visit and a medicine, and what came back to the letter that held both from somebody who helps.
pub(super) fn helped() -> App {
    let mut app = gave();
    let visit = Appointment {
        said: "The scan was fine".into(),
        ..Appointment::new(AppointmentKind::Visit, When::On(super::now().wall.date()))
    };
    let mut given = app.passport().given.get(Id::new(72)).unwrap().clone();
    let (visit_key, medicine) = (key(Kind::Appointment, 73), key(Kind::Medicine, 74));
    given.records.extend([visit_key, medicine]);
    app.given([
        Record::Appointment(visit_key.id(), visit),
        Record::Medicine(medicine.id(), Medicine::default()),
        Record::Given(Id::new(72), given),
    ]);
    let mut came = came();
    came.reply.said = vec![
        Says::Asks {
            words: "May she fly?".into(),
        },
        Says::Notices {
            words: "Slept badly three nights".into(),
        },
        Says::Suggests {
            about: key(Kind::Medicine, 1),
            words: "In the evening now".into(),
        },
        Says::Notes {
            appointment: Some(Id::new(1)),
            words: "A new dose from Monday".into(),
        },
    ];
    arrived(&mut app, Ok(came));
    app
}

#[test]
fn what_a_helper_says_begins_what_is_new_and_changes_nothing_else_but_the_notes_of_the_visit() {
    let mut app = helped();
    let before = app.passport().clone();
    weigh(&mut app, WeighMsg::Is(Who::Member(Id::new(70))));
    for item in 0..4 {
        weigh(&mut app, WeighMsg::Choose(item, true));
    }
    weigh(&mut app, WeighMsg::Keep);
    let passport: &Passport = app.passport();
    let question = passport.questions.iter().next().unwrap();
    assert_eq!(question.value.words, "May she fly?");
    let concern = passport.concerns.iter().next().unwrap();
    assert_eq!(concern.value.words, "Slept badly three nights");
    assert_eq!(
        passport.medicines, before.medicines,
        "a suggestion changes nothing"
    );
    assert_eq!(
        passport.appointments.get(Id::new(73)).unwrap().said,
        "The scan was fine\nA new dose from Monday"
    );
    let mut about: Vec<_> = passport
        .told
        .iter()
        .map(|row| (row.value.item, row.value.about, row.value.by))
        .collect();
    about.sort_unstable();
    let by = Some(Id::new(70));
    assert_eq!(
        about,
        [
            (0, Some(question.id.key(Kind::Question)), by),
            (1, Some(concern.id.key(Kind::Concern)), by),
            (2, Some(key(Kind::Medicine, 74)), by),
            (3, Some(key(Kind::Appointment, 73)), by),
        ],
        "who said it stands with each"
    );
    app.send(Msg::Undo);
    assert_eq!(app.passport(), &before);
}

#[test]
fn an_answer_that_comes_again_says_so_and_offers_the_rest_once() {
    let mut app = gave();
    arrived(&mut app, Ok(came()));
    weigh(&mut app, WeighMsg::Choose(2, true));
    weigh(&mut app, WeighMsg::Keep);
    let ticket = app.ticket;
    app.send(Msg::Saved {
        ticket,
        seq: 2,
        missed: Vec::new(),
    });
    arrived(&mut app, Ok(came()));
    assert!(
        matches!(&app.home().arrival, Some(Arrival::Again(weighing)) if weighing.kept_before(app.passport()) == 1)
    );
    weigh(&mut app, WeighMsg::LookAgain);
    weigh(&mut app, WeighMsg::Choose(2, true));
    weigh(&mut app, WeighMsg::Keep);
    assert!(weighing(&app).is_empty_handed, "it is kept already");
}

#[test]
fn a_foreign_or_forged_answer_is_not_kept_for_later() {
    for trouble in [
        ReplyTrouble::Foreign,
        ReplyTrouble::Forged,
        ReplyTrouble::Refused(Refusal::Damaged),
    ] {
        let mut app = gave();
        arrived(&mut app, Err(trouble));
        assert_eq!(app.home().arrival, Some(Arrival::Refused(ID, trouble)));
        assert_eq!(app.home().unfinished(), []);
    }
}

#[test]
fn an_answer_on_a_device_without_a_passport_says_so_and_is_forgotten() {
    let mut app = App::at("#1777");
    app.send(Msg::LetterRead {
        fragment: "1777".into(),
        letter: Ok(brought()),
    });
    app.send(Msg::Routed(Page::Reply(ID).href()));
    app.send(Msg::Loaded(Ok(None)));
    assert!(matches!(&app.model.stage, Stage::Reading(reading) if reading.letter == Letter::Stray));
    app.go(Page::Today);
    app.send(Msg::Loaded(Ok(None)));
    assert!(matches!(app.model.stage, Stage::Welcome(_)));
}

#[test]
fn what_came_on_paper_is_written_down_and_looked_through_like_any_other() {
    let mut app = gave();
    app.go(Page::PaperReply);
    let task = Key {
        kind: Kind::Task,
        raw: 71,
    };
    for (field, text) in [
        (ReplyField::Stance(task), TAKES),
        (ReplyField::Name, "Moe"),
        (ReplyField::Role, "3"),
    ] {
        app.send(Msg::Reply(ReplyMsg::Typed(field, text.into())));
    }
    let effects = app.send(Msg::Reply(ReplyMsg::Make));
    let Some(Effect::Go(page)) = effects.first() else {
        panic!("it is looked through: {effects:?}")
    };
    app.go(*page);
    weigh(&mut app, WeighMsg::Is(Who::Member(Id::new(70))));
    weigh(&mut app, WeighMsg::Choose(0, true));
    weigh(&mut app, WeighMsg::Keep);
    let task = app.passport().tasks.get(Id::new(71)).unwrap();
    assert_eq!(task.lead, Holder::Member(Id::new(70)));
    assert_eq!(app.home().paper, None);
}

#[test]
fn what_came_on_paper_bears_the_day_it_was_written_and_none_that_has_not_come() {
    let mut app = gave();
    app.go(Page::PaperReply);
    let mut typed = |field, text: &str| app.send(Msg::Reply(ReplyMsg::Typed(field, text.into())));
    typed(ReplyField::Message, "Take care");
    typed(ReplyField::Name, "Moe");
    typed(ReplyField::Role, "3");
    typed(ReplyField::WrittenOn, "2999-01-01");
    let today = super::now().wall;
    assert_eq!(
        app.send(Msg::Reply(ReplyMsg::Make)),
        [Effect::Focus(Focus::Reply(ReplyField::WrittenOn))]
    );
    let before = today.date().previous_day().unwrap();
    app.send(Msg::Reply(ReplyMsg::Typed(
        ReplyField::WrittenOn,
        before.to_string(),
    )));
    app.send(Msg::Reply(ReplyMsg::Make));
    assert_eq!(weighing(&app).came.reply.written.date(), before);
}

#[test]
fn that_another_answer_came_with_this_one_is_known() {
    for (taken, another) in [
        (Taken::FirstOfSeveral(brought()), Some(Another::Readable)),
        (Taken::OnlyOneOfSeveral(brought()), Some(Another::Refused)),
        (Taken::Letter(Ok(brought())), None),
    ] {
        let mut app = gave();
        arrived_as(&mut app, taken, Err(ReplyTrouble::Foreign));
        assert_eq!(app.home().another_came, another);
    }
}
