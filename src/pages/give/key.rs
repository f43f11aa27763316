//! The key, alone on its page and large: to be said or written down. There is nothing here that copies it.

use crate::parts::*;
use crate::words::Speech;
use flow::{Page, Share, Way};
use yew::prelude::*;

/// Where the key's page was opened from.
pub(super) fn back(share: &Share) -> Page {
    let way = if share.code_locked { Way::Code } else { Way::Send };
    Page::Give(share.to, way)
}

pub(super) fn section(speech: &Speech, share: &Share) -> Html {
    match key(share) {
        Some(key) => html! {
            <>
                <p class="lede">{ speech.key_lede() }</p>
                <Spelled text={key.to_owned()} label={speech.key_title().to_owned()} />
                <p class="quiet">{ speech.key_hint() }</p>
            </>
        },
        None => html! { <p>{ speech.key_none() }</p> },
    }
}

/// The key of what is locked: of the code when that is locked, else of the letter.
fn key(share: &Share) -> Option<&str> {
    let of_code = share.glance.as_ref().and_then(|glance| glance.key.as_deref());
    let sent = share.sending.made.as_ref().and_then(|made| made.as_ref().ok());
    of_code.or_else(|| sent.and_then(|sent| sent.key.as_deref()))
}
