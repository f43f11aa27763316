//! A small picture of a level from 0 to 10: ten beads on a string. Not a field: nothing can be chosen on it.

use yew::prelude::*;

/// How many beads there are.
const BEADS: u8 = 10;
/// The width of a bead's room, in the picture's own units.
const ROOM: u8 = 10;

/// What [`Meter`] needs.
#[derive(Properties, PartialEq)]
pub struct MeterProps {
    /// The level, 0 to 10; anything above is drawn as 10.
    pub level: u8,
    /// The picture in words, for those who do not see it.
    pub label: AttrValue,
}

/// Draws a level as filled and empty beads.
#[component]
pub fn Meter(props: &MeterProps) -> Html {
    html! {
        <svg class="meter" viewBox="0 0 100 10" role="img" aria-label={props.label.clone()}>
            { for (0..BEADS).map(|bead| html! {
                <circle
                    class={(bead < props.level).then_some("meter__full")}
                    cx={(bead * ROOM + ROOM / 2).to_string()}
                    cy="5"
                    r="3.6"
                />
            }) }
        </svg>
    }
}
