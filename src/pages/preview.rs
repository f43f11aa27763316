//! What an audience will see, before it is shown: the reader's own page, with a switch beside each item.

use super::summary::{Picks, SummaryView};
use crate::parts::*;
use crate::words::use_voice;
use flow::{Msg, Now, Page, Share, likely_role};
use passport::{Audience, LeftOut, Summary};
use std::rc::Rc;
use yew::prelude::*;

/// What [`PreviewPage`] and the code page need.
#[derive(Properties, Clone, PartialEq)]
pub(crate) struct ShareProps {
    /// What is being shared.
    pub(crate) share: Option<Share>,
    /// Whom for.
    pub(crate) audience: Audience,
    /// The moment.
    pub(crate) now: Now,
}

/// What this audience will see.
#[component]
pub(crate) fn PreviewPage(props: &ShareProps) -> Html {
    let Some(voice) = use_voice() else {
        return Html::default();
    };
    let speech = &voice.speech;
    let Some(share) = &props.share else {
        return Html::default();
    };
    let summary = Summary {
        audience: props.audience,
        written: props.now.wall,
        language: speech.language(),
        view: share.offered.clone(),
        left_out: LeftOut::default(),
    };
    let out = share.taken_out.len();
    let picks = Picks {
        taken_out: Rc::new(share.taken_out.clone()),
        onchange: voice.send.reform(|(pick, out)| Msg::TakeOut(pick, out)),
    };
    let show = html! {
        <div class="actions">
            <LinkButton label={speech.share_show_code().to_owned()} href={Page::Code(props.audience).href()} icon={Icon::Share} />
        </div>
    };
    html! {
        <>
            <TopBar title={speech.share_for(speech.coded(props.audience))}
                back={Some((speech.share_title().to_owned().into(), Page::Share.href().into()))} />
            <main id="main" class="page">
                <p class="lede">{ speech.share_preview_lede() }</p>
                if out > 0 { <p role="status">{ speech.share_taken_out(i64::try_from(out).unwrap_or(i64::MAX)) }</p> }
                { show.clone() }
                <SummaryView summary={Rc::new(summary)} now={props.now.clone()} role={likely_role(props.audience)} picks={Some(picks)} />
                { show }
            </main>
        </>
    }
}
