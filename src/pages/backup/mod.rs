//! The patient's own backup: making one, and bringing one back.

mod begin;
mod file;
mod offer;
mod remind;
mod restore;
mod sheet;
mod words;

pub(crate) use begin::last;
pub(crate) use remind::{Reminder, settings};
pub(crate) use restore::RestorePage;
pub(super) use words::list as word_list;

use super::give::MovingScreen;
use crate::parts::*;
use crate::words::{Voice, use_voice};
use flow::{Backing, BackupStep, BackupTrouble, LastBackup, Making, Page, Standing};
use yew::prelude::*;

/// What [`BackupPage`] needs.
#[derive(Properties, PartialEq)]
pub(crate) struct BackupProps {
    /// Which step is open.
    pub(crate) step: BackupStep,
    /// A backup in the making.
    pub(crate) backing: Option<Backing>,
    /// How the last one stands.
    pub(crate) last: Last,
    /// How things stand with the store.
    pub(crate) standing: Standing,
    /// Whether this is the sample, of which there is no backup.
    pub(crate) is_sample: bool,
}

/// The last backup, seen from now.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(crate) struct Last {
    /// What is known of it.
    pub(crate) backup: LastBackup,
    /// How many changes are not in it.
    pub(crate) changes: u32,
    /// Now, in milliseconds since 1970, UTC.
    pub(crate) now_ms: i64,
}

/// A step of making a backup.
#[component]
pub(crate) fn BackupPage(props: &BackupProps) -> Html {
    let Some(voice) = use_voice() else {
        return Html::default();
    };
    let speech = &voice.speech;
    let (title, back) = match props.step {
        BackupStep::Begin | BackupStep::Moving => {
            (speech.backup_title(), (speech.nav_settings(), Page::Settings))
        }
        BackupStep::Words => (
            speech.backup_words_title(),
            (speech.backup_title(), Page::Backup(BackupStep::Begin)),
        ),
        BackupStep::File => (
            speech.backup_file_title(),
            (speech.backup_title(), Page::Backup(BackupStep::Begin)),
        ),
    };
    let content = match (props.step, &props.backing) {
        (BackupStep::Words, Some(backing)) => making(&voice, &backing.making),
        (BackupStep::File, Some(backing)) => file::section(&voice, backing, props.last.now_ms),
        _ => begin::section(&voice, props),
    };
    html! {
        <>
            <TopBar title={title.to_owned()} back={Some((back.0.to_owned().into(), back.1.href().into()))} />
            <main id="main" class="page screen-only">{ content }</main>
            if let (BackupStep::Words, Some(Making::Words { words, backup })) =
                (props.step, props.backing.as_ref().map(|backing| &backing.making)) {
                { sheet::printed(speech, words, backup.at_ms) }
            }
        </>
    }
}

/// The words, or why there are none.
fn making(voice: &Voice, making: &Making) -> Html {
    let speech = &voice.speech;
    match making {
        Making::Asked => html! { <p class="waiting" role="status">{ speech.backup_words_making() }</p> },
        Making::Words { words, .. } => words::section(voice, words),
        Making::Failed(trouble) => failed(voice, *trouble),
        // On its way to the file.
        Making::Ready(_) => Html::default(),
    }
}

fn failed(voice: &Voice, trouble: BackupTrouble) -> Html {
    let speech = &voice.speech;
    let text = match trouble {
        BackupTrouble::TooLarge => speech.backup_too_large(),
        BackupTrouble::NotLocked => speech.backup_not_locked(),
        BackupTrouble::NotRead(_) => speech.backup_not_read(),
    };
    html! {
        <>
            <Notice kind={NoticeKind::Trouble} live=true>{ text }</Notice>
            <div class="actions">
                if trouble == BackupTrouble::TooLarge {
                    <LinkButton label={speech.history_see().to_owned()} href={Page::History.href()} icon={Icon::List} />
                } else {
                    <LinkButton label={speech.backup_again().to_owned()} href={Page::Backup(BackupStep::Begin).href()} />
                }
            </div>
        </>
    }
}

/// The backup as a moving code, full screen.
#[component]
pub(crate) fn BackupMoving(props: &BackupProps) -> Html {
    let Some(voice) = use_voice() else {
        return Html::default();
    };
    let Some(backing) = &props.backing else {
        return Html::default();
    };
    let speech = &voice.speech;
    html! {
        <MovingScreen moving={backing.moving.clone()} lede={speech.backup_move_lede().to_owned()}
            label={speech.backup_move_label().to_owned()} warning={speech.backup_move_warning().to_owned()}
            back={Page::Backup(BackupStep::File).href()} />
    }
}
