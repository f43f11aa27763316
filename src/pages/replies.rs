//! What came back to what was given: what the patient kept of it, with who said it and when; and what is still to be looked through.

use super::lines::{self, Line};
use crate::parts::*;
use crate::words::{Speech, use_voice};
use flow::{FormId, Now, Page, SCAN_HREF};
use passport::{Date, Key, Kind, Passport, Row, SaidKind, Told};
use std::cmp::Reverse;
use std::rc::Rc;
use yew::prelude::*;

/// What [`RepliesPage`] needs.
#[derive(Properties, PartialEq)]
pub(crate) struct RepliesProps {
    /// What the passport says.
    pub(crate) passport: Rc<Passport>,
    /// The moment it is looked at.
    pub(crate) now: Now,
    /// What is unfinished, among it the replies that wait.
    pub(crate) waiting: Rc<Vec<FormId>>,
}

/// What came back.
#[component]
pub(crate) fn RepliesPage(props: &RepliesProps) -> Html {
    let Some(voice) = use_voice() else {
        return Html::default();
    };
    let speech = &voice.speech;
    let in_replies = |row: &&Row<Told>| row.value.what != SaidKind::CameInAFile;
    let mut told: Vec<&Row<Told>> = props.passport.told.iter().filter(in_replies).collect();
    told.sort_by_key(|row| (Reverse(row.value.on), row.value.reply, row.value.item));
    let waiting: Vec<Page> = props
        .waiting
        .iter()
        .filter_map(|form| match form {
            FormId::Reply(id) => Some(Page::Reply(*id)),
            _ => None,
        })
        .collect();
    html! {
        <>
            <TopBar title={speech.replies_title().to_owned()} back={Some((speech.nav_share().to_owned().into(), Page::Share.href().into()))} />
            <main id="main" class="page">
                if !waiting.is_empty() {
                    <Card title={speech.replies_waiting().to_owned()} tone={CardTone::Thread}>
                        <Rows>{ for waiting.iter().map(|page| html! {
                            <RowLink key={page.to_string()} href={page.href()} title={speech.replies_look().to_owned()} icon={Icon::Mail} />
                        }) }</Rows>
                    </Card>
                }
                if told.is_empty() && waiting.is_empty() {
                    <Empty title={speech.replies_none_title().to_owned()} text={speech.replies_none_text().to_owned()} />
                } else if !told.is_empty() {
                    <p class="lede">{ speech.replies_lede() }</p>
                    <ul class="replies">{ for told.iter().map(|row| kept(speech, &props.passport, row, props.now.wall.date())) }</ul>
                }
                <div class="actions">
                    <LinkButton label={speech.scan_open().to_owned()} icon={Icon::Camera} href={SCAN_HREF} />
                    <LinkButton label={speech.replies_paper().to_owned()} kind={ButtonKind::Quiet} icon={Icon::Edit} href={Page::PaperReply.href()} />
                </div>
            </main>
        </>
    }
}

fn kept(speech: &Speech, passport: &Passport, row: &Row<Told>, today: Date) -> Html {
    let told = &row.value;
    let about = told.about.and_then(|key| Some((key, passport.record(key)?)));
    let about = about.map(|(key, record)| {
        let name = speech.record_name(&record);
        match page_of(key) {
            Some(page) => html! { <p><a href={page.href()}><bdi>{ name }</bdi></a></p> },
            None => html! { <p><bdi>{ name }</bdi></p> },
        }
    });
    html! {
        <li key={row.id.raw()} class="replies__said">
            <strong>{ speech.coded(told.what) }</strong>
            { for about }
            { words(told) }
            <p class="quiet">{ from(speech, told, today) }</p>
        </li>
    }
}

/// Where a record is shown; where it has no page of its own, its form.
fn page_of(key: Key) -> Option<Page> {
    match key.kind {
        Kind::Member | Kind::Task | Kind::Appointment | Kind::Concern | Kind::Question => {
            Some(Page::Show(key))
        }
        kind if kind.can_be_shared() => Some(Page::Form(FormId::Edit(key))),
        _ => None,
    }
}

fn words(told: &Told) -> Html {
    if told.words.is_empty() {
        return Html::default();
    }
    html! { <blockquote class="weigh__words"><Own text={told.words.clone()} /></blockquote> }
}

/// Who said it and when, and that nobody has checked it.
fn from(speech: &Speech, told: &Told, today: Date) -> String {
    let day = speech.day(told.said_on, today);
    // What a file says of itself is not who somebody is to the patient.
    let role = match told.what {
        SaidKind::CameInAFile => "",
        _ => speech.coded(told.role),
    };
    let parts = [
        told.name.as_str(),
        role,
        told.service.as_str(),
        &day,
        speech.replies_unchecked(),
    ];
    let said: Vec<&str> = parts.into_iter().filter(|part| !part.is_empty()).collect();
    said.join(" · ")
}

/// In a list of records without pages of their own: who said it last and when, and that nobody has checked it.
pub(super) fn last(speech: &Speech, passport: &Passport, key: Key, today: Date) -> Option<String> {
    let told = passport.told.iter().map(|row| &row.value);
    // Who suggests a change has not said what stands there.
    let about = told.filter(|told| told.about == Some(key) && told.what != SaidKind::Suggests);
    let last = about.max_by_key(|told| (told.said_on, told.on))?;
    Some(from(speech, last, today))
}

/// In the same list: what is suggested to be changed, each in the words of who suggests it.
fn suggested(speech: &Speech, passport: &Passport, key: Key, today: Date) -> Vec<String> {
    let told = passport.told.iter().map(|row| &row.value);
    told.filter(|told| told.about == Some(key) && told.what == SaidKind::Suggests)
        .map(|told| [speech.coded(told.what), &told.words, &from(speech, told, today)].join(" · "))
        .collect()
}

/// The lines of such a list, each with who said it last.
pub(super) fn marked(
    speech: &Speech,
    passport: &Passport,
    kind: Kind,
    lines: Vec<Line>,
    today: Date,
) -> Vec<Line> {
    let mark = |(raw, title, mut details): Line| {
        let key = Key { kind, raw };
        details.push(last(speech, passport, key, today));
        details.extend(suggested(speech, passport, key, today).into_iter().map(Some));
        (raw, title, details)
    };
    lines.into_iter().map(mark).collect()
}

/// On the page of a record: what was said about it in replies, the latest first.
pub(super) fn about(speech: &Speech, passport: &Passport, key: Key, today: Date) -> Html {
    let mut told: Vec<&Told> = passport
        .told
        .iter()
        .map(|row| &row.value)
        .filter(|told| told.about == Some(key))
        .collect();
    if told.is_empty() {
        return Html::default();
    }
    told.sort_by_key(|told| Reverse((told.said_on, told.on)));
    html! {
        <section aria-labelledby="said-title">
            <h2 id="said-title">{ speech.replies_said() }</h2>
            <ul class="replies">
                { for told.into_iter().map(|told| html! {
                    <li key={format!("{}-{}", told.reply, told.item)} class="replies__said">
                        <strong>{ speech.coded(told.what) }</strong>
                        { words(told) }
                        <p class="quiet">{ from(speech, told, today) }</p>
                    </li>
                }) }
            </ul>
            <p><a href={Page::Replies.href()}>{ lines::shown(speech.replies_all().to_owned()) }</a></p>
        </section>
    }
}
