//! Today: what is next, what to raise there, what I do, what nobody holds.

use super::lines;
use crate::parts::*;
use crate::words::{Voice, use_voice};
use flow::{Ahead, FormId, Now, Page, Today, today};
use passport::{Kind, Passport};
use std::rc::Rc;
use yew::prelude::*;

/// What [`TodayPage`] needs.
#[derive(Properties, PartialEq)]
pub(crate) struct TodayProps {
    /// What the passport says.
    pub(crate) passport: Rc<Passport>,
    /// The moment it is looked at.
    pub(crate) now: Now,
    /// Forms that were begun and not finished.
    pub(crate) drafts: Rc<Vec<FormId>>,
}

/// How many contacts after the next one are shown here.
const LATER: usize = 3;
/// How many gaps are shown here.
const GAPS: usize = 3;

/// Today.
#[component]
pub(crate) fn TodayPage(props: &TodayProps) -> Html {
    let Some(voice) = use_voice() else {
        return Html::default();
    };
    let speech = &voice.speech;
    let passport = &*props.passport;
    let shown = today(passport, props.now.wall);
    html! {
        <>
            <TopBar title={speech.nav_today().to_owned()}>
                <LinkButton label={speech.nav_me().to_owned()} href={Page::AboutMe.href()} kind={ButtonKind::Plain} icon={Icon::Person} />
                <LinkButton label={speech.nav_settings().to_owned()} href={Page::Settings.href()} kind={ButtonKind::Plain} icon={Icon::Gear} />
            </TopBar>
            <main id="main" class="page page--today">
                <p class="lede">{ speech.today_hello(&speech.day(shown.date, shown.date), &passport.patient.called) }</p>
                { unfinished(&voice, &props.drafts) }
                { day(&voice, passport, &shown) }
                { gaps(&voice, passport, &shown) }
                { mine(&voice, passport, &shown) }
                { loose(&voice, &shown) }
            </main>
        </>
    }
}

/// Forms that wait to be finished.
fn unfinished(voice: &Voice, drafts: &[FormId]) -> Html {
    if drafts.is_empty() {
        return Html::default();
    }
    html! {
        <Card title={voice.speech.today_unfinished().to_owned()}>
            <Rows>
                { for drafts.iter().map(|id| html! {
                    <RowLink key={id.to_string()} href={Page::Form(*id).href()} title={super::form::title(&voice.speech, *id)}
                        detail={Some(AttrValue::from(voice.speech.today_unfinished_go_on().to_owned()))} icon={Icon::Edit} />
                }) }
            </Rows>
        </Card>
    }
}

/// The thread of contacts, with what to raise at the next.
fn day(voice: &Voice, passport: &Passport, shown: &Today) -> Html {
    let speech = &voice.speech;
    let Some((next, later)) = shown.ahead.split_first() else {
        return html! {
            <Empty title={speech.today_nothing_title().to_owned()} text={speech.today_nothing_text().to_owned()}>
                <LinkButton label={speech.calendar_add().to_owned()} icon={Icon::Add}
                    href={Page::Form(FormId::New(Kind::Appointment, None)).href()} />
            </Empty>
        };
    };
    html! {
        <section aria-labelledby="next-title">
            <h2 id="next-title">{ speech.today_next() }</h2>
            <Thread>
                <Knot when={speech.ahead(next.in_days)} now=true>{ next_contact(voice, passport, next, shown) }</Knot>
                { for later.iter().take(LATER).map(|ahead| html! {
                    <Knot key={ahead.contact.id.raw()} when={speech.ahead(ahead.in_days)}>
                        <Rows>{ lines::contact(speech, passport, &ahead.contact, shown.date) }</Rows>
                    </Knot>
                }) }
            </Thread>
        </section>
    }
}

fn next_contact(voice: &Voice, passport: &Passport, next: &Ahead, shown: &Today) -> Html {
    let speech = &voice.speech;
    let Some(appointment) = passport.appointments.get(next.contact.id) else {
        return Html::default();
    };
    let concerns = next
        .concerns
        .iter()
        .filter_map(|id| passport.concerns.iter().find(|row| row.id == *id));
    let questions = next
        .questions
        .iter()
        .filter_map(|id| passport.questions.iter().find(|row| row.id == *id));
    let first = appointment.with.iter().find_map(|id| passport.members.get(*id));
    let about = passport::Key {
        kind: Kind::Appointment,
        raw: next.contact.id.raw(),
    };
    html! {
        <Card tone={CardTone::Thread}>
            <Rows>{ lines::contact(speech, passport, &next.contact, shown.date) }</Rows>
            { for first.map(|member| lines::reach(voice, member)) }
            <h3>{ speech.today_raise_there() }</h3>
            if next.concerns.is_empty() && next.questions.is_empty() {
                <p class="quiet">{ speech.today_raise_nothing() }</p>
            } else {
                <Rows>
                    { for concerns.map(|row| lines::concern(speech, passport, row)) }
                    { for questions.map(|row| lines::question(speech, passport, row)) }
                </Rows>
            }
            <div class="actions">
                <LinkButton label={speech.concern_add().to_owned()} kind={ButtonKind::Quiet} icon={Icon::Add}
                    href={Page::Form(FormId::New(Kind::Concern, Some(about))).href()} />
                <LinkButton label={speech.question_add().to_owned()} kind={ButtonKind::Quiet} icon={Icon::Add}
                    href={Page::Form(FormId::New(Kind::Question, Some(about))).href()} />
            </div>
        </Card>
    }
}

fn gaps(voice: &Voice, passport: &Passport, shown: &Today) -> Html {
    let speech = &voice.speech;
    if shown.unheld.is_empty() {
        return Html::default();
    }
    let more = shown.unheld.len().saturating_sub(GAPS);
    html! {
        <Card title={speech.today_unheld().to_owned()} tone={CardTone::Gap}>
            <Rows>{ for shown.unheld.iter().take(GAPS).map(|gap| lines::gap(speech, passport, *gap)) }</Rows>
            if more > 0 {
                <LinkButton label={speech.show_all().to_owned()} href={Page::Team.href()} kind={ButtonKind::Plain} />
            }
        </Card>
    }
}

fn mine(voice: &Voice, passport: &Passport, shown: &Today) -> Html {
    if shown.mine.is_empty() {
        return Html::default();
    }
    let rows = shown
        .mine
        .iter()
        .filter_map(|id| passport.tasks.iter().find(|row| row.id == *id));
    html! {
        <Card title={voice.speech.today_mine().to_owned()}>
            <Rows>{ for rows.map(|row| lines::task(&voice.speech, passport, row)) }</Rows>
        </Card>
    }
}

fn loose(voice: &Voice, shown: &Today) -> Html {
    let Ok(count @ 1..) = i64::try_from(shown.loose) else {
        return Html::default();
    };
    html! {
        <Rows>
            <RowLink href={Page::Raise.href()} title={voice.speech.today_loose(count)} icon={Icon::Raise} />
        </Rows>
    }
}
