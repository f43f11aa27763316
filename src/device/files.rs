//! Files of the device: those a person picked, and those they are given. What is in them is not known here.

use js_sys::{Array, Uint8Array};
use wasm_bindgen::{JsCast, JsValue};
use web_sys::{File, FilePropertyBag, HtmlAnchorElement, HtmlInputElement, Url};

use crate::device::by_name::call_and_wait;

/// What was picked in the field of this id. The field is emptied, so that the same file can be picked again.
#[must_use]
pub fn picked(id: &str) -> Vec<File> {
    let document = web_sys::window().and_then(|window| window.document());
    let field = document.and_then(|document| document.get_element_by_id(id));
    let Some(field) = field.and_then(|field| field.dyn_into::<HtmlInputElement>().ok()) else {
        return Vec::new();
    };
    let files = field.files();
    let all = files
        .iter()
        .flat_map(|files| (0..files.length()).filter_map(|at| files.get(at)));
    let all = all.collect();
    field.set_value("");
    all
}

/// All that is in a file; `None` when it cannot be read (any more).
pub async fn bytes(file: &File) -> Option<Vec<u8>> {
    let buffer = call_and_wait(file, "arrayBuffer", &[]).await.ok()?;
    Some(Uint8Array::new(&buffer).to_vec())
}

/// A new file with this in it.
#[must_use]
pub fn of(name: &str, media_type: &str, bytes: &[u8]) -> Option<File> {
    let options = FilePropertyBag::new();
    options.set_type(media_type);
    let parts: JsValue = Array::of1(&Uint8Array::from(bytes)).into();
    File::new_with_u8_array_sequence_and_options(&parts, name, &options).ok()
}

/// Saves a file where the browser puts downloads. Answers whether the browser took it.
#[must_use]
pub fn save(file: &File) -> bool {
    saved(file).is_some()
}

fn saved(file: &File) -> Option<()> {
    let document = web_sys::window()?.document()?;
    let address = Url::create_object_url_with_blob(file).ok()?;
    let link: HtmlAnchorElement = document.create_element("a").ok()?.dyn_into().ok()?;
    link.set_href(&address);
    link.set_download(&file.name());
    link.click();
    // The browser has taken hold of the content by then; a minute is far more than it needs to begin.
    gloo_timers::callback::Timeout::new(60_000, move || {
        let _ = Url::revoke_object_url(&address);
    })
    .forget();
    Some(())
}
