//! A button that does something here. Not a link: what leads elsewhere is a [`LinkButton`](super::LinkButton).

use super::{Icon, IconView};
use yew::prelude::*;

/// How much weight a button carries on its screen.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default)]
pub enum ButtonKind {
    /// The one main action of a screen.
    #[default]
    Main,
    /// Another action beside the main one.
    Quiet,
    /// An action that looks like text, for the least weight.
    Plain,
    /// An action that takes something away.
    Warn,
}

impl ButtonKind {
    pub(super) fn classes(self) -> Classes {
        match self {
            Self::Main => classes!("govuk-button", "button"),
            Self::Quiet => classes!("govuk-button", "govuk-button--secondary", "button"),
            Self::Plain => classes!("button", "button--plain"),
            Self::Warn => classes!("govuk-button", "govuk-button--warning", "button"),
        }
    }
}

/// What [`Button`] needs.
#[derive(Properties, PartialEq)]
pub struct ButtonProps {
    /// The words on the button, which are also its accessible name where it has none of its own.
    pub label: AttrValue,
    /// Its accessible name, where the words alone would not tell it from others on the page. It begins with the words.
    #[prop_or_default]
    pub name: Option<AttrValue>,
    /// Called at each press.
    #[prop_or_default]
    pub onclick: Callback<()>,
    /// How much weight the button carries.
    #[prop_or_default]
    pub kind: ButtonKind,
    /// A sign before the words.
    #[prop_or_default]
    pub icon: Option<Icon>,
    /// Whether the button can not be pressed now.
    #[prop_or_default]
    pub disabled: bool,
    /// The element's id.
    #[prop_or_default]
    pub id: Option<AttrValue>,
    /// Whether a press submits the form around the button.
    #[prop_or_default]
    pub submit: bool,
    /// The id of an element that explains the button.
    #[prop_or_default]
    pub described_by: Option<AttrValue>,
}

/// A button with words and, where it helps, a sign.
#[component]
pub fn Button(props: &ButtonProps) -> Html {
    let onclick = props.onclick.reform(|_: MouseEvent| ());
    html! {
        <button
            type={if props.submit { "submit" } else { "button" }}
            id={props.id.clone()}
            class={props.kind.classes()}
            disabled={props.disabled}
            aria-label={props.name.clone()}
            aria-describedby={props.described_by.clone()}
            {onclick}
        >
            if let Some(icon) = props.icon { <IconView {icon} /> }
            <span class="button__label">{ &props.label }</span>
        </button>
    }
}
