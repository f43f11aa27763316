//! Word between the open pages of this app: that something was saved or replaced, never what.

use gloo_events::EventListener;
use wasm_bindgen::{JsCast, JsValue};
use web_sys::{BroadcastChannel, MessageEvent};

use crate::device::by_name::{object, property};
use crate::device::storage::Shelf;

const CHANNEL: &str = "red-thread";

thread_local! {
    /// One channel for speaking and listening: a channel does not hear itself, so a page does not hear its own news. A
    /// browser without channels has none; its pages learn of each other when they next save.
    static SHARED: Option<BroadcastChannel> = BroadcastChannel::new(CHANNEL).ok();
}

/// Tells the other pages that the log on this shelf now reaches to `seq`.
pub fn announce(shelf: Shelf, seq: u32) {
    let news = object([("shelf", shelf.database().into()), ("seq", seq.into())]);
    SHARED.with(|channel| {
        if let Some(channel) = channel {
            let _ = channel.post_message(&news);
        }
    });
}

/// Tells the other pages that another log stands on this shelf, in which the numbers begin anew.
pub fn announce_replaced(shelf: Shelf) {
    let news = object([("shelf", shelf.database().into()), ("replaced", true.into())]);
    SHARED.with(|channel| {
        if let Some(channel) = channel {
            let _ = channel.post_message(&news);
        }
    });
}

/// Tells the other pages that the passport on this shelf has been locked.
pub fn announce_locked(shelf: Shelf) {
    let news = object([("shelf", shelf.database().into()), ("locked", true.into())]);
    SHARED.with(|channel| {
        if let Some(channel) = channel {
            let _ = channel.post_message(&news);
        }
    });
}

/// Tells the other pages that everything on this device is being deleted.
pub fn announce_deleted() {
    let news = object([("deleted", true.into())]);
    SHARED.with(|channel| {
        if let Some(channel) = channel {
            let _ = channel.post_message(&news);
        }
    });
}

/// What another page has done.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum News {
    /// It has saved: the log on this shelf now reaches to this number.
    Saved(Shelf, u32),
    /// It has put another log on this shelf.
    Replaced(Shelf),
    /// It has locked the passport on this shelf.
    Locked(Shelf),
    /// It deletes everything.
    Deleted,
}

/// Hears the other pages until it is dropped.
#[must_use = "dropping it ends the listening"]
#[derive(Debug)]
pub struct Listening {
    _listener: Option<EventListener>,
}

/// Calls back with what another page has done to a log, whenever it has.
pub fn listen(callback: impl Fn(News) + 'static) -> Listening {
    let listener = SHARED.with(|channel| {
        let channel = channel.as_ref()?;
        Some(EventListener::new(channel, "message", move |event| {
            if let Some(news) = event
                .dyn_ref::<MessageEvent>()
                .and_then(|event| news(&event.data()))
            {
                callback(news);
            }
        }))
    });
    Listening { _listener: listener }
}

/// Reads a message; one that another version of the app wrote otherwise is passed over.
fn news(message: &JsValue) -> Option<News> {
    let is_said = |what| property(message, what).and_then(|said| said.as_bool()) == Some(true);
    if is_said("deleted") {
        return Some(News::Deleted);
    }
    let shelf = Shelf::of_database(&property(message, "shelf")?.as_string()?)?;
    if is_said("replaced") {
        return Some(News::Replaced(shelf));
    }
    if is_said("locked") {
        return Some(News::Locked(shelf));
    }
    let seq = property(message, "seq")?.as_f64()?;
    (seq >= 1.0 && seq <= f64::from(u32::MAX) && seq.fract() == 0.0).then_some(News::Saved(shelf, seq as u32))
}
