//! What several have written apart: each record as it stands beside what others have, and the taps that decide.

use super::history::Teller;
use crate::parts::*;
use crate::words::{Speech, Voice, use_voice};
use flow::{DisputeMsg, FormId, Home, Log, Msg, Now, Page, differences};
use passport::{Change, Dispute, Id, Key, Member, Passport, Side, Value};
use std::rc::Rc;
use yew::prelude::*;

/// What [`DisputesPage`] needs.
#[derive(Properties, PartialEq)]
pub(crate) struct DisputesProps {
    /// What is to be decided.
    pub(crate) disputes: Rc<Vec<Dispute>>,
    /// Every change, for the names of all that was ever there.
    pub(crate) log: Rc<Log>,
    /// What the passport says.
    pub(crate) passport: Rc<Passport>,
    /// Who writes here, when it is not the patient.
    pub(crate) writer: Option<Id<Member>>,
    /// The moment.
    pub(crate) now: Now,
    /// Whether it may only be read.
    pub(crate) read_only: bool,
}

impl DisputesProps {
    /// What the page needs of an open passport at a moment.
    pub(crate) fn of(home: &Home, now: Now) -> Self {
        Self {
            disputes: home.disputes.clone(),
            log: home.log.clone(),
            passport: home.passport.clone(),
            writer: home.writer(),
            now,
            read_only: home.read_only,
        }
    }
}

/// What is to be decided.
#[component]
pub(crate) fn DisputesPage(props: &DisputesProps) -> Html {
    let voice = use_voice();
    let ever = use_memo(props.log.clone(), |log| log.ever());
    let Some(voice) = voice else {
        return Html::default();
    };
    let speech = &voice.speech;
    let teller = Teller {
        speech,
        ever: &ever,
        today: props.now.wall.date(),
    };
    html! {
        <>
            <TopBar title={speech.disputes_title().to_owned()}
                back={Some((speech.nav_today().to_owned().into(), Page::Today.href().into()))} />
            <main id="main" class="page">
                if props.disputes.is_empty() {
                    <Empty title={speech.disputes_none_title().to_owned()} text={speech.disputes_none_text().to_owned()} />
                } else {
                    <p class="lede">{ speech.disputes_lede() }</p>
                }
                { for props.disputes.iter().map(|dispute| one(&voice, &teller, props, dispute)) }
            </main>
        </>
    }
}

/// The way to it, where there is something to decide.
pub(super) fn notice(speech: &Speech, disputes: &[Dispute]) -> Html {
    if disputes.is_empty() {
        return Html::default();
    }
    let count = i64::try_from(disputes.len()).unwrap_or(i64::MAX);
    html! {
        <Notice kind={NoticeKind::Info}>
            <p>{ speech.disputes_today(count) }</p>
            <LinkButton label={speech.disputes_look().to_owned()} href={Page::Disputes.href()} kind={ButtonKind::Quiet} />
        </Notice>
    }
}

fn value(side: &Side) -> Option<Value<'_>> {
    match &side.says {
        Change::Patient(patient) => Some(Value::Patient(patient)),
        Change::Put(record) => Some(Value::Record(record)),
        Change::Remove(_) => None,
    }
}

fn one(voice: &Voice, teller: &Teller<'_>, props: &DisputesProps, dispute: &Dispute) -> Html {
    let speech = teller.speech;
    let stands = value(&dispute.stands);
    let mut sides = dispute.others.iter().filter_map(value);
    let shown = stands.or_else(|| sides.next_back());
    let name = teller.name(shown);
    let key = dispute.key.map_or_else(
        || "me".to_owned(),
        |Key { kind, raw }| format!("{}-{raw:x}", kind.slug()),
    );
    let title = format!("dispute-{key}");
    html! {
        <section key={key} aria-labelledby={title.clone()}>
            <h2 id={title}><Own lang={speech.tag()} text={name.clone()} /></h2>
            <Card title={speech.disputes_now().to_owned()} tone={CardTone::Thread}>
                if is_nobodys(dispute) {
                    <p>{ speech.disputes_both() }</p>
                } else {
                    <p class="quiet">{ written(teller, props, &dispute.stands) }</p>
                }
                if stands.is_none() { <p>{ speech.disputes_gone() }</p> }
                { teller.facts(stands) }
                if !is_nobodys(dispute) { { choose(voice, props, speech.disputes_keep(), &name, dispute.key, None) } }
            </Card>
            { for (0..).zip(&dispute.others).map(|(at, side)| other(voice, (teller, &name), props, dispute, at, side)) }
            if let Some(key) = dispute.key.filter(|_| !props.read_only && stands.is_some()) {
                <div class="actions">
                    <LinkButton label={speech.disputes_anew().to_owned()} name={speech.action_about(speech.disputes_anew(), &name)}
                        kind={ButtonKind::Plain} href={Page::Form(FormId::Edit(key)).href()} />
                </div>
            }
        </section>
    }
}

/// Whether a record stands as none of those has it who wrote it: put together, so that nothing is lost that could do harm.
fn is_nobodys(dispute: &Dispute) -> bool {
    let stands = &dispute.stands;
    let is_theirs = |side: &Side| (side.at_ms, side.by) == (stands.at_ms, stands.by);
    dispute.others.iter().any(is_theirs)
}

/// What somebody else has, beside what stands.
fn other(
    voice: &Voice,
    (teller, name): (&Teller<'_>, &str),
    props: &DisputesProps,
    dispute: &Dispute,
    at: usize,
    side: &Side,
) -> Html {
    let speech = teller.speech;
    let (stands, says) = (value(&dispute.stands), value(side));
    let label = if says.is_some() {
        speech.disputes_choose()
    } else {
        speech.disputes_choose_gone()
    };
    let (about, who) = (written(teller, props, side), whose(teller, props, side));
    html! {
        <Card key={at} title={who.clone()}>
            <p class="quiet">{ about.clone() }</p>
            { match (stands, says) {
                (_, None) => html! { <p>{ speech.disputes_gone() }</p> },
                (None, Some(_)) => teller.facts(says),
                (Some(_), Some(_)) => html! {
                    <Compare>
                        { for differences(stands, says).iter().map(|found| {
                            teller.compared_as(found, speech.disputes_now(), &who)
                        }) }
                    </Compare>
                },
            } }
            { choose(voice, props, label, &format!("{name} · {about}"), dispute.key, Some(at)) }
        </Card>
    }
}

fn choose(
    voice: &Voice,
    props: &DisputesProps,
    label: &str,
    about: &str,
    key: Option<Key>,
    other: Option<usize>,
) -> Html {
    if props.read_only {
        return Html::default();
    }
    let settle = Msg::Dispute(DisputeMsg::Settle { key, other });
    html! {
        <div class="actions">
            <Button label={label.to_owned()} name={voice.speech.action_about(label, about)} kind={ButtonKind::Quiet} icon={Icon::Check}
                onclick={voice.on(settle)} />
        </div>
    }
}

/// When a side was written, and by whom.
fn written(teller: &Teller<'_>, props: &DisputesProps, side: &Side) -> String {
    let who = whose(teller, props, side);
    teller.speech.disputes_written(&teller.when(side.at_ms), &who)
}

/// Who wrote a side.
fn whose(teller: &Teller<'_>, props: &DisputesProps, side: &Side) -> String {
    if side.by == props.writer {
        return teller.speech.history_you().to_owned();
    }
    teller.somebody(side.by, &props.passport.patient.called)
}
