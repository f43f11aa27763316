//! The versions of one record, the latest first: each beside what is there now, and one tap to bring it back.

use super::latest::{place, use_latest};
use super::told::{Teller, Writers, key_of};
use crate::parts::*;
use crate::words::{Voice, use_voice};
use flow::{Log, Msg, Now, Page, differences};
use passport::{Id, Key, Member, Step, Value};
use std::rc::Rc;
use yew::prelude::*;

/// What [`VersionsPage`] needs.
#[derive(Properties, PartialEq)]
pub(crate) struct VersionsProps {
    /// Every change there was.
    pub(crate) log: Rc<Log>,
    /// The moment it is looked at.
    pub(crate) now: Now,
    /// Which record; `None` for the patient's own.
    pub(crate) of: Option<Key>,
    /// Who writes here, when it is not the patient.
    pub(crate) writer: Option<Id<Member>>,
    /// Whether this version may only read.
    pub(crate) read_only: bool,
}

/// The versions of one record.
#[component]
pub(crate) fn VersionsPage(props: &VersionsProps) -> Html {
    let voice = use_voice();
    let latest = use_latest();
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
    let writers = Writers {
        log: &props.log,
        here: props.writer,
        patient: &ever.patient.called,
    };
    let steps = props.log.steps_of(props.of);
    let Some((last, earlier)) = steps.split_last() else {
        return crate::pages::lines::gone(speech, Page::History);
    };
    // A step that took the record out left no version behind.
    let earlier: Vec<&Step<'_>> = earlier.iter().rev().filter(|step| step.after.is_some()).collect();
    html! {
        <>
            <TopBar title={speech.history_versions().to_owned()} back={Some(back(&voice, props.of, last.after))} />
            <main id="main" class="page">
                <p class="lede"><Own lang={speech.tag()} text={teller.name(last.shown())} /></p>
                { now((&teller, &writers), last) }
                if earlier.is_empty() { <p class="quiet">{ speech.history_versions_none() }</p> }
                { for (0..).zip(&earlier).take(latest.count()).map(|(at, step)| {
                    version(&voice, (&teller, &writers), props, step, last.after, at)
                }) }
                { latest.button(speech.history_show_earlier(), earlier.len()) }
            </main>
        </>
    }
}

/// Back to the record while it is there, else to all changes.
fn back(voice: &Voice, key: Option<Key>, now: Option<Value<'_>>) -> (AttrValue, AttrValue) {
    let speech = &voice.speech;
    match (key, now) {
        (None, _) => (speech.nav_me().to_owned().into(), Page::AboutMe.href().into()),
        (Some(key), Some(_)) => (speech.nav_back().to_owned().into(), Page::Show(key).href().into()),
        (Some(_), None) => (
            speech.history_title().to_owned().into(),
            Page::History.href().into(),
        ),
    }
}

/// How it stands now, and since when.
fn now((teller, writers): (&Teller<'_>, &Writers<'_>), last: &Step<'_>) -> Html {
    let speech = teller.speech;
    let title = if last.after.is_some() {
        speech.history_now()
    } else {
        speech.history_now_gone()
    };
    let since = speech.history_since(&teller.when(last.at_ms));
    html! {
        <Card title={title.to_owned()} tone={CardTone::Thread}>
            <p class="quiet">{ [since, teller.who(writers, last)].join(" · ") }</p>
            if last.after.is_some() { { teller.facts(last.after) } }
        </Card>
    }
}

/// An earlier version: beside what is there now or, when nothing is, all of it.
fn version(
    voice: &Voice,
    (teller, writers): (&Teller<'_>, &Writers<'_>),
    props: &VersionsProps,
    step: &Step<'_>,
    now: Option<Value<'_>>,
    at: usize,
) -> Html {
    let speech = teller.speech;
    let when = teller.when(step.at_ms);
    let is_same = step.after == now;
    let name = speech.action_about(speech.history_bring_back(), &when);
    let change = step.after.map(|value| Msg::BringBack(Box::new(value.put())));
    html! {
        <div key={key_of(step)} id={place(at)} class="history__version" tabindex="-1">
            <Card title={when}>
                <p class="quiet">{ teller.who(writers, step) }</p>
                if is_same {
                    <p>{ speech.history_same() }</p>
                } else if now.is_some() {
                    <Compare>{ for differences(step.after, now).iter().map(|found| teller.compared(found)) }</Compare>
                } else {
                    { teller.facts(step.after) }
                }
                if let Some(msg) = change.filter(|_| !is_same && !props.read_only) {
                    <div class="actions">
                        <Button label={speech.history_bring_back().to_owned()} {name} kind={ButtonKind::Quiet} icon={Icon::Undo}
                            onclick={voice.on(msg)} />
                    </div>
                }
            </Card>
        </div>
    }
}
