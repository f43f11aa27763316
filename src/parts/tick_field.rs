//! One statement that holds or does not. For several boxes under one question see
//! [`ManyField`](super::ManyField).

use super::field;
use web_sys::HtmlInputElement;
use yew::prelude::*;

/// What [`TickField`] needs.
#[derive(Properties, PartialEq)]
pub struct TickFieldProps {
    /// The control's id, unique on the page.
    pub id: AttrValue,
    /// The statement.
    pub label: AttrValue,
    /// What follows when it holds.
    #[prop_or_default]
    pub hint: Option<AttrValue>,
    /// Whether it holds.
    #[prop_or_default]
    pub ticked: bool,
    /// Called with whether it holds, after each change.
    #[prop_or_default]
    pub onchange: Callback<bool>,
}

/// One labelled box to tick.
#[component]
pub fn TickField(props: &TickFieldProps) -> Html {
    let id = &props.id;
    let onchange = props.onchange.reform(|event: Event| {
        event
            .target_dyn_into::<HtmlInputElement>()
            .is_some_and(|input| input.checked())
    });
    html! {
        <div class={field::group_classes(None)}>
            <div class="govuk-checkboxes">
                <div class="govuk-checkboxes__item">
                    <input
                        {id}
                        class="govuk-checkboxes__input"
                        type="checkbox"
                        checked={props.ticked}
                        aria-describedby={field::described_by(id, &[("hint", props.hint.is_some())])}
                        {onchange}
                    />
                    <label class="govuk-label govuk-checkboxes__label" for={id}>{ &props.label }</label>
                    if let Some(hint) = &props.hint {
                        <div id={format!("{id}-hint")} class="govuk-hint govuk-checkboxes__hint">{ hint }</div>
                    }
                </div>
            </div>
        </div>
    }
}
