//! The out-of-hours card: one page and one code, for a night when nobody knows the patient.

use super::preview::ShareProps;
use super::summary::SummaryView;
use super::{code, lines};
use crate::parts::*;
use crate::words::{Voice, use_voice};
use flow::{FormId, Msg, Page, PatientSection, Share, To, likely_role};
use passport::{Audience, Member, Passport, Summary, by_night, dialable};
use std::rc::Rc;
use yew::prelude::*;

/// The most numbers for the night that stand in large type: more would make it harder to choose.
const BY_NIGHT: usize = 4;

/// The card.
#[component]
pub(crate) fn NightPage(props: &ShareProps) -> Html {
    let Some(voice) = use_voice() else {
        return Html::default();
    };
    let speech = &voice.speech;
    let share = props.share.as_ref();
    let glance = share.and_then(|share| share.glance.as_deref());
    html! {
        <>
            <TopBar title={speech.night_title().to_owned()}
                back={Some((speech.nav_today().to_owned().into(), Page::Today.href().into()))} />
            <main id="main" class="page night screen-only">
                <p class="lede">{ speech.night_lede() }</p>
                if share.is_some_and(|share| share.failed) {
                    <Notice kind={NoticeKind::Trouble} live=true>{ speech.code_failed() }</Notice>
                }
                if let Some(glance) = glance {
                    <CodePicture path={glance.screen.path.clone()} size={glance.screen.size}
                        label={speech.code_label(&glance.shown.view.patient.called)} />
                    { code::left_out(speech, &glance.left_out) }
                }
                { calls(&voice, &props.passport) }
                { right_now(&voice, props) }
                { share.map(|share| card(&voice, share, props)).unwrap_or_default() }
                <div class="actions">
                    <Button label={speech.code_print().to_owned()} kind={ButtonKind::Quiet} icon={Icon::Print} onclick={voice.on(Msg::Print)} />
                    <LinkButton label={speech.night_choose().to_owned()} kind={ButtonKind::Plain}
                        href={Page::Preview(To::All(Audience::OutOfHours)).href()} />
                </div>
            </main>
            if let Some(glance) = glance { { code::on_paper(&voice, glance, likely_role(Audience::OutOfHours), &props.now) } }
        </>
    }
}

/// Whom to call, large: by night first, then by day, then who speaks for the patient.
fn calls(voice: &Voice, passport: &Passport) -> Html {
    let speech = &voice.speech;
    let patient = &passport.patient;
    let by_night = by_night(passport).into_iter();
    let by_night = by_night.map(|id| (id, speech.night_call_by_night()));
    let named = [
        (patient.coordinator, speech.night_call_by_day()),
        (patient.speaks_for_me, speech.night_speaks_for_me()),
        (patient.emergency_contact, speech.night_call_family()),
    ];
    let named = named.into_iter().filter_map(|(id, what)| Some((id?, what)));
    let mut seen = std::collections::BTreeSet::new();
    let rows: Vec<Html> = by_night
        .take(BY_NIGHT)
        .chain(named)
        .filter(|(id, _)| seen.insert(*id))
        .filter_map(|(id, what)| big_call(voice, passport.members.get(id)?, what))
        .collect();
    if rows.is_empty() {
        return html! {
            <Card tone={CardTone::Gap} title={speech.night_nobody_title().to_owned()}>
                <p>{ speech.night_nobody_text() }</p>
                <div class="actions">
                    <LinkButton label={speech.night_nobody_add().to_owned()} kind={ButtonKind::Quiet} icon={Icon::Add}
                        href={Page::Form(FormId::New(passport::Kind::Member, Some(flow::Start::Role(passport::Role::OnCallDoctor)))).href()} />
                </div>
            </Card>
        };
    }
    html! { <section aria-label={speech.night_calls().to_owned()}>{ for rows }</section> }
}

fn big_call(voice: &Voice, member: &Member, what: &str) -> Option<Html> {
    let speech = &voice.speech;
    let number = [&member.phone, &member.second_phone]
        .into_iter()
        .find(|number| dialable(number).is_some())?;
    let name = speech.person(member).name;
    Some(html! {
        <BigCall {name} detail={Some(AttrValue::from(what.to_owned()))} number={number.clone()}
            dial={dialable(number)?} />
    })
}

/// What is going on right now; the patient or whoever is there writes it in a moment.
fn right_now(voice: &Voice, props: &ShareProps) -> Html {
    let speech = &voice.speech;
    let patient = &props.passport.patient;
    let edit = Page::Form(FormId::Patient(PatientSection::RightNow)).href();
    let today = props.now.wall.date();
    html! {
        <Card title={speech.field_right_now().to_owned()}>
            if patient.right_now.is_empty() {
                <p class="quiet">{ speech.night_right_now_empty() }</p>
            } else {
                <Own lang={speech.tag()} text={patient.right_now.clone()} />
                <p class="quiet">{ patient.right_now_on.map(|on| speech.day(on, today)).unwrap_or_default() }</p>
            }
            <div class="actions">
                <LinkButton label={speech.night_write_now().to_owned()} href={edit} kind={ButtonKind::Quiet} icon={Icon::Edit} />
            </div>
        </Card>
    }
}

fn card(voice: &Voice, share: &Share, props: &ShareProps) -> Html {
    let glance = share.glance.as_ref();
    let summary = Summary {
        audience: Audience::OutOfHours,
        role: None,
        written: props.now.wall,
        language: voice.speech.language(),
        sample: props.is_sample,
        unheld: share.unheld.clone(),
        view: share.seen.clone(),
        left_out: glance.map(|glance| glance.left_out.clone()).unwrap_or_default(),
    };
    html! { <SummaryView summary={Rc::new(summary)} now={props.now.clone()} role={likely_role(Audience::OutOfHours)} /> }
}

/// A link to the card, for the head of a page.
pub(super) fn link(voice: &Voice) -> Html {
    html! {
        <LinkButton label={voice.speech.nav_night().to_owned()} href={Page::Night.href()} kind={ButtonKind::Plain} icon={Icon::Night} />
    }
}

/// A row that leads to the card.
pub(super) fn row(voice: &Voice) -> Html {
    html! {
        <RowLink href={Page::Night.href()} title={voice.speech.night_title().to_owned()}
            detail={lines::shown(voice.speech.night_row().to_owned())} icon={Icon::Night} />
    }
}
