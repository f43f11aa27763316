//! The list of those who follow along: what each may see, what each has. Where there is nobody yet, what following along means.

use super::{FollowersProps, keep, standing};
use crate::device::clock;
use crate::parts::*;
use crate::words::Speech;
use flow::{FollowerStep, Page, To};
use passport::{Follower, Following, Row};
use yew::prelude::*;

pub(super) fn section(speech: &Speech, given: &FollowersProps) -> Html {
    let rows = given.passport.followers.iter();
    let (here, mut rows): (Vec<&Row<Follower>>, Vec<&Row<Follower>>) =
        rows.partition(|row| given.is_this_device(row.id));
    if rows.is_empty() && here.is_empty() {
        return html! {
            <>
                <Empty title={speech.followers_none_title().to_owned()} text={speech.followers_none_text().to_owned()} />
                <h2>{ speech.followers_how() }</h2>
                { how(speech) }
            </>
        };
    }
    rows.sort_by_key(|row| place(row.value.following()));
    html! {
        <>
            if let Some(row) = here.first() { { keep::here(speech, given, row) } }
            if !rows.is_empty() { <p class="lede">{ speech.followers_lede() }</p> }
            { for rows.into_iter().map(|row| card(speech, given, row)) }
            <Fold label={speech.followers_how().to_owned()}>{ how(speech) }</Fold>
        </>
    }
}

/// Those who follow come first, and those who have stopped last.
fn place(following: Following) -> u8 {
    match following {
        Following::Paired => 0,
        Following::Answered | Following::Invited => 1,
        Following::Stopped => 2,
    }
}

fn how(speech: &Speech) -> Html {
    html! {
        <ul>
            <li>{ speech.followers_how_see() }</li>
            <li>{ speech.followers_how_send() }</li>
            <li>{ speech.followers_how_alone() }</li>
            <li>{ speech.followers_how_stop() }</li>
        </ul>
    }
}

fn card(speech: &Speech, given: &FollowersProps, row: &Row<Follower>) -> Html {
    let whose = given.other_end(speech, row);
    let follows = row.value.following() == Following::Paired;
    // Whoever keeps all of it sees all of it.
    let member = row.value.member.filter(|_| !row.value.keeps_passport);
    let member = member.filter(|member| given.passport.members.get(*member).is_some());
    html! {
        <Card key={row.id.raw()} title={given.other_end_title(speech, row)}>
            { standing::lines(speech, given, row) }
            <div class="actions">
                <LinkButton label={label(speech, given, &row.value, &whose)} href={Page::Follower(row.id, FollowerStep::Show).href()}
                    kind={ButtonKind::Quiet} icon={follows.then_some(Icon::Mail)} />
                if let Some(member) = member.filter(|_| follows) {
                    <LinkButton label={speech.followers_what(&whose)} href={Page::Preview(To::One(member)).href()} kind={ButtonKind::Plain} />
                }
            </div>
        </Card>
    }
}

/// What the way to their page is called: by what can be done there.
fn label(speech: &Speech, given: &FollowersProps, follower: &Follower, whose: &str) -> String {
    match (follower.following(), follower.stopped_ms) {
        (Following::Paired, _) if given.read_only => speech.followers_open(whose),
        (Following::Paired, _) => speech.followers_open_paired(whose),
        (Following::Stopped, Some(ms)) => {
            speech.followers_open_stopped(&speech.short_day(clock::wall_at(ms).date()), whose)
        }
        _ => speech.followers_open_invited(whose),
    }
}
