//! What the clocks of the world show, as this browser knows it.

use letters::calendar::Clocks as _;
use passport::{Date, Month, PrimitiveDateTime, Time};
use wasm_bindgen_test::wasm_bindgen_test;
use zones::Zones;

fn utc(month: Month, day: u8, hour: u8) -> PrimitiveDateTime {
    let date = Date::from_calendar_date(2027, month, day).unwrap();
    PrimitiveDateTime::new(date, Time::from_hms(hour, 30, 0).unwrap())
}

#[wasm_bindgen_test]
fn clocks_are_ahead_by_what_they_are_ahead_by_on_that_day() {
    let zones = Zones::default();
    for (zone, at, ahead) in [
        ("Europe/Oslo", utc(Month::January, 1, 0), 3_600),
        ("Europe/Oslo", utc(Month::March, 28, 0), 3_600),
        ("Europe/Oslo", utc(Month::March, 28, 1), 7_200),
        ("Asia/Kolkata", utc(Month::July, 1, 12), 19_800),
        ("America/New_York", utc(Month::July, 1, 23), -14_400),
        ("UTC", utc(Month::July, 1, 23), 0),
    ] {
        assert_eq!(zones.ahead(zone, at), Some(ahead), "{zone} {at}");
    }
    assert_eq!(zones.ahead("Nowhere/Land", utc(Month::July, 1, 12)), None);
}
