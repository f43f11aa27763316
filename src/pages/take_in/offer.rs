//! One thing that a file offers: in words, beside what the passport says now, with a switch of its own.

use crate::pages::history::Teller;
use crate::parts::*;
use crate::words::{Speech, Voice};
use flow::{IntakeMsg, Msg, differences};
use passport::{Date, Passport, Record, Stands, Value, Weighed};
use yew::prelude::*;

/// What every offer looks at.
pub(super) struct Looking<'a> {
    pub(super) voice: &'a Voice,
    pub(super) passport: &'a Passport,
    pub(super) today: Date,
    /// Whether anything of the file may be added.
    pub(super) may_add: bool,
}

/// One offer.
pub(super) fn card(looking: &Looking<'_>, at: usize, weighed: &Weighed, is_chosen: bool) -> Html {
    let speech = &looking.voice.speech;
    let (title, record) = match &weighed.stands {
        Stands::New => (speech.take_in_new(), &weighed.offer.record),
        Stands::Changes { now, .. } => (speech.take_in_changes(), now.as_ref()),
        Stands::Ends(now) => (speech.take_in_ends(), now.as_ref()),
        Stands::There(_) | Stands::Idle => return Html::default(),
    };
    let name = name(speech, record);
    html! {
        <Card key={at} title={title.to_owned()} level=2>
            <p><strong><bdi>{ &name }</bdi></strong>{ " " }<Tag text={speech.kind_name(record.key().kind).to_owned()} /></p>
            { content(looking, weighed) }
            { for weighed.offer.remarks.iter().map(|remark| html! { <p>{ speech.coded(*remark) }</p> }) }
            if weighed.is_delicate() { <p>{ speech.take_in_careful() }</p> }
            if looking.may_add { { switch(looking, at, weighed, &name, is_chosen) } }
        </Card>
    }
}

/// What somebody would call a record: a contact by what it is for.
pub(super) fn name(speech: &Speech, record: &Record) -> String {
    match record {
        Record::Appointment(_, appointment) if !appointment.purpose.is_empty() => appointment.purpose.clone(),
        other => speech.record_name(other),
    }
}

fn content(looking: &Looking<'_>, weighed: &Weighed) -> Html {
    let speech = &looking.voice.speech;
    let told = Teller {
        speech,
        ever: looking.passport,
        today: looking.today,
    };
    let facts = |record: &Record| {
        let found = differences(None, Some(Value::Record(record)));
        html! { <Facts>{ for found.iter().map(|found| told.fact(found.aspect, &found.after)) }</Facts> }
    };
    match &weighed.stands {
        Stands::Changes { now, then } => {
            let found = differences(Some(Value::Record(now)), Some(Value::Record(then)));
            html! {
                <Compare>{ for found.iter().map(|found| told.compared_as(found, speech.take_in_now(), speech.take_in_then())) }</Compare>
            }
        }
        Stands::Ends(now) => html! { <><p>{ speech.take_in_ends_text() }</p>{ facts(now) }</> },
        Stands::New | Stands::There(_) | Stands::Idle => facts(&weighed.offer.record),
    }
}

fn switch(looking: &Looking<'_>, at: usize, weighed: &Weighed, name: &str, is_chosen: bool) -> Html {
    let speech = &looking.voice.speech;
    let label = match &weighed.stands {
        Stands::Changes { .. } => speech.take_in_change_this(name),
        Stands::Ends(_) => speech.take_in_end_this(name),
        Stands::New | Stands::There(_) | Stands::Idle => speech.take_in_add_this(name),
    };
    let onchange = looking
        .voice
        .send
        .reform(move |on| Msg::Intake(IntakeMsg::Choose(at, on)));
    html! { <Toggle id={format!("offer-{at}")} {label} alone=true on={is_chosen} {onchange} /> }
}
