//! One passport that is followed, on the list: how old the copy is, what comes next, what the reader holds, what nobody holds, what is new.

use super::{keeping, on, when};
use crate::device::clock;
use crate::pages::lines::said;
use crate::parts::*;
use crate::words::{Speech, Voice};
use flow::{FollowMsg, Followed, Latest, Now, Page, likely_role};
use passport::{Summary, Task, next_contact};
use yew::prelude::*;

/// By how much the clocks of two phones may differ before the time of coming says something that the time of writing does not: the patient
/// may be in another time zone.
const APART: time::Duration = time::Duration::DAY;

pub(super) fn card(voice: &Voice, followed: &Followed, now: &Now) -> Html {
    let speech = &voice.speech;
    let content = match &followed.latest {
        Some(latest) => html! {
            <>
                { name(followed) }
                { how_old(speech, latest, now) }
                { notices(speech, followed, latest) }
                { brief(speech, latest, now) }
            </>
        },
        None if followed.kept_at.is_some() => waited_for(followed),
        None => html! { <>{ waited_for(followed) }{ nothing_yet(voice, followed, now) }</> },
    };
    let pairing = followed.pairing;
    html! {
        <section class="card" key={pairing} aria-labelledby={title_id(followed)}>
            { content }
            if let Some(place) = followed.kept_at { { keeping::here(voice, followed, place) } }
            if let Some(copy_ms) = followed.copy_ms {
                <p class="quiet">{ speech.follow_copy(&speech.age(clock::wall_at(copy_ms), now.wall), &followed.called) }</p>
                <div class="actions">
                    <Button label={speech.follow_give_back(&followed.called)} kind={ButtonKind::Quiet} icon={Icon::Lock}
                        onclick={on(voice, FollowMsg::GiveBack(pairing))} />
                </div>
            }
            <Button label={speech.follow_leave(&followed.called)} kind={ButtonKind::Plain} onclick={on(voice, FollowMsg::AskLeave(pairing))} />
        </section>
    }
}

fn title_id(followed: &Followed) -> String {
    format!("follow-{:x}", followed.pairing)
}

/// The name leads to all that came.
fn name(followed: &Followed) -> Html {
    html! {
        <h2 class="follow__name" id={title_id(followed)}>
            <a class="follow__link" href={Page::FollowOne(followed.pairing).href()}>
                <bdi>{ followed.called.clone() }</bdi><IconView icon={Icon::Next} />
            </a>
        </h2>
    }
}

fn waited_for(followed: &Followed) -> Html {
    html! { <h2 id={title_id(followed)}><bdi>{ followed.called.clone() }</bdi></h2> }
}

/// Nothing has come yet, which may be because the answer has not reached the patient.
fn nothing_yet(voice: &Voice, followed: &Followed, now: &Now) -> Html {
    let speech = &voice.speech;
    let again = speech.follow_answer_again();
    html! {
        <>
            if followed.has_ended {
                <p>{ speech.follow_ended(&followed.called) }</p>
            } else {
                <p>{ speech.follow_nothing_yet(&followed.called) }</p>
                <p class="quiet">{ speech.follow_said_yes(&speech.age(clock::wall_at(followed.since_ms), now.wall)) }</p>
            }
            if followed.answer.is_some() && !followed.has_ended {
                <div class="actions">
                    <Button label={again.to_owned()} name={speech.action_about(again, &followed.called)} kind={ButtonKind::Quiet}
                        onclick={on(voice, FollowMsg::ShowAnswer(followed.pairing))} />
                </div>
            }
        </>
    }
}

fn how_old(speech: &Speech, latest: &Latest, now: &Now) -> Html {
    let came = clock::wall_at(latest.came_ms);
    let is_late = came - latest.summary.written >= APART;
    html! {
        <p>
            <strong>{ speech.follow_written(&when(speech, latest.summary.written, now.wall)) }</strong>
            if is_late { <br />{ speech.follow_came(&speech.age(came, now.wall)) } }
        </p>
    }
}

/// What has to be known before the rest is believed.
fn notices(speech: &Speech, followed: &Followed, latest: &Latest) -> Html {
    let reached = i64::try_from(latest.reached.len()).unwrap_or(i64::MAX);
    html! {
        <>
            if followed.has_ended { <Notice kind={NoticeKind::Info}>{ speech.follow_ended(&followed.called) }</Notice> }
            if reached > 0 { <Notice kind={NoticeKind::Trouble}>{ speech.follow_reached(reached) }</Notice> }
            if latest.missed > 0 { <p class="quiet">{ speech.follow_missed(i64::from(latest.missed)) }</p> }
        </>
    }
}

fn brief(speech: &Speech, latest: &Latest, now: &Now) -> Html {
    let summary = &latest.summary;
    html! {
        <Facts>
            { said(speech.follow_what_is_new(), Some(news(speech, latest, now))) }
            { said(speech.follow_next(), Some(next(speech, summary, now))) }
            { tasks(speech, speech.summary_leads(), held(speech, summary)) }
            { tasks(speech, speech.summary_unheld(), unheld(speech, summary)) }
        </Facts>
    }
}

/// How much is new since the one before.
fn news(speech: &Speech, latest: &Latest, now: &Now) -> String {
    let Some((written, new)) = &latest.new else {
        return speech.follow_first().to_owned();
    };
    let ago = speech.age(*written, now.wall);
    let gone = i64::try_from(new.gone.values().sum::<usize>()).unwrap_or(i64::MAX);
    let kinds: Vec<String> = new
        .gone
        .keys()
        .map(|kind| kind.map_or_else(|| speech.news_about_self(), |kind| speech.kind_name(kind)))
        .map(str::to_owned)
        .collect();
    let gone = (gone > 0).then(|| speech.follow_gone(gone, &speech.list(&kinds)));
    let new = match i64::try_from(new.count()).unwrap_or(i64::MAX) {
        0 if gone.is_some() => None,
        0 => Some(speech.follow_new_nothing(&ago)),
        count => Some(speech.follow_new(&ago, count)),
    };
    [new, gone].into_iter().flatten().collect::<Vec<_>>().join(" · ")
}

/// The next contact, seen from now: what has passed since it was written is next no longer.
fn next(speech: &Speech, summary: &Summary, now: &Now) -> String {
    let next = next_contact(&summary.view, now.wall);
    let found = next.and_then(|contact| {
        let appointment = summary.view.appointments.get(contact.id)?;
        let when = speech.moment(&contact.occurrence.when, now.wall.date());
        let with = speech.names_of(&summary.view, &appointment.with);
        let parts = [Some(speech.coded(appointment.kind).to_owned()), Some(when), with];
        Some(parts.into_iter().flatten().collect::<Vec<_>>().join(" · "))
    });
    found.unwrap_or_else(|| speech.follow_next_nothing().to_owned())
}

/// What the reader holds: the one person it was made for, else whoever has the role that it was made for.
fn held(speech: &Speech, summary: &Summary) -> Vec<String> {
    let role = summary.role.or_else(|| likely_role(summary.audience));
    let needed = summary.needed_from(role);
    let leads = needed.leads.iter();
    leads
        .filter_map(|id| summary.view.tasks.get(*id))
        .map(|task| task_in_a_line(speech, task))
        .collect()
}

/// What nobody holds, tasks first.
fn unheld(speech: &Speech, summary: &Summary) -> Vec<String> {
    let team = summary.who_does_what();
    let tasks = team
        .without_lead
        .iter()
        .filter_map(|id| summary.view.tasks.get(*id));
    let areas = team.without_task.iter();
    tasks
        .map(|task| task_in_a_line(speech, task))
        .chain(areas.map(|area| speech.coded(*area).to_owned()))
        .collect()
}

fn task_in_a_line(speech: &Speech, task: &Task) -> String {
    let name = speech.task_name(task);
    match name.detail {
        Some(detail) => speech.action_about(&name.title, &detail),
        None => name.title,
    }
}

fn tasks(speech: &Speech, term: &str, names: Vec<String>) -> Html {
    if names.is_empty() {
        return Html::default();
    }
    html! {
        <Fact term={term.to_owned()}>
            <ul class="follow__tasks">{ for names.into_iter().map(|name| html! { <li><Own lang={speech.tag()} text={name} /></li> }) }</ul>
        </Fact>
    }
}
