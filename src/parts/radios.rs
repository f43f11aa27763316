//! The layout of [`ChoiceField`](super::ChoiceField) with all options in sight. Not a component by itself.

use super::{Choice, ChoiceFieldProps, field};
use yew::prelude::*;

/// The field as a group of radio buttons.
pub(super) fn radios(props: &ChoiceFieldProps) -> Html {
    let id = &props.id;
    let described_by = field::described_by(
        id,
        &[
            ("hint", props.hint.is_some()),
            ("problem", props.problem.is_some()),
        ],
    );
    html! {
        <div class={field::group_classes(props.problem.as_ref())}>
            <fieldset class="govuk-fieldset" aria-describedby={described_by}>
                <legend class="govuk-fieldset__legend">{ &props.label }</legend>
                { field::hint(id, props.hint.as_ref()) }
                { field::problem(id, props.problem.as_ref()) }
                <div class="govuk-radios">
                    { for props.options.iter().enumerate().map(|(index, choice)| radio(props, index, choice)) }
                </div>
            </fieldset>
        </div>
    }
}

fn radio(props: &ChoiceFieldProps, index: usize, choice: &Choice) -> Html {
    let id = field::option_id(&props.id, index);
    let value = choice.value.to_string();
    html! {
        <div class="govuk-radios__item" key={value.clone()}>
            <input
                id={id.clone()}
                class="govuk-radios__input"
                type="radio"
                name={props.id.clone()}
                value={choice.value.clone()}
                checked={choice.value == props.chosen}
                aria-describedby={field::described_by(&id, &[("item-hint", choice.hint.is_some())])}
                onchange={props.onchange.reform(move |_: Event| value.clone())}
            />
            <label class="govuk-label govuk-radios__label" for={id.clone()}>{ &choice.label }</label>
            if let Some(hint) = &choice.hint {
                <div id={format!("{id}-item-hint")} class="govuk-hint govuk-radios__hint">{ hint }</div>
            }
        </div>
    }
}
