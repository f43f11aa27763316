//! A link or a file with everything. The key is on a page of its own, so that nobody sends both in one message by habit.

use super::key;
use crate::pages::preview::ShareProps;
use crate::parts::*;
use crate::words::{Speech, Voice};
use flow::{Handed, Msg, Page, SendTrouble, Sending, Sent, Share, Way};
use yew::prelude::*;

pub(super) fn section(voice: &Voice, share: &Share, given: &ShareProps) -> Html {
    let speech = &voice.speech;
    let sending = &share.sending;
    html! {
        <>
            <p class="lede">{ speech.send_lede() }</p>
            <Toggle label={speech.send_lock().to_owned()} alone=true on={sending.locked} onchange={voice.send.reform(Msg::Lock)} />
            if sending.locked {
                <p class="quiet">{ speech.send_lock_hint() }</p>
            } else {
                <Notice kind={NoticeKind::Info}>{ speech.send_open_warning() }</Notice>
            }
            <div aria-live="polite">{ standing(voice, sending) }</div>
            { handed(speech, sending.handed) }
            if let Some(Ok(Sent { key: Some(_), .. })) = sending.made.as_ref().map(|made| made.as_ref().map(|sent| &**sent)) {
                <Card title={speech.send_then_title().to_owned()}>
                    <p>{ speech.send_then_text() }</p>
                    { key::belongs(speech, share, given) }
                    <p>{ speech.key_once() }</p>
                    { key::anew(speech, share) }
                    <div class="actions">
                        <LinkButton label={speech.send_show_key().to_owned()} kind={ButtonKind::Quiet} icon={Icon::Lock}
                            href={Page::Give(share.to, Way::Key).href()} />
                    </div>
                </Card>
            }
        </>
    }
}

/// How far the letter is.
fn standing(voice: &Voice, sending: &Sending) -> Html {
    let speech = &voice.speech;
    match &sending.made {
        None if sending.locked => html! { <p class="waiting">{ speech.send_locking() }</p> },
        None => html! { <p class="waiting">{ speech.send_making() }</p> },
        Some(Ok(sent)) => ready(voice, sent),
        Some(Err(trouble)) => {
            let text = match trouble {
                SendTrouble::TooLarge => speech.send_too_large(),
                SendTrouble::NotLocked => speech.send_not_locked(),
            };
            html! {
                <Notice kind={NoticeKind::Trouble}>
                    <p>{ text }</p>
                    if *trouble == SendTrouble::NotLocked {
                        <Button label={speech.send_again().to_owned()} kind={ButtonKind::Quiet}
                            onclick={voice.on(Msg::Lock(true))} />
                    }
                </Notice>
            }
        }
    }
}

fn ready(voice: &Voice, sent: &Sent) -> Html {
    let speech = &voice.speech;
    let can_share = crate::device::share_sheet::can_share();
    html! {
        <>
            <p>{ speech.send_ready() }</p>
            if sent.link.is_none() { <p class="quiet">{ speech.send_no_link() }</p> }
            <div class="actions">
                if sent.link.is_some() && can_share {
                    <Button label={speech.send_share_link().to_owned()} icon={Icon::Mail} onclick={voice.on(Msg::ShareLink)} />
                }
                if sent.link.is_some() {
                    <Button label={speech.send_copy_link().to_owned()} icon={Icon::Copy}
                        kind={if can_share { ButtonKind::Quiet } else { ButtonKind::Main }} onclick={voice.on(Msg::CopyLink)} />
                }
                <Button label={speech.send_file().to_owned()} icon={Icon::Down} onclick={voice.on(Msg::ShareFile)}
                    kind={if sent.link.is_some() { ButtonKind::Quiet } else { ButtonKind::Main }} />
            </div>
        </>
    }
}

/// What became of it last.
pub(in crate::pages) fn handed(speech: &Speech, handed: Option<Handed>) -> Html {
    let (kind, text) = match handed {
        Some(Handed::Copied) => (NoticeKind::Good, speech.code_copied()),
        Some(Handed::Shared) => (NoticeKind::Good, speech.send_shared()),
        Some(Handed::Saved) => (NoticeKind::Good, speech.send_saved()),
        Some(Handed::Refused) => (NoticeKind::Trouble, speech.send_refused()),
        None => return Html::default(),
    };
    html! { <Notice {kind} live=true>{ text }</Notice> }
}
