//! From other apps: what other programs have written is looked through, and what is chosen is added. Nothing is added by itself.

mod letter;
mod offer;
mod whose;

pub(super) use letter::from_letter;

use super::PICKED;
use crate::parts::*;
use crate::words::{Speech, Voice, use_voice};
use flow::{Carried, Intake, IntakeMsg, IntakeTrouble, Msg, Now, Page};
use passport::{NotTaken, Passport, Sifted, Stands, Whose};
use std::collections::BTreeSet;
use std::rc::Rc;
use yew::prelude::*;

/// What [`TakeInPage`] needs.
#[derive(Properties, PartialEq)]
pub(crate) struct TakeInProps {
    /// What the passport says.
    pub(crate) passport: Rc<Passport>,
    /// The moment it is looked at.
    pub(crate) now: Now,
    /// What was brought.
    pub(crate) intake: Intake,
}

/// What other programs have written.
#[component]
pub(crate) fn TakeInPage(props: &TakeInProps) -> Html {
    let Some(voice) = use_voice() else {
        return Html::default();
    };
    let speech = &voice.speech;
    let content = match (&props.intake.carried, props.intake.sifted(&props.passport)) {
        (Carried::Looking, _) => html! { <p class="waiting" role="status">{ speech.take_in_looking() }</p> },
        (Carried::File { is_empty_handed, .. }, Some((sifted, chosen))) => {
            review(&voice, props, &sifted, chosen, *is_empty_handed)
        }
        (Carried::Refused(why), _) => html! { <>{ refused(speech, *why) }{ bring(&voice, props) }</> },
        (Carried::Nothing | Carried::File { .. }, _) => bring(&voice, props),
    };
    html! {
        <>
            <TopBar title={speech.take_in_title().to_owned()} back={Some((speech.files_title().to_owned().into(), Page::Files.href().into()))} />
            <main id="main" class="page">{ content }</main>
        </>
    }
}

/// The quiet link that leads here from where things are added by hand.
pub(super) fn link(speech: &Speech) -> Html {
    html! {
        <LinkButton label={speech.take_in_see().to_owned()} href={Page::TakeIn.href()} kind={ButtonKind::Plain} icon={Icon::Add} />
    }
}

/// The two ways to bring something.
fn bring(voice: &Voice, props: &TakeInProps) -> Html {
    let speech = &voice.speech;
    let send = voice.send.clone();
    let onsubmit = Callback::from(move |event: SubmitEvent| {
        event.prevent_default();
        send.emit(Msg::Intake(IntakeMsg::LookThrough));
    });
    let pasted = &props.intake.pasted;
    let oninput = voice.send.reform(|text| Msg::Intake(IntakeMsg::Pasted(text)));
    html! {
        <>
            <p class="lede">{ speech.take_in_lede() }</p>
            <FileField id={PICKED} label={speech.take_in_file().to_owned()} hint={speech.take_in_file_hint().to_owned()}
                choose={speech.take_in_choose().to_owned()} accept=".ics,.vcf,.json,.txt,text/calendar,text/vcard,application/json,application/fhir+json"
                onpick={voice.on(Msg::Intake(IntakeMsg::Picked))} />
            <form {onsubmit} novalidate=true autocomplete="off">
                <TextField id="letter" label={speech.take_in_paste().to_owned()} hint={Some(AttrValue::from(speech.take_in_paste_hint().to_owned()))}
                    value={pasted.clone()} {oninput} kind={TextKind::Long} />
                <div class="actions">
                    <Button label={speech.take_in_look().to_owned()} kind={ButtonKind::Quiet} submit=true disabled={pasted.trim().is_empty()} />
                </div>
            </form>
        </>
    }
}

fn refused(speech: &Speech, why: IntakeTrouble) -> Html {
    let said = match why {
        IntakeTrouble::TooLarge => speech.take_in_too_large(),
        IntakeTrouble::Damaged => speech.take_in_damaged(),
        IntakeTrouble::Unknown => speech.take_in_unknown(),
        IntakeTrouble::Empty => speech.take_in_empty(),
        IntakeTrouble::SeveralPatients => speech.take_in_several(),
        IntakeTrouble::NotNow => speech.take_in_not_now(),
        IntakeTrouble::TooLong => speech.take_in_too_long(),
        IntakeTrouble::BrokeDown => speech.take_in_broke_down(),
        IntakeTrouble::NothingFound => speech.take_in_no_letter(),
    };
    html! {
        <Notice kind={NoticeKind::Trouble} live=true><p>{ said }</p><p>{ speech.take_in_safe() }</p></Notice>
    }
}

fn review(
    voice: &Voice,
    props: &TakeInProps,
    sifted: &Sifted,
    chosen: &BTreeSet<usize>,
    is_empty_handed: bool,
) -> Html {
    let speech = &voice.speech;
    let today = props.now.wall.date();
    let may_add = sifted.whose.may_be_taken();
    let open = || {
        sifted
            .offers
            .iter()
            .enumerate()
            .filter(|(_, weighed)| weighed.is_open())
    };
    let is_any = open().next().is_some();
    let count = open().filter(|(at, _)| chosen.contains(at)).count();
    let looking = offer::Looking {
        voice,
        passport: &props.passport,
        today,
        may_add,
    };
    html! {
        <>
            { for whose::whom(speech, sifted).map(|whom| html! { <p class="lede">{ whom }</p> }) }
            { whose::notice(voice, &props.passport.patient, sifted) }
            if !is_any { <p>{ speech.take_in_nothing_new() }</p> }
            { for open().map(|(at, weighed)| offer::card(&looking, at, weighed, chosen.contains(&at))) }
            { there(speech, sifted) }
            { left(speech, &sifted.not_taken) }
            if is_empty_handed {
                <Notice kind={NoticeKind::Trouble} live=true>{ speech.take_in_nothing_chosen() }</Notice>
            }
            if sifted.whose != Whose::CalledOtherwise {
                <div class="actions">
                    if is_any && may_add {
                        <Button label={speech.take_in_add(i64::try_from(count).unwrap_or(i64::MAX))} icon={Icon::Check}
                            onclick={voice.on(Msg::Intake(IntakeMsg::Keep))} />
                    }
                    { whose::cancel(voice) }
                </div>
            }
        </>
    }
}

/// What is there already, folded away.
fn there(speech: &Speech, sifted: &Sifted) -> Html {
    let there = sifted.offers.iter().filter_map(|weighed| match &weighed.stands {
        Stands::There(now) => Some(offer::name(speech, now)),
        _ => None,
    });
    let there: Vec<String> = there.collect();
    if there.is_empty() {
        return Html::default();
    }
    html! {
        <Fold label={speech.take_in_there().to_owned()}>
            <ul>{ for there.into_iter().map(|name| html! { <li><bdi>{ name }</bdi></li> }) }</ul>
        </Fold>
    }
}

/// What was not taken and why. Many of a kind without a name are one line.
fn left(speech: &Speech, not_taken: &[NotTaken]) -> Html {
    if not_taken.is_empty() {
        return Html::default();
    }
    let mut counted: Vec<(&NotTaken, i64)> = Vec::new();
    for one in not_taken {
        match counted.iter_mut().find(|(known, _)| *known == one) {
            Some((_, count)) => *count += 1,
            None => counted.push((one, 1)),
        }
    }
    let said = |one: &NotTaken, count: i64| {
        let what = speech.coded(one.what);
        let what = if one.name.is_empty() {
            what.to_owned()
        } else {
            speech.take_in_left_line(&one.name, what)
        };
        if count > 1 {
            speech.take_in_left_times(count, &what)
        } else {
            what
        }
    };
    html! {
        <Fold label={speech.take_in_left().to_owned()}>
            <ul>{ for counted.into_iter().map(|(one, count)| html! {
                <li><bdi>{ said(one, count) }</bdi>{ ". " }<span class="quiet">{ speech.coded(one.why) }</span></li>
            }) }</ul>
        </Fold>
    }
}
