//! One of the options of a field. Not the field: see [`ChoiceField`](super::ChoiceField) and
//! [`ManyField`](super::ManyField).

use yew::AttrValue;

/// One option that a person can choose.
#[derive(Clone, PartialEq, Eq, Debug, Default)]
pub struct Choice {
    /// What stands for the option in the program; never shown.
    pub value: AttrValue,
    /// The option's name.
    pub label: AttrValue,
    /// What the option means, where its name is not enough. A drop-down list has no room to show it.
    pub hint: Option<AttrValue>,
}
