//! A few steps in order, each a link, with what is done and where one is. Not the navigation of the app: that is the
//! [`NavBar`](super::NavBar).

use super::{Icon, IconView};
use std::rc::Rc;
use yew::prelude::*;

/// One step.
#[derive(Clone, PartialEq, Debug)]
pub struct StepItem {
    /// Where it leads.
    pub href: AttrValue,
    /// Its name, at best one word of up to 12 letters.
    pub label: AttrValue,
    /// Whether this step is the one on the screen.
    pub current: bool,
    /// Whether it is done.
    pub done: bool,
}

/// What [`Steps`] needs.
#[derive(Properties, PartialEq)]
pub struct StepsProps {
    /// The accessible name of the whole.
    pub label: AttrValue,
    /// The steps in order; four fit on a phone.
    pub items: Rc<Vec<StepItem>>,
}

/// Numbered steps; a tick takes the number's place where one is done.
#[component]
pub fn Steps(props: &StepsProps) -> Html {
    // The role is said because one browser forgets that a list is one once it is drawn without numbers.
    html! {
        <nav class="steps" aria-label={props.label.clone()}>
            <ol class="steps__list" role="list">
                { for props.items.iter().enumerate().map(|(before, item)| step(before + 1, item)) }
            </ol>
        </nav>
    }
}

fn step(number: usize, item: &StepItem) -> Html {
    let done = item.done.then_some("steps__step--done");
    html! {
        <li class={classes!("steps__step", done)} key={number}>
            <a class="steps__link" href={item.href.clone()} aria-current={item.current.then_some("step")}>
                // The list says which of how many it is.
                <span class="steps__mark" aria-hidden="true">
                    if item.done { <IconView icon={Icon::Check} /> } else { { number } }
                </span>
                <span class="steps__label">{ &item.label }</span>
            </a>
        </li>
    }
}
