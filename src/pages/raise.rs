//! What I want to raise: concerns and questions, open and dealt with.

use super::{PageProps, lines};
use crate::parts::*;
use crate::words::{Voice, use_voice};
use flow::{FormId, Page};
use passport::{Kind, Passport};
use yew::prelude::*;

/// Concerns and questions.
#[component]
pub(crate) fn RaisePage(props: &PageProps) -> Html {
    let Some(voice) = use_voice() else {
        return Html::default();
    };
    let speech = &voice.speech;
    let passport = &*props.passport;
    html! {
        <>
            <TopBar title={speech.nav_raise().to_owned()} />
            <main id="main" class="page">
                { concerns(&voice, passport) }
                { questions(&voice, passport) }
                { dealt_with(&voice, passport) }
            </main>
        </>
    }
}

fn concerns(voice: &Voice, passport: &Passport) -> Html {
    let speech = &voice.speech;
    let open: Vec<_> = passport
        .concerns
        .iter()
        .filter(|row| !row.value.settled)
        .collect();
    let add = Page::Form(FormId::New(Kind::Concern, None)).href();
    html! {
        <section aria-labelledby="concerns-title">
            <h2 id="concerns-title">{ speech.raise_concerns() }</h2>
            if open.is_empty() {
                <p class="quiet">{ speech.raise_concerns_empty() }</p>
            }
            <Rows>{ for open.into_iter().map(|row| lines::concern(speech, passport, row)) }</Rows>
            <div class="actions">
                <LinkButton label={speech.concern_add().to_owned()} href={add} icon={Icon::Add} />
                <LinkButton label={speech.raise_from_checklist().to_owned()} href={Page::Checklist.href()}
                    icon={Icon::Check} kind={ButtonKind::Quiet} />
            </div>
        </section>
    }
}

fn questions(voice: &Voice, passport: &Passport) -> Html {
    let speech = &voice.speech;
    let open: Vec<_> = passport
        .questions
        .iter()
        .filter(|row| row.value.is_open())
        .collect();
    let add = Page::Form(FormId::New(Kind::Question, None)).href();
    html! {
        <section aria-labelledby="questions-title">
            <h2 id="questions-title">{ speech.raise_questions() }</h2>
            if open.is_empty() { <p class="quiet">{ speech.raise_questions_empty() }</p> }
            <Rows>{ for open.into_iter().map(|row| lines::question(speech, passport, row)) }</Rows>
            <div class="actions">
                <LinkButton label={speech.question_add().to_owned()} href={add} icon={Icon::Add} kind={ButtonKind::Quiet} />
                <LinkButton label={speech.prompts_title().to_owned()} href={Page::Prompts.href()} icon={Icon::Info} kind={ButtonKind::Plain} />
            </div>
        </section>
    }
}

fn dealt_with(voice: &Voice, passport: &Passport) -> Html {
    let speech = &voice.speech;
    let settled: Vec<_> = passport.concerns.iter().filter(|row| row.value.settled).collect();
    let answered: Vec<_> = passport
        .questions
        .iter()
        .filter(|row| !row.value.is_open())
        .collect();
    if settled.is_empty() && answered.is_empty() {
        return Html::default();
    }
    html! {
        <Fold label={speech.raise_dealt_with().to_owned()}>
            <Rows>
                { for settled.into_iter().map(|row| lines::concern(speech, passport, row)) }
                { for answered.into_iter().map(|row| lines::question(speech, passport, row)) }
            </Rows>
        </Fold>
    }
}
