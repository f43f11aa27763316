//! What a reader may add: agreements, a contact, another number, a few lines. Each behind its fold but the lines.

use super::entry::{Entry, answer, coded, or_none};
use crate::pages::form::members;
use crate::parts::*;
use flow::{AGREEMENTS, Msg, PATIENT, ReplyField, ReplyMsg};
use passport::AppointmentKind;
use yew::prelude::*;

/// What can be added.
pub(super) fn section(entry: &Entry<'_>) -> Html {
    let speech = &entry.voice.speech;
    html! {
        <>
            <Fold label={speech.reply_agreement().to_owned()} open={is_open(entry, &[ReplyField::What(0), ReplyField::By(0)])}>
                { for (0..entry.props.replying.agreements).map(|at| agreement(entry, at)) }
                if entry.props.replying.agreements < AGREEMENTS {
                    <Button label={speech.reply_agreement_more().to_owned()} kind={ButtonKind::Plain} onclick={entry.voice.on(Msg::Reply(ReplyMsg::OneMore))} />
                }
            </Fold>
            <Fold label={speech.reply_contact().to_owned()} open={is_open(entry, &CONTACT)}>{ contact(entry) }</Fold>
            if !entry.props.summary.view.members.is_empty() {
                <Fold label={speech.reply_number().to_owned()} open={is_open(entry, &[ReplyField::Whose, ReplyField::Number])}>{ number(entry) }</Fold>
            }
            { entry.text(ReplyField::Message, speech.reply_message(), TextKind::Long) }
        </>
    }
}

const CONTACT: [ReplyField; 4] = [
    ReplyField::ContactDay,
    ReplyField::ContactTime,
    ReplyField::ContactPlace,
    ReplyField::ContactPurpose,
];

/// What has been written, or is wrong, is in sight when the fields come back.
fn is_open(entry: &Entry<'_>, fields: &[ReplyField]) -> bool {
    let replying = &entry.props.replying;
    let says_something =
        |field: &ReplyField| !replying.get(*field).is_empty() || replying.problem(*field).is_some();
    fields.iter().any(says_something)
}

fn agreement(entry: &Entry<'_>, at: u8) -> Html {
    let speech = &entry.voice.speech;
    let mut who = vec![answer(
        PATIENT,
        &speech.reply_who_patient(&entry.props.summary.view.patient.called),
    )];
    who.extend(members(speech, &entry.props.summary.view));
    html! {
        <div key={at} class="reply__item">
            { entry.text(ReplyField::What(at), speech.field_agreement_what(), TextKind::Line) }
            { entry.choice(ReplyField::Who(at), speech.field_agreement_who(), who, or_none(speech.reply_who_me())) }
            { entry.text(ReplyField::By(at), speech.field_agreement_by(), TextKind::Date) }
        </div>
    }
}

fn contact(entry: &Entry<'_>) -> Html {
    let speech = &entry.voice.speech;
    let kinds = coded::<AppointmentKind>(speech);
    html! {
        <>
            { entry.choice(ReplyField::ContactKind, speech.field_appointment_kind(), kinds, ChoiceStyle::Select) }
            { entry.text(ReplyField::ContactDay, speech.field_day(), TextKind::Date) }
            { entry.text(ReplyField::ContactTime, speech.reply_contact_time(), TextKind::Time) }
            { entry.text(ReplyField::ContactPlace, speech.field_place(), TextKind::Line) }
            { entry.text(ReplyField::ContactPurpose, speech.field_purpose(), TextKind::Line) }
        </>
    }
}

fn number(entry: &Entry<'_>) -> Html {
    let speech = &entry.voice.speech;
    html! {
        <>
            { entry.choice(ReplyField::Whose, speech.reply_whose(), members(speech, &entry.props.summary.view), or_none(speech.choose_nobody())) }
            { entry.text(ReplyField::Number, speech.reply_number_new(), TextKind::Phone) }
        </>
    }
}
