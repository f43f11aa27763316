//! Answering a letter on the page where it is read: what is asked of the reader first, then what they may add, then who signs. The
//! same fields serve the patient who writes down an answer that came on paper.

mod about;
mod adding;
mod entry;
mod made;
mod signing;

use crate::parts::*;
use crate::words::use_voice;
use entry::Entry;
use flow::{Msg, Now, ReplyMsg, ReplyStep, Replying};
use passport::{Role, Summary};
use std::rc::Rc;
use yew::prelude::*;

/// What [`ReplyForm`] needs.
#[derive(Properties, PartialEq)]
pub(crate) struct ReplyProps {
    /// The reply in the making.
    pub(crate) replying: Replying,
    /// What it answers.
    pub(crate) summary: Rc<Summary>,
    /// Who answers.
    pub(crate) role: Option<Role>,
    /// The moment it is written.
    pub(crate) now: Now,
    /// Whether the patient writes down what came on paper.
    #[prop_or_default]
    pub(crate) from_paper: bool,
    /// Whether only the patient's phone can open it.
    #[prop_or_default]
    pub(crate) is_sealed: bool,
}

/// Answering a letter.
#[component]
pub(crate) fn ReplyForm(props: &ReplyProps) -> Html {
    let Some(voice) = use_voice() else {
        return Html::default();
    };
    let content = match &props.replying.step {
        ReplyStep::Made(made) => made::section(&voice, props, made),
        _ => writing(&Entry { voice: &voice, props }),
    };
    html! { <section class="reply screen-only" aria-labelledby="reply-title">{ content }</section> }
}

fn writing(entry: &Entry<'_>) -> Html {
    let speech = &entry.voice.speech;
    let name = &entry.props.summary.view.patient.called;
    let replying = &entry.props.replying;
    let is_making = matches!(replying.step, ReplyStep::Making(_));
    let send = entry.voice.send.clone();
    let onsubmit = Callback::from(move |event: SubmitEvent| {
        event.prevent_default();
        send.emit(Msg::Reply(ReplyMsg::Make));
    });
    let (title, lede, done) = if entry.props.from_paper {
        (
            speech.reply_paper_title().to_owned(),
            speech.reply_paper_lede().to_owned(),
            speech.reply_paper_done(),
        )
    } else {
        (
            speech.reply_title(name),
            speech.reply_lede(name),
            speech.reply_make(),
        )
    };
    html! {
        <form {onsubmit} novalidate=true autocomplete="off">
            <h2 id="reply-title" tabindex="-1">{ title }</h2>
            <p>{ lede }</p>
            { about::section(entry) }
            { adding::section(entry) }
            { signing::section(entry) }
            if replying.step == ReplyStep::TooLarge {
                <Notice kind={NoticeKind::Trouble} live=true>{ speech.reply_too_large() }</Notice>
            }
            if let Some(count) = i64::try_from(replying.problems.len()).ok().filter(|count| *count > 0) {
                <Notice kind={NoticeKind::Trouble} live=true>{ speech.reply_problems(count) }</Notice>
            }
            <div class="actions">
                <Button label={done.to_owned()} icon={Icon::Check} submit=true disabled={is_making} />
                <Button label={speech.reply_leave().to_owned()} kind={ButtonKind::Plain} onclick={entry.voice.on(Msg::Reply(ReplyMsg::Leave))} />
            </div>
        </form>
    }
}
