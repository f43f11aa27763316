//! What every form field shares: the hint, the problem, and the ids that bind both to the control.
//! Not a field by itself.

use super::{Icon, IconView};
use yew::prelude::*;

/// The ids of the texts that describe the control `id`, in reading order, or nothing when there are none.
///
/// Each pair is the ending of a text's id and whether that text is shown.
pub(super) fn described_by(id: &str, texts: &[(&str, bool)]) -> Option<AttrValue> {
    let shown: Vec<String> = texts
        .iter()
        .filter(|(_, shown)| *shown)
        .map(|(ending, _)| format!("{id}-{ending}"))
        .collect();
    (!shown.is_empty()).then(|| AttrValue::from(shown.join(" ")))
}

/// The class of a field's outermost element: a bar at its side marks the field that has a problem.
pub(super) fn group_classes(problem: Option<&AttrValue>) -> Classes {
    classes!(
        "govuk-form-group",
        "field",
        problem.map(|_| "govuk-form-group--error")
    )
}

/// The hint of the control `id`, if it has one.
pub(super) fn hint(id: &str, hint: Option<&AttrValue>) -> Html {
    hint.map(|hint| html! { <div id={format!("{id}-hint")} class="govuk-hint">{ hint }</div> })
        .unwrap_or_default()
}

/// The problem with the control `id`, if it has one, with a sign so that colour is not its only mark.
pub(super) fn problem(id: &str, problem: Option<&AttrValue>) -> Html {
    let Some(problem) = problem else {
        return Html::default();
    };
    html! {
        <p id={format!("{id}-problem")} class="govuk-error-message">
            <IconView icon={Icon::Alert} /><span>{ problem }</span>
        </p>
    }
}

/// The id of the option at `index` (from 0) of the group `id`: the first option carries the group's own id, so
/// that a list of problems can lead straight to it.
pub(super) fn option_id(id: &str, index: usize) -> String {
    if index == 0 {
        id.to_owned()
    } else {
        format!("{id}-{}", index + 1)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_field_with_no_texts_is_described_by_nothing() {
        assert_eq!(described_by("name", &[("hint", false), ("problem", false)]), None);
    }

    #[test]
    fn a_field_is_described_by_what_is_shown_in_reading_order() {
        let ids = described_by("name", &[("hint", true), ("problem", true), ("after", false)]);
        assert_eq!(ids.as_deref(), Some("name-hint name-problem"));
    }

    #[test]
    fn the_first_option_carries_the_id_of_its_group() {
        assert_eq!(option_id("role", 0), "role");
        assert_eq!(option_id("role", 1), "role-2");
    }
}
