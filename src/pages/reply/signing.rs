//! Who signs: typed once for all letters that are answered on this page, and kept nowhere.

use super::entry::{Entry, coded, or_none};
use crate::parts::*;
use flow::ReplyField;
use passport::Role;
use yew::prelude::*;

/// Name, role and service.
pub(super) fn section(entry: &Entry<'_>) -> Html {
    let speech = &entry.voice.speech;
    let (name, role, hint) = if entry.props.from_paper {
        (
            speech.reply_paper_name(),
            speech.field_member_role().to_owned(),
            None,
        )
    } else {
        let role = speech.reply_role(&entry.props.summary.view.patient.called);
        (speech.reply_name(), role, Some(speech.reply_sign_hint()))
    };
    html! {
        <fieldset class="govuk-fieldset reply__sign">
            <legend class="govuk-fieldset__legend">{ speech.reply_sign() }</legend>
            { for hint.map(|hint| html! { <p class="quiet">{ hint }</p> }) }
            { entry.text(ReplyField::Name, name, TextKind::Line) }
            { entry.choice(ReplyField::Role, &role, coded::<Role>(speech), or_none(speech.read_role_none())) }
            { entry.text(ReplyField::Service, speech.field_service(), TextKind::Line) }
            if entry.props.from_paper { { entry.text(ReplyField::WrittenOn, speech.reply_paper_day(), TextKind::Date) } }
        </fieldset>
    }
}
