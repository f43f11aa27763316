//! What the clocks of the world show, from the zones that are part of this program or known to this computer.

use jiff::Timestamp;
use jiff::tz::TimeZone;
use letters::calendar::Clocks;
use passport::PrimitiveDateTime;

/// The zones that are known.
#[derive(Debug)]
pub(crate) struct Zones;

impl Clocks for Zones {
    fn ahead(&self, zone: &str, utc: PrimitiveDateTime) -> Option<i32> {
        let zone = TimeZone::get(zone).ok()?;
        let moment = Timestamp::from_second(utc.assume_utc().unix_timestamp()).ok()?;
        Some(zone.to_offset(moment).seconds())
    }
}

/// The name of a zone, for the arguments.
///
/// # Errors
/// When no such zone is known.
pub(crate) fn known(name: &str) -> Result<String, String> {
    let zone = TimeZone::get(name);
    zone.map(|_| name.to_owned())
        .map_err(|_| "no such time zone".to_owned())
}
