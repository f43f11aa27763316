//! Questions to start from. A tap begins a question that the patient puts in their own words.

use super::{PageProps, lines};
use crate::parts::*;
use crate::words::{Speech, use_voice};
use flow::{FormId, Page, Start};
use passport::{Coded as _, Kind, Passport, Prompt};
use yew::prelude::*;

/// What a question is about, only for finding it on this page.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Part {
    WhoDoesWhat,
    Treatment,
    Afterwards,
    AtHome,
}

impl Part {
    const ALL: [Self; 4] = [Self::WhoDoesWhat, Self::Treatment, Self::Afterwards, Self::AtHome];

    fn of(prompt: Prompt) -> Self {
        match prompt {
            Prompt::WhoCoordinates | Prompt::WhomToCall | Prompt::TalkWithGp | Prompt::Unknown(_) => {
                Self::WhoDoesWhat
            }
            Prompt::AimOfTreatment
            | Prompt::WhatToExpect
            | Prompt::Options
            | Prompt::ForAndAgainst
            | Prompt::SideEffects
            | Prompt::WhatHelps => Self::Treatment,
            Prompt::WhoTellsResults
            | Prompt::AfterTreatment
            | Prompt::WhichChecks
            | Prompt::WorkTravelExercise => Self::Afterwards,
            Prompt::HelpAtHome
            | Prompt::HelpForFamily
            | Prompt::IfItGetsWorse
            | Prompt::CaredForAtHome
            | Prompt::WhoShouldKnow => Self::AtHome,
        }
    }

    fn title(self, speech: &Speech) -> &str {
        match self {
            Self::WhoDoesWhat => speech.prompts_who_does_what(),
            Self::Treatment => speech.prompts_treatment(),
            Self::Afterwards => speech.prompts_afterwards(),
            Self::AtHome => speech.prompts_at_home(),
        }
    }

    fn title_id(self) -> &'static str {
        match self {
            Self::WhoDoesWhat => "who-does-what-title",
            Self::Treatment => "treatment-title",
            Self::Afterwards => "afterwards-title",
            Self::AtHome => "at-home-title",
        }
    }
}

/// Questions to start from.
#[component]
pub(crate) fn PromptsPage(props: &PageProps) -> Html {
    let Some(voice) = use_voice() else {
        return Html::default();
    };
    let speech = &voice.speech;
    html! {
        <>
            <TopBar title={speech.prompts_title().to_owned()}
                back={Some((speech.nav_raise().to_owned().into(), Page::Raise.href().into()))} />
            <main id="main" class="page">
                <p class="lede">{ speech.prompts_lede() }</p>
                { for Part::ALL.into_iter().map(|part| shown(speech, &props.passport, part)) }
            </main>
        </>
    }
}

fn shown(speech: &Speech, passport: &Passport, part: Part) -> Html {
    let prompts = Prompt::ALL
        .iter()
        .copied()
        .filter(|prompt| Part::of(*prompt) == part);
    html! {
        <section key={part.title_id()} aria-labelledby={part.title_id()}>
            <h2 id={part.title_id()}>{ part.title(speech) }</h2>
            <Rows>{ for prompts.map(|prompt| row(speech, passport, prompt)) }</Rows>
        </section>
    }
}

/// A question that is already written down leads to it; any other begins a new one.
fn row(speech: &Speech, passport: &Passport, prompt: Prompt) -> Html {
    let open = passport
        .questions
        .iter()
        .find(|row| row.value.prompt == Some(prompt) && row.value.is_open());
    let title = speech.coded(prompt).to_owned();
    match open {
        Some(open) => html! {
            <RowLink key={prompt.slug()} href={lines::to(Kind::Question, open.id)} {title}
                detail={Some(AttrValue::from(speech.prompts_noted().to_owned()))} icon={Icon::Check} />
        },
        None => html! {
            <RowLink key={prompt.slug()} href={Page::Form(FormId::New(Kind::Question, Some(Start::Prompt(prompt)))).href()}
                {title} icon={Icon::Add} />
        },
    }
}
