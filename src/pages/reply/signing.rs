//! Who signs: typed once for all letters that are answered on this page, and kept nowhere.

use super::entry::{Entry, coded, or_none};
use crate::parts::*;
use flow::ReplyField;
use passport::Role;
use yew::prelude::*;

/// Name, role and service.
pub(super) fn section(entry: &Entry<'_>) -> Html {
    let speech = &entry.voice.speech;
    let (name, hint) = if entry.props.from_paper {
        (speech.reply_paper_name(), None)
    } else {
        (speech.reply_name(), Some(speech.reply_sign_hint()))
    };
    html! {
        <fieldset class="govuk-fieldset reply__sign">
            <legend class="govuk-fieldset__legend">{ speech.reply_sign() }</legend>
            { for hint.map(|hint| html! { <p class="quiet">{ hint }</p> }) }
            { entry.text(ReplyField::Name, name, TextKind::Line) }
            { entry.choice(ReplyField::Role, speech.field_member_role(), coded::<Role>(speech), or_none(speech.read_role_none())) }
            { entry.text(ReplyField::Service, speech.field_service(), TextKind::Line) }
            if entry.props.from_paper { { entry.text(ReplyField::WrittenOn, speech.reply_paper_day(), TextKind::Date) } }
        </fieldset>
    }
}
