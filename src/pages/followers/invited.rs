//! Those in the team who could be invited, the closest first, and how to add somebody who is not there yet.

use crate::pages::lines;
use crate::parts::*;
use crate::words::Speech;
use flow::{FormId, Page};
use passport::{Following, Id, Kind, Member, Passport, Row};
use yew::prelude::*;

pub(super) fn section(speech: &Speech, passport: &Passport) -> Html {
    let free = passport.members.iter().filter(|row| is_free(passport, row.id));
    let (close, others): (Vec<_>, Vec<_>) = free.partition(|row| row.value.role.is_personal());
    let none = close.is_empty() && others.is_empty() && !passport.members.is_empty();
    html! {
        <section aria-labelledby="invite-title">
            <h2 id="invite-title">{ speech.followers_invite_title() }</h2>
            if none { <p class="quiet">{ speech.followers_invite_none() }</p> }
            if !close.is_empty() { { rows(speech, close) } }
            if !others.is_empty() {
                <Fold label={speech.followers_invite_others().to_owned()}>{ rows(speech, others) }</Fold>
            }
            <p class="quiet">{ speech.followers_add_hint() }</p>
            <div class="actions">
                <LinkButton label={speech.member_add().to_owned()} href={Page::Form(FormId::New(Kind::Member, None)).href()}
                    kind={ButtonKind::Quiet} icon={Icon::Add} />
            </div>
        </section>
    }
}

/// Whether nothing is going on with them: they neither follow nor have an invitation.
pub(super) fn is_free(passport: &Passport, id: Id<Member>) -> bool {
    let mut theirs = passport
        .followers
        .iter()
        .filter(|row| row.value.member == Some(id));
    theirs.all(|row| row.value.following() == Following::Stopped)
}

fn rows(speech: &Speech, members: Vec<&Row<Member>>) -> Html {
    html! {
        <Rows>
            { for members.into_iter().map(|row| {
                let person = speech.person(&row.value);
                html! {
                    <RowLink key={row.id.raw()} href={Page::Invite(Some(row.id)).href()} title={person.name}
                        detail={lines::shown(person.detail)} icon={Icon::Person} />
                }
            }) }
        </Rows>
    }
}
