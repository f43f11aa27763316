//! What stands where nothing is yet: it teaches what will be here and offers the first step. Not an error.

use yew::prelude::*;

/// What [`Empty`] needs.
#[derive(Properties, PartialEq)]
pub struct EmptyProps {
    /// What is not here yet.
    pub title: AttrValue,
    /// What it will be good for.
    pub text: AttrValue,
    /// The first steps, as buttons or links.
    #[prop_or_default]
    pub children: Html,
}

/// A friendly empty place with a loose thread.
#[component]
pub fn Empty(props: &EmptyProps) -> Html {
    html! {
        <div class="empty">
            <svg class="empty__thread" viewBox="0 0 120 48" aria-hidden="true" focusable="false">
                <path d="M2 30c14-18 30-18 38-2s22 12 20-4-22-14-20 4 30 20 44 4 18-22 34-14" />
                <circle cx="2.5" cy="30" r="2.5" />
            </svg>
            <h2 class="empty__title">{ &props.title }</h2>
            <p class="empty__text">{ &props.text }</p>
            <div class="actions">{ props.children.clone() }</div>
        </div>
    }
}
