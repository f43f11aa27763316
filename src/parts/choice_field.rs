//! A field with one answer out of several. Not for several answers: that is [`ManyField`](super::ManyField).

use super::{Choice, radios::radios, select::Select};
use std::rc::Rc;
use yew::prelude::*;

/// How the options are laid out.
#[derive(Clone, PartialEq, Eq, Debug, Default)]
pub enum ChoiceStyle {
    /// All options in sight, one below the other.
    #[default]
    Radios,
    /// A drop-down list.
    Select,
    /// A drop-down list whose first entry, with this name, stands for no answer.
    SelectWithEmpty(AttrValue),
}

/// What [`ChoiceField`] needs.
#[derive(Properties, PartialEq)]
pub struct ChoiceFieldProps {
    /// The control's id, unique on the page. Among radio buttons the first one carries it.
    pub id: AttrValue,
    /// The question.
    pub label: AttrValue,
    /// What helps to answer it.
    #[prop_or_default]
    pub hint: Option<AttrValue>,
    /// The possible answers.
    pub options: Rc<Vec<Choice>>,
    /// The value of the chosen option, or an empty text for none.
    #[prop_or_default]
    pub chosen: AttrValue,
    /// What is wrong with the answer, and what to do about it.
    #[prop_or_default]
    pub problem: Option<AttrValue>,
    /// Called with the value of the newly chosen option.
    #[prop_or_default]
    pub onchange: Callback<String>,
    /// How the options are laid out.
    #[prop_or_default]
    pub style: ChoiceStyle,
}

/// A labelled field with one answer.
#[component]
pub fn ChoiceField(props: &ChoiceFieldProps) -> Html {
    let empty = match &props.style {
        ChoiceStyle::Radios => return radios(props),
        ChoiceStyle::Select => None,
        ChoiceStyle::SelectWithEmpty(label) => Some(label.clone()),
    };
    html! {
        <Select
            id={props.id.clone()}
            label={props.label.clone()}
            hint={props.hint.clone()}
            options={Rc::clone(&props.options)}
            chosen={props.chosen.clone()}
            problem={props.problem.clone()}
            onchange={props.onchange.clone()}
            {empty}
        />
    }
}
