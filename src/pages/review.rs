//! Looking through everything at a set moment: why now, what is new since the last time, where to look, and that it is done.

use super::{LookProps, lines};
use crate::parts::*;
use crate::words::{Speech, Voice, use_voice};
use flow::{FormId, Page, Start};
use passport::{
    Coded as _, Date, Key, Kind, Look, News, Passport, Record, Review, ReviewMoment, Row, last_review,
    review_due,
};
use std::cmp::Reverse;
use yew::prelude::*;

/// How many changes are shown one by one.
const SHOWN: usize = 20;

/// Looking through everything.
#[component]
pub(crate) fn ReviewPage(props: &LookProps) -> Html {
    let Some(voice) = use_voice() else {
        return Html::default();
    };
    let speech = &voice.speech;
    let passport = &*props.passport;
    let today = props.now.wall.date();
    let due = review_due(Look {
        passport,
        history: &props.history,
        now: props.now.wall,
        now_ms: props.now.unix_ms,
    });
    html! {
        <>
            <TopBar title={speech.review_title().to_owned()} back={Some((speech.nav_today().to_owned().into(), Page::Today.href().into()))} />
            <main id="main" class="page">
                <p class="lede">{ why(speech, due) }</p>
                if let Some(last) = last_review(passport) {
                    { news(speech, passport, &props.history.since(last.value.at_ms), last.value.on, today) }
                }
                { walk(speech) }
                { done(&voice, due) }
                { earlier(speech, passport, today) }
            </main>
        </>
    }
}

/// Why now; without a reason of its own, why at all.
fn why(speech: &Speech, due: Option<ReviewMoment>) -> &str {
    match due {
        Some(ReviewMoment::Diagnosis) => speech.review_due_diagnosis(),
        Some(ReviewMoment::StartOfTreatment) => speech.review_due_start(),
        Some(ReviewMoment::ChangeOfTreatment) => speech.review_due_change(),
        Some(ReviewMoment::EndOfTreatment) => speech.review_due_end(),
        Some(ReviewMoment::GoingHome) => speech.review_due_going_home(),
        Some(ReviewMoment::EveryThreeMonths) => speech.review_due_three_months(),
        // These are only ever chosen by the patient.
        Some(ReviewMoment::GettingWorse | ReviewMoment::NewHomeOrGp | ReviewMoment::Unknown(_)) | None => {
            speech.review_lede()
        }
    }
}

/// Whether changes of this kind are worth telling. What the app notes about looking back is not.
fn is_told(kind: Kind) -> bool {
    !matches!(kind, Kind::Review | Kind::SelfCheck | Kind::SetAside) && !kind.is_noted_by_itself()
}

fn news(speech: &Speech, passport: &Passport, news: &News, last: Date, today: Date) -> Html {
    let told = |keys: &[Key]| -> Vec<Key> {
        let newest_first = keys.iter().rev().copied();
        newest_first.filter(|key| is_told(key.kind)).collect()
    };
    let (mut added, mut changed) = (told(&news.added), told(&news.changed));
    let all = added.len() + changed.len();
    added.truncate(SHOWN);
    changed.truncate(SHOWN.saturating_sub(added.len()));
    let more = all.saturating_sub(added.len() + changed.len());
    let rows = |keys: &[Key]| -> Vec<Html> {
        let rows = keys.iter().map(|key| record(speech, passport, *key, today));
        rows.collect()
    };
    let me = news.is_patient_changed.then(|| {
        html! { <RowLink key="me" href={Page::AboutMe.href()} title={speech.nav_me().to_owned()} icon={Icon::Person} /> }
    });
    let gone = gone(speech, news);
    let nothing = all == 0 && gone.is_none() && !news.is_patient_changed;
    html! {
        <section aria-labelledby="news-title">
            <h2 id="news-title">{ speech.review_news() }</h2>
            <p class="quiet">{ speech.review_news_since(&speech.day(last, today)) }</p>
            if nothing { <p>{ speech.review_news_none() }</p> }
            { part(speech.review_news_added(), rows(&added)) }
            { part(speech.review_news_changed(), me.into_iter().chain(rows(&changed)).collect()) }
            if let Ok(count @ 1..) = i64::try_from(more) { <p class="quiet">{ speech.review_news_more(count) }</p> }
            if let Some(gone) = gone { <p>{ gone }</p> }
        </section>
    }
}

/// What has been taken out, by kind: "people (1) and tasks (2)".
fn gone(speech: &Speech, news: &News) -> Option<String> {
    let kinds = news.gone.iter().filter(|(kind, _)| is_told(**kind));
    let things: Vec<String> = kinds
        .map(|(kind, count)| {
            let count = i64::try_from(*count).unwrap_or(i64::MAX);
            speech.review_news_gone_kind(count, speech.kind_name(*kind))
        })
        .collect();
    (!things.is_empty()).then(|| speech.review_news_gone(&speech.list(&things)))
}

fn part(title: &str, rows: Vec<Html>) -> Html {
    if rows.is_empty() {
        return Html::default();
    }
    html! { <><h3>{ title }</h3><Rows>{ for rows }</Rows></> }
}

/// A record that is new or has changed, as a link to where it is shown.
fn record(speech: &Speech, passport: &Passport, key: Key, today: Date) -> Html {
    let Some(record) = passport.record(key) else {
        return Html::default();
    };
    html! {
        <RowLink key={format!("{}-{:x}", key.kind.slug(), key.raw)} href={place(key).href()} title={speech.record_name(&record)}
            detail={detail(speech, &record, today).map(AttrValue::from)}
            mark={Some(AttrValue::from(speech.kind_name(key.kind).to_owned()))} />
    }
}

/// What tells apart records that are called the same.
fn detail(speech: &Speech, record: &Record, today: Date) -> Option<String> {
    match record {
        Record::Task(_, task) => speech.task_name(task).detail,
        Record::Concern(_, concern) => speech.concern_name(concern).detail,
        Record::Appointment(_, appointment) => Some(speech.moment(&appointment.when, today)),
        _ => None,
    }
}

/// The page on which a record is shown; where it has none, its form.
fn place(key: Key) -> Page {
    match key.kind {
        Kind::Member | Kind::Task | Kind::Appointment | Kind::Concern | Kind::Question => Page::Show(key),
        _ => Page::Form(FormId::Edit(key)),
    }
}

/// The five places to look at, each with what to ask oneself there.
fn walk(speech: &Speech) -> Html {
    let stops = [
        (
            Page::AboutMe,
            speech.about_matters(),
            speech.review_walk_matters_ask(),
        ),
        (
            Page::Team,
            speech.review_walk_team(),
            speech.review_walk_team_ask(),
        ),
        (
            Page::Gaps,
            speech.review_walk_gaps(),
            speech.review_walk_gaps_ask(),
        ),
        (
            Page::Raise,
            speech.raise_concerns(),
            speech.review_walk_concerns_ask(),
        ),
        (
            Page::Wishes,
            speech.review_walk_wishes(),
            speech.review_walk_wishes_ask(),
        ),
    ];
    html! {
        <section aria-labelledby="walk-title">
            <h2 id="walk-title">{ speech.review_walk() }</h2>
            <Rows>
                { for stops.into_iter().map(|(page, title, ask)| html! {
                    <RowLink key={page.href()} href={page.href()} title={title.to_owned()} detail={Some(AttrValue::from(ask.to_owned()))} />
                }) }
            </Rows>
        </section>
    }
}

/// Writing down that it is done: one tap for what is due, and every other reason below.
fn done(voice: &Voice, due: Option<ReviewMoment>) -> Html {
    let speech = &voice.speech;
    let others = ReviewMoment::ALL
        .iter()
        .copied()
        .filter(|moment| Some(*moment) != due);
    let others = html! { <Rows>{ for others.map(|moment| choice(speech, moment)) }</Rows> };
    html! {
        <section aria-labelledby="done-title">
            if let Some(moment) = due {
                <h2 id="done-title">{ speech.coded(moment) }</h2>
                <p class="quiet">{ speech.review_done_why() }</p>
                <div class="actions"><LinkButton label={speech.review_done().to_owned()} href={begin(moment)} icon={Icon::Check} /></div>
                <Fold label={speech.review_done_other().to_owned()}>{ others }</Fold>
            } else {
                <h2 id="done-title">{ speech.review_done() }</h2>
                <p class="quiet">{ speech.review_done_why() }{ " " }{ speech.review_done_reason() }</p>
                { others }
            }
        </section>
    }
}

fn begin(moment: ReviewMoment) -> String {
    Page::Form(FormId::New(Kind::Review, Some(Start::Moment(moment)))).href()
}

fn choice(speech: &Speech, moment: ReviewMoment) -> Html {
    html! {
        <RowLink key={moment.slug()} href={begin(moment)} title={speech.coded(moment).to_owned()}
            detail={speech.coded_hint(moment).map(|hint| AttrValue::from(hint.to_owned()))} />
    }
}

fn earlier(speech: &Speech, passport: &Passport, today: Date) -> Html {
    let mut reviews: Vec<&Row<Review>> = passport.reviews.iter().collect();
    if reviews.is_empty() {
        return Html::default();
    }
    reviews.sort_by_key(|row| Reverse((row.value.on, row.value.at_ms)));
    html! {
        <section aria-labelledby="earlier-title">
            <h2 id="earlier-title">{ speech.review_earlier() }</h2>
            <Rows>
                { for reviews.into_iter().map(|row| {
                    let review = &row.value;
                    let key = row.id.key(Kind::Review);
                    let detail = [speech.day(review.on, today), review.note.clone()];
                    let detail = detail.into_iter().filter(|part| !part.is_empty()).collect::<Vec<_>>().join("\n");
                    html! {
                        <RowLink key={key.raw} href={Page::Form(FormId::Edit(key)).href()}
                            title={speech.coded(review.moment).to_owned()} detail={lines::shown(detail)} />
                    }
                }) }
            </Rows>
        </section>
    }
}
