//! What stands beside a passport that is followed: how old it is, who is reached otherwise than before, and word for the patient that it has
//! come.

use crate::pages::{follow, post_trouble};
use crate::parts::*;
use crate::words::{Speech, Voice};
use flow::{Dispatch, FollowMsg, FollowedReading, Latest, Msg, Now, Page, PostTrouble, Swapped};
use passport::{Reached, dialable};
use yew::prelude::*;

/// Above all else: the way back, how old it is, and what has to be known before it is believed.
pub(super) fn above(voice: &Voice, follows: &FollowedReading, now: &Now) -> Html {
    let speech = &voice.speech;
    let Some(latest) = &follows.followed.latest else {
        return Html::default();
    };
    let called = &follows.followed.called;
    html! {
        <div class="screen-only">
            <a class="top-bar__back" href={Page::Follow.href()}><IconView icon={Icon::Back} /><span>{ speech.follow_title() }</span></a>
            <div class="follow__then">
                <p><strong>{ speech.follow_as_it_was(&follow::when(speech, latest.summary.written, now.wall)) }</strong></p>
                <p>{ speech.follow_as_it_was_text(called) }</p>
            </div>
            if follows.followed.has_ended { <Notice kind={NoticeKind::Info}>{ speech.follow_ended(called) }</Notice> }
            if latest.missed > 0 { <Notice kind={NoticeKind::Info}>{ speech.follow_missed(i64::from(latest.missed)) }</Notice> }
            if latest.from_another { <Notice kind={NoticeKind::Info}>{ speech.follow_from_another() }</Notice> }
            { for latest.reached.iter().map(|swapped| reached(voice, latest, swapped, called)) }
        </div>
    }
}

/// Somebody is reached otherwise than before: both side by side, and the tap that makes the new one the known one. Nothing here calls the new
/// number.
fn reached(voice: &Voice, latest: &Latest, swapped: &Swapped, called: &str) -> Html {
    let speech = &voice.speech;
    let name = name_of(speech, latest, swapped);
    let is_number = swapped.before.phone.trim() != swapped.now.phone.trim()
        || swapped.before.second_phone.trim() != swapped.now.second_phone.trim();
    let trust = if is_number {
        speech.follow_trust()
    } else {
        speech.follow_trust_other()
    };
    html! {
        <Card key={swapped.mark} title={speech.follow_swapped_title(&name)} tone={CardTone::Gap}>
            <Compare>{ for changes(speech, swapped) }</Compare>
            <p>{ speech.follow_swapped_text(called) }</p>
            <div class="actions">
                if let Some(dial) = dialable(&swapped.before.phone) {
                    <CallLink number={swapped.before.phone.clone()} {dial} label={speech.follow_call_known().to_owned()} />
                }
                <Button label={trust.to_owned()} name={speech.action_about(trust, &name)} kind={ButtonKind::Quiet} icon={Icon::Check}
                    onclick={trusting(voice, swapped.mark)} />
            </div>
        </Card>
    }
}

/// The card goes with the tap, so that the keyboard is handed to the heading first.
fn trusting(voice: &Voice, mark: u32) -> Callback<()> {
    let trust = voice.on(Msg::Follow(FollowMsg::Trust(mark)));
    Callback::from(move |()| {
        focus_element("page-title");
        trust.emit(());
    })
}

/// What they are called in the copy, which knows the role or the service of one without a name.
fn name_of(speech: &Speech, latest: &Latest, swapped: &Swapped) -> String {
    let members = &latest.summary.view.members;
    let is_them = |reached: &Reached| *reached == swapped.now || *reached == swapped.before;
    let member = members.iter().find(|row| is_them(&Reached::of(&row.value)));
    match member {
        _ if !swapped.before.name.is_empty() => swapped.before.name.clone(),
        Some(row) => speech.person(&row.value).name,
        None => swapped.now.name.clone(),
    }
}

/// Each thing that was otherwise. What was not known before is no change.
fn changes<'a>(speech: &'a Speech, swapped: &'a Swapped) -> impl Iterator<Item = Html> + 'a {
    let (before, now) = (&swapped.before, &swapped.now);
    let things = [
        (speech.field_member_name(), &before.name, &now.name),
        (speech.field_phone(), &before.phone, &now.phone),
        (
            speech.field_second_phone(),
            &before.second_phone,
            &now.second_phone,
        ),
        (speech.field_email(), &before.email, &now.email),
    ];
    let changed = things
        .into_iter()
        .filter(|(_, before, now)| !before.is_empty() && before.trim() != now.trim());
    changed.map(|(term, before, now)| {
        let now = if now.trim().is_empty() {
            html! { { speech.follow_no_longer() } }
        } else {
            html! { <bdi>{ now.clone() }</bdi> }
        };
        html! {
            <Compared term={term.to_owned()} then_label={speech.follow_before().to_owned()} then={html! { <bdi>{ before.clone() }</bdi> }}
                now_label={speech.follow_now().to_owned()} {now} />
        }
    })
}

/// Word for the patient that it has come. Nobody who has stopped sharing waits for it.
pub(super) fn receipt(voice: &Voice, follows: &FollowedReading) -> Html {
    let speech = &voice.speech;
    let called = &follows.followed.called;
    if follows.followed.has_ended {
        return Html::default();
    }
    html! {
        <>
            <div class="screen-only">
                <div class="actions">
                    <Button label={speech.follow_receipt(called)} kind={ButtonKind::Quiet} icon={Icon::Check}
                        onclick={voice.on(Msg::Follow(FollowMsg::Receipt))} />
                </div>
                <p class="quiet">{ speech.follow_receipt_hint(called) }</p>
            </div>
            if let Some(receipt) = &follows.receipt { { made(voice, follows, receipt) } }
        </>
    }
}

fn made(voice: &Voice, follows: &FollowedReading, receipt: &Result<Box<Dispatch>, PostTrouble>) -> Html {
    let speech = &voice.speech;
    let called = &follows.followed.called;
    html! {
        <section class="follow__made screen-only" aria-labelledby="dispatch-title">
            { match receipt {
                Ok(made) => follow::handing(voice, made, called, speech.follow_receipt_label(called), follows.handed),
                Err(trouble) => html! {
                    <>
                        <h2 id="dispatch-title" tabindex="-1">{ speech.follow_receipt(called) }</h2>
                        { post_trouble::notice(speech, *trouble) }
                    </>
                },
            } }
        </section>
    }
}
