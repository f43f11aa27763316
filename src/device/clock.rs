//! What time it is here. It does not show time (see `locale`), and nothing below the shell asks it.

use std::cell::RefCell;
use std::rc::Rc;

use gloo_events::EventListener;
use gloo_timers::callback::Timeout;
use passport::PrimitiveDateTime;
use time::{Duration, OffsetDateTime};

use crate::device::by_name::{call, intl, property};

const MINUTE_MS: i64 = 60_000;

/// One reading of the clock.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Instant {
    /// The date and time on the wall here, to the millisecond.
    pub wall: PrimitiveDateTime,
    /// Milliseconds since 1970-01-01 00:00 UTC.
    pub unix_ms: i64,
    /// The IANA name of the time zone here, such as `Europe/Oslo`; `UTC` where the browser does not say.
    pub zone: String,
}

/// The time now.
#[must_use]
pub fn now() -> Instant {
    let date = js_sys::Date::new_0();
    Instant {
        wall: wall_of(&date),
        unix_ms: date.get_time() as i64,
        zone: zone(),
    }
}

/// What the wall here said at a moment, in milliseconds since 1970-01-01 00:00 UTC: summer time is that of the moment.
#[must_use]
pub fn wall_at(unix_ms: i64) -> PrimitiveDateTime {
    wall_of(&js_sys::Date::new(&(unix_ms as f64).into()))
}

fn wall_of(date: &js_sys::Date) -> PrimitiveDateTime {
    let wall_ms = date.get_time() as i64 - date.get_timezone_offset() as i64 * MINUTE_MS;
    let wall = OffsetDateTime::UNIX_EPOCH.saturating_add(Duration::milliseconds(wall_ms));
    PrimitiveDateTime::new(wall.date(), wall.time())
}

fn zone() -> String {
    intl("DateTimeFormat", &[])
        .and_then(|format| call(&format, "resolvedOptions", &[]).ok())
        .and_then(|options| property(&options, "timeZone")?.as_string())
        .unwrap_or_else(|| "UTC".to_owned())
}

/// Ticks until it is dropped.
#[must_use = "dropping it stops the ticking"]
#[derive(Debug)]
pub struct Ticking {
    _next: Rc<RefCell<Option<Timeout>>>,
    _seen: [Option<EventListener>; 2],
}

/// Calls back as each minute begins, and whenever the page comes into view again: a phone that slept has missed minutes.
pub fn every_minute(callback: impl Fn() + 'static) -> Ticking {
    let callback: Rc<dyn Fn()> = Rc::new(callback);
    let next = Rc::new(RefCell::new(None));
    schedule(&next, callback.clone());
    let window = web_sys::window();
    let document = window.as_ref().and_then(|window| window.document());
    let shown = {
        let callback = callback.clone();
        window.map(|window| EventListener::new(&window, "pageshow", move |_| callback()))
    };
    let visible = document.map(|document| {
        let page = document.clone();
        EventListener::new(&document, "visibilitychange", move |_| {
            if !page.hidden() {
                callback();
            }
        })
    });
    Ticking {
        _next: next,
        _seen: [shown, visible],
    }
}

fn schedule(next: &Rc<RefCell<Option<Timeout>>>, callback: Rc<dyn Fn()>) {
    let into_minute = (js_sys::Date::now() as i64).rem_euclid(MINUTE_MS);
    let left = u32::try_from(MINUTE_MS - into_minute).unwrap_or(60_000);
    let again = Rc::downgrade(next);
    let timeout = Timeout::new(left, move || {
        callback();
        if let Some(next) = again.upgrade() {
            schedule(&next, callback.clone());
        }
    });
    next.replace(Some(timeout));
}

/// Resolves when what is on the screen has had time to be painted.
pub async fn after_paint() {
    // Two short waits: the first lets the page be drawn anew, the second lets the browser paint it.
    gloo_timers::future::TimeoutFuture::new(20).await;
    gloo_timers::future::TimeoutFuture::new(0).await;
}

/// Calls back again and again, until it is dropped.
#[must_use = "dropping it ends the calls"]
#[derive(Debug)]
pub struct Repeating {
    _interval: gloo_timers::callback::Interval,
}

/// Calls back each time so many milliseconds have passed.
pub fn every(milliseconds: u32, callback: impl Fn() + 'static) -> Repeating {
    Repeating {
        _interval: gloo_timers::callback::Interval::new(milliseconds, callback),
    }
}

/// Resolves when so many milliseconds have passed.
pub async fn pause(milliseconds: u32) {
    gloo_timers::future::TimeoutFuture::new(milliseconds).await;
}
