//! While everything is being deleted, and when it could not be: what is still there, and what to do. No passport is open.

use crate::pages::{read, saving::to_do};
use crate::parts::*;
use crate::words::{Speech, Voice, use_voice};
use flow::{DataMsg, Deleting, Kept, Msg, StoreTrouble};
use yew::prelude::*;

/// What [`DeletingPage`] needs.
#[derive(Properties, PartialEq)]
pub(crate) struct DeletingProps {
    /// How it stands.
    pub(crate) deleting: Deleting,
}

/// How it stands with deleting everything.
#[component]
pub(crate) fn DeletingPage(props: &DeletingProps) -> Html {
    let Some(voice) = use_voice() else {
        return Html::default();
    };
    let speech = &voice.speech;
    let content = match &props.deleting {
        Deleting::UnderWay => said(
            speech.data_deleting(),
            html! { <p class="waiting">{ speech.data_deleting_text() }</p> },
        ),
        Deleting::Nothing(trouble) => nothing(&voice, *trouble),
        Deleting::Partly(left) => partly(&voice, left),
        Deleting::Unfinished => {
            let go_on = html! {
                <>
                    <p>{ speech.data_unfinished_text() }</p>
                    { again(&voice, speech.data_unfinished_finish()) }
                </>
            };
            said(speech.data_unfinished_title(), go_on)
        }
        Deleting::Elsewhere => {
            let away =
                html! { <><p>{ speech.data_elsewhere_text() }</p>{ open(&voice, ButtonKind::Quiet) }</> };
            said(speech.data_elsewhere_title(), away)
        }
    };
    read::alone(&voice, content)
}

fn said(title: &str, content: Html) -> Html {
    html! { <><h1 id="page-title" tabindex="-1">{ title }</h1>{ content }</> }
}

/// It could not be begun. Nothing else is claimed.
fn nothing(voice: &Voice, trouble: StoreTrouble) -> Html {
    let speech = &voice.speech;
    let todo = match trouble {
        StoreTrouble::Full | StoreTrouble::Blocked => to_do(speech, trouble),
        _ => "",
    };
    let content = html! {
        <>
            <Notice kind={NoticeKind::Trouble}>
                <p>{ speech.data_nothing_text() }</p>
                if !todo.is_empty() { <p>{ todo }</p> }
            </Notice>
            { again(voice, speech.data_try_again()) }
            { open(voice, ButtonKind::Quiet) }
        </>
    };
    said(speech.data_nothing_title(), content)
}

fn partly(voice: &Voice, left: &[Kept]) -> Html {
    let speech = &voice.speech;
    let content = html! {
        <>
            <Notice kind={NoticeKind::Trouble}>
                <p>{ speech.data_partly_text() }</p>
                <ul>{ for left.iter().map(|kept| html! { <li>{ name(speech, *kept) }</li> }) }</ul>
                <p>{ speech.data_partly_todo() }</p>
            </Notice>
            { again(voice, speech.data_try_again()) }
        </>
    };
    said(speech.data_partly_title(), content)
}

fn name(speech: &Speech, kept: Kept) -> &str {
    match kept {
        Kept::Passports => speech.data_partly_passports(),
        Kept::Copies => speech.data_partly_copies(),
        Kept::Settings => speech.data_partly_settings(),
    }
}

fn again(voice: &Voice, label: &str) -> Html {
    html! {
        <div class="actions">
            <Button label={label.to_owned()} kind={ButtonKind::Warn} icon={Icon::Delete}
                onclick={voice.on(Msg::Data(DataMsg::GoOnDeleting))} />
        </div>
    }
}

fn open(voice: &Voice, kind: ButtonKind) -> Html {
    html! {
        <div class="actions">
            <Button label={voice.speech.data_open().to_owned()} {kind} onclick={voice.on(Msg::Data(DataMsg::OpenAgain))} />
        </div>
    }
}
