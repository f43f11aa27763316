//! On paper: boxes to tick and lines to write on beside what is asked of the reader. What is ticked there the patient writes down and
//! looks through like any other answer.

use super::View;
use crate::words::Speech;
use passport::{Kind, Role, Summary};
use yew::prelude::*;

/// The boxes of one thing that is asked. They are for whoever reads, and not for the patient's own copy.
pub(super) fn of(view: &View<'_>, kind: Kind) -> Html {
    if !has_boxes(view) {
        return Html::default();
    }
    let speech = &view.voice.speech;
    let content = match kind {
        Kind::Task => {
            html! { <>{ tick(speech.reply_takes()) }{ tick(speech.reply_passes()) }{ line(speech.reply_box_for()) }</> }
        }
        Kind::Concern => html! { <>{ tick(speech.reply_heard()) }{ line("") }</> },
        Kind::Question => line(speech.reply_box_answer()),
        _ => return Html::default(),
    };
    html! { <p class="boxes">{ content }</p> }
}

/// Room for what is agreed and for who answers, once a page.
pub(super) fn signature(view: &View<'_>) -> Html {
    if !has_boxes(view) {
        return Html::default();
    }
    let speech = &view.voice.speech;
    html! {
        <>
            <p class="boxes">{ line(speech.reply_box_agreed()) }</p>
            <p class="boxes">{ line(speech.reply_box_signed()) }</p>
        </>
    }
}

/// About as much text as the boxes of a summary take on paper.
pub(in crate::pages) fn as_text(speech: &Speech, summary: &Summary, role: Option<Role>) -> String {
    let Some(role) = role.filter(|_| !summary.is_for_the_night()) else {
        return String::new();
    };
    let needed = summary.needed_from(Some(role));
    let tasks = needed.leads.len() + needed.helps.len();
    let others = needed.concerns.len() + needed.questions.len();
    let of_task = [
        speech.reply_takes(),
        speech.reply_passes(),
        speech.reply_box_for(),
    ]
    .join("   ");
    let lines = std::iter::repeat_n(of_task.as_str(), tasks)
        .chain(std::iter::repeat_n(speech.reply_heard(), others))
        .chain([speech.reply_box_agreed(), speech.reply_box_signed()]);
    lines.map(|line| format!("\n{line}")).collect()
}

fn has_boxes(view: &View<'_>) -> bool {
    let is_for_reader = view.picks.is_none() && !view.is_own_copy && !view.summary.is_for_the_night();
    is_for_reader && view.role.is_some() && (view.on_paper || view.brief)
}

fn tick(label: &str) -> Html {
    html! { <span class="boxes__tick"><span class="boxes__box" aria-hidden="true" />{ label.to_owned() }</span> }
}

fn line(label: &str) -> Html {
    html! { <span class="boxes__line">{ label.to_owned() }</span> }
}
