//! What the clocks of the world show, by the browser's own `Intl`. The app asks it for the files that it writes, and the worker `intake`
//! for those that it reads, so that both tell the same time.

use js_sys::{Array, Function, Object, Reflect};
use letters::calendar::Clocks;
use passport::{Date, Month, PrimitiveDateTime, Time};
use std::cell::RefCell;
use std::collections::BTreeMap;
use time::UtcDateTime;
use wasm_bindgen::{JsCast, JsValue};

/// The zones that the browser knows.
#[derive(Default, Debug)]
pub struct Zones {
    /// One formatter a zone, because making one costs far more than using it.
    formatters: RefCell<BTreeMap<String, Option<JsValue>>>,
}

impl Clocks for Zones {
    fn ahead(&self, zone: &str, utc: PrimitiveDateTime) -> Option<i32> {
        let mut formatters = self.formatters.borrow_mut();
        let formatter = formatters
            .entry(zone.to_owned())
            .or_insert_with(|| formatter(zone));
        let since = utc.as_utc() - UtcDateTime::UNIX_EPOCH;
        let date = js_sys::Date::new(&(since.whole_seconds() as f64 * 1000.0).into());
        let formatter = formatter.as_ref()?;
        let format: Function = Reflect::get(formatter, &"format".into()).ok()?.dyn_into().ok()?;
        let shown = format.call1(formatter, &date).ok()?;
        let ahead = moment(&shown.as_string()?)? - utc;
        i32::try_from(ahead.whole_seconds()).ok()
    }
}

/// Writes a moment as the clocks of this zone show it; `None` for a zone that the browser does not know.
fn formatter(zone: &str) -> Option<JsValue> {
    let mut options = vec![("timeZone", zone), ("hourCycle", "h23"), ("calendar", "gregory")];
    options.push(("year", "numeric"));
    options.extend(["month", "day", "hour", "minute", "second"].map(|part| (part, "2-digit")));
    let all = Object::new();
    for (name, value) in options {
        // Setting a property of a fresh plain object cannot fail.
        let _ = Reflect::set(&all, &name.into(), &value.into());
    }
    // Typed bindings would throw past us where there is no `Intl`, or no such zone.
    let intl = Reflect::get(&js_sys::global(), &"Intl".into()).ok()?;
    let class = Reflect::get(&intl, &"DateTimeFormat".into()).ok()?;
    let class: &Function = class.dyn_ref()?;
    Reflect::construct(class, &Array::of2(&"en-US".into(), &all)).ok()
}

/// `11/24/2026, 09:30:00`.
fn moment(shown: &str) -> Option<PrimitiveDateTime> {
    let numbers = shown.split(|character: char| !character.is_ascii_digit());
    let numbers: Vec<u16> = numbers
        .filter(|digits| !digits.is_empty())
        .map_while(|digits| digits.parse().ok())
        .collect();
    let &[month, day, year, hour, minute, second] = numbers.as_slice() else {
        return None;
    };
    let small = |number: u16| u8::try_from(number).ok();
    let month = Month::try_from(small(month)?).ok()?;
    let date = Date::from_calendar_date(i32::from(year), month, small(day)?).ok()?;
    // Some engines say 24 for midnight.
    let time = Time::from_hms(small(hour % 24)?, small(minute)?, small(second)?).ok()?;
    Some(PrimitiveDateTime::new(date, time))
}
