//! What something said then and what it says now, beside each other where there is room. Not a table: it reads from top to
//! bottom, one thing after the other.

use yew::prelude::*;

/// What [`Compare`] needs.
#[derive(Properties, PartialEq)]
pub struct CompareProps {
    /// What is compared, as [`Compared`].
    pub children: Html,
}

/// Several things that were otherwise.
#[component]
pub fn Compare(props: &CompareProps) -> Html {
    html! { <dl class="compare">{ props.children.clone() }</dl> }
}

/// What [`Compared`] needs.
#[derive(Properties, PartialEq)]
pub struct ComparedProps {
    /// What is compared.
    pub term: AttrValue,
    /// The word for the earlier time.
    pub then_label: AttrValue,
    /// What it said then.
    pub then: Html,
    /// The word for the present.
    pub now_label: AttrValue,
    /// What it says now.
    pub now: Html,
}

/// One thing that was otherwise.
#[component]
pub fn Compared(props: &ComparedProps) -> Html {
    html! {
        <div class="compare__thing">
            <dt class="compare__term">{ &props.term }</dt>
            <dd class="compare__side compare__side--then">
                <span class="compare__label">{ &props.then_label }</span>{ " " }{ props.then.clone() }
            </dd>
            <dd class="compare__side">
                <span class="compare__label">{ &props.now_label }</span>{ " " }{ props.now.clone() }
            </dd>
        </div>
    }
}
