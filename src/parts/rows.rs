//! A list whose rows lead somewhere. A row is one link and nothing else can be pressed in it.

use super::{Icon, IconView};
use yew::prelude::*;

/// What [`Rows`] needs.
#[derive(Properties, PartialEq)]
pub struct RowsProps {
    /// The rows, as [`RowLink`]s.
    pub children: Html,
    /// The list's accessible name, where no heading says it.
    #[prop_or_default]
    pub label: Option<AttrValue>,
}

/// A list of rows.
#[component]
pub fn Rows(props: &RowsProps) -> Html {
    // The role is said because one browser forgets that a list is one once it is drawn without bullets.
    html! { <ul class="rows" role="list" aria-label={props.label.clone()}>{ props.children.clone() }</ul> }
}

/// What [`RowLink`] needs.
#[derive(Properties, PartialEq)]
pub struct RowLinkProps {
    /// Where the row leads.
    pub href: AttrValue,
    /// The id of the link.
    #[prop_or_default]
    pub id: Option<AttrValue>,
    /// The row's main words.
    pub title: AttrValue,
    /// Quieter lines below, apart by line breaks.
    #[prop_or_default]
    pub detail: Option<AttrValue>,
    /// A short mark below the words.
    #[prop_or_default]
    pub mark: Option<AttrValue>,
    /// A sign at the row's start.
    #[prop_or_default]
    pub icon: Option<Icon>,
    /// The language of the title, as a BCP 47 tag, where a person wrote it.
    #[prop_or_default]
    pub lang: Option<AttrValue>,
}

/// One row that leads somewhere.
#[component]
pub fn RowLink(props: &RowLinkProps) -> Html {
    html! {
        <li class="rows__row">
            <a class="rows__link" id={props.id.clone()} href={props.href.clone()}>
                if let Some(icon) = props.icon { <IconView {icon} /> }
                <span class="rows__text">
                    <bdi class="rows__title" lang={props.lang.clone()}>{ &props.title }</bdi>
                    if let Some(detail) = &props.detail {
                        <bdi class="rows__detail">{ detail }</bdi>
                    }
                    if let Some(mark) = &props.mark { <span class="tag rows__mark">{ mark }</span> }
                </span>
                <IconView icon={Icon::Next} />
            </a>
        </li>
    }
}
