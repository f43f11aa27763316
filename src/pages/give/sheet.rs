//! Choosing what to print.

use crate::pages::code::left_out;
use crate::parts::*;
use crate::words::{Speech, Voice};
use flow::{Msg, Share, Sheet};
use std::rc::Rc;
use yew::prelude::*;

pub(super) fn section(voice: &Voice, share: &Share) -> Html {
    let speech = &voice.speech;
    let options: Vec<Choice> = Sheet::ALL
        .into_iter()
        .map(|sheet| choice(speech, sheet))
        .collect();
    let onchange = voice.where_some(|slug: String| Sheet::from_slug(&slug).map(Msg::Sheet));
    html! {
        <>
            <ChoiceField id="sheet" label={speech.sheet_label().to_owned()} options={Rc::new(options)}
                chosen={share.sheet.slug()} {onchange} />
            if share.failed { <Notice kind={NoticeKind::Trouble} live=true>{ speech.code_failed() }</Notice> }
            if let Some(glance) = &share.glance { { left_out(speech, &glance.left_out) } }
            <div class="actions">
                <Button label={speech.sheet_print().to_owned()} icon={Icon::Print} disabled={share.glance.is_none()}
                    onclick={voice.on(Msg::Print)} />
            </div>
            <p class="quiet">{ speech.sheet_warning() }{ " " }{ speech.sheet_again() }</p>
        </>
    }
}

fn choice(speech: &Speech, sheet: Sheet) -> Choice {
    let (label, hint) = match sheet {
        Sheet::Page => (speech.sheet_page(), speech.sheet_page_hint()),
        Sheet::Wallet => (speech.sheet_wallet(), speech.sheet_wallet_hint()),
        Sheet::Fridge => (speech.sheet_fridge(), speech.sheet_fridge_hint()),
    };
    Choice {
        value: sheet.slug().into(),
        label: label.to_owned().into(),
        hint: Some(hint.to_owned().into()),
    }
}
