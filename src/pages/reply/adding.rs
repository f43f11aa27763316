//! What a reader may add: a question, what they have noticed, a change, what was said at a visit; agreements, a contact, another number,
//! a few lines. Each behind its fold but the lines.

use super::entry::{Entry, answer, coded, or_none};
use crate::pages::form::members;
use crate::parts::*;
use flow::{AGREEMENTS, Msg, PATIENT, ReplyField, ReplyMsg, choice_of, suggestible, visited};
use passport::{AppointmentKind, Audience, Key, Kind, Record};
use yew::prelude::*;

/// What can be added.
pub(super) fn section(entry: &Entry<'_>) -> Html {
    let speech = &entry.voice.speech;
    html! {
        <>
            { helping(entry) }
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

/// What somebody near the patient has to say first of all. For them the two that need no choice stand open.
fn helping(entry: &Entry<'_>) -> Html {
    use ReplyField::{NotedWhich, NotedWords, Noticed, Question, SuggestWhich, SuggestWords};
    let speech = &entry.voice.speech;
    let is_near = match entry.props.role {
        Some(role) => role.is_personal(),
        None => entry.props.summary.audience == Audience::Relative,
    };
    let changes = changes(entry);
    let visits = visits(entry);
    html! {
        <>
            <Fold label={speech.reply_ask().to_owned()} open={is_near || is_open(entry, &[Question])}>
                { entry.text(Question, speech.reply_ask_words(), TextKind::Long) }
            </Fold>
            <Fold label={speech.reply_notice().to_owned()} open={is_near || is_open(entry, &[Noticed])}>
                { entry.hinted(Noticed, speech.reply_notice_words(), Some(speech.reply_notice_hint()), TextKind::Long) }
            </Fold>
            if !changes.is_empty() {
                <Fold label={speech.reply_suggest().to_owned()} open={is_open(entry, &[SuggestWhich, SuggestWords])}>
                    { entry.choice(SuggestWhich, speech.reply_suggest_which(), changes, or_none(speech.choose_one())) }
                    { entry.text(SuggestWords, speech.reply_suggest_words(), TextKind::Long) }
                </Fold>
            }
            <Fold label={speech.reply_noted().to_owned()} open={is_open(entry, &[NotedWhich, NotedWords])}>
                if !visits.is_empty() {
                    { entry.choice(NotedWhich, speech.reply_noted_which(), visits, or_none(speech.reply_noted_other())) }
                }
                { entry.text(NotedWords, speech.reply_noted_words(), TextKind::Long) }
            </Fold>
        </>
    }
}

/// Every record that the reader sees, by its name and what it is.
fn changes(entry: &Entry<'_>) -> Vec<Choice> {
    let view = &entry.props.summary.view;
    let choice = |key: Key| Some(answer(&choice_of(key), &named(entry, key, &view.record(key)?)));
    suggestible(view).into_iter().filter_map(choice).collect()
}

/// What tells a record from the others in one list of all of them.
fn named(entry: &Entry<'_>, key: Key, record: &Record) -> String {
    let speech = &entry.voice.speech;
    let name = speech.record_name(record);
    match record {
        Record::Appointment(_, appointment) => speech.raise_at_contact(
            &name,
            &speech.moment(&appointment.when, entry.props.now.wall.date()),
        ),
        Record::Task(_, task) => {
            let parts = [Some(name), speech.task_name(task).detail];
            parts.into_iter().flatten().collect::<Vec<_>>().join(" · ")
        }
        _ => [name.as_str(), speech.kind_name(key.kind)].join(" · "),
    }
}

/// The contacts at which something may have been said, the latest first.
fn visits(entry: &Entry<'_>) -> Vec<Choice> {
    let view = &entry.props.summary.view;
    let ids = visited(view, &entry.props.now).into_iter();
    ids.filter_map(|id| {
        let key = id.key(Kind::Appointment);
        let name = named(entry, key, &view.record(key)?);
        Some(answer(&format!("{:x}", id.raw()), &name))
    })
    .collect()
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
