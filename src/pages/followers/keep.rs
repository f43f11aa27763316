//! A passport that several devices keep: letting somebody keep it, ending that, the patient's own other devices, and how it stands with each.

use super::one::FollowerProps;
use super::{FollowersProps, standing};
use crate::pages::disputes;
use crate::parts::*;
use crate::words::{Speech, Voice};
use flow::{FollowerStep, FollowersMsg, KeptAs, Msg, Page, PostTrouble};
use passport::{Follower, Following, Id, Member, Passport, Row};
use yew::prelude::*;

/// The way to another device of the patient's own. The sample is kept nowhere else.
pub(super) fn own_devices(speech: &Speech, given: &FollowersProps) -> Html {
    if given.is_sample || given.kept_as.is_some() {
        return Html::default();
    }
    html! {
        <section aria-labelledby="own-devices-title">
            <h2 id="own-devices-title">{ speech.keeping_own_title() }</h2>
            <p class="quiet">{ speech.keeping_own_text() }</p>
            <div class="actions">
                <LinkButton label={speech.keeping_own_add().to_owned()} href={Page::Invite(None).href()} kind={ButtonKind::Quiet} icon={Icon::Add} />
            </div>
        </section>
    }
}

/// On the device of somebody who keeps the passport: whose it is, and the way to send what was written.
pub(super) fn here(speech: &Speech, given: &FollowersProps, row: &Row<Follower>) -> Html {
    let whose = given.other_end(speech, row);
    let has_ended = given.kept_as.is_some_and(|kept_as| kept_as.has_ended);
    let (title, text) = match row.value.member {
        _ if has_ended => (
            ended_title(speech, &whose, row),
            speech.keeping_ended_text(&whose),
        ),
        Some(_) => (
            speech.keeping_here_title(&whose),
            speech.keeping_here_text(&whose),
        ),
        None => (
            speech.keeping_here_own_title().to_owned(),
            speech.keeping_here_own_text().to_owned(),
        ),
    };
    html! {
        <Card {title}>
            <p>{ text }</p>
            if !has_ended {
                <div class="actions">
                    <LinkButton label={speech.keeping_here_open().to_owned()} href={Page::Follower(row.id, FollowerStep::Show).href()} icon={Icon::Mail} />
                </div>
            }
        </Card>
    }
}

fn ended_title(speech: &Speech, whose: &str, row: &Row<Follower>) -> String {
    match row.value.member {
        Some(_) => speech.keeping_ended_title(whose),
        None => speech.keeping_ended_own_title().to_owned(),
    }
}

/// Why nothing can be sent from here.
pub(super) fn why_not(speech: &Speech, given: &FollowersProps, whose: &str) -> Html {
    let patient = &given.passport.patient.called;
    let text = match given.kept_as {
        Some(kept_as) if kept_as.has_ended => speech.keeping_ended_text(patient),
        _ => speech.keeping_through(whose, patient),
    };
    html! { <Notice kind={NoticeKind::Info}>{ text }</Notice> }
}

/// On Today, where somebody has their own passport as well: whose this one is, and the way to send what was written.
pub(in crate::pages) fn on_today(speech: &Speech, passport: &Passport, kept_as: Option<KeptAs>) -> Html {
    let row = kept_as.and_then(|kept_as| passport.followers.row(kept_as.of));
    let Some(row) = row else {
        return Html::default();
    };
    let called = &passport.patient.called;
    if kept_as.is_some_and(|kept_as| kept_as.has_ended) {
        return html! {
            <Notice kind={NoticeKind::Info}>
                <p><strong>{ ended_title(speech, called, row) }</strong></p>
                <p>{ speech.keeping_ended_text(called) }</p>
            </Notice>
        };
    }
    let title = match row.value.member {
        Some(_) => speech.keeping_here_title(called),
        None => speech.keeping_here_own_title().to_owned(),
    };
    html! {
        <Notice kind={NoticeKind::Info}>
            <p>{ title }</p>
            <LinkButton label={speech.keeping_here_open().to_owned()} kind={ButtonKind::Quiet} icon={Icon::Mail}
                href={Page::Follower(row.id, FollowerStep::Show).href()} />
        </Notice>
    }
}

/// What has come from another device, for the person to see.
pub(super) fn came(speech: &Speech, given: &FollowersProps, of: Id<Follower>, new: usize) -> Html {
    let row = given.passport.followers.row(of);
    let said = match row {
        _ if new == 0 => speech.keeping_came_nothing().to_owned(),
        Some(row) if row.value.member.is_some() => speech.keeping_came_new(&given.other_end(speech, row)),
        _ => speech.keeping_came_own().to_owned(),
    };
    html! {
        <>
            <Notice kind={NoticeKind::Good} live=true>{ said }</Notice>
            { disputes::notice(speech, &given.disputes) }
        </>
    }
}

/// How it stands with a device that keeps the passport, line by line.
pub(super) fn standing(speech: &Speech, given: &FollowersProps, row: &Row<Follower>) -> Vec<String> {
    let follower = &row.value;
    let whose = given.other_end(speech, row);
    if let Some(kept_as) = given.kept_as.filter(|kept_as| kept_as.of == row.id) {
        let made = kept_as
            .sent_ms
            .map(|ms| speech.followers_sent(&standing::ago(speech, given, ms)));
        let made = made.unwrap_or_else(|| speech.followers_sent_never().to_owned());
        let is_theirs = |by: Option<_>| follower.member.is_some() && by.is_none();
        return [vec![made], since(speech, given, kept_as.sent_ms, is_theirs)].concat();
    }
    let keeps = match follower.member {
        Some(_) => speech.keeping_is(&whose),
        None => speech.keeping_is_own().to_owned(),
    };
    let made = standing::sent(speech, given, row).into_iter().flatten();
    // Both devices of the patient write as the patient: where something was written nobody can tell.
    let is_theirs = |by: Option<_>| follower.member.is_some() && by == follower.member;
    let since = since(speech, given, follower.sent_ms, is_theirs);
    [keeps].into_iter().chain(made).chain(since).collect()
}

/// Whether something was written since the last was made. Where nothing was, that says nothing.
fn since(
    speech: &Speech,
    given: &FollowersProps,
    sent_ms: Option<i64>,
    is_theirs: impl Fn(Option<Id<Member>>) -> bool,
) -> Vec<String> {
    let changed = sent_ms.map(|ms| match given.log.has_news_since(ms, is_theirs) {
        true => speech.keeping_changed().to_owned(),
        false => speech.keeping_same().to_owned(),
    });
    changed.into_iter().collect()
}

/// What it means that somebody keeps the passport too, and the tap that lets them.
pub(super) fn page(voice: &Voice, id: Id<Follower>, whose: &str) -> Html {
    let speech = &voice.speech;
    let back = Page::Follower(id, FollowerStep::Show).href();
    let keep = FollowersMsg::Keep { of: id, keeps: true };
    html! {
        <>
            <TopBar title={speech.keeping_title(whose)} back={Some((whose.to_owned().into(), back.clone().into()))} />
            <main id="main" class="page">
                <h2>{ speech.keeping_gets_title(whose) }</h2>
                <ul>
                    <li>{ speech.keeping_gets_all() }</li>
                    <li>{ speech.keeping_gets_write(whose) }</li>
                    <li>{ speech.keeping_gets_send() }</li>
                </ul>
                <h2>{ speech.keeping_ends_title() }</h2>
                <p>{ speech.keeping_ends_text(whose) }</p>
                <p>{ speech.keeping_ends_others() }</p>
                <div class="actions">
                    <Button label={speech.keeping_yes(whose)} icon={Icon::Check} onclick={voice.on(Msg::Followers(keep))} />
                    <LinkButton label={speech.keeping_no().to_owned()} kind={ButtonKind::Quiet} href={back} />
                </div>
            </main>
        </>
    }
}

/// Letting them keep it, or ending that. Nobody but the patient decides it, and not in the sample.
pub(super) fn choice(voice: &Voice, props: &FollowerProps, follower: &Follower, whose: &str) -> Html {
    let speech = &voice.speech;
    let given = &props.given;
    let may = !given.read_only && !given.is_sample && follower.following() == Following::Paired;
    // Whoever keeps it for the patient does not decide who else does.
    if !may || follower.member.is_none() || given.kept_as.is_some() {
        return Html::default();
    }
    if follower.keeps_passport {
        let end = FollowersMsg::Keep {
            of: props.id,
            keeps: false,
        };
        return html! {
            <Card title={speech.keeping_end_title(whose)}>
                <p>{ speech.keeping_ends_text(whose) }</p>
                <p>{ speech.keeping_ends_others() }</p>
                <Button label={speech.keeping_end(whose)} kind={ButtonKind::Quiet} onclick={voice.on(Msg::Followers(end))} />
            </Card>
        };
    }
    html! {
        <Card title={speech.keeping_let_title().to_owned()}>
            <p>{ speech.keeping_let_text(whose) }</p>
            <LinkButton label={speech.keeping_let_open(whose)} kind={ButtonKind::Quiet} icon={Icon::Team}
                href={Page::Follower(props.id, FollowerStep::Keep).href()} />
        </Card>
    }
}

/// Where the patient has cleared the history, or begun anew: what came can take the place of what is kept here.
pub(super) fn instead(voice: &Voice, given: &FollowersProps, why: PostTrouble) -> Html {
    if why != PostTrouble::BeganOtherwise || given.kept_as.is_none() {
        return Html::default();
    }
    let speech = &voice.speech;
    html! {
        <Card title={speech.keeping_anew_title().to_owned()}>
            <p>{ speech.keeping_anew_means() }</p>
            <Button label={speech.keeping_anew_yes().to_owned()} kind={ButtonKind::Warn} disabled={!given.is_saved}
                onclick={voice.on(Msg::Followers(FollowersMsg::TakeAnew))} />
        </Card>
    }
}
