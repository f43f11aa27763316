//! The ways to give a care passport beyond the one code. Each comes after the preview.

mod key;
mod moving;
mod send;
mod sheet;
mod sheets;
mod ways;

pub(crate) use moving::{MovingPage, MovingScreen};
pub(super) use send::handed;

use super::preview::{ShareProps, whom};
use crate::parts::*;
use crate::words::use_voice;
use flow::{Page, Share, Way};
use yew::prelude::*;

/// What [`GivePage`] needs.
#[derive(Properties, Clone, PartialEq)]
pub(crate) struct GiveProps {
    /// What is given, and to whom.
    pub(crate) given: ShareProps,
    /// How.
    pub(crate) way: Way,
}

/// One way to give it.
#[component]
pub(crate) fn GivePage(props: &GiveProps) -> Html {
    let Some(voice) = use_voice() else {
        return Html::default();
    };
    let speech = &voice.speech;
    let given = &props.given;
    let Some(share) = &given.share else {
        return Html::default();
    };
    let (title, back) = match props.way {
        Way::Choose | Way::Code | Way::Moving => (speech.ways_title(), Page::Preview(given.to)),
        Way::Send => (speech.ways_send(), Page::Give(given.to, Way::Choose)),
        Way::Key => (speech.key_title(), key::back(share)),
        Way::Paper => (speech.ways_paper(), Page::Give(given.to, Way::Choose)),
    };
    let from = match props.way {
        Way::Choose | Way::Code | Way::Moving => speech.share_for(&whom(speech, given)),
        Way::Key => key::back_label(speech, share).to_owned(),
        Way::Send | Way::Paper => speech.ways_open().to_owned(),
    };
    html! {
        <>
            <TopBar title={title.to_owned()} back={Some((from.into(), back.href().into()))} />
            <main id="main" class="page screen-only">
                { match props.way {
                    Way::Choose | Way::Code | Way::Moving => ways::section(speech, given.to),
                    Way::Send => send::section(&voice, share, given),
                    Way::Key => key::section(speech, share, given),
                    Way::Paper => sheet::section(&voice, share),
                } }
            </main>
            if props.way == Way::Paper { { on_paper(share, given) } }
        </>
    }
}

/// What the printer gets, once the code is there.
fn on_paper(share: &Share, given: &ShareProps) -> Html {
    match &share.glance {
        Some(glance) => html! {
            <sheets::PrintedSheet glance={(**glance).clone()} sheet={share.sheet} given={given.clone()} />
        },
        None => Html::default(),
    }
}
