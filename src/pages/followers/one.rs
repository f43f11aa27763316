//! One who follows along: how it stands, and sending them what is new.

use super::{FollowersProps, copy, invited, made, name, standing, stop};
use crate::pages::{lines, post_trouble};
use crate::parts::*;
use crate::words::{Voice, use_voice};
use flow::{FollowerStep, FollowersMsg, FollowersStep, FormId, MadeFor, Msg, Page, To};
use passport::{Follower, Following, Id, Kind, Row};
use yew::prelude::*;

/// What [`FollowerPage`] and [`FollowerMoving`](super::FollowerMoving) need.
#[derive(Properties, Clone, PartialEq)]
pub(crate) struct FollowerProps {
    /// What all pages about those who follow need.
    pub(crate) given: FollowersProps,
    /// Who it is about.
    pub(crate) id: Id<Follower>,
    /// Which page about them.
    #[prop_or(FollowerStep::Show)]
    pub(crate) step: FollowerStep,
}

/// One who follows along.
#[component]
pub(crate) fn FollowerPage(props: &FollowerProps) -> Html {
    let Some(voice) = use_voice() else {
        return Html::default();
    };
    let speech = &voice.speech;
    let Some(row) = props.given.passport.followers.row(props.id) else {
        return lines::gone(speech, Page::Followers);
    };
    let follower = &row.value;
    let whose = name(speech, &props.given.passport, follower.member);
    let following = follower.following();
    if props.step == FollowerStep::Stop && following == Following::Paired && !props.given.read_only {
        return stop::page(&voice, props.id, &whose);
    }
    html! {
        <>
            <TopBar title={whose.clone()} back={Some((speech.followers_title().to_owned().into(), Page::Followers.href().into()))} />
            <main id="main" class="page">
                { happened(&voice, props, &whose) }
                if let Some(section) = made::section(&voice, props, &whose) { { section } }
                <h2>{ speech.follower_standing() }</h2>
                { standing::lines(speech, &props.given, row) }
                if props.given.read_only { <Notice kind={NoticeKind::Info}>{ speech.followers_read_only() }</Notice> }
                { match following {
                    Following::Paired => paired(&voice, props, row, &whose),
                    Following::Invited | Following::Answered => waits(&voice, props, follower, &whose),
                    Following::Stopped => stopped(&voice, props, follower, &whose),
                } }
            </main>
        </>
    }
}

/// What has just happened, or happens now.
fn happened(voice: &Voice, props: &FollowerProps, whose: &str) -> Html {
    let speech = &voice.speech;
    match &props.given.followers.step {
        FollowersStep::Waiting => {
            html! { <p class="waiting" role="status">{ speech.followers_waiting() }</p> }
        }
        FollowersStep::Received(of) if *of == props.id => html! {
            <Notice kind={NoticeKind::Good} live=true>{ speech.follower_received(whose) }</Notice>
        },
        FollowersStep::Refused(why) => post_trouble::notice(speech, *why),
        _ => Html::default(),
    }
}

/// What they are sent, what has come of it, and what else can be done.
fn paired(voice: &Voice, props: &FollowerProps, row: &Row<Follower>, whose: &str) -> Html {
    let speech = &voice.speech;
    let (given, follower) = (&props.given, &row.value);
    let is_member = given.passport.members.get(follower.member).is_some();
    let is_quiet = given.read_only || given.followers.step == FollowersStep::Waiting;
    // What is asked about an update would be taken for the locked copy that has just been made.
    let is_copy = matches!(
        given.followers.step,
        FollowersStep::Made {
            what: MadeFor::Copy,
            ..
        }
    );
    html! {
        <>
            if !is_member { <Notice kind={NoticeKind::Info}>{ speech.follower_no_member() }</Notice> }
            if is_member && !is_quiet && !is_made(props) {
                { send(voice, props, whose) }
            }
            if !is_quiet && !is_copy && !standing::has_latest(given, row) { { arrived(voice, props.id, whose) } }
            if is_member && !is_quiet && follower.sent_ms.is_some() { { anew(voice, props) } }
            if !is_quiet { { copy::section(voice, props, follower, whose) } }
            <div class="actions">
                if is_member { { seen(voice, follower, whose) } }
                if !given.read_only {
                    <LinkButton label={speech.follower_stop(whose)} kind={ButtonKind::Plain}
                        href={Page::Follower(props.id, FollowerStep::Stop).href()} />
                }
            </div>
        </>
    }
}

/// Whether something is ready to be sent to them.
fn is_made(props: &FollowerProps) -> bool {
    matches!(&props.given.followers.step, FollowersStep::Made { to, .. } if *to == props.id)
}

fn send(voice: &Voice, props: &FollowerProps, whose: &str) -> Html {
    let msg = FollowersMsg::Send {
        to: props.id,
        whole: false,
    };
    html! {
        <div class="actions">
            <Button label={voice.speech.follower_send(whose)} icon={Icon::Mail} onclick={voice.on(Msg::Followers(msg))} />
        </div>
    }
}

/// The patient has heard that it has come: what is made next builds on it.
fn arrived(voice: &Voice, id: Id<Follower>, whose: &str) -> Html {
    let speech = &voice.speech;
    html! {
        <Card title={speech.follower_arrived_title().to_owned()}>
            <p>{ speech.follower_arrived_text(whose) }</p>
            <Button label={speech.follower_arrived(whose)} kind={ButtonKind::Quiet} icon={Icon::Check}
                onclick={voice.on(Msg::Followers(FollowersMsg::Arrived(id)))} />
        </Card>
    }
}

/// All of it once more, unless that is what has just been made.
fn anew(voice: &Voice, props: &FollowerProps) -> Html {
    let is_whole = matches!(
        props.given.followers.step,
        FollowersStep::Made {
            what: MadeFor::Update { is_whole: true },
            ..
        }
    );
    if is_whole {
        return Html::default();
    }
    let msg = FollowersMsg::Send {
        to: props.id,
        whole: true,
    };
    html! {
        <>
            <p class="quiet">{ voice.speech.follower_anew_text() }</p>
            <Button label={voice.speech.follower_anew().to_owned()} kind={ButtonKind::Plain} onclick={voice.on(Msg::Followers(msg))} />
        </>
    }
}

/// What they see, and where that is changed.
fn seen(voice: &Voice, follower: &Follower, whose: &str) -> Html {
    let speech = &voice.speech;
    let member = follower.member;
    html! {
        <>
            <LinkButton label={speech.followers_what(whose)} kind={ButtonKind::Quiet} href={Page::Preview(To::One(member)).href()} />
            <LinkButton label={speech.followers_change(whose)} kind={ButtonKind::Plain}
                href={Page::Form(FormId::Edit(member.key(Kind::Member))).href()} />
        </>
    }
}

/// Somebody who has not answered yet.
fn waits(voice: &Voice, props: &FollowerProps, follower: &Follower, whose: &str) -> Html {
    let speech = &voice.speech;
    if props.given.read_only {
        return Html::default();
    }
    html! {
        <div class="actions">
            if props.given.passport.members.get(follower.member).is_some() {
                <LinkButton label={speech.followers_open_invited(whose)} icon={Icon::Share} href={Page::Invite(follower.member).href()} />
            }
            <Button label={speech.invite_take_back().to_owned()} kind={ButtonKind::Plain}
                onclick={voice.on(Msg::Followers(FollowersMsg::Stop(props.id)))} />
        </div>
    }
}

/// Somebody who follows no longer: what stays, and word of it for them.
fn stopped(voice: &Voice, props: &FollowerProps, follower: &Follower, whose: &str) -> Html {
    let speech = &voice.speech;
    let passport = &props.given.passport;
    let can_return =
        passport.members.get(follower.member).is_some() && invited::is_free(passport, follower.member);
    html! {
        <>
            <p>{ speech.follower_stopped_stays() }</p>
            if !props.given.read_only {
                <div class="actions">
                    if can_return {
                        <LinkButton label={speech.followers_invite_again(whose)} kind={ButtonKind::Quiet} href={Page::Invite(follower.member).href()} />
                    }
                    <Button label={speech.follower_remove().to_owned()} kind={ButtonKind::Quiet} icon={Icon::Delete}
                        onclick={voice.on(Msg::Followers(FollowersMsg::Remove(props.id)))} />
                </div>
            }
        </>
    }
}
