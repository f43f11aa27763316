//! Afterwards: what became a task, what is carried over, and who should be told.

use super::Given;
use crate::pages::lines;
use crate::parts::*;
use flow::{Page, TalkMove, To};
use passport::{Id, Kind, Member};
use std::collections::BTreeSet;
use yew::prelude::*;

pub(super) fn step(given: &Given<'_>) -> Html {
    let speech = given.speech();
    let talk = &given.appointment.talk;
    html! {
        <>
            if !talk.is_closed() { <Notice kind={NoticeKind::Info}>{ speech.talk_not_closed() }</Notice> }
            if !talk.summary.is_empty() {
                <Card title={speech.field_talk_summary().to_owned()} tone={CardTone::Thread}>
                    <Own lang={speech.tag()} text={talk.summary.clone()} />
                </Card>
            }
            if let Some(place) = talk.follow_up {
                <p>{ speech.talk_follow_up_is(speech.coded(place)) }</p>
            }
            { tasks(given) }
            { carried(given) }
            { share(given) }
            if talk.is_closed() {
                <div class="actions"><Button label={speech.talk_reopen().to_owned()} kind={ButtonKind::Plain} onclick={given.does(TalkMove::Reopen)} /></div>
            }
        </>
    }
}

fn tasks(given: &Given<'_>) -> Html {
    let speech = given.speech();
    let agreed = given.passport.agreements.iter();
    let ids: BTreeSet<_> = agreed
        .filter(|row| row.value.at == Some(given.id))
        .filter_map(|row| row.value.task)
        .collect();
    let rows: Vec<_> = given
        .passport
        .tasks
        .iter()
        .filter(|row| ids.contains(&row.id))
        .collect();
    if rows.is_empty() {
        return Html::default();
    }
    let (open, held): (Vec<_>, Vec<_>) = rows
        .into_iter()
        .partition(|row| row.value.lead == passport::Holder::Nobody);
    html! {
        <>
            if !held.is_empty() {
                <section>
                    <h2>{ speech.talk_tasks() }</h2>
                    <Rows>{ for held.into_iter().map(|row| lines::task(speech, given.passport, row)) }</Rows>
                </section>
            }
            if !open.is_empty() {
                <Card title={speech.talk_nobody().to_owned()} tone={CardTone::Gap}>
                    <Rows>{ for open.into_iter().map(|row| lines::task(speech, given.passport, row)) }</Rows>
                </Card>
            }
        </>
    }
}

fn carried(given: &Given<'_>) -> Html {
    let speech = given.speech();
    let here = Some(given.id);
    let concerns = given.passport.concerns.iter();
    let concerns = concerns.filter(|row| row.value.carried_from == here && !row.value.settled);
    // Others may be looking on: private things are listed under what to raise, not here.
    let concerns = concerns.filter(|row| !row.value.alone && !row.value.spoken_only);
    let questions = given
        .passport
        .questions
        .iter()
        .filter(|row| row.value.carried_from == here && row.value.is_open());
    let rows: Vec<Html> = concerns
        .map(|row| lines::concern(speech, given.passport, row))
        .chain(questions.map(|row| lines::question(speech, given.passport, row)))
        .collect();
    if rows.is_empty() {
        return Html::default();
    }
    html! {
        <section>
            <h2>{ speech.talk_carried_over() }</h2>
            <p class="quiet">{ speech.talk_carried_over_hint() }</p>
            <Rows>{ for rows }</Rows>
        </section>
    }
}

/// One tap for each person who should know: those who do something and do not know it yet, then those who were there.
fn share(given: &Given<'_>) -> Html {
    let speech = given.speech();
    let agreed = given
        .passport
        .agreements
        .iter()
        .filter(|row| row.value.at == Some(given.id));
    let talk = &given.appointment.talk;
    let was_there = |id: &Id<Member>| talk.present.contains(id) || given.appointment.with.contains(id);
    let untold: Vec<Id<Member>> = agreed
        .filter(|row| !row.value.is_known)
        .filter_map(|row| row.value.who.member())
        .filter(|id| !was_there(id))
        .collect();
    let mut seen = BTreeSet::new();
    let all = untold.iter().chain(&talk.present).chain(&given.appointment.with);
    let rows: Vec<Html> = all
        .filter(|id| seen.insert(**id))
        .filter_map(|id| {
            let person = speech.person(given.passport.members.get(*id)?);
            let why = if untold.contains(id) {
                speech.talk_share_untold()
            } else {
                speech.talk_share_present()
            };
            Some(html! {
                <RowLink key={id.raw()} href={Page::Preview(To::One(*id)).href()} title={person.name}
                    detail={Some(AttrValue::from(why.to_owned()))} icon={Icon::Share} />
            })
        })
        .collect();
    if rows.is_empty() {
        return Html::default();
    }
    let back = lines::to(Kind::Appointment, given.id);
    html! {
        <section>
            <h2>{ speech.talk_share() }</h2>
            <Rows>{ for rows }</Rows>
            <div class="actions"><LinkButton label={speech.talk_done().to_owned()} href={back} icon={Icon::Check} /></div>
        </section>
    }
}
