//! The ways to those who follow along, from the pages about sharing, about settings, and about one person.

use super::invited::is_free;
use crate::pages::lines;
use crate::parts::*;
use crate::words::{Speech, Voice};
use flow::{FollowerStep, Page};
use passport::{Following, Id, Member, Passport, Role};
use yew::prelude::*;

/// The row where something is shared.
pub(in crate::pages) fn row(speech: &Speech) -> Html {
    html! {
        <Rows label={speech.followers_title().to_owned()}>
            <RowLink href={Page::Followers.href()} title={speech.followers_title().to_owned()}
                detail={lines::shown(speech.followers_hint().to_owned())} icon={Icon::Team} />
        </Rows>
    }
}

/// The card under Settings.
pub(in crate::pages) fn settings(speech: &Speech) -> Html {
    html! {
        <Card title={speech.followers_title().to_owned()}>
            <p>{ speech.followers_settings() }</p>
            <div class="actions">
                <LinkButton label={speech.followers_see().to_owned()} href={Page::Followers.href()} kind={ButtonKind::Quiet} icon={Icon::Team} />
            </div>
        </Card>
    }
}

/// On the page of one person: how it stands with them or, where they are no service, the way to invite them.
pub(in crate::pages) fn on_member(
    voice: &Voice,
    passport: &Passport,
    id: Id<Member>,
    member: &Member,
) -> Html {
    let speech = &voice.speech;
    let name = speech.person(member).name;
    let going = passport
        .followers
        .iter()
        .find(|row| row.value.member == Some(id) && row.value.following() != Following::Stopped);
    let is_asked = member.role.is_personal() || member.role == Role::SomeoneElse;
    let (label, page) = match going {
        Some(row) if row.value.following() == Following::Paired => (
            speech.followers_open_paired(&name),
            Page::Follower(row.id, FollowerStep::Show),
        ),
        Some(row) => (
            speech.followers_open_invited(&name),
            Page::Follower(row.id, FollowerStep::Show),
        ),
        None if is_asked && is_free(passport, id) => (speech.invite_title(&name), Page::Invite(Some(id))),
        None => return Html::default(),
    };
    html! {
        <section aria-labelledby="following-title">
            <h2 id="following-title">{ speech.follower_member_title() }</h2>
            <p class="quiet">{ speech.follower_member_text(&name) }</p>
            <div class="actions">
                <LinkButton {label} href={page.href()} kind={ButtonKind::Quiet} icon={Icon::Team} />
            </div>
        </section>
    }
}
