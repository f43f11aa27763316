//! Whether somebody is there: touches, and whether the app is in view. Not what follows from it.

use gloo_events::{EventListener, EventListenerOptions};
use std::cell::Cell;
use std::rc::Rc;

/// What counts as a touch.
const TOUCHES: [&str; 4] = ["pointerdown", "keydown", "wheel", "touchstart"];
/// Touches that follow each other more closely than this, in milliseconds, are told once.
const APART_MS: f64 = 10_000.0;

/// Something was noticed.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Sign {
    /// Somebody has touched the device.
    Touched,
    /// The app is no longer in view.
    Hidden,
    /// It is in view again.
    Shown,
}

/// Notices until it is dropped.
#[must_use = "dropping it ends the listening"]
#[derive(Debug)]
pub struct Listening {
    _listeners: Vec<EventListener>,
}

/// Calls back with what is noticed.
pub fn listen(callback: impl Fn(Sign) + 'static) -> Listening {
    let Some(document) = web_sys::window().and_then(|window| window.document()) else {
        return Listening {
            _listeners: Vec::new(),
        };
    };
    let callback: Rc<dyn Fn(Sign)> = Rc::new(callback);
    let told = Rc::new(Cell::new(f64::NEG_INFINITY));
    let mut listeners: Vec<EventListener> = TOUCHES
        .into_iter()
        .map(|touch| {
            let (callback, told) = (callback.clone(), told.clone());
            EventListener::new_with_options(
                &document,
                touch,
                EventListenerOptions::run_in_capture_phase(),
                move |_| {
                    let now = js_sys::Date::now();
                    if now - told.get() >= APART_MS || now < told.get() {
                        told.set(now);
                        callback(Sign::Touched);
                    }
                },
            )
        })
        .collect();
    let page = document.clone();
    listeners.push(EventListener::new(&document, "visibilitychange", move |_| {
        callback(if page.hidden() { Sign::Hidden } else { Sign::Shown });
    }));
    Listening {
        _listeners: listeners,
    }
}
