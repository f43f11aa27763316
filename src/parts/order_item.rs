//! One entry of a list that a person puts in order: what it is, whether it comes first, and its two ways to move. It stands
//! in an [`OrderList`](super::OrderList).

use super::{Icon, IconView, chip::said, order_list::Pressed};
use yew::prelude::*;

/// What [`OrderItem`] needs.
#[derive(Properties, PartialEq)]
pub struct OrderItemProps {
    /// What it is.
    pub title: AttrValue,
    /// The language of the title, as a BCP 47 tag, where a person wrote it.
    #[prop_or_default]
    pub lang: Option<AttrValue>,
    /// Quieter lines below, apart by line breaks.
    #[prop_or_default]
    pub detail: Option<AttrValue>,
    /// Short marks.
    #[prop_or_default]
    pub marks: Vec<AttrValue>,
    /// Whether it is among those that come first.
    #[prop_or_default]
    pub is_first: bool,
    /// The words on the button that lets it come first.
    pub first: AttrValue,
    /// Called with whether it shall come first.
    #[prop_or_default]
    pub onfirst: Callback<bool>,
    /// Whether no more may come first. What comes first already can still be taken back.
    #[prop_or_default]
    pub first_disabled: bool,
    /// What the button up does, with the entry's name.
    pub up: AttrValue,
    /// What the button down does, with the entry's name.
    pub down: AttrValue,
    /// Called to move it one place up.
    #[prop_or_default]
    pub onup: Callback<()>,
    /// Called to move it one place down.
    #[prop_or_default]
    pub ondown: Callback<()>,
    /// Whether there is a place above.
    #[prop_or_default]
    pub can_up: bool,
    /// Whether there is a place below.
    #[prop_or_default]
    pub can_down: bool,
}

/// One entry with its buttons.
#[component]
pub fn OrderItem(props: &OrderItemProps) -> Html {
    html! {
        <li class="order__item">
            <div class="order__words">
                <bdi class="order__title" lang={props.lang.clone()}>{ &props.title }</bdi>
                if let Some(detail) = &props.detail { <bdi class="order__detail">{ detail }</bdi> }
                if !props.marks.is_empty() {
                    <span class="order__marks">
                        { for props.marks.iter().map(|mark| html! { <span class="tag">{ mark }</span> }) }
                    </span>
                }
            </div>
            <div class="order__buttons" role="group" aria-label={props.title.clone()}>{ buttons(props) }</div>
        </li>
    }
}

fn buttons(props: &OrderItemProps) -> Html {
    let is_first = props.is_first;
    html! {
        <>
            <OrderButton icon={Icon::Star} label={props.first.clone()} pressed={Some(is_first)}
                disabled={props.first_disabled && !is_first} onclick={props.onfirst.reform(move |()| !is_first)} />
            <OrderButton icon={Icon::Up} label={props.up.clone()} disabled={!props.can_up} onclick={props.onup.clone()} />
            <OrderButton icon={Icon::Down} label={props.down.clone()} disabled={!props.can_down} onclick={props.ondown.clone()} />
        </>
    }
}

#[derive(Properties, PartialEq)]
struct OrderButtonProps {
    icon: Icon,
    /// Shown on a button that can be chosen; on the others it is their name for those who do not see the sign.
    label: AttrValue,
    #[prop_or_default]
    pressed: Option<bool>,
    disabled: bool,
    onclick: Callback<()>,
}

/// A button of an entry. Where it cannot be pressed it only says so: truly disabled, it would lose the focus of whoever has
/// just moved an entry all the way.
#[component]
fn OrderButton(props: &OrderButtonProps) -> Html {
    let node = use_node_ref();
    let list = use_context::<Pressed>();
    let is_sign = props.pressed.is_none();
    let onclick = {
        let (node, onclick, disabled) = (node.clone(), props.onclick.clone(), props.disabled);
        move |_: MouseEvent| {
            if disabled {
                return;
            }
            if let Some(pressed) = &list {
                pressed.emit(node.clone());
            }
            onclick.emit(());
        }
    };
    html! {
        <button
            ref={node}
            type="button"
            class={classes!("chip", if is_sign { "order__move" } else { "order__first" })}
            aria-label={is_sign.then(|| props.label.clone())}
            aria-pressed={props.pressed.map(said)}
            aria-disabled={props.disabled.then_some("true")}
            {onclick}
        >
            <IconView icon={props.icon} />
            if !is_sign { <span class="chip__label">{ &props.label }</span> }
        </button>
    }
}
