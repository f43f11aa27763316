//! A short word that marks a thing, such as a kind or a state. It cannot be pressed.

use yew::prelude::*;

/// What [`Tag`] needs.
#[derive(Properties, PartialEq)]
pub struct TagProps {
    /// The word.
    pub text: AttrValue,
}

/// A small mark.
#[component]
pub fn Tag(props: &TagProps) -> Html {
    html! { <span class="tag">{ &props.text }</span> }
}
