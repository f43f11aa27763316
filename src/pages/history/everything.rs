//! Every change, the latest first, by day: what it was about, what is different, and the way to the versions of it.

use super::latest::{place, use_latest};
use super::told::{Teller, Writers, key_of};
use crate::device::clock;
use crate::parts::*;
use crate::words::use_voice;
use flow::{Log, Now, Page, differences};
use passport::{Date, Id, Member, Move, Step, by_day, gathered};
use std::rc::Rc;
use yew::prelude::*;

/// The most differences that a row tells.
const LINES: usize = 3;

/// What [`HistoryPage`] needs.
#[derive(Properties, PartialEq)]
pub(crate) struct HistoryProps {
    /// Every change there was.
    pub(crate) log: Rc<Log>,
    /// The moment it is looked at.
    pub(crate) now: Now,
    /// Who writes here, when it is not the patient.
    pub(crate) writer: Option<Id<Member>>,
    /// Whether this version may only read.
    pub(crate) read_only: bool,
}

/// Every change.
#[component]
pub(crate) fn HistoryPage(props: &HistoryProps) -> Html {
    let voice = use_voice();
    let latest = use_latest();
    let ever = use_memo(props.log.clone(), |log| log.ever());
    let Some(voice) = voice else {
        return Html::default();
    };
    let speech = &voice.speech;
    let teller = Teller {
        speech,
        ever: &ever,
        today: props.now.wall.date(),
    };
    let writers = Writers {
        log: &props.log,
        here: props.writer,
        patient: &ever.patient.called,
    };
    let (begun, later): (Vec<_>, Vec<_>) = props.log.steps().into_iter().partition(|step| step.entry == 0);
    let day = |at_ms| clock::wall_at(at_ms).date();
    let later = gathered(later.into_iter().rev(), day);
    let all = later.len();
    let days = by_day(later.into_iter().take(latest.count()), day);
    let mut at = 0;
    html! {
        <>
            <TopBar title={speech.history_title().to_owned()}
                back={Some((speech.nav_settings().to_owned().into(), Page::Settings.href().into()))} />
            <main id="main" class="page">
                if all == 0 {
                    <Empty title={speech.history_none_title().to_owned()} text={speech.history_none_text().to_owned()} />
                } else {
                    <p class="lede">{ speech.history_lede() }</p>
                }
                { for days.into_iter().map(|(day, steps)| {
                    let first = at;
                    at += steps.len();
                    one_day((&teller, &writers), day, &steps, first)
                }) }
                { latest.button(speech.history_show_earlier(), all) }
                if latest.count() >= all { { beginning(&teller, &begun) } }
                if !props.read_only && all > 0 {
                    <div class="actions">
                        <LinkButton label={speech.history_clear_link().to_owned()} href={Page::ClearHistory.href()} kind={ButtonKind::Plain} />
                    </div>
                }
            </main>
        </>
    }
}

/// The changes of one day. `first` is the place of the first of them among all that are shown.
fn one_day(
    (teller, writers): (&Teller<'_>, &Writers<'_>),
    day: Date,
    steps: &[Step<'_>],
    first: usize,
) -> Html {
    html! {
        <section key={format!("{day}-{first}")}>
            <h2 class="history__day">{ teller.speech.day(day, teller.today) }</h2>
            <Rows>
                { for (first..).zip(steps).map(|(at, step)| row((teller, writers), step, at)) }
            </Rows>
        </section>
    }
}

fn row((teller, writers): (&Teller<'_>, &Writers<'_>), step: &Step<'_>, at: usize) -> Html {
    let speech = teller.speech;
    let (moved, icon) = match step.moved {
        Move::Written => (speech.history_written(), Icon::Add),
        Move::Changed => (speech.history_changed(), Icon::Edit),
        Move::TakenOut => (speech.history_taken_out(), Icon::Delete),
        Move::BroughtBack => (speech.history_brought_back(), Icon::Undo),
    };
    let time = speech.clock(clock::wall_at(step.at_ms).time());
    let mut lines = vec![[moved.to_owned(), time, teller.who(writers, step)].join(" · ")];
    if step.moved == Move::Changed {
        lines.extend(changed(teller, step));
    }
    html! {
        <RowLink key={key_of(step)} id={Some(AttrValue::from(place(at)))} href={Page::HistoryOf(step.key).href()}
            title={teller.name(step.shown())} detail={Some(AttrValue::from(lines.join("\n")))} {icon} />
    }
}

/// What is different, a few lines of it.
fn changed(teller: &Teller<'_>, step: &Step<'_>) -> Vec<String> {
    let found = differences(step.before, step.after);
    let more = found.len().saturating_sub(LINES);
    let mut lines: Vec<String> = found.iter().take(LINES).map(|found| teller.line(found)).collect();
    if let Ok(more @ 1..) = i64::try_from(more) {
        lines.push(teller.speech.history_lines_more(more));
    }
    lines
}

/// Where it all began: what was written in the first entry is not told one by one.
fn beginning(teller: &Teller<'_>, begun: &[Step<'_>]) -> Html {
    let Some(first) = begun.first() else {
        return Html::default();
    };
    let day = teller
        .speech
        .day(clock::wall_at(first.at_ms).date(), teller.today);
    let records = begun.iter().filter(|step| step.key.is_some()).count();
    let count = i64::try_from(records).unwrap_or(i64::MAX);
    html! { <p class="quiet">{ teller.speech.history_begins(count, &day) }</p> }
}
