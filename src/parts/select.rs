//! The layout of [`ChoiceField`](super::ChoiceField) as a drop-down list. Not used by pages themselves.

use super::{Choice, field};
use std::rc::Rc;
use web_sys::HtmlSelectElement;
use yew::prelude::*;

/// What [`Select`] needs; the fields are those of [`ChoiceField`](super::ChoiceField).
#[derive(Properties, PartialEq)]
pub(super) struct SelectProps {
    pub(super) id: AttrValue,
    pub(super) label: AttrValue,
    pub(super) hint: Option<AttrValue>,
    pub(super) options: Rc<Vec<Choice>>,
    pub(super) chosen: AttrValue,
    pub(super) problem: Option<AttrValue>,
    pub(super) onchange: Callback<String>,
    /// The name of the entry that stands for no answer, where there is such an entry.
    pub(super) empty: Option<AttrValue>,
}

/// A labelled drop-down list.
#[component]
pub(super) fn Select(props: &SelectProps) -> Html {
    let id = &props.id;
    let node = use_node_ref();
    use_chosen(node.clone(), props.chosen.clone(), Rc::clone(&props.options));
    let described_by = field::described_by(
        id,
        &[
            ("hint", props.hint.is_some()),
            ("problem", props.problem.is_some()),
        ],
    );
    let wrong = props.problem.is_some();
    html! {
        <div class={field::group_classes(props.problem.as_ref())}>
            <label class="govuk-label" for={id}>{ &props.label }</label>
            { field::hint(id, props.hint.as_ref()) }
            { field::problem(id, props.problem.as_ref()) }
            <select
                ref={node}
                {id}
                class={classes!("govuk-select", "select", wrong.then_some("govuk-select--error"))}
                aria-describedby={described_by}
                aria-invalid={wrong.then_some("true")}
                onchange={props.onchange.reform(|event: Event| {
                    event.target_dyn_into::<HtmlSelectElement>().map(|select| select.value()).unwrap_or_default()
                })}
            >
                if let Some(label) = &props.empty {
                    { entry("", label, &props.chosen) }
                }
                { for props.options.iter().map(|choice| entry(&choice.value, &choice.label, &props.chosen)) }
            </select>
        </div>
    }
}

fn entry(value: &str, label: &AttrValue, chosen: &AttrValue) -> Html {
    html! { <option key={value} value={value.to_owned()} selected={value == chosen.as_str()}>{ label }</option> }
}

/// Sets the list to the chosen value whenever that changes: once a person has chosen from the list, the browser
/// no longer follows the `selected` attribute of its entries.
#[hook]
fn use_chosen(node: NodeRef, chosen: AttrValue, options: Rc<Vec<Choice>>) {
    use_effect_with((chosen, options), move |(chosen, _)| {
        if let Some(select) = node.cast::<HtmlSelectElement>() {
            select.set_value(chosen);
        }
    });
}
