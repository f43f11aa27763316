//! Moves the keyboard's focus by an element's id. It does not touch the address: hash routes own the fragment.

use wasm_bindgen::JsCast;
use web_sys::HtmlElement;

/// Moves the focus to the element `id` and scrolls it into view. Does nothing when there is no such element or
/// it cannot take the focus.
pub fn focus_element(id: &str) {
    if let Some(element) = element(id) {
        // A refused focus leaves the focus where it is, which is all that could be done about it.
        let _ = element.focus();
    }
}

/// The element that has the focus now, unless that is the page as a whole.
pub(super) fn focused() -> Option<HtmlElement> {
    let document = web_sys::window()?.document()?;
    document.active_element()?.dyn_into().ok()
}

/// Whether nothing in the page has the focus. When an element goes that had it, browsers hand it to the body.
pub(super) fn is_focus_free() -> bool {
    focused().is_none_or(|element| element.tag_name().eq_ignore_ascii_case("body"))
}

fn element(id: &str) -> Option<HtmlElement> {
    let document = web_sys::window()?.document()?;
    document.get_element_by_id(id)?.dyn_into().ok()
}
