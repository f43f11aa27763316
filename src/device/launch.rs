//! Files that the system hands to the installed app. What is in them is not known here.

use js_sys::Array;
use wasm_bindgen::prelude::Closure;
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::spawn_local;
use web_sys::File;

use crate::device::by_name::{call, call_and_wait, global, property};
use std::rc::Rc;

/// Hears of each file until it is dropped.
#[must_use = "dropping it ends the listening"]
#[derive(Debug)]
pub struct Listening {
    _consumer: Option<Closure<dyn FnMut(JsValue)>>,
}

/// Calls back with each file that the app is opened with, also with those that came before this was called. Only some
/// browsers hand files to apps; elsewhere nothing is ever heard.
pub fn listen(callback: impl Fn(File) + 'static) -> Listening {
    let callback = Rc::new(callback);
    let consumer = Closure::new(move |launch: JsValue| {
        let Some(handles) = property(&launch, "files") else {
            return;
        };
        for handle in Array::from(&handles).iter() {
            let callback = callback.clone();
            spawn_local(async move {
                let file = call_and_wait(&handle, "getFile", &[]).await;
                if let Some(file) = file.ok().and_then(|file| file.dyn_into::<File>().ok()) {
                    callback(file);
                }
            });
        }
    });
    let queue = global("launchQueue");
    let is_heard = queue.is_some_and(|queue| {
        let consumer: &JsValue = consumer.as_ref();
        call(&queue, "setConsumer", std::slice::from_ref(consumer)).is_ok()
    });
    Listening {
        _consumer: is_heard.then_some(consumer),
    }
}
