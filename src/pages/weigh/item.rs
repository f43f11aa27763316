//! One thing that a reply says: in words, beside what the passport says now, with a switch of its own.

use crate::pages::history::Teller as Told;
use crate::parts::*;
use crate::words::{Speech, Voice};
use flow::{FormId, Msg, Page, WeighMsg, Weighed, Weighing, differences};
use passport::{Change, Date, Key, Passport, Placed, Record, Role, Said, Teller, Value};
use yew::prelude::*;

/// What every item looks at.
pub(super) struct Looking<'a> {
    pub(super) voice: &'a Voice,
    pub(super) weighing: &'a Weighing,
    /// The passport with whoever signed.
    pub(super) after: &'a Passport,
    pub(super) teller: Teller,
    pub(super) today: Date,
}

/// One item.
pub(super) fn card(looking: &Looking<'_>, at: usize, weighed: &Weighed) -> Html {
    let speech = &looking.voice.speech;
    let Some(placed) = &weighed.placed else {
        return html! {
            <Card key={at} title={speech.weigh_unknown().to_owned()} level=3><p>{ speech.weigh_not_in_letter() }</p></Card>
        };
    };
    html! {
        <Card key={at} title={speech.coded(placed.said.kind()).to_owned()} level=3>
            { about(speech, placed) }
            { said(looking, placed) }
            { if placed.is_gone() { html! { <p>{ speech.weigh_gone() }</p> } } else { beside(looking, placed) } }
            { decide(looking, at, weighed, placed) }
        </Card>
    }
}

/// What it is about, by the patient's own name for it.
fn about(speech: &Speech, placed: &Placed) -> Html {
    let record = placed.now.as_deref().or(placed.then.as_deref());
    match record {
        Some(record) => html! { <p><strong><bdi>{ speech.record_name(record) }</bdi></strong></p> },
        None => Html::default(),
    }
}

/// What was said in own words, and for whom a task is said to be instead.
fn said(looking: &Looking<'_>, placed: &Placed) -> Html {
    let speech = &looking.voice.speech;
    let lang = looking.weighing.came.language.tag();
    let said = &placed.said;
    let to = match said {
        Said::Passes { to, .. } => Some(for_whom(speech, *to)),
        _ => None,
    };
    let is_shown_beside = next(looking, placed).is_some()
        && matches!(
            said,
            Said::Answers { .. }
                | Said::Agrees { .. }
                | Said::Proposes { .. }
                | Said::Corrects { .. }
                | Said::Asks { .. }
                | Said::Notices { .. }
        );
    let words = Some(said.words()).filter(|words| !words.is_empty() && !is_shown_beside);
    html! {
        <>
            { for to.map(|to| html! { <p>{ to }</p> }) }
            { for words.map(|words| html! { <blockquote class="weigh__words"><Own {lang} text={words.to_owned()} /></blockquote> }) }
        </>
    }
}

fn for_whom(speech: &Speech, to: Option<Role>) -> String {
    match to {
        Some(role) => speech.weigh_passes_to(speech.coded(role)),
        None => speech.weigh_passes_to_nobody().to_owned(),
    }
}

/// What the passport says and what it would say; and what it said when the letter was given, if that is another thing.
fn beside(looking: &Looking<'_>, placed: &Placed) -> Html {
    let speech = &looking.voice.speech;
    let told = Told {
        speech,
        ever: looking.after,
        today: looking.today,
    };
    let since = placed
        .has_changed_since()
        .then_some((placed.then.as_deref(), placed.now.as_deref()));
    let since = since.map(|(then, now)| {
        let found = differences(then.map(Value::Record), now.map(Value::Record));
        html! {
            <Notice kind={NoticeKind::Info}>
                <p>{ speech.weigh_changed_since() }</p>
                <Compare>{ for found.iter().map(|found| told.compared_as(found, speech.weigh_then_label(), speech.weigh_now_label())) }</Compare>
            </Notice>
        }
    });
    html! { <>{ for since }{ change(looking, &told, placed) }</> }
}

fn change(looking: &Looking<'_>, told: &Told<'_>, placed: &Placed) -> Html {
    let speech = &looking.voice.speech;
    let Some(next) = next(looking, placed) else {
        return match placed.said {
            Said::Message { .. } => html! { <p class="quiet">{ speech.weigh_message() }</p> },
            Said::Suggests { about, .. } => suggested(looking, told, placed, about),
            Said::Notes {
                appointment: None, ..
            } => html! { <p class="quiet">{ speech.weigh_message() }</p> },
            // There is no room left in what stands there.
            Said::Notes { .. } => html! { <p class="quiet">{ speech.weigh_stands_with() }</p> },
            _ => Html::default(),
        };
    };
    // That it was raised stands in no field of its own.
    if let (Said::Heard { .. }, Record::Concern(_, concern)) = (&placed.said, &next) {
        let day = concern.raised_on.unwrap_or(looking.today);
        return html! { <p class="quiet">{ speech.weigh_heard(&speech.day(day, looking.today)) }</p> };
    }
    let now = placed.now.as_deref().map(Value::Record);
    let found = differences(now, Some(Value::Record(&next)));
    if found.is_empty() {
        return html! { <p class="quiet">{ speech.weigh_no_change() }</p> };
    }
    match now {
        Some(_) => html! {
            <Compare>{ for found.iter().map(|found| told.compared_as(found, speech.weigh_now_label(), speech.weigh_after_label())) }</Compare>
        },
        None => html! {
            <>
                <Facts>{ for found.iter().map(|found| told.fact(found.aspect, &found.after)) }</Facts>
                { for begins(speech, &placed.said).map(|where_to| html! { <p class="quiet">{ where_to }</p> }) }
            </>
        },
    }
}

/// Where what begins is found afterwards, where that is not plain from what it is.
fn begins<'a>(speech: &'a Speech, said: &Said) -> Option<&'a str> {
    match said {
        Said::Asks { .. } => Some(speech.weigh_asks()),
        Said::Notices { .. } => Some(speech.weigh_notices()),
        _ => None,
    }
}

/// What is to be changed as it stands now, and the way to change it: a suggestion changes nothing by itself.
fn suggested(looking: &Looking<'_>, told: &Told<'_>, placed: &Placed, about: Key) -> Html {
    let speech = &looking.voice.speech;
    let now = differences(None, placed.now.as_deref().map(Value::Record));
    html! {
        <>
            <p>{ speech.weigh_as_it_is() }</p>
            <Facts>{ for now.iter().map(|found| told.fact(found.aspect, &found.after)) }</Facts>
            <p class="quiet">{ speech.weigh_stands_with() }</p>
            <div class="actions">
                <LinkButton label={speech.weigh_change_it().to_owned()} kind={ButtonKind::Quiet} icon={Icon::Edit}
                    href={Page::Form(FormId::Edit(about)).href()} />
            </div>
        </>
    }
}

/// The record as it would read.
fn next(looking: &Looking<'_>, placed: &Placed) -> Option<Record> {
    match placed.change(looking.after, looking.teller, 0)? {
        Change::Put(record) => Some(*record),
        Change::Patient(_) | Change::Remove(_) => None,
    }
}

/// The switch, or why there is none.
fn decide(looking: &Looking<'_>, at: usize, weighed: &Weighed, placed: &Placed) -> Html {
    let speech = &looking.voice.speech;
    if let Some(on) = weighed.kept_on {
        return html! { <p class="quiet">{ speech.weigh_kept(&speech.day(on, looking.today)) }</p> };
    }
    if weighed.needs_who && !placed.is_gone() {
        return html! { <p class="quiet">{ speech.weigh_needs_who() }</p> };
    }
    if !weighed.can_be_kept() {
        return Html::default();
    }
    let onchange = looking
        .voice
        .send
        .reform(move |on| Msg::Weigh(WeighMsg::Choose(at, on)));
    let kind = speech.coded(placed.said.kind());
    let name = placed.now.as_deref().map(|record| speech.record_name(record));
    let label =
        speech.weigh_keep_this(&name.map_or_else(|| kind.to_owned(), |name| format!("{kind}, {name}")));
    html! {
        <>
            if placed.said.is_delicate() { <p>{ speech.weigh_number() }</p> }
            <Toggle id={format!("weigh-{at}")} {label} alone=true on={looking.weighing.chosen.contains(&at)} {onchange} />
        </>
    }
}
