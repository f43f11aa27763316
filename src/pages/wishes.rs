//! Goals, wishes and decisions: what everyone works towards. Only recorded here, never decided.

use super::PageProps;
use super::lines::{self, Line, written};
use crate::parts::*;
use crate::words::{Voice, use_voice};
use flow::{FormId, Page};
use passport::{Kind, Passport};
use yew::prelude::*;

/// Goals, wishes and decisions.
#[component]
pub(crate) fn WishesPage(props: &PageProps) -> Html {
    let Some(voice) = use_voice() else {
        return Html::default();
    };
    let speech = &voice.speech;
    let passport = &*props.passport;
    let (open, reached): (Vec<Line>, Vec<Line>) = goals(passport);
    let wishes = wishes(&voice, passport);
    let decisions = decisions(&voice, passport);
    let is_empty = open.is_empty() && reached.is_empty() && wishes.is_empty() && decisions.is_empty();
    let shown = [
        (Kind::Goal, speech.wishes_goals(), open),
        (Kind::Wish, speech.about_wishes(), wishes),
        (Kind::Decision, speech.wishes_decisions(), decisions),
        (Kind::Goal, speech.wishes_reached(), reached),
    ];
    html! {
        <>
            <TopBar title={speech.wishes_title().to_owned()} back={Some((speech.nav_me().to_owned().into(), Page::AboutMe.href().into()))} />
            <main id="main" class="page">
                if is_empty {
                    <Empty title={speech.wishes_empty_title().to_owned()} text={speech.about_wishes_empty().to_owned()}>
                        <LinkButton label={speech.goal_add().to_owned()} icon={Icon::Add} href={Page::Form(FormId::New(Kind::Goal, None)).href()} />
                        <LinkButton label={speech.wish_add().to_owned()} icon={Icon::Add} kind={ButtonKind::Quiet}
                            href={Page::Form(FormId::New(Kind::Wish, None)).href()} />
                    </Empty>
                } else {
                    { for shown.into_iter().filter(|(_, _, found)| !found.is_empty())
                        .map(|(kind, title, found)| lines::list(&voice, kind, title, found)) }
                    <div class="actions">
                        <LinkButton label={speech.add_title().to_owned()} href={Page::Add.href()} icon={Icon::Add} kind={ButtonKind::Quiet} />
                    </div>
                }
            </main>
        </>
    }
}

/// Goals that lie ahead, and those that have been reached.
fn goals(passport: &Passport) -> (Vec<Line>, Vec<Line>) {
    let (reached, open): (Vec<_>, Vec<_>) = passport.goals.iter().partition(|row| row.value.is_reached);
    let lines = |rows: Vec<&passport::Row<passport::Goal>>| {
        rows.into_iter()
            .map(|row| (row.id.raw(), row.value.what.clone(), vec![written(&row.value.by)]))
            .collect()
    };
    (lines(open), lines(reached))
}

fn wishes(voice: &Voice, passport: &Passport) -> Vec<Line> {
    let rows = passport.wishes.iter();
    rows.map(|row| {
        let kind = Some(voice.speech.coded(row.value.kind).to_owned());
        (
            row.id.raw(),
            row.value.words.clone(),
            vec![kind, written(&row.value.kept_where)],
        )
    })
    .collect()
}

/// What is still open first.
fn decisions(voice: &Voice, passport: &Passport) -> Vec<Line> {
    let mut rows: Vec<_> = passport.decisions.iter().collect();
    rows.sort_by_key(|row| !row.value.is_open());
    rows.into_iter()
        .map(|row| {
            let decision = &row.value;
            let state = if decision.is_open() {
                voice.speech.wishes_not_decided().to_owned()
            } else {
                voice.speech.wishes_decided(&decision.chosen)
            };
            (row.id.raw(), decision.about.clone(), vec![Some(state)])
        })
        .collect()
}
