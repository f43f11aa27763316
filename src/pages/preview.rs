//! What an audience will see, before it is shown: the reader's own page, with a switch beside each item.

use super::kept_for;
use super::summary::{Picks, SummaryView};
use crate::parts::*;
use crate::words::{Speech, use_voice};
use flow::{Msg, Now, Page, Share, To, Way, likely_role};
use passport::{Audience, LeftOut, MayKnow, Passport, Role, Summary};
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
    if says_nothing(&share.choosing) {
        return nothing(speech, props, share);
    }
    let glance = share.glance.as_ref();
    let summary = Summary {
        audience: share.reader.audience,
        role: reader_role(props),
        unheld: share.unheld.clone(),
        written: props.now.wall,
        language: speech.language(),
        sample: props.is_sample,
        view: share.choosing.clone(),
        left_out: glance.map(|glance| glance.left_out.clone()).unwrap_or_default(),
    };
    let picks = Picks {
        taken_out: Rc::new(share.taken_out.clone()),
        onchange: voice.send.reform(|(pick, out)| Msg::TakeOut(pick, out)),
    };
    let is_something = !says_nothing(&share.seen);
    let show = html! {
        if is_something {
        <div class="actions">
            <LinkButton label={speech.share_show_code().to_owned()} href={Page::Give(props.to, Way::Code).href()} icon={Icon::Share} />
            <LinkButton label={speech.ways_open().to_owned()} href={Page::Give(props.to, Way::Choose).href()} kind={ButtonKind::Quiet} />
        </div>
        } else {
            <Notice kind={NoticeKind::Info}>{ speech.share_nothing_for_them() }</Notice>
        }
    };
    html! {
        <>
            <TopBar title={speech.share_for(&whom(speech, props))}
                back={Some((speech.share_title().to_owned().into(), Page::Share.href().into()))} />
            <main id="main" class="page">
                <p class="lede">{ speech.share_preview_lede() }</p>
                { limits(speech, props) }
                { kept_for::section(speech, props, share) }
                { show.clone() }
                { left_out(speech, &summary.left_out) }
                <p class="quiet" role="status">{ taken_out(speech, share) }</p>
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

/// Whether nothing stands there but a name to call by, and the language that the app noted by itself.
fn says_nothing(view: &Passport) -> bool {
    let patient = &view.patient;
    let texts = [
        &patient.full_name,
        &patient.communication,
        &patient.phone,
        &patient.matters,
        &patient.in_one_sentence,
        &patient.right_now,
        &patient.children,
    ];
    let is_silent = texts.into_iter().all(String::is_empty) && patient.born.is_none() && !patient.interpreter;
    is_silent && view.keys().next().is_none()
}

/// Nothing is there for them: no code is offered, since it would look like something that was shared.
fn nothing(speech: &Speech, props: &ShareProps, share: &Share) -> Html {
    let is_empty = says_nothing(&props.passport);
    html! {
        <>
            <TopBar title={speech.share_for(&whom(speech, props))}
                back={Some((speech.share_title().to_owned().into(), Page::Share.href().into()))} />
            <main id="main" class="page">
                if is_empty {
                    <Empty title={speech.share_nothing_title().to_owned()} text={speech.share_nothing_text().to_owned()}>
                        <LinkButton label={speech.add_title().to_owned()} icon={Icon::Add} href={Page::Add.href()} />
                    </Empty>
                } else {
                    <Notice kind={NoticeKind::Info}>{ speech.share_nothing_for_them() }</Notice>
                }
                { kept_for::section(speech, props, share) }
            </main>
        </>
    }
}

/// What the one code has no room for, where the other ways are offered beside it.
fn left_out(speech: &Speech, left_out: &LeftOut) -> Html {
    match speech.left_out_of_code_in_words(left_out) {
        Some(said) => html! { <Notice kind={NoticeKind::Info}>{ said }</Notice> },
        None => Html::default(),
    }
}

/// How much is taken out. It is one line either way, so that nothing moves under the finger.
fn taken_out(speech: &Speech, share: &Share) -> String {
    match i64::try_from(share.taken_out.len()) {
        Ok(count @ 1..) => speech.share_taken_out(count),
        _ => speech.share_all_in().to_owned(),
    }
}
