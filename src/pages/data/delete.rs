//! Deleting everything: what goes, what stays, a backup before it, a box to tick and a button that is asked about once more.

use super::DataProps;
use crate::pages::{backup, passports, read};
use crate::parts::*;
use crate::words::{Speech, Voice, use_voice};
use flow::{BackupStep, DataMsg, Msg, Neighbour, Page};
use yew::prelude::*;

/// The id of the box to tick.
const TICK: &str = "delete-tick";
/// The id of what is said as long as it is not ticked.
const FIRST: &str = "delete-first";

/// What goes and what stays.
#[component]
pub(crate) fn DeletePage(props: &DataProps) -> Html {
    let Some(voice) = use_voice() else {
        return Html::default();
    };
    let speech = &voice.speech;
    html! {
        <>
            <TopBar title={speech.data_delete_title().to_owned()}
                back={Some((speech.data_title().to_owned().into(), Page::Data.href().into()))} />
            <main id="main" class="page">
                <p class="lede">{ speech.data_delete_lede() }</p>
                { lists(speech) }
                { passports::besides(&voice, speech.data_delete_others(), &props.neighbours) }
                if !props.is_sample { { backup_first(speech, props.backup) } }
                <Really />
            </main>
        </>
    }
}

/// What [`DeleteAtGate`] needs.
#[derive(Properties, PartialEq)]
pub(crate) struct AtGateProps {
    /// The passports on this device, as far as they have been looked for.
    pub(crate) neighbours: Vec<Neighbour>,
    /// Whether the question is asked once more.
    pub(crate) is_asked: bool,
}

/// The same for whoever has forgotten the password. A backup of what is locked cannot be made here.
#[component]
pub(crate) fn DeleteAtGate(props: &AtGateProps) -> Html {
    let Some(voice) = use_voice() else {
        return Html::default();
    };
    let speech = &voice.speech;
    let content = html! {
        <>
            <h1 id="page-title" tabindex="-1">{ speech.data_delete_title() }</h1>
            <p class="lede">{ speech.data_delete_lede() }</p>
            { lists(speech) }
            if !props.neighbours.is_empty() {
                <p>{ speech.data_delete_these() }</p>
                { passports::names(speech, &props.neighbours) }
            }
            <Really />
            <LinkButton label={speech.nav_back().to_owned()} href={Page::Today.href()} kind={ButtonKind::Plain} />
            if props.is_asked { { confirm_delete(&voice) } }
        </>
    };
    read::alone(&voice, content)
}

/// A box to tick, and the button.
#[component]
fn Really() -> Html {
    let ticked = use_state(|| false);
    let Some(voice) = use_voice() else {
        return Html::default();
    };
    let speech = &voice.speech;
    let onchange = {
        let ticked = ticked.clone();
        Callback::from(move |now| ticked.set(now))
    };
    let is_ready = *ticked;
    html! {
        <>
            <TickField id={TICK} label={speech.data_delete_tick().to_owned()} ticked={is_ready} {onchange} />
            <div class="actions">
                <Button label={speech.data_delete_now().to_owned()} kind={ButtonKind::Warn} icon={Icon::Delete} disabled={!is_ready}
                    described_by={(!is_ready).then_some(AttrValue::Static(FIRST))}
                    onclick={voice.on(Msg::Data(DataMsg::AskDelete))} />
            </div>
            if !is_ready { <p id={FIRST} class="quiet">{ speech.data_delete_tick_first() }</p> }
        </>
    }
}

fn lists(speech: &Speech) -> Html {
    let goes = [
        speech.data_delete_goes_passports(),
        speech.data_delete_goes_drafts(),
        speech.data_delete_goes_copies(),
        speech.data_delete_goes_followed(),
        speech.data_delete_goes_settings(),
    ];
    let stays = [
        speech.data_delete_stays_backups(),
        speech.data_delete_stays_shared(),
        speech.data_delete_stays_app(),
    ];
    html! {
        <>
            <Card title={speech.data_delete_goes().to_owned()}>{ list(&goes) }</Card>
            <Card title={speech.data_delete_stays().to_owned()}>{ list(&stays) }</Card>
        </>
    }
}

fn list(items: &[&str]) -> Html {
    html! { <ul>{ for items.iter().map(|item| html! { <li>{ *item }</li> }) }</ul> }
}

fn backup_first(speech: &Speech, last: backup::Last) -> Html {
    html! {
        <Card title={speech.data_delete_first().to_owned()}>
            { backup::last(speech, last) }
            <p>{ speech.data_delete_first_text() }</p>
            <LinkButton label={speech.backup_make().to_owned()} href={Page::Backup(BackupStep::Begin).href()}
                kind={ButtonKind::Quiet} icon={Icon::Lock} />
        </Card>
    }
}

/// The question that is asked once more.
pub(crate) fn confirm_delete(voice: &Voice) -> Html {
    let speech = &voice.speech;
    html! {
        <Confirm title={speech.data_delete_sure_title().to_owned()} text={speech.data_delete_sure().to_owned()}
            yes={speech.data_delete_yes().to_owned()} no={speech.data_delete_no().to_owned()} kind={ButtonKind::Warn}
            onyes={voice.on(Msg::Data(DataMsg::ConfirmDelete))} onno={voice.on(Msg::KeepRecord)} />
    }
}
