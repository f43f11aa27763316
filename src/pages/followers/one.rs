//! One who follows along: how it stands, and sending them what is new.

use super::{FollowersProps, copy, invited, keep, made, standing, stop};
use crate::pages::{lines, post_trouble};
use crate::parts::*;
use crate::words::{Voice, use_voice};
use flow::{FollowerStep, FollowersMsg, FollowersStep, FormId, KeptAs, MadeFor, Msg, Page, To};
use passport::{Follower, Following, Id, Kind, Member, Row};
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
    let whose = props.given.other_end(speech, row);
    let following = follower.following();
    let is_here = props.given.is_this_device(props.id);
    if following == Following::Paired && !props.given.read_only && !is_here {
        match props.step {
            FollowerStep::Stop => return stop::page(&voice, row, &whose),
            FollowerStep::Keep => return keep::page(&voice, props.id, &whose),
            FollowerStep::Show | FollowerStep::Moving => {}
        }
    }
    html! {
        <>
            <TopBar title={props.given.other_end_title(speech, row)} back={Some((speech.followers_title().to_owned().into(), Page::Followers.href().into()))} />
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
        FollowersStep::KeptNoMore(of) if *of == props.id => html! {
            <Notice kind={NoticeKind::Good} live=true>{ speech.keeping_ended_now(whose) }</Notice>
        },
        FollowersStep::CameTogether { of, new } if *of == props.id => {
            keep::came(speech, &props.given, *of, *new)
        }
        FollowersStep::Refused(why) => post_trouble::notice(speech, *why),
        _ => Html::default(),
    }
}

/// What they are sent, what has come of it, and what else can be done.
fn paired(voice: &Voice, props: &FollowerProps, row: &Row<Follower>, whose: &str) -> Html {
    let speech = &voice.speech;
    let (given, follower) = (&props.given, &row.value);
    let is_here = given.is_this_device(props.id);
    let member = member_of(given, follower);
    // Whoever keeps all of it gets all of it, whether they are in the team or not.
    let may_send = member.is_some() || follower.keeps_passport;
    let can_send = !follower.keeps_passport || KeptAs::may_send(given.kept_as, props.id);
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
            if !may_send { <Notice kind={NoticeKind::Info}>{ speech.follower_no_member() }</Notice> }
            if follower.keeps_passport && !can_send { { keep::why_not(speech, given, whose) } }
            if may_send && can_send && !is_quiet && !is_made(props) {
                { send(voice, props, follower, whose) }
            }
            if !is_quiet && !is_copy && can_send && has_to_arrive(given, row) { { arrived(voice, props.id, whose) } }
            if may_send && can_send && !is_quiet && has_sent(given, row) { { anew(voice, props, follower) } }
            if !is_quiet && !is_here && follower.member.is_some() && !follower.keeps_passport {
                { copy::section(voice, props, follower, whose) }
            }
            if !is_quiet { { keep::choice(voice, props, follower, whose) } }
            <div class="actions">
                if let Some(member) = member.filter(|_| !follower.keeps_passport) { { seen(voice, member, whose) } }
                if !given.read_only && !is_here {
                    <LinkButton label={speech.follower_stop(whose)} kind={ButtonKind::Plain}
                        href={Page::Follower(props.id, FollowerStep::Stop).href()} />
                }
            </div>
        </>
    }
}

/// Whoever follows, as long as they are in the team.
fn member_of(given: &FollowersProps, follower: &Follower) -> Option<Id<Member>> {
    let member = follower.member?;
    given.passport.members.get(member).is_some().then_some(member)
}

/// When something was last made, on whichever of the two devices this is.
fn sent_ms(given: &FollowersProps, row: &Row<Follower>) -> Option<i64> {
    match given.kept_as.filter(|kept_as| kept_as.of == row.id) {
        Some(kept_as) => kept_as.sent_ms,
        None => row.value.sent_ms,
    }
}

fn has_sent(given: &FollowersProps, row: &Row<Follower>) -> bool {
    sent_ms(given, row).is_some()
}

/// Whether it can be noted that something has come. What was sent to the patient's device is known to have come when something comes back.
fn has_to_arrive(given: &FollowersProps, row: &Row<Follower>) -> bool {
    !given.is_this_device(row.id) && !standing::has_latest(given, row)
}

/// Whether something is ready to be sent to them.
fn is_made(props: &FollowerProps) -> bool {
    matches!(&props.given.followers.step, FollowersStep::Made { to, .. } if *to == props.id)
}

fn send(voice: &Voice, props: &FollowerProps, follower: &Follower, whose: &str) -> Html {
    // What other devices get is what is stored.
    let waits = follower.keeps_passport && !props.given.is_saved;
    let msg = FollowersMsg::Send {
        to: props.id,
        whole: false,
    };
    html! {
        <div class="actions">
            <Button label={voice.speech.follower_send(whose)} icon={Icon::Mail} disabled={waits} onclick={voice.on(Msg::Followers(msg))} />
            if waits { <p class="quiet" role="status">{ voice.speech.keeping_unsaved() }</p> }
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
fn anew(voice: &Voice, props: &FollowerProps, follower: &Follower) -> Html {
    let is_whole = matches!(
        props.given.followers.step,
        FollowersStep::Made {
            what: MadeFor::Update { is_whole: true } | MadeFor::Entries { is_whole: true },
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
    let text = if follower.keeps_passport {
        voice.speech.keeping_anew_text()
    } else {
        voice.speech.follower_anew_text()
    };
    html! {
        <>
            <p class="quiet">{ text }</p>
            <Button label={voice.speech.follower_anew().to_owned()} kind={ButtonKind::Plain} onclick={voice.on(Msg::Followers(msg))} />
        </>
    }
}

/// What they see, and where that is changed.
fn seen(voice: &Voice, member: Id<Member>, whose: &str) -> Html {
    let speech = &voice.speech;
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
            if follower.member.is_none() || member_of(&props.given, follower).is_some() {
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
    let member = member_of(&props.given, follower).filter(|member| invited::is_free(passport, *member));
    html! {
        <>
            <p>{ speech.follower_stopped_stays() }</p>
            if !props.given.read_only {
                <div class="actions">
                    if let Some(member) = member {
                        <LinkButton label={speech.followers_invite_again(whose)} kind={ButtonKind::Quiet} href={Page::Invite(Some(member)).href()} />
                    }
                    <Button label={speech.follower_remove().to_owned()} kind={ButtonKind::Quiet} icon={Icon::Delete}
                        onclick={voice.on(Msg::Followers(FollowersMsg::Remove(props.id)))} />
                </div>
            }
        </>
    }
}
