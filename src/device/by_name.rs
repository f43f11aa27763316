//! Reaches browser interfaces by name: those that the typed bindings leave out, mark as unstable, or would reach without
//! looking whether this browser has them. Knows none of them.

use js_sys::{Array, Function, Object, Promise, Reflect, TypeError};
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::JsFuture;

/// The property, unless it is missing, null or throws when it is looked at.
pub(crate) fn property(of: &JsValue, name: &str) -> Option<JsValue> {
    let found = Reflect::get(of, &name.into()).ok()?;
    (!found.is_undefined() && !found.is_null()).then_some(found)
}

/// The property of the page's global object, under the same rule.
pub(crate) fn global(name: &str) -> Option<JsValue> {
    property(&js_sys::global(), name)
}

/// An interface of `navigator`, under the same rule: many exist only on secure pages or newer browsers.
pub(crate) fn of_navigator(name: &str) -> Option<JsValue> {
    property(&global("navigator")?, name)
}

/// Calls a method and answers what it answers, or what it throws: a `TypeError` when there is none of that name.
pub(crate) fn call(of: &JsValue, method: &str, arguments: &[JsValue]) -> Result<JsValue, JsValue> {
    let function: Function = Reflect::get(of, &method.into())?
        .dyn_into()
        .map_err(|_| TypeError::new(method))?;
    Reflect::apply(&function, of, &arguments.iter().collect::<Array>())
}

/// Calls a method and waits for the promise it answers.
pub(crate) async fn call_and_wait(
    of: &JsValue,
    method: &str,
    arguments: &[JsValue],
) -> Result<JsValue, JsValue> {
    settled(&call(of, method, arguments)?).await
}

/// Waits for a promise; any other value stands for itself.
pub(crate) async fn settled(value: &JsValue) -> Result<JsValue, JsValue> {
    JsFuture::from(Promise::resolve(value)).await
}

/// A plain object with these properties.
pub(crate) fn object<const N: usize>(properties: [(&str, JsValue); N]) -> Object {
    let object = Object::new();
    for (name, value) in properties {
        // Setting a property of a fresh plain object cannot fail.
        let _ = Reflect::set(&object, &name.into(), &value);
    }
    object
}

/// Makes an instance of a class of `Intl`, or nothing where the browser lacks the class or refuses the arguments.
pub(crate) fn intl(class: &str, arguments: &[JsValue]) -> Option<JsValue> {
    let class: Function = property(&global("Intl")?, class)?.dyn_into().ok()?;
    Reflect::construct(&class, &arguments.iter().collect::<Array>()).ok()
}
