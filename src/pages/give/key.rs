//! The key, alone on its page and large: to be said or written down. There is nothing here that copies it.

use crate::pages::preview::{ShareProps, whom};
use crate::parts::*;
use crate::words::Speech;
use flow::{Page, Share, Way};
use yew::prelude::*;

/// Where the key's page was opened from.
pub(super) fn back(share: &Share) -> Page {
    Page::Give(share.to, share.key_of)
}

/// What the way back is called.
pub(super) fn back_label<'a>(speech: &'a Speech, share: &Share) -> &'a str {
    match share.key_of {
        Way::Code => speech.key_to_code(),
        Way::Moving => speech.key_to_moving(),
        Way::Choose | Way::Send | Way::Key | Way::Paper => speech.key_to_letter(),
    }
}

pub(super) fn section(speech: &Speech, share: &Share, given: &ShareProps) -> Html {
    match key(share) {
        Some(key) => html! {
            <>
                <p class="lede">{ speech.key_lede() }</p>
                { belongs(speech, share, given) }
                <Spelled text={key.to_owned()} label={speech.key_title().to_owned()} />
                <Notice kind={NoticeKind::Info}>{ speech.key_once() }</Notice>
                { anew(speech, share) }
                <p class="quiet">{ speech.key_hint() }</p>
            </>
        },
        None => html! { <p>{ speech.key_none() }</p> },
    }
}

/// For whom the letter is that this key opens, and when it was made.
pub(super) fn belongs(speech: &Speech, share: &Share, given: &ShareProps) -> Html {
    let Some(made) = share.locked_at else {
        return Html::default();
    };
    let when = speech.age(made, given.now.wall);
    html! { <p>{ speech.key_of(&when, &whom(speech, given)) }</p> }
}

/// That an earlier letter has another key.
pub(super) fn anew(speech: &Speech, share: &Share) -> Html {
    if share.is_not_the_first {
        html! { <Notice kind={NoticeKind::Info}>{ speech.send_anew() }</Notice> }
    } else {
        Html::default()
    }
}

/// The key of what the page before it gives.
fn key(share: &Share) -> Option<&str> {
    match share.key_of {
        Way::Code => share.glance.as_ref()?.key.as_deref(),
        Way::Moving => share.moving.key.as_deref(),
        Way::Choose | Way::Send | Way::Key | Way::Paper => {
            let sent = share.sending.made.as_ref()?.as_ref().ok()?;
            sent.key.as_deref()
        }
    }
}
