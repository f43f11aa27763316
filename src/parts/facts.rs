//! Names with what they stand for, as a description list. Not a table: it reads from top to bottom.

use yew::prelude::*;

/// What [`Facts`] needs.
#[derive(Properties, PartialEq)]
pub struct FactsProps {
    /// The facts, as [`Fact`]s.
    pub children: Html,
}

/// A list of facts.
#[component]
pub fn Facts(props: &FactsProps) -> Html {
    html! { <dl class="facts">{ props.children.clone() }</dl> }
}

/// What [`Fact`] needs.
#[derive(Properties, PartialEq)]
pub struct FactProps {
    /// What the fact is about.
    pub term: AttrValue,
    /// The fact itself.
    pub children: Html,
}

/// One fact.
#[component]
pub fn Fact(props: &FactProps) -> Html {
    html! {
        <div class="facts__fact">
            <dt class="facts__term">{ &props.term }</dt>
            <dd class="facts__value">{ props.children.clone() }</dd>
        </div>
    }
}
