//! Clearing the history on purpose: what goes, what stays, and a tap that is asked about once more.

use crate::pages::saving::to_do;
use crate::parts::*;
use crate::words::{Speech, Voice, use_voice};
use flow::{Clearing, Msg, Page, Standing, StoreTrouble};
use yew::prelude::*;

/// What [`ClearPage`] needs.
#[derive(Properties, PartialEq)]
pub(crate) struct ClearProps {
    /// How it stands with clearing.
    pub(crate) clearing: Clearing,
    /// How things stand with the store.
    pub(crate) standing: Standing,
    /// Whether it can be done now.
    pub(crate) offered: bool,
    /// Whether another device keeps the passport too.
    pub(crate) is_kept_elsewhere: bool,
    /// Whether this device keeps it beside the patient's first one.
    pub(crate) is_kept_here: bool,
}

/// What goes and what stays.
#[component]
pub(crate) fn ClearPage(props: &ClearProps) -> Html {
    let Some(voice) = use_voice() else {
        return Html::default();
    };
    let speech = &voice.speech;
    html! {
        <>
            <TopBar title={speech.history_clear_title().to_owned()}
                back={Some((speech.history_title().to_owned().into(), Page::History.href().into()))} />
            <main id="main" class="page">
                <p class="lede">{ speech.history_clear_lede() }</p>
                <Card title={speech.history_clear_goes().to_owned()}>
                    { list(&[speech.history_clear_goes_earlier(), speech.history_clear_goes_taken_out(), speech.history_clear_goes_undo()]) }
                </Card>
                <Card title={speech.history_clear_stays().to_owned()}>
                    { list(&[speech.history_clear_stays_all(), speech.history_clear_stays_copies()]) }
                    <p>{ speech.history_clear_dates() }</p>
                </Card>
                if props.is_kept_here { <Notice kind={NoticeKind::Info}>{ speech.keeping_clear_here() }</Notice> }
                if props.is_kept_elsewhere && !props.is_kept_here { <Notice kind={NoticeKind::Info}>{ speech.keeping_clear() }</Notice> }
                { refused(speech, props.clearing) }
                <p class="quiet" role="status">{ why_not(speech, props) }</p>
                if props.offered {
                    <div class="actions">
                        <Button label={speech.history_clear_now().to_owned()} kind={ButtonKind::Warn}
                            onclick={voice.on(Msg::AskClearHistory)} />
                    </div>
                }
            </main>
        </>
    }
}

fn list(items: &[&str]) -> Html {
    html! { <ul>{ for items.iter().map(|item| html! { <li>{ *item }</li> }) }</ul> }
}

/// Why it cannot be done now; nothing when it can.
fn why_not<'a>(speech: &'a Speech, props: &ClearProps) -> &'a str {
    match (props.clearing, props.standing) {
        (Clearing::UnderWay, _) => speech.history_clearing(),
        _ if props.offered || props.is_kept_here => "",
        (_, Standing::Saved) => speech.history_clear_nothing(),
        (_, Standing::Saving | Standing::NotSaved(_)) => speech.history_clear_wait(),
    }
}

fn refused(speech: &Speech, clearing: Clearing) -> Html {
    let Clearing::Refused(trouble) = clearing else {
        return Html::default();
    };
    let todo = match trouble {
        StoreTrouble::Taken => speech.history_clear_taken(),
        other => to_do(speech, other),
    };
    html! {
        <Notice kind={NoticeKind::Trouble} live=true>
            <p><strong>{ speech.history_clear_refused() }</strong></p>
            <p>{ todo }</p>
        </Notice>
    }
}

/// The question that is asked once more.
pub(crate) fn confirm_clear(voice: &Voice) -> Html {
    let speech = &voice.speech;
    html! {
        <Confirm title={speech.history_clear_sure_title().to_owned()} text={speech.history_clear_sure().to_owned()}
            yes={speech.history_clear_yes().to_owned()} no={speech.history_clear_no().to_owned()} kind={ButtonKind::Warn}
            onyes={voice.on(Msg::ConfirmClearHistory)} onno={voice.on(Msg::KeepRecord)} />
    }
}
