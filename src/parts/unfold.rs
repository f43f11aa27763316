//! A row that unfolds what belongs to it. Unlike [`Fold`](super::Fold) it is printed unfolded in every browser, so a reader's paper has
//! what their screen had folded.

use yew::prelude::*;

/// What [`Unfold`] needs.
#[derive(Properties, PartialEq)]
pub struct UnfoldProps {
    /// An id that no other element of the page has.
    pub id: AttrValue,
    /// What is always to be seen.
    pub label: Html,
    /// Whether it heads a part of the page, and not only a row of a list.
    #[prop_or_default]
    pub heads: bool,
    /// Whether it is unfolded at first; afterwards the person decides.
    #[prop_or_default]
    pub open: bool,
    /// What is folded away.
    pub children: Html,
}

/// A row that unfolds.
#[component]
pub fn Unfold(props: &UnfoldProps) -> Html {
    let is_open = use_state(|| props.open);
    let onclick = {
        let is_open = is_open.clone();
        Callback::from(move |_: MouseEvent| is_open.set(!*is_open))
    };
    let button = html! {
        <button type="button" class="unfold__label" aria-expanded={is_open.to_string()} aria-controls={props.id.clone()} {onclick}>
            <span class="unfold__text">{ props.label.clone() }</span>
        </button>
    };
    html! {
        <>
            if props.heads { <h2 class="unfold">{ button }</h2> } else { <div class="unfold">{ button }</div> }
            <div id={props.id.clone()} class={classes!("unfold__inside", (!*is_open).then_some("unfold__inside--away"))}>
                { props.children.clone() }
            </div>
        </>
    }
}
