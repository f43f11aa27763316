//! What stands between the patient and "saved". Silent while all is well.

use crate::parts::*;
use crate::words::{Speech, use_voice};
use flow::{BackupStep, Msg, Neighbour, Page, Standing, StoreTrouble};
use yew::prelude::*;

/// What [`SavingNotice`] needs.
#[derive(Properties, PartialEq)]
pub(crate) struct SavingProps {
    /// How things stand with the store.
    pub(crate) standing: Standing,
    /// Whether this version may only read.
    pub(crate) read_only: bool,
    /// Whether this is the second copy, because the browser opens the store no longer.
    pub(crate) only_copy: bool,
    /// The passports on this device, as far as they have been looked for.
    pub(crate) neighbours: Vec<Neighbour>,
}

/// A failed save stays visible until it is mended.
#[component]
pub(crate) fn SavingNotice(props: &SavingProps) -> Html {
    let Some(voice) = use_voice() else {
        return Html::default();
    };
    let speech = &voice.speech;
    if props.only_copy {
        return html! {
            <Notice kind={NoticeKind::Trouble} live=true>
                <p><strong>{ speech.only_copy_title() }</strong>{ " " }{ speech.only_copy_text() }</p>
                <p>{ speech.only_copy_todo() }</p>
                { super::passports::besides(&voice, speech.only_copy_others(), &props.neighbours) }
                <LinkButton label={speech.backup_make().to_owned()} href={Page::Backup(BackupStep::Begin).href()} kind={ButtonKind::Quiet} />
            </Notice>
        };
    }
    if props.read_only {
        return html! { <Notice kind={NoticeKind::Info}>{ speech.read_only() }</Notice> };
    }
    let Standing::NotSaved(trouble) = props.standing else {
        return Html::default();
    };
    html! {
        <Notice kind={NoticeKind::Trouble} live=true>
            <p><strong>{ speech.saving_not() }</strong>{ " " }{ speech.saving_not_text() }</p>
            <p>{ to_do(speech, trouble) }</p>
            <div class="actions">
                <Button label={speech.saving_again().to_owned()} kind={ButtonKind::Quiet} onclick={voice.on(Msg::TryAgain)} />
                <LinkButton label={speech.data_title().to_owned()} href={Page::Data.href()} kind={ButtonKind::Plain} />
            </div>
        </Notice>
    }
}

/// What [`MendedNotice`] needs.
#[derive(Properties, PartialEq)]
pub(crate) struct MendedProps {
    /// How many of the last changes are known to be missing, when the store was mended.
    pub(crate) lost: Option<u32>,
}

/// The store was damaged and put together again: what that means, and what makes it safer. It stands until it is read.
#[component]
pub(crate) fn MendedNotice(props: &MendedProps) -> Html {
    let (Some(voice), Some(lost)) = (use_voice(), props.lost) else {
        return Html::default();
    };
    let speech = &voice.speech;
    let what = match lost {
        0 => speech.mended_all().to_owned(),
        lost => speech.mended_but(lost.into()),
    };
    html! {
        <Notice kind={NoticeKind::Info} live=true>
            <p><strong>{ speech.mended_title() }</strong>{ " " }{ what }</p>
            <p>{ speech.mended_todo() }</p>
            <Button label={speech.mended_seen().to_owned()} kind={ButtonKind::Quiet} onclick={voice.on(Msg::MendedSeen)} />
        </Notice>
    }
}

/// What to do about a store that did not do what it was asked.
pub(super) fn to_do(speech: &Speech, trouble: StoreTrouble) -> &str {
    match trouble {
        StoreTrouble::Full => speech.saving_full(),
        StoreTrouble::Lost => speech.saving_lost(),
        StoreTrouble::Blocked => speech.saving_blocked(),
        StoreTrouble::NoStorage
        | StoreTrouble::Damaged
        | StoreTrouble::Newer
        | StoreTrouble::Taken
        | StoreTrouble::Deleted
        | StoreTrouble::Locked => speech.saving_other(),
    }
}
