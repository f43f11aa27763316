//! Small buttons that stand together and wrap: choices, or things to open. Not a mark: that is a [`Tag`](super::Tag); and
//! not a field of a form.

use super::{Icon, IconView};
use yew::prelude::*;

/// What [`Chips`] needs.
#[derive(Properties, PartialEq)]
pub struct ChipsProps {
    /// List items, each with a [`Chip`] or another button.
    pub children: Html,
    /// The list's accessible name, where no heading says it.
    #[prop_or_default]
    pub label: Option<AttrValue>,
}

/// A list of chips that takes as many rows as it needs.
#[component]
pub fn Chips(props: &ChipsProps) -> Html {
    // The role is said because one browser forgets that a list is one once it is drawn without bullets.
    html! { <ul class="chips" role="list" aria-label={props.label.clone()}>{ props.children.clone() }</ul> }
}

/// What [`Chip`] needs.
#[derive(Properties, PartialEq)]
pub struct ChipProps {
    /// The words on it, which are also its accessible name.
    pub label: AttrValue,
    /// The element's id.
    #[prop_or_default]
    pub id: Option<AttrValue>,
    /// Whether it is chosen, for a chip that can be.
    #[prop_or_default]
    pub pressed: Option<bool>,
    /// Whether what it opens is open, for a chip that opens something.
    #[prop_or_default]
    pub expanded: Option<bool>,
    /// The id of what it opens. It is only said while that is open, since a closed thing has no element.
    #[prop_or_default]
    pub controls: Option<AttrValue>,
    /// A short text after the words, such as a number; it is part of the accessible name.
    #[prop_or_default]
    pub mark: Option<AttrValue>,
    /// A sign before the words.
    #[prop_or_default]
    pub icon: Option<Icon>,
    /// Called at each press.
    #[prop_or_default]
    pub onclick: Callback<()>,
}

/// One chip.
#[component]
pub fn Chip(props: &ChipProps) -> Html {
    let onclick = props.onclick.reform(|_: MouseEvent| ());
    let controls = props.controls.clone().filter(|_| props.expanded != Some(false));
    html! {
        <button
            type="button"
            id={props.id.clone()}
            class="chip"
            aria-pressed={props.pressed.map(said)}
            aria-expanded={props.expanded.map(said)}
            aria-controls={controls}
            {onclick}
        >
            if let Some(icon) = props.icon { <IconView {icon} /> }
            <span class="chip__label">{ &props.label }</span>
            if let Some(mark) = &props.mark {
                { " " }
                <span class="chip__mark">{ mark }</span>
            }
        </button>
    }
}

/// A state as ARIA spells it; an attribute that is left out would mean that there is no such state.
pub(super) const fn said(state: bool) -> &'static str {
    if state { "true" } else { "false" }
}
