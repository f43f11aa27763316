//! Today: what is next, what to raise there, what I do, what nobody holds.

use super::{LookProps, backup, disputes, followers, gaps, lines, night};
use crate::parts::*;
use crate::words::{Speech, Voice, use_voice};
use flow::{Ahead, FormId, KeptAs, Page, Remind, Start, Step, Today, mend, today};
use passport::{Dispute, Kind, Passport};
use std::rc::Rc;
use yew::prelude::*;

/// What [`TodayPage`] needs.
#[derive(Properties, PartialEq)]
pub(crate) struct TodayProps {
    /// What is looked at, and when.
    pub(crate) look: LookProps,
    /// Forms that were begun and not finished.
    pub(crate) drafts: Rc<Vec<FormId>>,
    /// Why to ask for a backup, when one is due.
    pub(crate) remind: Option<Remind>,
    /// Whether this device follows the passports of others.
    pub(crate) follows: bool,
    /// Which of those who keep this passport has this device.
    pub(crate) kept_as: Option<KeptAs>,
    /// What was written apart, and nobody has decided yet.
    pub(crate) disputes: Rc<Vec<Dispute>>,
}

/// How many contacts after the next one are shown here.
const LATER: usize = 3;

/// Today.
#[component]
pub(crate) fn TodayPage(props: &TodayProps) -> Html {
    let Some(voice) = use_voice() else {
        return Html::default();
    };
    let speech = &voice.speech;
    let look = &props.look;
    let passport = &*look.passport;
    let shown = today(gaps::look(passport, &look.history, &look.now));
    html! {
        <>
            <TopBar title={speech.nav_today().to_owned()}>
                { night::link(&voice) }
                <LinkButton label={speech.nav_me().to_owned()} href={Page::AboutMe.href()} kind={ButtonKind::Plain} icon={Icon::Person} />
                <LinkButton label={speech.nav_settings().to_owned()} href={Page::Settings.href()} kind={ButtonKind::Plain} icon={Icon::Gear} />
            </TopBar>
            <main id="main" class="page page--today">
                <p class="lede">{ greeting(speech, props, &speech.day(shown.date, shown.date)) }</p>
                { followers::on_today(speech, passport, props.kept_as) }
                { disputes::notice(speech, &props.disputes) }
                { unfinished(&voice, &props.drafts) }
                { day(&voice, passport, &shown) }
                <backup::Reminder remind={props.remind} />
                { noticed(&voice, look, &shown) }
                { offered(&voice, &shown) }
                { mine(&voice, passport, &shown) }
                { loose(&voice, &shown) }
                if props.follows { { followed(&voice) } }
            </main>
        </>
    }
}

/// Whoever keeps it for the patient is told whose it is.
fn greeting(speech: &Speech, props: &TodayProps, day: &str) -> String {
    let passport = &props.look.passport;
    let called = &passport.patient.called;
    let follower = props
        .kept_as
        .and_then(|kept_as| passport.followers.get(kept_as.of));
    match follower.and_then(|follower| follower.member) {
        Some(_) => speech.keeping_today(day, called),
        None => speech.today_hello(day, called),
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
    let about = Start::About(next.contact.id.key(Kind::Appointment));
    let talk = &appointment.talk;
    let (step, label) = if talk.is_going_on() {
        (Step::During, speech.talk_go_on())
    } else {
        (Step::Prepare, speech.talk_prepare())
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
                <LinkButton label={label.to_owned()} icon={Icon::List} href={Page::Talk(next.contact.id, step).href()} />
                <LinkButton label={speech.concern_add().to_owned()} kind={ButtonKind::Quiet} icon={Icon::Add}
                    href={Page::Form(FormId::New(Kind::Concern, Some(about))).href()} />
                <LinkButton label={speech.question_add().to_owned()} kind={ButtonKind::Quiet} icon={Icon::Add}
                    href={Page::Form(FormId::New(Kind::Question, Some(about))).href()} />
            </div>
        </Card>
    }
}

/// The gaps that matter most, each with one tap that mends it.
fn noticed(voice: &Voice, look: &LookProps, shown: &Today) -> Html {
    let speech = &voice.speech;
    let passport = &*look.passport;
    if shown.gaps.is_empty() {
        return Html::default();
    }
    let row = |gap: &passport::Gap| {
        let words = speech.gap(passport, gap, shown.date);
        html! {
            <RowLink href={mend(passport, gap, look.now.wall).href()} title={words.title}
                detail={Some(AttrValue::from(words.mend))} icon={Icon::Gap} />
        }
    };
    html! {
        <Card title={speech.today_unheld().to_owned()} tone={CardTone::Gap}>
            <Rows>{ for shown.gaps.iter().map(row) }</Rows>
            <LinkButton label={speech.gaps_all(i64::try_from(shown.all_gaps).unwrap_or(0))} href={Page::Gaps.href()} kind={ButtonKind::Plain} />
        </Card>
    }
}

/// What is offered and never insisted on: a shared meeting, a review.
fn offered(voice: &Voice, shown: &Today) -> Html {
    let speech = &voice.speech;
    if shown.situation.is_none() && shown.review.is_none() {
        return Html::default();
    }
    html! {
        <Card title={speech.today_offers().to_owned()}>
            <Rows>
                if let Some(situation) = shown.situation {
                    <RowLink href={Page::Meeting.href()} title={speech.today_meeting().to_owned()}
                        detail={Some(AttrValue::from(speech.coded(situation).to_owned()))} icon={Icon::Team} />
                }
                if let Some(moment) = shown.review {
                    <RowLink href={Page::Review.href()} title={speech.today_review().to_owned()}
                        detail={Some(AttrValue::from(speech.coded(moment).to_owned()))} icon={Icon::List} />
                }
            </Rows>
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
    let title = match voice.speech.patient() {
        Some(patient) => voice.speech.keeping_mine(&patient),
        None => voice.speech.today_mine().to_owned(),
    };
    html! {
        <Card {title}>
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

/// The way to those whose passports are followed here: their days are not this one's.
fn followed(voice: &Voice) -> Html {
    html! {
        <Rows>
            <RowLink href={Page::Follow.href()} title={voice.speech.follow_title().to_owned()} icon={Icon::Person} />
        </Rows>
    }
}
