//! Inviting somebody to follow along: what they may see, and where they are now.

use super::{FollowersProps, invitation, name, standing};
use crate::pages::{lines, post_trouble};
use crate::parts::*;
use crate::words::{Speech, Voice, use_voice};
use flow::{FollowersMsg, FollowersStep, FormId, Msg, Page, To};
use passport::{Follower, Following, Id, Kind, MayKnow, Member, may_know};
use yew::prelude::*;

/// What [`InvitePage`] needs.
#[derive(Properties, Clone, PartialEq)]
pub(crate) struct InviteProps {
    /// What all pages about those who follow need.
    pub(crate) given: FollowersProps,
    /// Who is to be invited.
    /// `None` is another device of the patient's own.
    pub(crate) member: Option<Id<Member>>,
}

/// Inviting somebody.
#[component]
pub(crate) fn InvitePage(props: &InviteProps) -> Html {
    let Some(voice) = use_voice() else {
        return Html::default();
    };
    let speech = &voice.speech;
    let passport = &props.given.passport;
    let is_known = |member| passport.members.get(member).is_some();
    if !props.member.is_none_or(is_known) {
        return lines::gone(speech, Page::Followers);
    }
    let whose = name(speech, passport, props.member);
    let content = match &props.given.followers.step {
        _ if props.given.read_only => {
            html! { <Notice kind={NoticeKind::Info}>{ speech.followers_read_only() }</Notice> }
        }
        FollowersStep::Waiting => {
            html! { <p class="waiting" role="status">{ speech.invite_making() }</p> }
        }
        FollowersStep::Invitation { of, made, words } if is_theirs(props, *of) => {
            invitation::section(&voice, &props.given, &whose, *of, (made, words.as_deref()))
        }
        FollowersStep::Refused(why) => {
            html! { <>{ post_trouble::notice(speech, *why) }{ choose(&voice, props, &whose) }</> }
        }
        _ => choose(&voice, props, &whose),
    };
    html! {
        <>
            <TopBar title={title(speech, props, &whose)}
                back={Some((speech.followers_title().to_owned().into(), Page::Followers.href().into()))} />
            <main id="main" class="page">{ content }</main>
        </>
    }
}

fn title(speech: &Speech, props: &InviteProps, whose: &str) -> String {
    match props.member {
        Some(_) => speech.invite_title(whose),
        None => speech.keeping_own_invite_title().to_owned(),
    }
}

/// Whether an invitation is for the one this page is about.
fn is_theirs(props: &InviteProps, of: Id<Follower>) -> bool {
    let follower = props.given.passport.followers.get(of);
    follower.is_some_and(|follower| follower.member == props.member)
}

/// Before anything is made: what they may see, and the two ways.
fn choose(voice: &Voice, props: &InviteProps, whose: &str) -> Html {
    let speech = &voice.speech;
    html! {
        <>
            { match props.member {
                Some(member) => sees(voice, props, member, whose),
                None => html! { <p class="lede">{ speech.keeping_own_lede() }</p> },
            } }
            { before(voice, props, whose) }
            if props.member.is_some() { <h2>{ speech.invite_where(whose) }</h2> }
            { way(voice, props, false) }
            // Nobody calls their own tablet to say words to it.
            if props.member.is_some() { { way(voice, props, true) } }
            if let Some(member) = props.member { { links(voice, member, whose) } }
        </>
    }
}

fn way(voice: &Voice, props: &InviteProps, locked: bool) -> Html {
    let speech = &voice.speech;
    let id = if locked { "invite-far" } else { "invite-near" };
    let (label, hint, icon) = match (props.member, locked) {
        (Some(_), false) => (speech.invite_near(), speech.invite_near_hint(), Icon::Person),
        (None, false) => (
            speech.keeping_own_near(),
            speech.keeping_own_near_hint(),
            Icon::Camera,
        ),
        (_, true) => (speech.invite_far(), speech.invite_far_hint(), Icon::Mail),
    };
    let invite = FollowersMsg::Invite {
        member: props.member,
        locked,
    };
    html! {
        <Card>
            <p id={id}>{ hint }</p>
            <Button label={label.to_owned()} kind={if locked { ButtonKind::Quiet } else { ButtonKind::Main }} {icon}
                described_by={Some(AttrValue::Static(id))} onclick={voice.on(Msg::Followers(invite))} />
        </Card>
    }
}

/// What they may see, and where that is seen and changed.
fn sees(voice: &Voice, props: &InviteProps, id: Id<Member>, whose: &str) -> Html {
    let speech = &voice.speech;
    let passport = &props.given.passport;
    let told = may_know(passport, To::One(id).reader(passport));
    html! {
        <>
            if let Some(line) = standing::sees(speech, passport, Some(id)) { <p class="lede">{ line }</p> }
            if told == MayKnow::AskMeFirst {
                <Notice kind={NoticeKind::Info}>{ speech.invite_asks_first(whose) }</Notice>
            }
        </>
    }
}

/// Where what they may see is looked at and changed. The two ways come first.
fn links(voice: &Voice, id: Id<Member>, whose: &str) -> Html {
    let speech = &voice.speech;
    html! {
        <div class="actions">
            <LinkButton label={speech.followers_what(whose)} kind={ButtonKind::Plain} href={Page::Preview(To::One(id)).href()} />
            <LinkButton label={speech.followers_change(whose)} kind={ButtonKind::Plain}
                href={Page::Form(FormId::Edit(id.key(Kind::Member))).href()} />
        </div>
    }
}

/// That they follow already, or were invited before: what another invitation means then.
fn before(voice: &Voice, props: &InviteProps, whose: &str) -> Html {
    let speech = &voice.speech;
    let theirs = || {
        let rows = props.given.passport.followers.iter();
        rows.map(|row| &row.value)
            .filter(|follower| follower.member == props.member)
    };
    let invited = theirs().find(|follower| follower.following() == Following::Invited);
    let invited = invited.map(|follower| standing::ago(speech, &props.given, follower.invited_ms));
    html! {
        <>
            if props.member.is_some() && theirs().any(|follower| follower.following() == Following::Paired) {
                <Notice kind={NoticeKind::Info}>{ speech.invite_already(whose) }</Notice>
            }
            if let Some(ago) = invited { <Notice kind={NoticeKind::Info}>{ speech.invite_waiting(&ago, whose) }</Notice> }
        </>
    }
}
