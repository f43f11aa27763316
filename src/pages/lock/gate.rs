//! The gate: a locked passport asks for its password. Nothing of the passport is known here but what was left outside.

use super::{trouble_said, user_name};
use crate::pages::language_choice::LanguageChoice;
use crate::pages::{follow, passports};
use crate::parts::*;
use crate::words::use_voice;
use flow::{DoorMsg, DoorTrouble, Gate, Msg, Neighbour, Page, SCAN_HREF, ShelfMsg};
use yew::prelude::*;

/// What [`GatePage`] needs.
#[derive(Properties, Clone, PartialEq)]
pub(crate) struct GateProps {
    /// The locked passport, seen from outside.
    pub(crate) gate: Gate,
    /// The other passports on this device.
    pub(crate) neighbours: Vec<Neighbour>,
    /// Whether this device follows the passports of others, which no lock of this one is before.
    pub(crate) follows: bool,
    /// How often the app went out of view.
    pub(crate) times_hidden: u32,
}

/// A locked passport.
#[component]
pub(crate) fn GatePage(props: &GateProps) -> Html {
    let typed = use_state(String::new);
    let is_shown = use_state(|| false);
    // What was typed and not sent is nothing for whoever opens the phone next.
    use_effect_with(props.times_hidden, {
        let (typed, is_shown) = (typed.clone(), is_shown.clone());
        move |_| {
            typed.set(String::new());
            is_shown.set(false);
        }
    });
    let Some(voice) = use_voice() else {
        return Html::default();
    };
    let (speech, gate) = (&voice.speech, &props.gate);
    let is_trying = gate.attempt.is_some();
    let onsubmit = {
        let (typed, send) = (typed.clone(), voice.send.clone());
        Callback::from(move |event: SubmitEvent| {
            event.prevent_default();
            send.emit(Msg::Door(DoorMsg::TryPassphrase((*typed).clone())));
        })
    };
    let oninput = {
        let typed = typed.clone();
        Callback::from(move |text| typed.set(text))
    };
    let onshow = {
        let is_shown = is_shown.clone();
        Callback::from(move |shown| is_shown.set(shown))
    };
    let problem = gate.trouble.filter(|trouble| *trouble == DoorTrouble::Wrong);
    let other = gate.trouble.filter(|trouble| *trouble != DoorTrouble::Wrong);
    let kind = if *is_shown {
        TextKind::Words
    } else {
        TextKind::Secret
    };
    html! {
        <main id="main" class="page page--welcome">
            <p class="brand">{ speech.app_name() }</p>
            <h1 id="page-title" tabindex="-1">
                if gate.lock.label.is_empty() { { speech.gate_title() } } else { <bdi>{ &gate.lock.label }</bdi> }
            </h1>
            <p class="lede">{ speech.gate_lede() }</p>
            <form {onsubmit} novalidate=true autocomplete="off" class="unlock">
                { user_name(&gate.lock.label) }
                <TextField id="passphrase" label={speech.lock_password().to_owned()} value={(*typed).clone()}
                    problem={problem.map(|trouble| AttrValue::from(trouble_said(speech, trouble)))}
                    {kind} autocomplete="current-password" held={is_trying} {oninput} />
                <TickField id="passphrase-shown" label={speech.lock_show().to_owned()} ticked={*is_shown} onchange={onshow} />
                <div class="actions">
                    <Button label={speech.gate_open().to_owned()} icon={Icon::Lock} submit=true disabled={is_trying} />
                    if gate.lock.has_passkey {
                        <Button label={speech.lock_passkey().to_owned()} kind={ButtonKind::Quiet} disabled={is_trying}
                            onclick={voice.on(Msg::Door(DoorMsg::TryPasskey))} />
                    }
                </div>
                <p role="status" class="waiting">{ is_trying.then(|| speech.gate_opening().to_owned()) }</p>
                if let Some(trouble) = other {
                    <Notice kind={NoticeKind::Trouble} live=true>{ trouble_said(speech, trouble) }</Notice>
                }
            </form>
            if gate.card.is_some() {
                <Card title={speech.lock_card().to_owned()}>
                    <p>{ speech.gate_card() }</p>
                    <LinkButton label={speech.gate_card_open().to_owned()} href={Page::Card.href()} kind={ButtonKind::Quiet} icon={Icon::Call} />
                </Card>
            }
            { passports::others(&voice, &props.neighbours) }
            if props.follows { { follow::way_there(speech) } }
            <Card title={speech.gate_forgotten().to_owned()}>
                <p>{ speech.gate_forgotten_text() }</p>
                <div class="actions">
                    <LinkButton label={speech.restore_title().to_owned()} href={Page::Restore.href()} kind={ButtonKind::Quiet} icon={Icon::Undo} />
                    <Button label={speech.passports_add().to_owned()} kind={ButtonKind::Quiet} icon={Icon::Add}
                        disabled={is_trying} onclick={voice.on(Msg::Shelf(ShelfMsg::Begin))} />
                </div>
                <p>{ speech.gate_delete() }</p>
                <LinkButton label={speech.data_delete_title().to_owned()} href={Page::DeleteData.href()} kind={ButtonKind::Plain} />
            </Card>
            <Card title={speech.scan_welcome_title().to_owned()}>
                <p>{ speech.scan_welcome_text() }</p>
                <LinkButton label={speech.scan_open().to_owned()} href={SCAN_HREF} kind={ButtonKind::Quiet} icon={Icon::Camera} />
            </Card>
            <LanguageChoice />
        </main>
    }
}
