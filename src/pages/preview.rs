//! What an audience will see, before it is shown: the reader's own page, with a switch beside each item.

use super::code::left_out;
use super::summary::{Picks, SummaryView};
use crate::parts::*;
use crate::words::{Speech, use_voice};
use flow::{Msg, Now, Page, Share, To, Way, likely_role};
use passport::{Audience, MayKnow, Passport, PatientPart, Pick, Role, Summary};
use std::rc::Rc;
use yew::prelude::*;

/// What [`PreviewPage`] and the code page need.
#[derive(Properties, Clone, PartialEq)]
pub(crate) struct ShareProps {
    /// What is being shared.
    pub(crate) share: Option<Share>,
    /// What the passport says.
    pub(crate) passport: Rc<Passport>,
    /// Whether it is the sample.
    pub(crate) is_sample: bool,
    /// Whom for.
    pub(crate) to: To,
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
        audience: share.reader.audience,
        role: reader_role(props),
        unheld: share.unheld.clone(),
        written: props.now.wall,
        language: speech.language(),
        sample: props.is_sample,
        view: share.seen.clone(),
        left_out: glance.map(|glance| glance.left_out.clone()).unwrap_or_default(),
    };
    let picks = Picks {
        taken_out: Rc::new(share.taken_out.clone()),
        onchange: voice.send.reform(|(pick, out)| Msg::TakeOut(pick, out)),
    };
    let show = html! {
        <div class="actions">
            <LinkButton label={speech.share_show_code().to_owned()} href={Page::Give(props.to, Way::Code).href()} icon={Icon::Share} />
            <LinkButton label={speech.ways_open().to_owned()} href={Page::Give(props.to, Way::Choose).href()} kind={ButtonKind::Quiet} />
        </div>
    };
    html! {
        <>
            <TopBar title={speech.share_for(&whom(speech, props))}
                back={Some((speech.share_title().to_owned().into(), Page::Share.href().into()))} />
            <main id="main" class="page">
                <p class="lede">{ speech.share_preview_lede() }</p>
                { limits(speech, props) }
                { show.clone() }
                { left_out(speech, &summary.left_out) }
                { withheld(speech, share, &picks) }
                <SummaryView summary={Rc::new(summary)} now={props.now.clone()} role={likely_reader(props)} picks={Some(picks)} />
                { show }
            </main>
        </>
    }
}

/// Relatives who may be told less than a relative's copy says: they are named, so that nobody is told too much by mistake.
fn limits(speech: &Speech, props: &ShareProps) -> Html {
    let has_limit = |member: &passport::Member| {
        member.role.is_personal() && !matches!(member.may_know, None | Some(MayKnow::Everything))
    };
    let rows = props.passport.members.iter();
    let limited: Vec<_> = rows
        .filter(|row| has_limit(&row.value))
        .map(|row| row.id)
        .collect();
    match speech.names_of(&props.passport, &limited) {
        Some(names) if props.to == To::All(Audience::Relative) => {
            html! { <Notice kind={NoticeKind::Info}>{ speech.share_relative_limits(&names) }</Notice> }
        }
        _ => Html::default(),
    }
}

/// Whom it is for, by name.
pub(super) fn whom(speech: &Speech, props: &ShareProps) -> String {
    match props.to {
        To::All(audience) => speech.coded(audience).to_owned(),
        To::One(id) => {
            let name = speech.name_of(&props.passport, id);
            name.unwrap_or_else(|| speech.person_nobody().to_owned())
        }
    }
}

/// What the one person it is for is to the patient.
fn reader_role(props: &ShareProps) -> Option<Role> {
    match props.to {
        To::All(_) => None,
        To::One(id) => props.passport.members.get(id).map(|member| member.role),
    }
}

/// The role in which it is most likely read.
pub(super) fn likely_reader(props: &ShareProps) -> Option<Role> {
    let audience = props.to.reader(&props.passport).audience;
    reader_role(props).or_else(|| likely_role(audience))
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
