//! Answering a letter on the page where it is read.

use super::{App, reading};
use crate::*;
use passport::{Audience, Coded as _, Role, Said, Stub};

/// A letter that is open, and an answer begun.
fn begun() -> App {
    let mut app = App::at("#1234");
    read(&mut app, "1234");
    app.send(Msg::Reply(ReplyMsg::Begin));
    app
}

fn read(app: &mut App, fragment: &str) {
    app.send(Msg::LetterRead {
        fragment: fragment.into(),
        letter: Ok(reading::opened(Audience::Gp)),
    });
}

fn replying(app: &App) -> &Replying {
    match &app.model.stage {
        Stage::Reading(reading) => reading.replying.as_ref().expect("an answer is begun"),
        _ => panic!("a letter is open"),
    }
}

fn typed(app: &mut App, field: ReplyField, text: &str) {
    app.send(Msg::Reply(ReplyMsg::Typed(field, text.into())));
}

fn made() -> MadeReply {
    MadeReply {
        code: None,
        link: Some("https://example.org/#19".into()),
        file: Parcel::new(b"reply"),
        said: 1,
    }
}

#[test]
fn an_answer_begins_with_the_role_that_the_letter_was_made_for() {
    let app = begun();
    let role = replying(&app).get(ReplyField::Role).to_owned();
    let mut expected = Replying::begin(Some(Role::Gp), &Default::default());
    expected.problems.clear();
    assert_eq!(role, expected.get(ReplyField::Role));
}

#[test]
fn whoever_says_that_they_are_somebody_else_signs_as_that_unless_they_have_signed_as_a_third() {
    let mut app = begun();
    let nurse = Role::HomeNurse.code().to_string();
    app.send(Msg::ReadAs(Some(Role::HomeNurse)));
    assert_eq!(replying(&app).get(ReplyField::Role), nurse);
    typed(
        &mut app,
        ReplyField::Role,
        &Role::Physiotherapist.code().to_string(),
    );
    app.send(Msg::ReadAs(Some(Role::Gp)));
    assert_eq!(
        replying(&app).get(ReplyField::Role),
        Role::Physiotherapist.code().to_string()
    );
}

#[test]
fn what_is_missing_has_the_keyboard_and_nothing_is_made() {
    let mut app = begun();
    typed(&mut app, ReplyField::Message, "Hello");
    assert_eq!(
        app.send(Msg::Reply(ReplyMsg::Make)),
        [Effect::Focus(Focus::Reply(ReplyField::Name))]
    );
    typed(&mut app, ReplyField::Name, "Moe");
    assert_eq!(replying(&app).problems, []);
}

#[test]
fn an_answer_is_packed_for_the_letter_it_answers_and_only_its_own_packing_counts() {
    let mut app = begun();
    typed(&mut app, ReplyField::Message, "Hello");
    typed(&mut app, ReplyField::Name, "Moe");
    let effects = app.send(Msg::Reply(ReplyMsg::Make));
    let [Effect::PackReply(packing)] = effects.as_slice() else {
        panic!("it is packed: {effects:?}")
    };
    assert_eq!(packing.to, Stub { letter: 1, check: 2 });
    assert_eq!(
        packing.reply.said,
        [Said::Message {
            words: "Hello".into()
        }]
    );
    let answer = |request| ReplyMsg::Made {
        request,
        made: Some(Box::new(made())),
    };
    app.send(Msg::Reply(answer(packing.request + 1)));
    assert!(matches!(replying(&app).step, ReplyStep::Making(_)));
    app.send(Msg::Reply(answer(packing.request)));
    assert!(matches!(replying(&app).step, ReplyStep::Made(_)));
    assert_eq!(
        app.send(Msg::Reply(ReplyMsg::Copy)),
        [Effect::Copy("https://example.org/#19".into())]
    );
    app.send(Msg::Copied(true));
    assert_eq!(replying(&app).handed, Some(Handed::Copied));
    app.send(Msg::CopyText("the summary".into()));
    app.send(Msg::Copied(true));
    assert!(
        matches!(&app.model.stage, Stage::Reading(reading) if reading.copied == Some(true)),
        "what is copied of the summary is told apart"
    );
}

#[test]
fn whoever_signed_signs_the_next_answer_and_nothing_else_is_left_of_it() {
    let mut app = begun();
    typed(&mut app, ReplyField::Message, "Hello");
    typed(&mut app, ReplyField::Name, "Moe");
    app.send(Msg::Reply(ReplyMsg::Make));
    app.send(Msg::Routed("#5678".into()));
    read(&mut app, "5678");
    app.send(Msg::Reply(ReplyMsg::Begin));
    assert_eq!(replying(&app).get(ReplyField::Name), "Moe");
    assert_eq!(replying(&app).get(ReplyField::Message), "");
}
