//! The first link of a page, for the keyboard: it skips what repeats on every page.

use super::focus_element;
use yew::prelude::*;

/// What [`SkipLink`] needs.
#[derive(Properties, PartialEq)]
pub struct SkipLinkProps {
    /// The words of the link.
    pub label: AttrValue,
    /// The id of the element to go to, which must be able to take the focus.
    pub to: AttrValue,
}

/// A link that shows when it has the focus.
#[component]
pub fn SkipLink(props: &SkipLinkProps) -> Html {
    let to = props.to.clone();
    // The fragment of the address names the page, so the jump is made by hand.
    let onclick = Callback::from(move |event: MouseEvent| {
        event.prevent_default();
        focus_element(&to);
    });
    html! { <a class="govuk-skip-link skip-link" href={format!("#{}", props.to)} {onclick}>{ &props.label }</a> }
}
