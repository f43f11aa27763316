//! A letter that is open: who reads it, and the summary.

use super::{ReadProps, another, followed, languages, remembering, taking_along};
use crate::pages::reply::ReplyForm;
use crate::pages::summary::SummaryView;
use crate::parts::*;
use crate::words::Voice;
use flow::{Msg, ReplyMsg};
use passport::{Audience, Coded as _, Role, Stub, Summary};
use std::rc::Rc;
use yew::prelude::*;

/// A letter that is open.
pub(super) fn page(
    voice: &Voice,
    props: &ReadProps,
    summary: &Rc<Summary>,
    newer_parts: bool,
    stub: Stub,
) -> Html {
    let speech = &voice.speech;
    let follows = props.reading.follows.as_deref();
    // Whoever has stopped sharing takes no answer any more.
    let has_ended = follows.is_some_and(|follows| follows.followed.has_ended);
    let may_answer = !props.reading.is_own_card && !has_ended;
    // An answer says as well that it has come.
    let receipted = follows.filter(|_| props.reading.replying.is_none());
    let onanswer = may_answer.then(|| voice.on(Msg::Reply(ReplyMsg::Begin)));
    html! {
        <div class="reader">
            <div class="reader-bar screen-only">
                { roles(voice, summary, props.reading.role) }
                { languages(voice) }
            </div>
            <main id="main" class="page page--read">
                { another(voice, props.reading.another) }
                if newer_parts { <Notice kind={NoticeKind::Info}>{ speech.read_newer_parts() }</Notice> }
                { remembering::older(voice, props) }
                if let Some(follows) = follows { { followed::above(voice, follows, &props.now) } }
                <SummaryView summary={summary.clone()} now={props.now.clone()} role={props.reading.role} heading=true brief={!summary.is_for_the_night()}
                    new={props.reading.new_in(summary).map(Rc::new)} onanswer={onanswer} />
                if may_answer { { answer(voice, props, summary) } }
                if let Some(follows) = receipted { { followed::receipt(voice, follows) } }
                { taking_along::section(voice, props, summary, stub) }
            </main>
        </div>
    }
}

/// The answer in the making, or the way to one.
fn answer(voice: &Voice, props: &ReadProps, summary: &Rc<Summary>) -> Html {
    let speech = &voice.speech;
    match &props.reading.replying {
        Some(replying) => html! {
            <ReplyForm replying={replying.clone()} summary={summary.clone()} role={props.reading.role} now={props.now.clone()}
                is_sealed={props.reading.follows.is_some()} />
        },
        None => html! {
            <div class="screen-only actions">
                <Button label={speech.reply_title(&summary.view.patient.called)} icon={Icon::Edit} onclick={voice.on(Msg::Reply(ReplyMsg::Begin))} />
            </div>
        },
    }
}

/// The roles in this letter first, then the others a reader may have.
fn roles(voice: &Voice, summary: &Summary, role: Option<Role>) -> Html {
    let speech = &voice.speech;
    let mut roles: Vec<Role> = Vec::new();
    let named = summary.view.members.iter().map(|row| row.value.role);
    let others = Role::ALL.iter().copied();
    for role in named.chain(others) {
        if !roles.contains(&role) && (summary.audience == Audience::Relative || !role.is_personal()) {
            roles.push(role);
        }
    }
    let choice = |role: Role| Choice {
        value: role.code().to_string().into(),
        label: speech.coded(role).to_owned().into(),
        hint: None,
    };
    let options: Vec<Choice> = roles.into_iter().map(choice).collect();
    let chosen = role.map(|role| role.code().to_string()).unwrap_or_default();
    let onchange = voice
        .send
        .reform(|code: String| Msg::ReadAs(code.parse().ok().map(Role::from_code)));
    html! {
        <ChoiceField id="role" label={speech.read_role().to_owned()} options={Rc::new(options)} {chosen} {onchange}
            style={ChoiceStyle::SelectWithEmpty(speech.read_role_none().to_owned().into())} />
    }
}
