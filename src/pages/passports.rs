//! The passports on this device: mine, my mother's. Each is apart from the others.

use crate::parts::*;
use crate::words::{Speech, Voice, use_voice};
use flow::{Msg, Neighbour, PASSPORTS, Page, ShelfMsg};
use yew::prelude::*;

/// What [`PassportsPage`] needs.
#[derive(Properties, Clone, PartialEq)]
pub(crate) struct PassportsProps {
    /// The passports that were found.
    pub(crate) neighbours: Vec<Neighbour>,
    /// Whether everything in the one that is open is stored, so that it can be left.
    pub(crate) is_stored: bool,
}

/// The passports on this device.
#[component]
pub(crate) fn PassportsPage(props: &PassportsProps) -> Html {
    let Some(voice) = use_voice() else {
        return Html::default();
    };
    let speech = &voice.speech;
    let is_full = props.neighbours.len() >= usize::from(PASSPORTS);
    html! {
        <>
            <TopBar title={speech.passports_title().to_owned()} back={Some((speech.nav_settings().to_owned().into(), Page::Settings.href().into()))} />
            <main id="main" class="page">
                <p class="lede">{ speech.passports_lede() }</p>
                { list(&voice, &props.neighbours, props.is_stored) }
                <Card title={speech.passports_add().to_owned()}>
                    <p>{ speech.passports_add_text() }</p>
                    <Button label={speech.passports_add().to_owned()} kind={ButtonKind::Quiet} icon={Icon::Add}
                        disabled={is_full || props.neighbours.is_empty() || !props.is_stored} onclick={voice.on(Msg::Shelf(ShelfMsg::Begin))} />
                    if is_full { <p class="quiet">{ speech.passports_full() }</p> }
                </Card>
                if !props.is_stored { <p class="quiet">{ speech.passports_unsaved() }</p> }
            </main>
        </>
    }
}

/// The others, each with a way to it; shown as well where no passport is open.
pub(super) fn others(voice: &Voice, neighbours: &[Neighbour]) -> Html {
    if !neighbours.iter().any(|neighbour| !neighbour.is_here) {
        return Html::default();
    }
    let others: Vec<Neighbour> = neighbours
        .iter()
        .filter(|neighbour| !neighbour.is_here)
        .cloned()
        .collect();
    html! {
        <Card title={voice.speech.passports_others().to_owned()}>{ list(voice, &others, true) }</Card>
    }
}

/// The names of the others, where something is said that concerns them too, and that each needs a backup of its own. Nothing
/// where there are none.
pub(super) fn besides(voice: &Voice, lead: &str, neighbours: &[Neighbour]) -> Html {
    let others: Vec<&Neighbour> = neighbours.iter().filter(|neighbour| !neighbour.is_here).collect();
    if others.is_empty() {
        return Html::default();
    }
    html! {
        <>
            <p>{ lead }</p>
            { names(&voice.speech, others) }
            <p>{ voice.speech.passports_own_backup() }</p>
        </>
    }
}

/// What they are called, and nothing more.
pub(super) fn names<'a>(speech: &Speech, neighbours: impl IntoIterator<Item = &'a Neighbour>) -> Html {
    let named = neighbours.into_iter().map(|neighbour| name(speech, neighbour));
    html! { <ul>{ for named.map(|name| html! { <li><bdi>{ name }</bdi></li> }) }</ul> }
}

fn name(speech: &Speech, neighbour: &Neighbour) -> String {
    if neighbour.name.is_empty() {
        speech.passports_number(i64::from(neighbour.number))
    } else {
        neighbour.name.clone()
    }
}

fn list(voice: &Voice, neighbours: &[Neighbour], is_stored: bool) -> Html {
    html! {
        <ul class="passports">
            { for neighbours.iter().map(|neighbour| row(voice, neighbour, is_stored)) }
        </ul>
    }
}

fn row(voice: &Voice, neighbour: &Neighbour, is_stored: bool) -> Html {
    let speech = &voice.speech;
    let name = name(speech, neighbour);
    html! {
        <li class="passports__row">
            <p class="passports__name">
                <bdi>{ &name }</bdi>
                if neighbour.is_locked { <span class="passports__locked"><IconView icon={Icon::Lock} />{ speech.passports_locked() }</span> }
            </p>
            if neighbour.is_here {
                <p class="quiet">{ speech.passports_here() }</p>
            } else {
                <Button label={speech.passports_open(&name)} kind={ButtonKind::Quiet} disabled={!is_stored}
                    onclick={voice.on(Msg::Shelf(ShelfMsg::Open(neighbour.number)))} />
            }
        </li>
    }
}
