//! The red thread: a line down the day that ties one moment to the next. The order of the knots is the page's.

use yew::prelude::*;

/// What [`Thread`] needs.
#[derive(Properties, PartialEq)]
pub struct ThreadProps {
    /// The moments, as [`Knot`]s, earliest first.
    pub children: Html,
}

/// A line with moments on it.
#[component]
pub fn Thread(props: &ThreadProps) -> Html {
    // The role is said because one browser forgets that a list is one once it is drawn without numbers.
    html! { <ol class="thread" role="list">{ props.children.clone() }</ol> }
}

/// What [`Knot`] needs.
#[derive(Properties, PartialEq)]
pub struct KnotProps {
    /// When it is, in words.
    pub when: AttrValue,
    /// What it is.
    pub children: Html,
    /// Whether this is the moment that counts now: what is going on, or what is next.
    #[prop_or_default]
    pub now: bool,
}

/// One moment on the line.
#[component]
pub fn Knot(props: &KnotProps) -> Html {
    html! {
        <li class={classes!("knot", props.now.then_some("knot--now"))} aria-current={props.now.then_some("time")}>
            <p class="knot__when">{ &props.when }</p>
            <div class="knot__what">{ props.children.clone() }</div>
        </li>
    }
}
