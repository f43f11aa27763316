//! The one question that is asked before something is taken away. It holds the focus while it is open and gives
//! it back afterwards. Not for information: that is a [`Notice`](super::Notice).

use super::{Button, ButtonKind, focus::focused, focus_element};
use gloo_events::{EventListener, EventListenerOptions};
use web_sys::{HtmlDialogElement, HtmlElement};
use yew::prelude::*;

const NO: &str = "confirm-no";
const TITLE: &str = "confirm-title";
const TEXT: &str = "confirm-text";

/// What [`Confirm`] needs.
#[derive(Properties, PartialEq)]
pub struct ConfirmProps {
    /// The question.
    pub title: AttrValue,
    /// What will happen, and whether it can be undone.
    pub text: AttrValue,
    /// The words on the button that goes ahead.
    pub yes: AttrValue,
    /// The words on the button that leaves everything as it is. It has the focus first, and Escape means it.
    pub no: AttrValue,
    /// Called to go ahead.
    pub onyes: Callback<()>,
    /// Called to leave everything as it is.
    pub onno: Callback<()>,
    /// The weight of the button that goes ahead.
    #[prop_or_default]
    pub kind: ButtonKind,
}

/// A question over the page; it is open as long as it is rendered.
#[component]
pub fn Confirm(props: &ConfirmProps) -> Html {
    let node = use_node_ref();
    use_modal(node.clone());
    use_cancel(node.clone(), props.onno.clone());
    html! {
        <dialog ref={node} class="confirm" aria-labelledby={TITLE} aria-describedby={TEXT}>
            <h2 id={TITLE} class="confirm__title">{ &props.title }</h2>
            <p id={TEXT}>{ &props.text }</p>
            <div class="actions">
                <Button label={props.yes.clone()} kind={props.kind} onclick={props.onyes.clone()} />
                <Button
                    id={NO}
                    label={props.no.clone()}
                    kind={ButtonKind::Quiet}
                    onclick={props.onno.clone()}
                />
            </div>
        </dialog>
    }
}

/// Opens the dialog over the page, and gives the focus back when it goes.
#[hook]
fn use_modal(node: NodeRef) {
    use_effect_with((), move |()| {
        let before = focused();
        let dialog = node.cast::<HtmlDialogElement>();
        if let Some(dialog) = &dialog {
            // Opening fails only for a dialog that is open already, which is what was wanted.
            let _ = dialog.show_modal();
            focus_element(NO);
        }
        move || {
            // As long as the dialog is open, nothing outside it takes the focus.
            if let Some(dialog) = dialog {
                dialog.close();
            }
            give_back(before);
        }
    });
}

/// Moves the focus to where it was or, if that is gone from the page, to the page's title.
fn give_back(before: Option<HtmlElement>) {
    match before {
        // A refused focus leaves the focus where it is.
        Some(element) if element.is_connected() => drop(element.focus()),
        _ => focus_element("page-title"),
    }
}

/// Turns Escape, and the back gesture of a phone, into the answer no. The browser itself does not get to close
/// the dialog: what is on the screen follows the state alone.
#[hook]
fn use_cancel(node: NodeRef, onno: Callback<()>) {
    use_effect_with(onno, move |onno| {
        let onno = onno.clone();
        let listener = node.cast::<HtmlDialogElement>().map(|dialog| {
            let options = EventListenerOptions::enable_prevent_default();
            EventListener::new_with_options(&dialog, "cancel", options, move |event| {
                event.prevent_default();
                onno.emit(());
            })
        });
        move || drop(listener)
    });
}
