//! The store could not be read: what happened, what to do, and whether the data is safe. Never an empty passport.

use crate::parts::*;
use crate::words::{Speech, use_voice};
use flow::{Msg, Neighbour, Page, StoreTrouble};
use yew::prelude::*;

/// What [`FailedPage`] needs.
#[derive(Properties, PartialEq)]
pub(crate) struct FailedProps {
    /// What went wrong.
    pub(crate) trouble: StoreTrouble,
    /// The other passports on this device.
    pub(crate) neighbours: Vec<Neighbour>,
}

/// The store could not be read.
#[component]
pub(crate) fn FailedPage(props: &FailedProps) -> Html {
    let Some(voice) = use_voice() else {
        return Html::default();
    };
    let speech = &voice.speech;
    let (what, todo) = reason(speech, props.trouble);
    html! {
        <main id="main" class="page page--alone">
            <h1 id="page-title" tabindex="-1">{ speech.failed_title() }</h1>
            <Notice kind={NoticeKind::Trouble}>
                <p>{ what }</p>
                <p>{ todo }</p>
                <p>{ speech.failed_untouched() }</p>
            </Notice>
            <div class="actions">
                <Button label={speech.failed_again().to_owned()} onclick={voice.on(Msg::TryAgain)} />
                if props.trouble == StoreTrouble::Damaged {
                    <LinkButton label={speech.restore_title().to_owned()} href={Page::Restore.href()} kind={ButtonKind::Quiet} icon={Icon::Undo} />
                }
            </div>
            { super::passports::others(&voice, &props.neighbours) }
        </main>
    }
}

/// Why the store could not be read, and what to do.
pub(super) fn reason(speech: &Speech, trouble: StoreTrouble) -> (&str, &str) {
    match trouble {
        StoreTrouble::NoStorage => (speech.failed_no_storage(), speech.failed_no_storage_todo()),
        // What is being deleted has a page of its own.
        StoreTrouble::Blocked | StoreTrouble::Taken | StoreTrouble::Deleted | StoreTrouble::Locked => {
            (speech.failed_blocked(), speech.failed_blocked_todo())
        }
        StoreTrouble::Full => (speech.failed_full(), speech.failed_full_todo()),
        StoreTrouble::Damaged => (speech.failed_damaged(), speech.failed_damaged_todo()),
        StoreTrouble::Newer => (speech.failed_newer(), speech.failed_newer_todo()),
        StoreTrouble::Lost => (speech.failed_lost(), speech.failed_lost_todo()),
    }
}
