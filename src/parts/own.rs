//! What a person wrote, shown as written: in its own language, its direction kept to itself, its lines kept.
//! It is only ever text: nothing in it is read as markup.

use yew::prelude::*;

/// What [`Own`] needs.
#[derive(Properties, PartialEq)]
pub struct OwnProps {
    /// The language it was written in, as a BCP 47 tag; empty where it is not known.
    #[prop_or_default]
    pub lang: AttrValue,
    /// The words.
    pub text: AttrValue,
}

/// Someone's own words.
#[component]
pub fn Own(props: &OwnProps) -> Html {
    let lang = (!props.lang.is_empty()).then(|| props.lang.clone());
    html! { <bdi class="own" {lang}>{ &props.text }</bdi> }
}
