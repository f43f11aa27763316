//! What is wrong with a form, all in one place, with a way to each field. It judges nothing itself.

use super::{Icon, IconView, focus_element};
use std::rc::Rc;
use web_sys::HtmlElement;
use yew::prelude::*;

/// What [`ProblemSummary`] needs.
#[derive(Properties, PartialEq)]
pub struct ProblemSummaryProps {
    /// What happened.
    pub title: AttrValue,
    /// The id of each field that needs care, and the words for it, in the order of the form.
    pub problems: Rc<Vec<(AttrValue, AttrValue)>>,
}

/// A list of what is wrong. It takes the focus when it appears, and not again while it stays; give it a new
/// `key` to have it take the focus once more.
#[component]
pub fn ProblemSummary(props: &ProblemSummaryProps) -> Html {
    let node = use_node_ref();
    use_effect_with(node.clone(), |node| {
        if let Some(element) = node.cast::<HtmlElement>() {
            // A refused focus leaves the focus where it is; the role announces the summary all the same.
            let _ = element.focus();
        }
    });
    html! {
        <div ref={node} id="problem-summary" class="govuk-error-summary problem-summary" tabindex="-1">
            <div role="alert">
                <h2 class="govuk-error-summary__title">
                    <IconView icon={Icon::Alert} /><span>{ &props.title }</span>
                </h2>
                <ul class="govuk-error-summary__list" role="list">
                    { for props.problems.iter().map(|(field, text)| problem(field, text)) }
                </ul>
            </div>
        </div>
    }
}

fn problem(field: &AttrValue, text: &AttrValue) -> Html {
    let id = field.clone();
    // The fragment of the address names the page, so the jump is made by hand.
    let onclick = Callback::from(move |event: MouseEvent| {
        event.prevent_default();
        focus_element(&id);
    });
    html! { <li key={field.to_string()}><a href={format!("#{field}")} {onclick}>{ text }</a></li> }
}
