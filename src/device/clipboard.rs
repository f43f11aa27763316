//! Copying text. It does not read the clipboard.

use crate::device::by_name::{call, call_and_wait, of_navigator};
use wasm_bindgen::JsCast;
use web_sys::{Document, Element, HtmlElement, HtmlTextAreaElement};

/// Puts the text on the clipboard and answers whether that worked. Call it while a tap is being handled: browsers refuse
/// at other times.
pub async fn copy(text: &str) -> bool {
    if let Some(clipboard) = of_navigator("clipboard")
        && call_and_wait(&clipboard, "writeText", &[text.into()])
            .await
            .is_ok()
    {
        return true;
    }
    copy_selected(text).unwrap_or(false)
}

/// The older way, for pages without the clipboard interface: select the text in a field and copy the selection.
fn copy_selected(text: &str) -> Option<bool> {
    let document = web_sys::window()?.document()?;
    let before = document.active_element();
    let field: HtmlTextAreaElement = document.create_element("textarea").ok()?.dyn_into().ok()?;
    field.set_value(text);
    field.set_read_only(true);
    field.set_class_name("visually-hidden");
    room_for_field(&document, before.as_ref())?
        .append_child(&field)
        .ok()?;
    field.select();
    let copied = call(&document, "execCommand", &["copy".into()]).is_ok_and(|answer| answer.is_truthy());
    field.remove();
    if let Some(element) = before.and_then(|element| element.dyn_into::<HtmlElement>().ok()) {
        // Losing the focus is an inconvenience, not a reason to say that nothing was copied.
        let _ = element.focus();
    }
    Some(copied)
}

/// While a dialog is open, nothing outside it can be selected.
fn room_for_field(document: &Document, focused: Option<&Element>) -> Option<Element> {
    focused
        .and_then(|element| element.closest("dialog").ok().flatten())
        .or_else(|| document.body().map(Element::from))
}
