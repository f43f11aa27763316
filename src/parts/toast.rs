//! The short word after a deed, such as that something was saved, with a way to take it back. It has no clock:
//! it stays until it is closed or replaced.

use super::{Icon, IconView};
use yew::prelude::*;

/// What [`Toast`] needs.
#[derive(Properties, PartialEq)]
pub struct ToastProps {
    /// What happened; an empty text shows nothing. A screen reader announces a change of text best when the
    /// component was on the page before, so a page may keep it there with an empty text.
    pub text: AttrValue,
    /// What can be done about it: the words on a button, and what to call.
    #[prop_or_default]
    pub action: Option<(AttrValue, Callback<()>)>,
    /// The accessible name of the closing button.
    pub close: AttrValue,
    /// Called when it is closed by hand.
    #[prop_or_default]
    pub onclose: Callback<()>,
}

/// A bar above the navigation that tells what just happened.
#[component]
pub fn Toast(props: &ToastProps) -> Html {
    let shown = !props.text.is_empty();
    html! {
        <div class={classes!("toast", shown.then_some("toast--shown"))}>
            <p class="toast__text" role="status">{ &props.text }</p>
            if shown {
                if let Some((label, action)) = &props.action {
                    <button type="button" class="toast__action" onclick={action.reform(|_: MouseEvent| ())}>
                        { label }
                    </button>
                }
                <button
                    type="button"
                    class="toast__close"
                    aria-label={props.close.clone()}
                    onclick={props.onclose.reform(|_: MouseEvent| ())}
                >
                    <IconView icon={Icon::Close} />
                </button>
            }
        </div>
    }
}
