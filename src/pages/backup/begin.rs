//! What a backup is, how the last one stands, and the way to a new one or to bringing one back.

use super::{BackupProps, Last};
use crate::parts::*;
use crate::words::{Speech, Voice};
use flow::{Msg, Page, Standing};
use yew::prelude::*;

pub(super) fn section(voice: &Voice, props: &BackupProps) -> Html {
    let speech = &voice.speech;
    let is_stored = props.standing == Standing::Saved;
    html! {
        <>
            <p class="lede">{ speech.backup_lede() }</p>
            if props.is_sample {
                <Notice kind={NoticeKind::Info}>{ speech.backup_sample() }</Notice>
            } else {
                <p>{ speech.backup_how() }</p>
                { last(speech, props.last) }
                <div class="actions">
                    <Button label={speech.backup_make().to_owned()} icon={Icon::Lock} disabled={!is_stored}
                        described_by={(!is_stored).then_some(AttrValue::Static("backup-unsaved"))} onclick={voice.on(Msg::MakeBackup)} />
                </div>
                if !is_stored { <p id="backup-unsaved" class="quiet">{ speech.backup_unsaved() }</p> }
            }
            <Rows>
                <RowLink href={Page::Restore.href()} title={speech.restore_title().to_owned()}
                    detail={Some(AttrValue::from(speech.restore_welcome_text().to_owned()))} icon={Icon::Undo} />
            </Rows>
        </>
    }
}

/// How the last backup stands.
pub(crate) fn last(speech: &Speech, last: Last) -> Html {
    if !last.backup.is_made() {
        return html! { <p>{ speech.backup_none() }</p> };
    }
    let days = last.backup.days_ago(last.now_ms);
    let changes = i64::from(last.changes);
    html! { <p>{ speech.backup_last(days) }{ " " }{ speech.backup_since(changes) }</p> }
}
