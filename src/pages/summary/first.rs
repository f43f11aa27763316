//! What a reader asks first, on the first screen of a phone: who is this, what matters to them, what do you need from me, what is next,
//! whom do I call. Behind it the rest, folded. A reader is told no more and no less than in the whole summary.

use super::items::{
    concern, concern_details, concern_title, details, question, question_for, question_title, say,
};
use super::team::{self, task_details};
use super::{View, boxes, foot, medical, news, rest, shown, who};
use crate::device::screen::is_roomy;
use crate::parts::*;
use passport::{Coded as _, Concern, Id, Key, Kind, Needed, Pick, Question, Section, Task, dialable};
use yew::prelude::*;

/// The summary for a reader in a hurry.
pub(super) fn article(view: &View<'_>) -> Html {
    let speech = &view.voice.speech;
    let rest = view.summary.sections().iter();
    let rest =
        rest.filter(|section| !matches!(section, Section::Needed | Section::Next | Section::Allergies));
    html! {
        <article class="summary summary--brief" aria-label={speech.summary_title(&view.passport.patient.called)} data-audience={view.summary.audience.slug()}>
            <div class="summary__first">
                { who::brief(view) }
                { news::line(view) }
                { needed(view) }
                { rest::next_first(view) }
                { call(view) }
            </div>
            <div class="summary__heed">{ team::unheld(view) }{ medical::allergies_in_brief(view) }</div>
            <div class="summary__rest">
                { who::more(view) }
                { for rest.map(|section| shown(view, *section)) }
            </div>
            { foot::section(view) }
        </article>
    }
}

/// Needed from you: a row each. What is for anyone comes last, and is counted.
fn needed(view: &View<'_>) -> Html {
    let speech = &view.voice.speech;
    let needed = view.summary.needed_from(view.role);
    // Two people in one role can lead and help with the same task.
    let helps: Vec<Id<Task>> = needed
        .helps
        .iter()
        .copied()
        .filter(|id| !needed.leads.contains(id))
        .collect();
    let nothing = match view.role {
        Some(_) => speech.summary_needed_nothing(),
        None => speech.summary_needed_choose(),
    };
    html! {
        <section class="summary__section summary__needed">
            <div class="summary__ask">
                <h2>{ speech.summary_needed() }</h2>
                if let Some(onanswer) = view.onanswer {
                    <Button label={speech.reply_open().to_owned()} kind={ButtonKind::Plain} onclick={onanswer.clone()} />
                }
            </div>
            if needed.is_empty() || view.role.is_none() { <p class="quiet">{ nothing }</p> }
            <ul class="summary__list">
                { for needed.leads.iter().filter_map(|id| task(view, *id, speech.ask_lead(), false)) }
                { for helps.iter().filter_map(|id| task(view, *id, speech.ask_help(), true)) }
                { for needed.concerns.iter().filter_map(|id| to_talk_about(view, *id)) }
                { for needed.questions.iter().filter_map(|id| asked(view, *id)) }
            </ul>
            { for_anyone(view, &needed) }
            { boxes::signature(view) }
        </section>
    }
}

fn task(view: &View<'_>, id: Id<Task>, what: &str, hide_lead: bool) -> Option<Html> {
    let task = view.passport.tasks.get(id)?;
    let title = html! { <strong>{ view.voice.speech.coded(task.area) }</strong> };
    let more = task_details(view, task, hide_lead);
    Some(row(view, Kind::Task, id.raw(), what, title, more))
}

fn to_talk_about(view: &View<'_>, id: Id<Concern>) -> Option<Html> {
    let speech = &view.voice.speech;
    let concern = view.passport.concerns.get(id)?;
    let talk = Some(speech.ask_talk().to_owned());
    let level = concern
        .latest()
        .map(|rating| speech.level_says(i64::from(rating.level())));
    let what: Vec<String> = [talk, level].into_iter().flatten().collect();
    let (title, more) = (concern_title(view, concern), concern_details(view, concern));
    Some(row(view, Kind::Concern, id.raw(), &what.join(", "), title, more))
}

fn asked(view: &View<'_>, id: Id<Question>) -> Option<Html> {
    let asked = view.passport.questions.get(id)?;
    let (title, more) = (
        question_title(view, asked),
        details(vec![say(question_for(view, asked))]),
    );
    Some(row(
        view,
        Kind::Question,
        id.raw(),
        view.voice.speech.ask_question(),
        title,
        more,
    ))
}

/// One thing that is asked; what is known of it unfolds.
fn row(view: &View<'_>, kind: Kind, raw: u64, what: &str, title: Html, more: Html) -> Html {
    let mark = news::mark(view, Pick::Item(Key { kind, raw }));
    let label = html! { <>{ mark }{ title }<span class="ask__kind">{ " · " }{ what.to_owned() }</span></> };
    html! {
        <li key={format!("{}-{raw}", kind.slug())} class="summary__item" data-kind={kind.slug()}>
            if more == Html::default() {
                <div class="ask--whole"><span class="unfold__text">{ label }</span></div>
            } else {
                <Unfold id={format!("ask-{}-{raw}", kind.slug())} {label} open={is_roomy()}>{ more }</Unfold>
            }
            { boxes::of(view, kind) }
        </li>
    }
}

fn for_anyone(view: &View<'_>, needed: &Needed) -> Html {
    let concerns = needed.open_concerns.iter().map(|id| concern(view, *id));
    let questions = needed.open_questions.iter().map(|id| question(view, *id));
    let items: Vec<Html> = concerns.chain(questions).collect();
    let Some(count) = i64::try_from(items.len()).ok().filter(|count| *count > 0) else {
        return Html::default();
    };
    html! {
        <Unfold id="ask-anyone" label={view.voice.speech.ask_anyone(count)}><ul class="summary__list">{ for items }</ul></Unfold>
    }
}

/// Whom to call, in one tap.
fn call(view: &View<'_>) -> Html {
    let speech = &view.voice.speech;
    let Some(member) = view.summary.to_call(view.role).map(|row| &row.value) else {
        return Html::default();
    };
    let Some(dial) = dialable(&member.phone) else {
        return Html::default();
    };
    let person = speech.person(member);
    html! {
        <p class="summary__to-call">
            <a class="summary__call" href={format!("tel:{dial}")}>
                <IconView icon={Icon::Call} />
                <span>{ speech.summary_call(&person.name) }{ " " }<bdi>{ member.phone.clone() }</bdi></span>
            </a>
            <span class="quiet">{ speech.coded(member.role) }</span>
        </p>
    }
}
