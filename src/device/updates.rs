//! New versions of the app, as the service worker brings them. Whether now is a good time is decided elsewhere.

use std::cell::RefCell;
use std::rc::Rc;

use gloo_events::EventListener;
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::spawn_local;
use web_sys::{ServiceWorker, ServiceWorkerContainer, ServiceWorkerRegistration, ServiceWorkerState};

use crate::device::by_name::{call_and_wait, object, of_navigator, property, settled};

/// Hears of new versions until it is dropped.
#[must_use = "dropping it ends the listening"]
#[derive(Debug)]
pub struct Listening {
    _listeners: Listeners,
}

type Listeners = Rc<RefCell<Vec<EventListener>>>;

/// Calls back whenever a new version is completely here and waits to take over.
pub fn listen(callback: impl Fn() + 'static) -> Listening {
    let listeners = Listeners::default();
    let callback: Rc<dyn Fn()> = Rc::new(callback);
    let kept = Rc::downgrade(&listeners);
    spawn_local(async move {
        let Some(registration) = when_registered().await else {
            return;
        };
        let Some(kept) = kept.upgrade() else { return };
        if registration.waiting().is_some() {
            callback();
        }
        let watched = registration.clone();
        let inner = Rc::downgrade(&kept);
        let found = EventListener::new(&registration, "updatefound", move |_| {
            if let (Some(worker), Some(listeners)) = (watched.installing(), inner.upgrade()) {
                listeners
                    .borrow_mut()
                    .push(when_waiting(&worker, callback.clone()));
            }
        });
        kept.borrow_mut().push(found);
    });
    Listening {
        _listeners: listeners,
    }
}

/// Asks the waiting version to take over and opens the page again when it has; at once when another page has let it take
/// over already. Answers whether that is under way. Whoever calls this has made sure that nothing unsaved is on the screen.
pub async fn take_over() -> bool {
    let Some(workers) = workers() else { return false };
    let registration = call_and_wait(&workers, "getRegistration", &[]).await.ok();
    let registration = registration.and_then(|found| found.dyn_into::<ServiceWorkerRegistration>().ok());
    let Some(registration) = registration else {
        return false;
    };
    let Some(waiting) = registration.waiting() else {
        return open_again();
    };
    let reload = EventListener::once(&workers, "controllerchange", |_| {
        open_again();
    });
    let asked = waiting
        .post_message(&object([("type", "take-over".into())]))
        .is_ok();
    if asked {
        // The page ends when this listener has done its work, so it may live as long as the page.
        reload.forget();
    }
    asked
}

fn open_again() -> bool {
    web_sys::window().is_some_and(|window| window.location().reload().is_ok())
}

/// The first version of all has nobody to take over from: it is not news.
fn when_waiting(worker: &ServiceWorker, callback: Rc<dyn Fn()>) -> EventListener {
    let watched = worker.clone();
    EventListener::new(worker, "statechange", move |_| {
        let replaces = workers().is_some_and(|workers| workers.controller().is_some());
        if watched.state() == ServiceWorkerState::Installed && replaces {
            callback();
        }
    })
}

fn workers() -> Option<ServiceWorkerContainer> {
    of_navigator("serviceWorker")?.dyn_into().ok()
}

/// The registration, once the boot script has made it; private windows of some browsers have none.
async fn when_registered() -> Option<ServiceWorkerRegistration> {
    let workers: JsValue = workers()?.into();
    let ready = property(&workers, "ready")?;
    settled(&ready).await.ok()?.dyn_into().ok()
}
