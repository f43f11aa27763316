//! The head of a page: the way back, the title, and what can be done with the whole page. Not the navigation.

use super::{Icon, IconView};
use yew::prelude::*;

/// What [`TopBar`] needs.
#[derive(Properties, PartialEq)]
pub struct TopBarProps {
    /// The page's title. Its element has the id `page-title` and can take the focus, so that a change of page
    /// can be announced.
    pub title: AttrValue,
    /// The way back: its words and where it leads.
    #[prop_or_default]
    pub back: Option<(AttrValue, AttrValue)>,
    /// What can be done with the whole page.
    #[prop_or_default]
    pub children: Html,
}

/// The head of a page.
#[component]
pub fn TopBar(props: &TopBarProps) -> Html {
    html! {
        <header class="top-bar">
            if let Some((label, href)) = &props.back {
                <a class="top-bar__back" href={href}>
                    <IconView icon={Icon::Back} /><span>{ label }</span>
                </a>
            }
            <div class="top-bar__line">
                <h1 id="page-title" class="top-bar__title" tabindex="-1">{ &props.title }</h1>
                { props.children.clone() }
            </div>
        </header>
    }
}
