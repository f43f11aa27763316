//! A foreign calendar (RFC 5545): its events as contacts. What else is in it is not taken: tasks, notes, alarms, attachments.

mod component;
mod event;
mod repeat;
mod stamp;
#[cfg(test)]
mod tests;
mod versions;
mod zones;

use super::{Here, IncomingError, Taking};
use crate::limits;
use component::Component;
use passport::{Foreign, Incoming, WhyNot};
use versions::{Standing, Versions};
use zones::Zones;

/// Reads a calendar.
pub(super) fn read(bytes: &[u8], here: Here<'_>) -> Result<Incoming, IncomingError> {
    let root = Component::read(&super::lines::lines(bytes)?)?;
    let mut taking = Taking::default();
    let (mut is_any, mut looked_at) = (false, 0);
    for calendar in root.calendars() {
        is_any = true;
        let zones = Zones::of(calendar, here);
        let versions = Versions::of(calendar);
        let is_cancelled = calendar.says("METHOD", "CANCEL");
        for part in &calendar.parts {
            looked_at += 1;
            if looked_at > limits::RECORDS || taking.is_full() {
                taking.too_many();
                break;
            }
            take(part, &zones, versions.standing(part), is_cancelled, &mut taking);
        }
    }
    let incoming = taking.finish();
    if !is_any || incoming.offers.is_empty() && incoming.not_taken.is_empty() {
        return Err(IncomingError::Empty);
    }
    Ok(incoming)
}

fn take(part: &Component, zones: &Zones<'_>, standing: Standing, is_cancelled: bool, taking: &mut Taking) {
    let name = || part.text("SUMMARY");
    match part.name.as_str() {
        "VEVENT" if standing == Standing::Older => taking.leave(Foreign::Event, WhyNot::Twice, &name()),
        "VEVENT" => match event::offer(part, zones, standing, is_cancelled) {
            Ok(offer) => drop(taking.offer(offer)),
            Err(why) => taking.leave(Foreign::Event, why, &name()),
        },
        "VTODO" => taking.leave(Foreign::Todo, WhyNot::NotUsed, &name()),
        "VTIMEZONE" => {}
        _ => taking.leave(Foreign::SomethingElse, WhyNot::NotUsed, &name()),
    }
}
