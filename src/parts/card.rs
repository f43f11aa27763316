//! A sheet of paper on the page: things that belong together under one heading. Not a list row and not a link.

use super::{Icon, IconView};
use yew::prelude::*;

/// What a card's edge says.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default)]
pub enum CardTone {
    /// Nothing in particular.
    #[default]
    Plain,
    /// The thread runs through here: what is next.
    Thread,
    /// Something is open: nobody holds it. Seen at once, yet neither blame nor alarm.
    Gap,
}

/// What [`Card`] needs.
#[derive(Properties, PartialEq)]
pub struct CardProps {
    /// The heading.
    #[prop_or_default]
    pub title: Option<AttrValue>,
    /// The heading's level, 2 to 6; anything else is brought into that range.
    #[prop_or(2)]
    pub level: u8,
    /// The element's id; the heading's id is the same with `-title` after it.
    #[prop_or_default]
    pub id: Option<AttrValue>,
    /// What stands on the card.
    pub children: Html,
    /// What its edge says.
    #[prop_or_default]
    pub tone: CardTone,
}

/// A sheet of paper with a heading.
#[component]
pub fn Card(props: &CardProps) -> Html {
    let tone = match props.tone {
        CardTone::Plain => None,
        CardTone::Thread => Some("card--thread"),
        CardTone::Gap => Some("card--gap"),
    };
    html! {
        <section class={classes!("card", tone)} id={props.id.clone()}>
            if let Some(title) = &props.title {
                { heading(props, title) }
            }
            { props.children.clone() }
        </section>
    }
}

fn heading(props: &CardProps, title: &AttrValue) -> Html {
    let tag = format!("h{}", props.level.clamp(2, 6));
    let id = props.id.as_ref().map(|id| format!("{id}-title"));
    html! {
        <@{tag} class="card__title" {id}>
            if props.tone == CardTone::Gap {
                <IconView icon={Icon::Gap} />
            }
            <span>{ title }</span>
        </@>
    }
}
