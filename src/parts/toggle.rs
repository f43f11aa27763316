//! A switch for one item of a list: in or out. A real checkbox, so that keyboard and screen reader know it.
//! Not a form field: it has no hint and no problem.

use web_sys::HtmlInputElement;
use yew::prelude::*;

/// What [`Toggle`] needs.
#[derive(Properties, PartialEq)]
pub struct ToggleProps {
    /// What is switched.
    pub label: AttrValue,
    /// The id of the switch itself, where something leads to it.
    #[prop_or_default]
    pub id: Option<AttrValue>,
    /// Whether it is in.
    pub on: bool,
    /// Whether it switches something of its own, and is no item of a list: then its words are not struck through when it is off.
    #[prop_or_default]
    pub alone: bool,
    /// Called with whether it is in, after each change.
    #[prop_or_default]
    pub onchange: Callback<bool>,
}

/// A labelled switch.
#[component]
pub fn Toggle(props: &ToggleProps) -> Html {
    let onchange = props.onchange.reform(|event: Event| {
        event
            .target_dyn_into::<HtmlInputElement>()
            .is_some_and(|input| input.checked())
    });
    html! {
        <label class={classes!("toggle", props.alone.then_some("toggle--alone"))}>
            <input id={props.id.clone()} class="toggle__input" type="checkbox" checked={props.on} {onchange} />
            <span class="toggle__track" aria-hidden="true"></span>
            <span class="toggle__label">{ &props.label }</span>
        </label>
    }
}
