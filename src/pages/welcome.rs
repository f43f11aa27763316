//! First use: a language, a name, and one look at a sample.

use super::data::HomeScreenFirst;
use super::language_choice::LanguageChoice;
use crate::parts::*;
use crate::words::use_voice;
use flow::{Msg, Neighbour, Page, SCAN_HREF, Welcome};
use yew::prelude::*;

/// What [`WelcomePage`] needs.
#[derive(Properties, PartialEq)]
pub(crate) struct WelcomeProps {
    /// What has been entered so far.
    pub(crate) welcome: Welcome,
    /// The passports that are on this device already.
    pub(crate) neighbours: Vec<Neighbour>,
    /// Whether this device follows the passports of others.
    pub(crate) follows: bool,
}

/// First use.
#[component]
pub(crate) fn WelcomePage(props: &WelcomeProps) -> Html {
    let Some(voice) = use_voice() else {
        return Html::default();
    };
    let speech = &voice.speech;
    let welcome = &props.welcome;
    let send = voice.send.clone();
    let onsubmit = {
        let send = send.clone();
        Callback::from(move |event: SubmitEvent| {
            event.prevent_default();
            send.emit(Msg::Begin);
        })
    };
    html! {
        <main id="main" class="page page--welcome">
            <p class="brand">{ speech.app_name() }</p>
            <h1 id="page-title" tabindex="-1">{ speech.welcome_title() }</h1>
            if welcome.all_deleted { <Notice kind={NoticeKind::Good} live=true>{ speech.data_done() }</Notice> }
            <p class="lede">{ speech.welcome_lede() }</p>
            <LanguageChoice />
            <HomeScreenFirst />
            <form {onsubmit} novalidate=true autocomplete="off">
                <TextField
                    id="called"
                    label={speech.welcome_name().to_owned()}
                    hint={speech.welcome_name_hint().to_owned()}
                    value={welcome.called.clone()}
                    problem={welcome.name_missing.then(|| AttrValue::from(speech.problem_name_missing().to_owned()))}
                    oninput={send.reform(Msg::NameTyped)} />
                <div class="actions">
                    <Button label={speech.welcome_begin().to_owned()} submit=true />
                </div>
            </form>
            { super::passports::others(&voice, &props.neighbours) }
            if props.follows { { super::follow::way_there(speech) } }
            <Card title={speech.welcome_sample_title().to_owned()}>
                <p>{ speech.welcome_sample_text() }</p>
                <Button label={speech.welcome_sample_open().to_owned()} kind={ButtonKind::Quiet}
                    disabled={welcome.opening_sample} onclick={voice.on(Msg::OpenSample)} />
                if welcome.sample_failed {
                    <Notice kind={NoticeKind::Trouble} live=true>{ speech.welcome_sample_failed() }</Notice>
                }
            </Card>
            <Card title={speech.restore_welcome_title().to_owned()}>
                <p>{ speech.restore_welcome_text() }</p>
                <LinkButton label={speech.restore_title().to_owned()} href={Page::Restore.href()} kind={ButtonKind::Quiet} icon={Icon::Undo} />
            </Card>
            <Card title={speech.scan_welcome_title().to_owned()}>
                <p>{ speech.scan_welcome_text() }</p>
                <LinkButton label={speech.scan_open().to_owned()} href={SCAN_HREF} kind={ButtonKind::Quiet} icon={Icon::Camera} />
            </Card>
            <p class="quiet">{ speech.welcome_promise() }</p>
        </main>
    }
}
