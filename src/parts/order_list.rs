//! A list that a person puts in order, entry by entry, with the buttons of its [`OrderItem`](super::OrderItem)s. It keeps the
//! focus on the button that was pressed; the order itself is the page's. No dragging: that wants a steady hand and leaves
//! the keyboard out.

use super::focus::is_focus_free;
use std::cell::RefCell;
use std::rc::Rc;
use web_sys::HtmlElement;
use yew::prelude::*;

/// What [`OrderList`] needs.
#[derive(Properties, PartialEq)]
pub struct OrderListProps {
    /// The list's accessible name, where no heading says it.
    #[prop_or_default]
    pub label: Option<AttrValue>,
    /// The entries, as [`OrderItem`](super::OrderItem)s, each with a key of its own.
    pub children: Html,
}

/// Tells the list which button was pressed. It is the same as long as the list is there.
pub(super) type Pressed = Callback<NodeRef>;

/// A numbered list.
#[component]
pub fn OrderList(props: &OrderListProps) -> Html {
    let pressed = use_kept_focus();
    // The role is said because one browser forgets that a list is one once it is drawn without its own numbers.
    html! {
        <ContextProvider<Pressed> context={pressed}>
            <ol class="order" role="list" aria-label={props.label.clone()}>{ props.children.clone() }</ol>
        </ContextProvider<Pressed>>
    }
}

/// Gives the focus back to the pressed button once the page stands again: an entry that moves is taken out and put back,
/// and browsers drop the focus on the way. It is given back once and never taken from another element.
#[hook]
fn use_kept_focus() -> Pressed {
    let held = use_memo((), |()| RefCell::new(None::<NodeRef>));
    let again = use_force_update();
    let pressed = use_callback((), {
        let held = Rc::clone(&held);
        move |button: NodeRef, ()| {
            held.replace(Some(button));
            // Even a press that changes nothing is over with the next drawing, and not open for a later one.
            again.force_update();
        }
    });
    use_effect(move || {
        let button = held.take().and_then(|button| button.cast::<HtmlElement>());
        if let Some(button) = button.filter(|_| is_focus_free()) {
            // A refused focus leaves the focus where it is, which is all that could be done about it.
            let _ = button.focus();
        }
    });
    pressed
}
