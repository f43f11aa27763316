//! Something that can be folded away. What a person must see does not belong in here.

use yew::prelude::*;

/// What [`Fold`] needs.
#[derive(Properties, PartialEq)]
pub struct FoldProps {
    /// What is folded away.
    pub label: AttrValue,
    /// Whether it is unfolded at first; afterwards the person decides.
    #[prop_or_default]
    pub open: bool,
    /// What is inside.
    pub children: Html,
}

/// A place that unfolds.
#[component]
pub fn Fold(props: &FoldProps) -> Html {
    html! {
        <details class="fold" open={props.open}>
            <summary class="fold__label">{ &props.label }</summary>
            <div class="fold__inside">{ props.children.clone() }</div>
        </details>
    }
}
