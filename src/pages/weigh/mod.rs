//! Looking through a reply: who signed it, and each thing it says beside what the passport says. Nothing is kept unless it is chosen.

mod item;
mod refused;
mod who;

use crate::parts::*;
use crate::words::{Speech, Voice, use_voice};
use flow::{Another, Arrival, Msg, Now, Page, WeighMsg, Weighing, Who};
use passport::{Date, Id, Passport, Record, Signer, Teller};
use std::rc::Rc;
use yew::prelude::*;

/// What [`WeighPage`] needs.
#[derive(Properties, PartialEq)]
pub(crate) struct WeighProps {
    /// What the passport says.
    pub(crate) passport: Rc<Passport>,
    /// The moment it is looked at.
    pub(crate) now: Now,
    /// The reply, and how far it is.
    pub(crate) arrival: Option<Arrival>,
    /// Whether another letter came with it.
    pub(crate) another: Option<Another>,
}

/// Looking through a reply.
#[component]
pub(crate) fn WeighPage(props: &WeighProps) -> Html {
    let Some(voice) = use_voice() else {
        return Html::default();
    };
    let speech = &voice.speech;
    let (title, content) = match &props.arrival {
        None | Some(Arrival::Opening(_)) => (
            speech.weigh_opening().to_owned(),
            html! { <p class="waiting" role="status">{ speech.weigh_opening() }</p> },
        ),
        Some(Arrival::Refused(_, trouble)) => refused::page(&voice, *trouble),
        Some(Arrival::Again(weighing)) => refused::again(&voice, weighing, &props.passport),
        Some(Arrival::Open(weighing)) => (
            speech.weigh_title(&weighing.came.reply.from.name),
            weigh(&voice, props, weighing),
        ),
    };
    html! {
        <>
            <TopBar {title} back={Some((speech.replies_title().to_owned().into(), Page::Replies.href().into()))} />
            <main id="main" class="page">
                if let Some(another) = props.another {
                    <Notice kind={NoticeKind::Info}>{ another_came(speech, another) }</Notice>
                }
                { content }
            </main>
        </>
    }
}

/// That only one of those that came together is looked through here.
fn another_came(speech: &Speech, another: Another) -> &str {
    match another {
        Another::Readable => speech.weigh_another(),
        Another::Refused => speech.weigh_another_refused(),
    }
}

fn weigh(voice: &Voice, props: &WeighProps, weighing: &Weighing) -> Html {
    let speech = &voice.speech;
    let items = weighing.items(&props.passport);
    let (after, teller) = with_signer(&props.passport, weighing, props.now.wall.date());
    let looking = item::Looking {
        voice,
        weighing,
        after: &after,
        teller,
        today: props.now.wall.date(),
    };
    let chosen = items
        .iter()
        .enumerate()
        .filter(|(at, item)| weighing.chosen.contains(at) && item.can_be_kept());
    let count = i64::try_from(chosen.count()).unwrap_or(i64::MAX);
    html! {
        <>
            <p class="lede">{ signature(speech, &weighing.came.reply.from) }</p>
            <p class="quiet">{ written(speech, weighing, props) }</p>
            <Notice kind={NoticeKind::Info}>{ checked(speech, &props.passport, weighing) }</Notice>
            { who::section(voice, &props.passport, weighing) }
            <h2>{ speech.weigh_items() }</h2>
            { for items.iter().enumerate().map(|(at, weighed)| item::card(&looking, at, weighed)) }
            if weighing.is_empty_handed {
                <Notice kind={NoticeKind::Trouble} live=true>{ speech.weigh_nothing_chosen() }</Notice>
            }
            <div class="actions">
                <Button label={speech.weigh_keep(count)} icon={Icon::Check} onclick={voice.on(Msg::Weigh(WeighMsg::Keep))} />
                if !weighing.is_from_paper() {
                    <LinkButton label={speech.weigh_later().to_owned()} kind={ButtonKind::Quiet} href={Page::Replies.href()} />
                }
                <Button label={speech.weigh_throw_away().to_owned()} kind={ButtonKind::Plain} onclick={voice.on(Msg::Weigh(WeighMsg::ThrowAway))} />
            </div>
        </>
    }
}

/// What is sure of who wrote it.
fn checked(speech: &Speech, passport: &Passport, weighing: &Weighing) -> String {
    let from = weighing.from.and_then(|from| speech.name_of(passport, from));
    match from {
        Some(name) => speech.weigh_sealed(&name),
        None => speech.weigh_unchecked().to_owned(),
    }
}

/// The passport as it will be with whoever signed, and who says what in it.
fn with_signer(passport: &Passport, weighing: &Weighing, today: Date) -> (Passport, Teller) {
    let reply = &weighing.came.reply;
    let mut after = passport.clone();
    let by = match weighing.who {
        Who::Unsaid => None,
        Who::Member(id) => Some(id),
        Who::New => {
            let id = Id::new(weighing.came.id);
            after.put(Record::Member(id, reply.from.as_member()));
            Some(id)
        }
    };
    let on = reply.written.date().min(today);
    (after, Teller { by, on })
}

/// Who signed: name, role and service, as typed.
pub(super) fn signature(speech: &Speech, from: &Signer) -> String {
    let parts = [from.name.as_str(), speech.coded(from.role), from.service.as_str()];
    let said: Vec<&str> = parts.into_iter().filter(|part| !part.is_empty()).collect();
    said.join(" · ")
}

fn written(speech: &Speech, weighing: &Weighing, props: &WeighProps) -> String {
    let written = weighing.came.reply.written;
    if weighing.is_from_paper() {
        return speech.weigh_paper().to_owned();
    }
    let day = speech.day(written.date(), props.now.wall.date());
    speech.weigh_written(&speech.when_at(&day, &speech.clock(written.time())))
}
