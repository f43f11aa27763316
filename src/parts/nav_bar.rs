//! The few places one is always a tap away from: a bar at the bottom of a phone, a column on a wide screen.

use super::{Icon, IconView};
use std::rc::Rc;
use yew::prelude::*;

/// One place of the navigation.
#[derive(Clone, PartialEq, Debug)]
pub struct NavItem {
    /// Where it leads.
    pub href: AttrValue,
    /// Its name, short enough for a fifth of a narrow phone.
    pub label: AttrValue,
    /// Its sign.
    pub icon: Icon,
    /// Whether this place is the one on the screen.
    pub current: bool,
}

/// What [`NavBar`] needs.
#[derive(Properties, PartialEq)]
pub struct NavBarProps {
    /// The navigation's accessible name.
    pub label: AttrValue,
    /// The places; five fit on a phone.
    pub items: Rc<Vec<NavItem>>,
}

/// The navigation.
#[component]
pub fn NavBar(props: &NavBarProps) -> Html {
    html! {
        <nav class="nav-bar" aria-label={props.label.clone()}>
            <ul class="nav-bar__list" role="list">{ for props.items.iter().map(place) }</ul>
        </nav>
    }
}

fn place(item: &NavItem) -> Html {
    html! {
        <li class="nav-bar__place" key={item.href.to_string()}>
            <a class="nav-bar__link" href={item.href.clone()} aria-current={item.current.then_some("page")}>
                <IconView icon={item.icon} /><span>{ &item.label }</span>
            </a>
        </li>
    }
}
