//! Where the keyboard and the screen reader are. Not which page is shown.

use wasm_bindgen::JsCast;
use web_sys::{Element, HtmlElement};

/// Moves the focus to the element with this id and answers whether it is on the page.
pub fn to_element(id: &str) -> bool {
    let element = web_sys::window()
        .and_then(|window| window.document())
        .and_then(|document| document.get_element_by_id(id));
    element.is_some_and(|element| take(&element))
}

/// After navigation: scrolls to the top and moves the focus to the page's heading, so that a screen reader begins there.
/// Call it when the new page is rendered. Answers whether there is a heading.
pub fn to_heading() -> bool {
    let Some(window) = web_sys::window() else {
        return false;
    };
    window.scroll_to_with_x_and_y(0.0, 0.0);
    let heading = window.document().and_then(|document| {
        let inside = document.query_selector("main h1").ok().flatten();
        inside.or_else(|| document.query_selector("h1").ok().flatten())
    });
    heading.is_some_and(|heading| {
        // A heading takes the focus only when told that it may; -1 keeps it out of the tab order.
        heading.set_attribute("tabindex", "-1").is_ok() && take(&heading)
    })
}

fn take(element: &Element) -> bool {
    element
        .dyn_ref::<HtmlElement>()
        .is_some_and(|element| element.focus().is_ok())
}
