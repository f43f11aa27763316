//! Closing: said out loud, what was agreed, who leads it, by when; where follow-up is; what was decided.

use super::{Given, writing};
use crate::pages::{calendar, lines};
use crate::parts::*;
use flow::{Field, FormId, Ordered, Page, Start, TalkMove};
use passport::{Coded as _, FollowUp, Kind, Unheld, unheld};
use yew::prelude::*;

pub(super) fn step(given: &Given<'_>) -> Html {
    let speech = given.speech();
    html! {
        <>
            <p class="lede">{ speech.talk_close_lede() }</p>
            { writing(given, Field::TalkSummary, speech.field_talk_summary(), speech.field_talk_summary_hint()) }
            { agreed(given) }
            { nobody(given) }
            { decided(given) }
            { follow_up(given) }
            { carried(given) }
            <div class="talk__actions">
                if given.appointment.talk.is_closed() {
                    <LinkButton label={speech.talk_after().to_owned()} href={given.step(flow::Step::After)} icon={Icon::Next} />
                } else {
                    <Button label={speech.talk_close_now().to_owned()} icon={Icon::Check} onclick={given.does(TalkMove::Close)} />
                }
            </div>
        </>
    }
}

fn new(given: &Given<'_>, kind: Kind) -> String {
    let about = Start::About(given.id.key(Kind::Appointment));
    Page::Form(FormId::New(kind, Some(about))).href()
}

fn agreed(given: &Given<'_>) -> Html {
    let speech = given.speech();
    let rows = given.passport.agreements.iter();
    let rows: Vec<_> = rows.filter(|row| row.value.at == Some(given.id)).collect();
    html! {
        <section aria-labelledby="agreed-title">
            <h2 id="agreed-title">{ speech.talk_agreed() }</h2>
            if rows.is_empty() { <p class="quiet">{ speech.talk_agreed_empty() }</p> }
            if !rows.is_empty() {
                <Rows>{ for rows.into_iter().map(|row| calendar::agreement(given.voice, given.passport, row, given.now.wall.date())) }</Rows>
            }
            <div class="actions">
                <LinkButton label={speech.agreement_add().to_owned()} kind={ButtonKind::Quiet} icon={Icon::Add} href={new(given, Kind::Agreement)} />
            </div>
        </section>
    }
}

/// What nobody holds: the moment to settle it is now, while all are here.
fn nobody(given: &Given<'_>) -> Html {
    let speech = given.speech();
    let settled = |id| {
        given
            .passport
            .agreements
            .iter()
            .any(|row| row.value.at == Some(given.id) && row.value.task == Some(id))
    };
    let open: Vec<_> = unheld(given.passport)
        .into_iter()
        .filter(|gap| matches!(gap, Unheld::NoLead(_)))
        .map(Unheld::task)
        .filter(|id| !settled(*id))
        .collect();
    if open.is_empty() {
        return Html::default();
    }
    let row = |id: passport::Id<passport::Task>| {
        let name = speech.task_name(given.passport.tasks.get(id)?);
        let start = Start::About(id.key(Kind::Task));
        Some(html! {
            <RowLink key={id.raw()} href={Page::Form(FormId::New(Kind::Agreement, Some(start))).href()} title={name.title}
                detail={Some(AttrValue::from(speech.talk_agree_who().to_owned()))} icon={Icon::Gap} />
        })
    };
    html! {
        <Card title={speech.talk_nobody().to_owned()} tone={CardTone::Gap}>
            <Rows>{ for open.into_iter().filter_map(row) }</Rows>
        </Card>
    }
}

fn decided(given: &Given<'_>) -> Html {
    let speech = given.speech();
    let rows = given.passport.decisions.iter();
    let here: Vec<_> = rows
        .filter(|row| row.value.at == Some(given.id) || row.value.is_open())
        .collect();
    html! {
        <section aria-labelledby="decided-title">
            <h2 id="decided-title">{ speech.wishes_decisions() }</h2>
            if !here.is_empty() {
                <Rows>
                    { for here.into_iter().map(|row| html! {
                        <RowLink key={row.id.raw()} href={Page::Form(FormId::Edit(row.id.key(Kind::Decision))).href()}
                            title={row.value.about.clone()} detail={lines::shown(row.value.chosen.clone())} icon={Icon::Check} />
                    }) }
                </Rows>
            }
            <div class="actions">
                <LinkButton label={speech.decision_add().to_owned()} kind={ButtonKind::Plain} icon={Icon::Add} href={new(given, Kind::Decision)} />
            </div>
        </section>
    }
}

fn follow_up(given: &Given<'_>) -> Html {
    let speech = given.speech();
    let chosen = given.appointment.talk.follow_up;
    html! {
        <section aria-labelledby="follow-up-title">
            <h2 id="follow-up-title">{ speech.talk_follow_up() }</h2>
            <Chips>
                { for FollowUp::ALL.iter().map(|place| html! {
                    <li key={place.slug()}>
                        <Chip label={speech.coded(*place).to_owned()} pressed={Some(chosen == Some(*place))}
                            onclick={given.does(TalkMove::FollowUp(*place))} />
                    </li>
                }) }
            </Chips>
        </section>
    }
}

/// What was not raised is not lost. This page is read out together, so private things are not named here.
fn carried(given: &Given<'_>) -> Html {
    let speech = given.speech();
    let open: Vec<&Ordered> = given
        .raise
        .iter()
        .filter(|item| !item.is_raised && !item.is_private)
        .collect();
    if open.is_empty() {
        return Html::default();
    }
    let names: Vec<String> = open
        .iter()
        .filter_map(|item| given.name(item.key))
        .map(|name| name.title)
        .collect();
    html! {
        <section>
            <h2>{ speech.talk_not_raised() }</h2>
            <p>{ speech.list(&names) }</p>
            <p class="quiet">{ speech.talk_not_raised_hint() }</p>
        </section>
    }
}
