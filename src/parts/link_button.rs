//! A link with the looks and the size of a button. Not a button: it always leads somewhere.

use super::{ButtonKind, Icon, IconView};
use yew::prelude::*;

/// What [`LinkButton`] needs.
#[derive(Properties, PartialEq)]
pub struct LinkButtonProps {
    /// The words of the link, which are also its accessible name where it has none of its own.
    pub label: AttrValue,
    /// Its accessible name, where the words alone would not tell it from others on the page. It begins with the words, so
    /// that whoever speaks to the device can say what they see.
    #[prop_or_default]
    pub name: Option<AttrValue>,
    /// Where it leads.
    pub href: AttrValue,
    /// How much weight the link carries.
    #[prop_or_default]
    pub kind: ButtonKind,
    /// A sign before the words.
    #[prop_or_default]
    pub icon: Option<Icon>,
}

/// A link drawn as a button.
#[component]
pub fn LinkButton(props: &LinkButtonProps) -> Html {
    html! {
        <a href={props.href.clone()} class={props.kind.classes()} aria-label={props.name.clone()}>
            if let Some(icon) = props.icon { <IconView {icon} /> }
            <span class="button__label">{ &props.label }</span>
        </a>
    }
}
