//! Sharing and reading.

use super::{App, now};
use crate::*;
use passport::{Audience, Kind, Language, LeftOut, Passport, Role, Stub, Summary, summarise};
use std::collections::BTreeSet;

fn summary(audience: Audience) -> Summary {
    summarise(
        &Passport::default(),
        audience.into(),
        &BTreeSet::new(),
        Language::Danish,
        now().wall,
    )
}

pub(super) fn opened(audience: Audience) -> Opened {
    Opened::Summary {
        summary: Box::new(summary(audience)),
        newer_parts: false,
        stub: Stub { letter: 1, check: 2 },
    }
}

#[test]
fn a_letter_is_read_without_looking_at_the_store() {
    let mut app = App::at("#1234");
    let Stage::Reading(reading) = &app.model.stage else {
        panic!("a letter is open")
    };
    assert_eq!(reading.letter, Letter::Opening);
    let mut again = App {
        model: Model::new(Language::English, now()),
        fresh: 0,
        ticket: 0,
    };
    assert_eq!(
        again.send(Msg::Started("#1234".into())),
        [Effect::OpenLetter("1234".into())]
    );

    app.send(Msg::Loaded(Ok(None)));
    assert!(
        matches!(app.model.stage, Stage::Reading(_)),
        "a store that answers late changes nothing"
    );
}

#[test]
fn the_reader_is_taken_for_whom_the_code_was_made_for_and_may_say_otherwise() {
    let mut app = App::at("#1234");
    let letter = Ok(opened(Audience::Gp));
    app.send(Msg::LetterRead {
        fragment: "1234".into(),
        letter,
    });
    let role = |app: &App| match &app.model.stage {
        Stage::Reading(reading) => reading.role,
        _ => None,
    };
    assert_eq!(role(&app), Some(Role::Gp));
    assert_eq!(
        app.send(Msg::ReadAs(Some(Role::Physiotherapist))),
        [Effect::RememberRole(Some(Role::Physiotherapist))]
    );
    assert_eq!(role(&app), Some(Role::Physiotherapist));
    for (audience, expected) in [
        (Audience::HospitalTeam, Some(Role::Physiotherapist)),
        (Audience::Gp, Some(Role::Gp)),
        (Audience::Relative, None),
    ] {
        app.send(Msg::Routed("#5678".into()));
        let letter = Ok(opened(audience));
        app.send(Msg::LetterRead {
            fragment: "5678".into(),
            letter,
        });
        assert_eq!(role(&app), expected, "{audience:?}");
        app.send(Msg::Routed("#1234".into()));
    }
}

#[test]
fn an_answer_about_another_letter_is_dropped() {
    let mut app = App::at("#1234");
    app.send(Msg::Routed("#5678".into()));
    app.send(Msg::LetterRead {
        fragment: "1234".into(),
        letter: Ok(opened(Audience::Gp)),
    });
    let Stage::Reading(reading) = &app.model.stage else {
        panic!("a letter is open")
    };
    assert_eq!(reading.letter, Letter::Opening);
}

#[test]
fn a_refused_letter_shows_why_and_nothing_of_it() {
    let mut app = App::at("#12");
    app.send(Msg::LetterRead {
        fragment: "12".into(),
        letter: Err(Refusal::Damaged),
    });
    let Stage::Reading(reading) = &app.model.stage else {
        panic!("a letter is open")
    };
    assert_eq!(reading.letter, Letter::Refused(Refusal::Damaged));
}

#[test]
fn what_is_taken_out_stays_out_of_the_code_until_another_audience_is_chosen() {
    let mut app = App::begun();
    app.go(Page::Form(FormId::New(Kind::Allergy, None)));
    app.type_in(Field::AllergyTo, "Penicillin");
    app.send(Msg::SubmitForm);
    let key = app.passport().records().first().unwrap().key();

    app.go(Page::Preview(To::All(Audience::Gp)));
    assert_eq!(app.home().share.as_ref().unwrap().seen.allergies.len(), 1);
    app.send(Msg::TakeOut(passport::Pick::Item(key), true));
    let effects = app.go(Page::Give(To::All(Audience::Gp), Way::Code));
    let Some(Effect::MakeCode {
        request,
        summary,
        lock: None,
    }) = effects.first()
    else {
        panic!("a code is asked for")
    };
    assert!(summary.view.allergies.is_empty());

    let picture = || Picture {
        path: String::new(),
        size: 21,
    };
    let glance = Glance {
        link: "https://example.org/#1".into(),
        screen: picture(),
        paper: picture(),
        left_out: LeftOut::default(),
        stub: Stub { letter: 1, check: 2 },
        records: Vec::new(),
        shown: summary.clone(),
        key: None,
    };
    app.send(Msg::CodeMade {
        request: request.wrapping_sub(1),
        glance: Some(Box::new(glance.clone())),
    });
    assert!(
        app.home().share.as_ref().unwrap().glance.is_none(),
        "an answer to an earlier request is dropped"
    );
    app.send(Msg::CodeMade {
        request: *request,
        glance: Some(Box::new(glance)),
    });
    assert_eq!(
        app.send(Msg::CopyLink),
        [Effect::Copy("https://example.org/#1".into())]
    );
    assert!(
        app.go(Page::Preview(To::All(Audience::Gp)))
            .contains(&Effect::KeepAwake(false))
    );

    app.go(Page::Preview(To::All(Audience::HomeCare)));
    assert!(app.home().share.as_ref().unwrap().taken_out.is_empty());

    app.go(Page::Today);
    let effects = app.go(Page::Give(To::All(Audience::Gp), Way::Code));
    assert_eq!(
        effects.first(),
        Some(&Effect::Replace(Page::Preview(To::All(Audience::Gp)))),
        "no code without its preview"
    );
    app.go(Page::Preview(To::All(Audience::Gp)));
    let share = app.home().share.as_ref().unwrap();
    assert!(
        share.seen.allergies.is_empty(),
        "what was taken out for the GP still is"
    );
    assert_eq!(share.taken_out.len(), 1);
}

#[test]
fn a_code_of_the_sample_says_that_it_is_one_and_a_real_one_does_not() {
    let is_marked = |app: &mut App| {
        let effects = app.go(Page::Preview(To::All(Audience::Gp)));
        effects.iter().find_map(|effect| match effect {
            Effect::MakeCode { summary, .. } => Some(summary.sample),
            _ => None,
        })
    };
    let mut sample = App::at("");
    sample.send(Msg::Loaded(Ok(None)));
    sample.send(Msg::OpenSample);
    sample.send(Msg::SampleMade(Some(Box::new(Passport::default()))));
    assert_eq!(is_marked(&mut sample), Some(true));
    assert_eq!(is_marked(&mut App::begun()), Some(false));
}
