//! Signs to be read out one by one: large, apart, in groups. It knows nothing of what they open.

use yew::prelude::*;

/// What [`Spelled`] needs.
#[derive(Properties, PartialEq)]
pub struct SpelledProps {
    /// The signs, with spaces between groups.
    pub text: AttrValue,
    /// What they are.
    pub label: AttrValue,
}

/// Signs, spelled out.
#[component]
pub fn Spelled(props: &SpelledProps) -> Html {
    // A screen reader would take the groups for words; with spaces between the signs it reads each.
    let apart: String = props.text.chars().flat_map(|sign| [sign, ' ']).collect();
    html! {
        <p class="spelled" role="img" aria-label={format!("{}: {}", props.label, apart.trim())}>
            { for props.text.split(' ').map(|group| html! { <span class="spelled__group">{ group.to_owned() }</span> }) }
        </p>
    }
}
