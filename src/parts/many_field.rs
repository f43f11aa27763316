//! A field with any number of answers out of several. For one answer see [`ChoiceField`](super::ChoiceField).

use super::{Choice, field};
use std::rc::Rc;
use web_sys::HtmlInputElement;
use yew::prelude::*;

/// What [`ManyField`] needs.
#[derive(Properties, PartialEq)]
pub struct ManyFieldProps {
    /// The id of the first box, unique on the page; the others are numbered after it.
    pub id: AttrValue,
    /// The question.
    pub label: AttrValue,
    /// What helps to answer it.
    #[prop_or_default]
    pub hint: Option<AttrValue>,
    /// The possible answers.
    pub options: Rc<Vec<Choice>>,
    /// The values of the ticked options. Values that are not among the options are kept as they are.
    #[prop_or_default]
    pub chosen: Rc<Vec<String>>,
    /// What is wrong with the answer, and what to do about it.
    #[prop_or_default]
    pub problem: Option<AttrValue>,
    /// Called with all ticked values after each change.
    #[prop_or_default]
    pub onchange: Callback<Vec<String>>,
}

/// A labelled group of boxes to tick.
#[component]
pub fn ManyField(props: &ManyFieldProps) -> Html {
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
                <div class="govuk-checkboxes">
                    { for props.options.iter().enumerate().map(|(index, choice)| tick_box(props, index, choice)) }
                </div>
            </fieldset>
        </div>
    }
}

fn tick_box(props: &ManyFieldProps, index: usize, choice: &Choice) -> Html {
    let id = field::option_id(&props.id, index);
    let chosen = Rc::clone(&props.chosen);
    let value = choice.value.clone();
    let onchange = props.onchange.reform(move |event: Event| {
        let ticked = event
            .target_dyn_into::<HtmlInputElement>()
            .is_some_and(|input| input.checked());
        with(&chosen, &value, ticked)
    });
    html! {
        <div class="govuk-checkboxes__item" key={choice.value.to_string()}>
            <input
                id={id.clone()}
                class="govuk-checkboxes__input"
                type="checkbox"
                name={props.id.clone()}
                value={choice.value.clone()}
                checked={props.chosen.iter().any(|chosen| *chosen == choice.value.as_str())}
                aria-describedby={field::described_by(&id, &[("item-hint", choice.hint.is_some())])}
                {onchange}
            />
            <label class="govuk-label govuk-checkboxes__label" for={id.clone()}>{ &choice.label }</label>
            if let Some(hint) = &choice.hint {
                <div id={format!("{id}-item-hint")} class="govuk-hint govuk-checkboxes__hint">{ hint }</div>
            }
        </div>
    }
}

/// The chosen values once `value` is ticked or not; the order of the others stays.
fn with(chosen: &[String], value: &str, ticked: bool) -> Vec<String> {
    let mut values: Vec<String> = chosen.iter().filter(|other| *other != value).cloned().collect();
    if ticked {
        values.push(value.to_owned());
    }
    values
}

#[cfg(test)]
mod tests {
    use super::*;

    fn values(values: &[&str]) -> Vec<String> {
        values.iter().map(ToString::to_string).collect()
    }

    #[test]
    fn a_ticked_value_comes_last() {
        assert_eq!(
            with(&values(&["a", "unknown"]), "b", true),
            values(&["a", "unknown", "b"])
        );
    }

    #[test]
    fn a_value_that_is_no_longer_ticked_goes_and_the_others_stay() {
        assert_eq!(
            with(&values(&["a", "b", "unknown"]), "a", false),
            values(&["b", "unknown"])
        );
    }

    #[test]
    fn a_value_ticked_twice_is_held_once() {
        assert_eq!(with(&values(&["a"]), "a", true), values(&["a"]));
    }
}
