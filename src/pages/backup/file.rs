//! The file, once the words are written down: out of this phone as a file, or over to a new one as a moving code.

use crate::device::clock;
use crate::parts::*;
use crate::words::{Speech, Voice};
use flow::{Backing, BackupStep, Handed, Msg, Page};
use yew::prelude::*;

pub(super) fn section(voice: &Voice, backing: &Backing, now_ms: i64) -> Html {
    let speech = &voice.speech;
    let Some(backup) = backing.ready() else {
        return Html::default();
    };
    let name = speech.backup_file_name(&clock::wall_at(now_ms).date().to_string());
    html! {
        <>
            <p class="lede">{ speech.backup_file_lede() }</p>
            <div class="actions">
                <Button label={speech.backup_file_save().to_owned()} icon={Icon::Down} onclick={voice.on(Msg::HandBackup(name))} />
            </div>
            { handed(speech, backing.handed) }
            if backup.can_move {
                <Card title={speech.backup_move_title().to_owned()}>
                    <p>{ speech.backup_move_text() }</p>
                    <div class="actions">
                        <LinkButton label={speech.backup_move_open().to_owned()} kind={ButtonKind::Quiet} icon={Icon::Moving}
                            href={Page::Backup(BackupStep::Moving).href()} />
                    </div>
                </Card>
            }
            <p class="quiet">{ speech.backup_file_forgot() }</p>
        </>
    }
}

/// What became of the file last.
fn handed(speech: &Speech, handed: Option<Handed>) -> Html {
    let (kind, text) = match handed {
        None => return Html::default(),
        Some(Handed::Shared | Handed::Copied) => (NoticeKind::Good, speech.backup_file_shared()),
        Some(Handed::Saved) => (NoticeKind::Good, speech.backup_file_saved()),
        Some(Handed::Refused) => (NoticeKind::Trouble, speech.backup_file_refused()),
    };
    html! { <Notice {kind} live=true>{ text }</Notice> }
}
