//! Bringing a backup back: the file, its words, and one clear page for whatever keeps it from coming back.

use super::offer;
use crate::pages::{PICKED, read};
use crate::parts::*;
use crate::words::{Speech, Voice, use_voice};
use flow::{Found, KeyTrouble, Msg, NoBackup, Page, Refusal, RestoreStep, Restoring, SCAN_HREF, Unlocking};
use yew::prelude::*;

/// The id of the field for the words.
const WORDS: &str = "words";

/// What [`RestorePage`] needs.
#[derive(Properties, PartialEq)]
pub(crate) struct RestoreProps {
    /// How far it is.
    pub(crate) restoring: Restoring,
}

/// Bringing a backup back.
#[component]
pub(crate) fn RestorePage(props: &RestoreProps) -> Html {
    let Some(voice) = use_voice() else {
        return Html::default();
    };
    let restoring = &props.restoring;
    let content = match &restoring.step {
        RestoreStep::Picking { looking, found } => picking(&voice, *looking, found.as_ref()),
        RestoreStep::Words(unlocking) => words(&voice, unlocking),
        RestoreStep::Offered(offered) => offer::section(&voice, offered, restoring.is_held_up()),
        RestoreStep::Refused(refusal) => refused(&voice, *refusal),
    };
    let back = html! { <p><a href={Page::Today.href()}>{ voice.speech.restore_go_back() }</a></p> };
    read::alone(&voice, html! { <>{ content }{ back }</> })
}

fn picking(voice: &Voice, looking: bool, found: Option<&NoBackup>) -> Html {
    let speech = &voice.speech;
    html! {
        <>
            <h1 id="page-title" tabindex="-1">{ speech.restore_title() }</h1>
            <p class="lede">{ speech.restore_lede() }</p>
            <FileField id={PICKED} label={speech.restore_file().to_owned()} hint={speech.restore_file_hint().to_owned()}
                choose={speech.restore_choose().to_owned()} accept=".redthread,application/vnd.redthread,image/*"
                onpick={voice.on(Msg::Picked)} />
            <div role="status">
                if looking { <p class="waiting">{ speech.scan_looking() }</p> }
                if let Some(found) = found { { no_backup(speech, found) } }
            </div>
            <Card title={speech.restore_scan_title().to_owned()}>
                <p>{ speech.restore_scan_text() }</p>
                <LinkButton label={speech.scan_open().to_owned()} href={SCAN_HREF} kind={ButtonKind::Quiet} icon={Icon::Camera} />
            </Card>
        </>
    }
}

/// What was picked instead.
fn no_backup(speech: &Speech, found: &NoBackup) -> Html {
    match found {
        NoBackup::Letter => html! { <Notice kind={NoticeKind::Info}>{ speech.restore_letter() }</Notice> },
        NoBackup::Other(Found::NoReader) => {
            html! { <Notice kind={NoticeKind::Trouble}>{ speech.scan_no_reader() }</Notice> }
        }
        NoBackup::Other(Found::Refused(refusal)) => {
            let (title, todo) = reason(speech, *refusal);
            notice(speech, Some(title), todo)
        }
        NoBackup::Other(_) => {
            let (title, todo) = reason(speech, Refusal::NotALetter);
            notice(speech, Some(title), todo)
        }
    }
}

fn notice(speech: &Speech, title: Option<&str>, todo: &str) -> Html {
    html! {
        <Notice kind={NoticeKind::Trouble}>
            if let Some(title) = title { <p><strong>{ title }</strong></p> }
            <p>{ todo }</p>
            <p>{ speech.restore_nothing_changed() }</p>
        </Notice>
    }
}

/// Why a backup does not come back, and what to do.
fn reason(speech: &Speech, refusal: Refusal) -> (&str, &str) {
    match refusal {
        Refusal::NotALetter => (speech.restore_not_a_backup(), speech.restore_not_a_backup_todo()),
        Refusal::Damaged => (speech.restore_damaged(), speech.restore_damaged_todo()),
        Refusal::Newer => (speech.restore_newer(), speech.restore_newer_todo()),
        Refusal::TooLarge => (speech.restore_too_large(), speech.restore_too_large_todo()),
    }
}

fn refused(voice: &Voice, refusal: Refusal) -> Html {
    let speech = &voice.speech;
    let (title, todo) = reason(speech, refusal);
    html! {
        <>
            <h1 id="page-title" tabindex="-1">{ title }</h1>
            { notice(speech, None, todo) }
            { another(voice) }
        </>
    }
}

/// Back to choosing a file.
pub(super) fn another(voice: &Voice) -> Html {
    html! {
        <Button label={voice.speech.restore_another().to_owned()} kind={ButtonKind::Plain} onclick={voice.on(Msg::RestoreAnother)} />
    }
}

fn words(voice: &Voice, unlocking: &Unlocking) -> Html {
    let speech = &voice.speech;
    let send = voice.send.clone();
    let onsubmit = Callback::from(move |event: SubmitEvent| {
        event.prevent_default();
        send.emit(Msg::TryKey);
    });
    let is_trying = unlocking.attempt.is_some();
    let problem = unlocking.trouble.map(|trouble| match trouble {
        KeyTrouble::Wrong => speech.restore_wrong_words(),
        KeyTrouble::NotNow => speech.restore_not_now(),
        _ => speech.restore_not_words(),
    });
    html! {
        <>
            <h1 id="page-title" tabindex="-1">{ speech.restore_words_title() }</h1>
            <p class="lede">{ speech.restore_words_lede() }</p>
            <form {onsubmit} novalidate=true autocomplete="off" class="unlock">
                <TextField id={WORDS} label={speech.restore_words_label().to_owned()}
                    hint={Some(AttrValue::from(speech.restore_words_hint().to_owned()))} value={unlocking.typed.clone()}
                    problem={problem.map(|problem| AttrValue::from(problem.to_owned()))}
                    oninput={voice.send.reform(Msg::KeyTyped)} kind={TextKind::Words} />
                <div class="actions">
                    <Button label={speech.restore_words_open().to_owned()} icon={Icon::Lock} submit=true disabled={is_trying} />
                </div>
                <p role="status" class="waiting">{ is_trying.then(|| speech.restore_words_opening().to_owned()) }</p>
            </form>
            { another(voice) }
        </>
    }
}
