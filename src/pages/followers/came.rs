//! What has come from somebody who was invited or who follows: whether it was they, and why something was not taken.

use super::{FollowersProps, keep, name};
use crate::pages::backup::word_list;
use crate::pages::{lines, post_trouble};
use crate::parts::*;
use crate::words::Voice;
use flow::{FollowerStep, FollowersMsg, FollowersStep, Msg, Page, SCAN_HREF};
use passport::{Follower, Id, Member};
use yew::prelude::*;

pub(super) fn section(voice: &Voice, given: &FollowersProps) -> Html {
    let speech = &voice.speech;
    match &given.followers.step {
        FollowersStep::Resting
        | FollowersStep::Invitation { .. }
        | FollowersStep::Made { .. }
        | FollowersStep::KeptNoMore(_) => Html::default(),
        FollowersStep::Waiting => {
            html! { <p class="waiting" role="status">{ speech.followers_waiting() }</p> }
        }
        FollowersStep::Compare {
            of,
            name: called,
            words,
        } => compare(voice, given, *of, called, words),
        FollowersStep::Paired { of, name } => paired(voice, given, *of, name),
        FollowersStep::NotThem(member) => not_them(voice, given, *member),
        FollowersStep::CameTogether { of, new } => keep::came(speech, given, *of, *new),
        FollowersStep::Received(of) => html! {
            <Notice kind={NoticeKind::Good} live=true>{ speech.follower_received(&whose(voice, given, *of)) }</Notice>
        },
        FollowersStep::Refused(why) => html! {
            <>
                { post_trouble::notice(speech, *why) }
                { keep::instead(voice, given, *why) }
                <div class="actions">
                    <LinkButton label={speech.scan_open().to_owned()} kind={ButtonKind::Quiet} icon={Icon::Camera} href={SCAN_HREF} />
                </div>
            </>
        },
    }
}

fn whose(voice: &Voice, given: &FollowersProps, of: Id<Follower>) -> String {
    let member = given.passport.followers.get(of).map(|follower| follower.member);
    match member {
        Some(member) => name(&voice.speech, &given.passport, member),
        None => voice.speech.followers_somebody().to_owned(),
    }
}

/// The four words, to be compared before anything is shared. Whoever is called is called on the number that was there before.
fn compare(voice: &Voice, given: &FollowersProps, of: Id<Follower>, called: &str, words: &str) -> Html {
    let speech = &voice.speech;
    let member = whose(voice, given, of);
    let follower = given.passport.followers.get(of);
    let member_of = |follower: &Follower| given.passport.members.get(follower.member?);
    let reach = follower.and_then(member_of);
    html! {
        <section aria-labelledby="compare-title">
            <h2 id="compare-title">{ speech.followers_compare_title() }</h2>
            <p>{ speech.followers_compare_who(&member, called) }</p>
            <p>{ speech.followers_compare_how(&member) }</p>
            if let Some(member) = reach { { lines::reach(voice, member) } }
            { word_list(words, speech.followers_compare_label()) }
            <div class="actions">
                <Button label={speech.followers_compare_same().to_owned()} icon={Icon::Check}
                    onclick={voice.on(Msg::Followers(FollowersMsg::Same))} />
                <Button label={speech.followers_compare_different().to_owned()} kind={ButtonKind::Quiet}
                    onclick={voice.on(Msg::Followers(FollowersMsg::Different))} />
            </div>
            <p class="quiet">{ speech.followers_compare_later() }</p>
        </section>
    }
}

fn paired(voice: &Voice, given: &FollowersProps, of: Id<Follower>, called: &str) -> Html {
    let speech = &voice.speech;
    let whose = whose(voice, given, of);
    let follower = given.passport.followers.get(of);
    let member = follower.and_then(|follower| follower.member);
    let is_somebody = member.is_some();
    let (title, text) = match member {
        Some(_) => (
            speech.followers_paired_title(&whose),
            speech.followers_paired_text(),
        ),
        None => (
            speech.keeping_own_paired_title().to_owned(),
            speech.keeping_own_paired_text(),
        ),
    };
    html! {
        <>
            <Notice kind={NoticeKind::Good} live=true>
                <p><strong>{ title }</strong></p>
                <p>{ text }</p>
            </Notice>
            if is_other_name(&whose, called) && is_somebody {
                <Notice kind={NoticeKind::Trouble} live=true>{ speech.followers_paired_name(&whose, called) }</Notice>
            }
            <div class="actions">
                <LinkButton label={speech.followers_open_paired(&whose)} icon={Icon::Mail}
                    href={Page::Follower(of, FollowerStep::Show).href()} />
                <Button label={speech.followers_paired_done().to_owned()} kind={ButtonKind::Plain}
                    onclick={voice.on(Msg::Followers(FollowersMsg::Done))} />
            </div>
        </>
    }
}

/// Whether whoever answered calls themself something else. One name in the other, as a first name is in a full one, is the same.
fn is_other_name(whose: &str, called: &str) -> bool {
    let [whose, called] = [whose, called].map(|name| name.trim().to_lowercase());
    !called.is_empty() && !whose.contains(&called) && !called.contains(&whose)
}

fn not_them(voice: &Voice, given: &FollowersProps, member: Option<Id<Member>>) -> Html {
    let speech = &voice.speech;
    let name = name(speech, &given.passport, member);
    html! {
        <>
            <Notice kind={NoticeKind::Trouble} live=true>
                <p><strong>{ speech.followers_not_them_title() }</strong></p>
                <p>{ speech.followers_not_them_text(&name) }</p>
            </Notice>
            <div class="actions">
                <LinkButton label={speech.followers_invite_again(&name)} kind={ButtonKind::Quiet} href={Page::Invite(member).href()} />
            </div>
        </>
    }
}
