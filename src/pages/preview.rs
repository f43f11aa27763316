//! What an audience will see, before it is shown: the reader's own page, with a switch beside each item.

use super::code::left_out;
use super::summary::{Picks, SummaryView};
use crate::parts::*;
use crate::words::{Speech, use_voice};
use flow::{Msg, Now, Page, Share, likely_role};
use passport::{Audience, PatientPart, Pick, Summary};
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
    let glance = share.glance.as_ref();
    let summary = Summary {
        audience: props.audience,
        written: props.now.wall,
        language: speech.language(),
        sample: glance.is_some_and(|glance| glance.shown.sample),
        view: share.seen.clone(),
        left_out: glance.map(|glance| glance.left_out.clone()).unwrap_or_default(),
    };
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
                { show.clone() }
                { left_out(speech, &summary.left_out) }
                { withheld(speech, share, &picks) }
                <SummaryView summary={Rc::new(summary)} now={props.now.clone()} role={likely_role(props.audience)} picks={Some(picks)} />
                { show }
            </main>
        </>
    }
}

/// What is taken out, each with its switch, so that it can be put back.
fn withheld(speech: &Speech, share: &Share, picks: &Picks) -> Html {
    let Ok(count @ 1..) = i64::try_from(share.taken_out.len()) else {
        return Html::default();
    };
    let records = share
        .withheld
        .iter()
        .map(|record| (Pick::Item(record.key()), speech.record_name(record)));
    let parts = PatientPart::ALL
        .into_iter()
        .map(|part| (Pick::About(part), speech.part_name(part).to_owned()));
    let parts = parts.filter(|(pick, _)| share.taken_out.contains(pick));
    html! {
        <Card title={speech.share_withheld().to_owned()}>
            <p role="status">{ speech.share_taken_out(count) }</p>
            <ul class="withheld">
                { for parts.chain(records).map(|(pick, name)| html! {
                    <li key={super::switch_id(pick)}>{ picks.switch(speech, pick, &name) }</li>
                }) }
            </ul>
        </Card>
    }
}
