//! One person to call, large enough for a shaking hand: the whole width, the name and the number in big type. For a call
//! among other actions see [`CallLink`](super::CallLink).

use super::{Icon, IconView, call_link::dialled};
use yew::prelude::*;

/// What [`BigCall`] needs.
#[derive(Properties, PartialEq)]
pub struct BigCallProps {
    /// Who answers.
    pub name: AttrValue,
    /// Who that is to the patient, or when they answer.
    #[prop_or_default]
    pub detail: Option<AttrValue>,
    /// The number as it was written.
    pub number: AttrValue,
    /// The number to dial. Anything but digits and a leading plus is left out, so that no service code runs.
    pub dial: AttrValue,
}

/// A very large link that calls someone.
#[component]
pub fn BigCall(props: &BigCallProps) -> Html {
    html! {
        <a class="big-call" href={format!("tel:{}", dialled(&props.dial))}>
            <IconView icon={Icon::Call} />
            <span class="big-call__words">
                <bdi class="big-call__name">{ &props.name }</bdi>
                <bdi class="big-call__number">{ &props.number }</bdi>
                if let Some(detail) = &props.detail {
                    <bdi class="big-call__detail">{ detail }</bdi>
                }
            </span>
        </a>
    }
}
