//! Settings: language, undo, installing, and in plain words where the data is.

use super::language_choice::LanguageChoice;
use super::{backup, followers};
use crate::device::install;
use crate::parts::*;
use crate::words::{Voice, use_voice};
use flow::{Msg, Page, Standing};
use yew::prelude::*;

/// What [`SettingsPage`] needs.
#[derive(Properties, PartialEq)]
pub(crate) struct SettingsProps {
    /// How many changes can be taken back.
    pub(crate) undo_steps: usize,
    /// Whether what was just taken back can be done again.
    pub(crate) can_redo: bool,
    /// How things stand with the store.
    pub(crate) standing: Standing,
    /// How the last backup stands.
    pub(crate) backup: backup::Last,
    /// Whether this is the sample.
    pub(crate) is_sample: bool,
}

/// Settings.
#[component]
pub(crate) fn SettingsPage(props: &SettingsProps) -> Html {
    let Some(voice) = use_voice() else {
        return Html::default();
    };
    let speech = &voice.speech;
    let saved = match props.standing {
        Standing::Saved => speech.saving_saved(),
        Standing::Saving => speech.saving_now(),
        Standing::NotSaved(_) => speech.saving_not(),
    };
    html! {
        <>
            <TopBar title={speech.nav_settings().to_owned()} back={Some((speech.nav_today().to_owned().into(), Page::Today.href().into()))} />
            <main id="main" class="page">
                <Card><LanguageChoice /></Card>
                { undo(&voice, props) }
                <Card title={speech.history_title().to_owned()}>
                    <p>{ speech.history_settings() }</p>
                    <div class="actions">
                        <LinkButton label={speech.history_see().to_owned()} href={Page::History.href()} kind={ButtonKind::Quiet} icon={Icon::List} />
                    </div>
                </Card>
                <Card title={speech.settings_where().to_owned()}>
                    <p>{ speech.settings_where_text() }</p>
                    <p role="status">{ saved }</p>
                    <div class="actions">
                        <LinkButton label={speech.data_see().to_owned()} href={Page::Data.href()} kind={ButtonKind::Quiet} />
                    </div>
                </Card>
                { backup::settings(&voice, props.backup, props.is_sample) }
                { super::follow::way_there(speech) }
                <Card title={speech.passports_title().to_owned()}>
                    <p>{ speech.passports_settings() }</p>
                    <div class="actions">
                        <LinkButton label={speech.passports_see().to_owned()} href={Page::Passports.href()} kind={ButtonKind::Quiet} icon={Icon::List} />
                    </div>
                </Card>
                { followers::settings(speech) }
                <Card title={speech.lock_title().to_owned()}>
                    <p>{ speech.lock_settings() }</p>
                    <div class="actions">
                        <LinkButton label={speech.lock_see().to_owned()} href={Page::Lock.href()} kind={ButtonKind::Quiet} icon={Icon::Lock} />
                    </div>
                </Card>
                <InstallCard />
                <Card title={speech.settings_limits().to_owned()}><p>{ speech.settings_limits_text() }</p></Card>
            </main>
        </>
    }
}

fn undo(voice: &Voice, props: &SettingsProps) -> Html {
    let speech = &voice.speech;
    let count = i64::try_from(props.undo_steps).unwrap_or(i64::MAX);
    html! {
        <Card title={speech.settings_undo().to_owned()}>
            <p>{ speech.settings_undo_text(count) }</p>
            <div class="actions">
                <Button label={speech.settings_undo_now().to_owned()} kind={ButtonKind::Quiet} icon={Icon::Undo}
                    disabled={props.undo_steps == 0} onclick={voice.on(Msg::Undo)} />
                if props.can_redo {
                    <Button label={speech.toast_redo().to_owned()} kind={ButtonKind::Plain} onclick={voice.on(Msg::Redo)} />
                }
            </div>
        </Card>
    }
}

/// Putting the app on the home screen: one tap where the browser offers it, words where it does not.
#[component]
fn InstallCard() -> Html {
    let offered = use_state(|| false);
    {
        let offered = offered.clone();
        use_effect_with((), move |()| {
            let listening = install::listen(move |can| offered.set(can));
            move || drop(listening)
        });
    }
    let Some(voice) = use_voice() else {
        return Html::default();
    };
    let speech = &voice.speech;
    if install::is_installed() {
        return html! { <Card title={speech.settings_install().to_owned()}><p>{ speech.settings_installed() }</p></Card> };
    }
    let onclick = Callback::from(|()| {
        wasm_bindgen_futures::spawn_local(async {
            let _ = install::offer().await;
        });
    });
    html! {
        <Card title={speech.settings_install().to_owned()}>
            <p>{ speech.settings_install_text() }</p>
            if *offered {
                <Button label={speech.settings_install_now().to_owned()} kind={ButtonKind::Quiet} {onclick} />
            } else if install::is_apple_tab() {
                <LinkButton label={speech.data_move_link().to_owned()} href={Page::MoveData.href()} kind={ButtonKind::Quiet} />
            } else {
                <p>{ speech.settings_install_by_hand() }</p>
            }
        </Card>
    }
}
