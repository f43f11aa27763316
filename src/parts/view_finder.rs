//! The place where a camera shows its picture. It starts no camera: whoever does finds it by its id.

use yew::prelude::*;

/// What [`ViewFinder`] needs.
#[derive(Properties, PartialEq)]
pub struct ViewFinderProps {
    /// The id of the picture's element.
    pub id: AttrValue,
    /// What it shows.
    pub label: AttrValue,
    /// Whether there is a picture; until then only the frame is there.
    pub on: bool,
    /// What stands in the frame while there is no picture.
    #[prop_or_default]
    pub children: Html,
}

/// A frame with the camera's picture.
#[component]
pub fn ViewFinder(props: &ViewFinderProps) -> Html {
    html! {
        <div class={classes!("view-finder", props.on.then_some("view-finder--on"))}>
            <video id={props.id.clone()} class="view-finder__picture" playsinline=true muted=true aria-label={props.label.clone()}></video>
            <div class="view-finder__words">{ props.children.clone() }</div>
        </div>
    }
}
