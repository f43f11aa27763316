//! A matrix code as a picture: black on white in every theme, with the quiet zone that scanners need. It draws
//! a path that comes in; it encodes nothing.

use yew::prelude::*;

/// The white border that the standard demands, in modules.
const QUIET: u32 = 4;

/// What [`CodePicture`] needs.
#[derive(Properties, PartialEq)]
pub struct CodePictureProps {
    /// The dark modules as an SVG path, one unit a module, without the quiet zone.
    pub path: AttrValue,
    /// How many modules a side has, without the quiet zone.
    pub size: u32,
    /// What the picture is, for those who do not see it.
    pub label: AttrValue,
}

/// Draws a code as large as its place allows.
#[component]
pub fn CodePicture(props: &CodePictureProps) -> Html {
    let side = props.size.saturating_add(2 * QUIET).to_string();
    html! {
        <svg
            class="code-picture"
            viewBox={format!("-{QUIET} -{QUIET} {side} {side}")}
            shape-rendering="crispEdges"
            role="img"
            aria-label={props.label.clone()}
        >
            <rect
                x={format!("-{QUIET}")}
                y={format!("-{QUIET}")}
                width={side.clone()}
                height={side}
                fill="#fff"
            />
            <path d={props.path.clone()} fill="#000" />
        </svg>
    }
}
