//! What is asked of this reader, a card each with room for an answer; and behind a fold what is asked of others.

use super::entry::{Entry, answer, coded, or_none};
use crate::parts::*;
use flow::{PASSES, ReplyField, TAKES};
use passport::{Key, Kind, Role};
use yew::prelude::*;

/// Every task, concern and question that can be answered.
pub(super) fn section(entry: &Entry<'_>) -> Html {
    let speech = &entry.voice.speech;
    let mine = asked(entry);
    let others: Vec<Key> = answerable(entry)
        .into_iter()
        .filter(|key| !mine.contains(key))
        .collect();
    html! {
        <>
            if !mine.is_empty() {
                <h3>{ speech.summary_needed() }</h3>
                { for mine.iter().map(|key| card(entry, *key)) }
            }
            if !others.is_empty() {
                <Fold label={if mine.is_empty() { speech.reply_about() } else { speech.reply_about_other() }.to_owned()} open={mine.is_empty()}>
                    { for others.iter().map(|key| card(entry, *key)) }
                </Fold>
            }
        </>
    }
}

/// What is asked of the reader, in the order of the summary.
fn asked(entry: &Entry<'_>) -> Vec<Key> {
    let Some(role) = entry.props.role else {
        return Vec::new();
    };
    let needed = entry.props.summary.needed_from(Some(role));
    let tasks = needed
        .leads
        .iter()
        .chain(&needed.helps)
        .map(|id| id.key(Kind::Task));
    let concerns = needed.concerns.iter().chain(&needed.open_concerns);
    let questions = needed.questions.iter().chain(&needed.open_questions);
    let mut keys: Vec<Key> = Vec::new();
    let all = tasks
        .chain(concerns.map(|id| id.key(Kind::Concern)))
        .chain(questions.map(|id| id.key(Kind::Question)));
    for key in all {
        if !keys.contains(&key) {
            keys.push(key);
        }
    }
    keys
}

/// Everything in the summary that is open and can be answered.
fn answerable(entry: &Entry<'_>) -> Vec<Key> {
    let view = &entry.props.summary.view;
    let tasks = view.tasks.iter().filter(|row| row.value.state.is_open());
    let concerns = view.concerns.iter().filter(|row| !row.value.settled);
    let questions = view.questions.iter().filter(|row| row.value.is_open());
    tasks
        .map(|row| row.id.key(Kind::Task))
        .chain(concerns.map(|row| row.id.key(Kind::Concern)))
        .chain(questions.map(|row| row.id.key(Kind::Question)))
        .collect()
}

fn card(entry: &Entry<'_>, key: Key) -> Html {
    let view = &entry.props.summary.view;
    let speech = &entry.voice.speech;
    let (shown, fields) = match key.kind {
        Kind::Task => (
            view.tasks.get(key.id()).map(|task| speech.task_name(task)),
            task(entry, key),
        ),
        Kind::Concern => (
            view.concerns
                .get(key.id())
                .map(|concern| speech.concern_name(concern)),
            concern(entry, key),
        ),
        Kind::Question => (
            view.questions
                .get(key.id())
                .map(|question| speech.question_name(question)),
            entry.text(ReplyField::Words(key), speech.reply_answer(), TextKind::Long),
        ),
        _ => return Html::default(),
    };
    let Some(shown) = shown else {
        return Html::default();
    };
    let id = format!("reply-{}-{:x}", key.kind.slug(), key.raw);
    html! {
        <div key={id.clone()} class="reply__item" role="group" aria-labelledby={id.clone()}>
            <h4 {id}>{ named(entry, shown.own, shown.title) }</h4>
            { for shown.detail.map(|detail| html! { <p class="quiet">{ named(entry, true, detail) }</p> }) }
            { fields }
        </div>
    }
}

/// Words that may be the patient's.
fn named(entry: &Entry<'_>, is_own: bool, text: String) -> Html {
    let lang = if is_own {
        entry.props.summary.language.tag()
    } else {
        ""
    };
    html! { <Own {lang} {text} /> }
}

fn task(entry: &Entry<'_>, key: Key) -> Html {
    let speech = &entry.voice.speech;
    let stance = ReplyField::Stance(key);
    let options = vec![
        answer(TAKES, speech.reply_takes()),
        answer(PASSES, speech.reply_passes()),
        answer("", speech.reply_no_answer()),
    ];
    let chosen = entry.props.replying.get(stance);
    html! {
        <>
            { entry.choice(stance, speech.reply_stance(), options, ChoiceStyle::Radios) }
            if chosen == PASSES {
                { entry.choice(ReplyField::To(key), speech.reply_to(), coded::<Role>(speech), or_none(speech.reply_to_unknown())) }
            }
            if !chosen.is_empty() {
                { entry.text(ReplyField::Words(key), speech.reply_words(), TextKind::Line) }
            }
        </>
    }
}

fn concern(entry: &Entry<'_>, key: Key) -> Html {
    let speech = &entry.voice.speech;
    html! {
        <>
            { entry.tick(ReplyField::Heard(key), speech.reply_heard()) }
            { entry.text(ReplyField::Words(key), speech.reply_heard_words(), TextKind::Long) }
        </>
    }
}
