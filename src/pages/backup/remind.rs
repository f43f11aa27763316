//! Where a backup is asked for: on Today when it is due, and always under Settings.

use super::Last;
use super::begin::last;
use crate::parts::*;
use crate::words::Voice;
use flow::{BackupStep, Msg, Page, Remind};
use yew::prelude::*;

/// What [`Reminder`] needs.
#[derive(Properties, PartialEq)]
pub(crate) struct ReminderProps {
    /// Why to ask for one; nothing when none is due.
    pub(crate) remind: Option<Remind>,
}

/// The card on Today. It can be put off for a week.
#[component]
pub(crate) fn Reminder(props: &ReminderProps) -> Html {
    let Some(voice) = crate::words::use_voice() else {
        return Html::default();
    };
    let speech = &voice.speech;
    let (title, text) = match props.remind {
        None => return Html::default(),
        Some(Remind::First) => (speech.remind_first_title(), speech.remind_first_text().to_owned()),
        Some(Remind::Again { changes }) => (
            speech.remind_again_title(),
            speech.remind_again_text(i64::from(changes)),
        ),
    };
    html! {
        <Card title={title.to_owned()}>
            <p>{ text }</p>
            <div class="actions">
                <LinkButton label={speech.backup_make().to_owned()} href={Page::Backup(BackupStep::Begin).href()}
                    kind={ButtonKind::Quiet} icon={Icon::Lock} />
                <Button label={speech.remind_later().to_owned()} kind={ButtonKind::Plain} onclick={voice.on(Msg::PutOffBackup)} />
            </div>
        </Card>
    }
}

/// The card under Settings.
pub(crate) fn settings(voice: &Voice, backup: Last, is_sample: bool) -> Html {
    let speech = &voice.speech;
    html! {
        <Card title={speech.backup_title().to_owned()}>
            if is_sample { <p>{ speech.backup_sample() }</p> } else { { last(speech, backup) } }
            <div class="actions">
                if !is_sample {
                    <LinkButton label={speech.backup_make().to_owned()} href={Page::Backup(BackupStep::Begin).href()}
                        kind={ButtonKind::Quiet} icon={Icon::Lock} />
                }
                <LinkButton label={speech.restore_title().to_owned()} href={Page::Restore.href()} kind={ButtonKind::Plain} />
            </div>
        </Card>
    }
}
