//! What is new to a reader.

use super::reading::opened;
use super::{App, now};
use crate::*;
use passport::{Audience, Recall, WhatIsNew};
use std::collections::BTreeMap;

fn reading(app: &App) -> &Reading {
    match &app.model.stage {
        Stage::Reading(reading) => reading,
        _ => panic!("a letter is open"),
    }
}

fn with_a_letter() -> (App, Vec<Effect>) {
    let mut app = App::at("#1234");
    let effects = app.send(Msg::LetterRead {
        fragment: "1234".into(),
        letter: Ok(opened(Audience::Gp)),
    });
    (app, effects)
}

fn before() -> Recall {
    Recall::Before {
        read: now().wall,
        new: WhatIsNew {
            gone: BTreeMap::from([(None, 2)]),
            ..WhatIsNew::default()
        },
    }
}

/// What is asked of the device, if anything.
fn asked(effects: &[Effect]) -> Option<(ToRecall, u64)> {
    effects.iter().find_map(|effect| match effect {
        Effect::Recall { task, letter, .. } => Some((*task, *letter)),
        _ => None,
    })
}

#[test]
fn an_open_letter_asks_what_is_remembered_and_a_refused_one_does_not() {
    let (_, effects) = with_a_letter();
    assert_eq!(asked(&effects), Some((ToRecall::Look, 1)));
    let mut app = App::at("#1234");
    let effects = app.send(Msg::LetterRead {
        fragment: "1234".into(),
        letter: Err(Refusal::Damaged),
    });
    assert_eq!(asked(&effects), None);
}

#[test]
fn nothing_is_remembered_until_the_reader_says_so() {
    let (mut app, _) = with_a_letter();
    app.send(Msg::Recall(RecallMsg::Answered {
        letter: 1,
        recall: Recall::NotKept,
    }));
    assert!(!reading(&app).recalling.is_remembered());
    let effects = app.send(Msg::Recall(RecallMsg::Remember(true)));
    assert_eq!(asked(&effects), Some((ToRecall::Remember, 1)));
    let effects = app.send(Msg::Recall(RecallMsg::Remember(false)));
    assert_eq!(asked(&effects), Some((ToRecall::Forget, 1)));
}

#[test]
fn what_is_new_is_new_since_the_last_reading_or_from_a_day_that_is_given() {
    let (mut app, _) = with_a_letter();
    app.send(Msg::Recall(RecallMsg::Answered {
        letter: 1,
        recall: before(),
    }));
    let since = |app: &App| -> Option<(Since, usize)> {
        let reading = reading(app);
        let Letter::Open { summary, .. } = &reading.letter else {
            panic!("a letter is open")
        };
        reading
            .recalling
            .new_in(summary)
            .map(|(since, new)| (since, new.gone.values().sum()))
    };
    assert_eq!(since(&app), Some((Since::Reading(now().wall), 2)));
    app.send(Msg::Recall(RecallMsg::From("2026-11-01".into())));
    let day = passport::Date::from_calendar_date(2026, passport::Month::November, 1).unwrap();
    assert_eq!(since(&app), Some((Since::Day(day), 0)));
    app.send(Msg::Recall(RecallMsg::From("2026-1".into())));
    assert_eq!(since(&app), Some((Since::Reading(now().wall), 2)));
}

#[test]
fn what_is_remembered_of_another_letter_is_not_said_of_this_one() {
    let (mut app, _) = with_a_letter();
    app.send(Msg::Recall(RecallMsg::Answered {
        letter: 2,
        recall: before(),
    }));
    assert_eq!(reading(&app).recalling, Recalling::default());
    app.send(Msg::Recall(RecallMsg::Answered {
        letter: 1,
        recall: before(),
    }));
    app.send(Msg::Routed("#5678".into()));
    assert_eq!(reading(&app).recalling, Recalling::default());
}

#[test]
fn what_another_tab_remembers_or_forgets_is_looked_up_and_not_noted_again() {
    let (mut app, _) = with_a_letter();
    let effects = app.send(Msg::Recall(RecallMsg::Elsewhere));
    assert_eq!(asked(&effects), Some((ToRecall::Peek, 1)));
}
