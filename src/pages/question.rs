//! One question: to whom, at which contact, and what was answered.

use super::{RecordProps, lines};
use crate::parts::*;
use crate::words::use_voice;
use flow::{FormId, Page};
use passport::{Id, Key, Kind, Sharing};
use yew::prelude::*;

/// One question.
#[component]
pub(crate) fn QuestionPage(props: &RecordProps) -> Html {
    let Some(voice) = use_voice() else {
        return Html::default();
    };
    let speech = &voice.speech;
    let passport = &*props.passport;
    let Some(question) = passport.questions.get(Id::new(props.raw)) else {
        return lines::gone(speech, Page::Raise);
    };
    let key = Key {
        kind: Kind::Question,
        raw: props.raw,
    };
    let whom = question.to.and_then(|id| passport.members.get(id));
    let at = question
        .ask_at
        .and_then(|id| passport.appointments.get(id))
        .map(|appointment| {
            let when = speech.moment(&appointment.when, props.now.wall.date());
            speech.raise_at_contact(speech.coded(appointment.kind), &when)
        });
    html! {
        <>
            <TopBar title={speech.question_name(question).title}
                back={Some((speech.nav_raise().to_owned().into(), Page::Raise.href().into()))} />
            <main id="main" class="page">
                if question.sharing == Sharing::OnlyMe {
                    <Notice kind={NoticeKind::Info}>{ speech.concern_private() }</Notice>
                }
                <Facts>
                    { lines::said(speech.field_question_to(), whom.map(|member| speech.person(member).name)) }
                    { lines::said(speech.field_ask_at(), at) }
                    { lines::fact(speech, speech.field_answer(), &question.answer) }
                    { lines::said(speech.field_sharing(), Some(speech.sharing(passport, question.sharing))) }
                </Facts>
                { for whom.map(|member| lines::reach(&voice, member)) }
                if question.is_open() {
                    <div class="actions">
                        <LinkButton label={speech.question_write_answer().to_owned()} icon={Icon::Edit}
                            href={Page::Form(FormId::Edit(key)).href()} />
                    </div>
                }
                { super::replies::about(speech, passport, key, props.now.wall.date()) }
                { lines::edit_actions(&voice, key, props.has_earlier) }
            </main>
        </>
    }
}
