//! Contacts of a foreign document.

use super::concept::{all_words, words};
use super::file::{File, Resource};
use super::json::{Fields, Value};
use super::moments::{day, shown};
use super::people::Team;
use super::{offered, participants};
use crate::incoming::{Here, kinds, moments, texts};
use passport::{Appointment, AppointmentKind, Id, IsoWeek, Offer, Record, Remark, Weekday, When, WhyNot};

/// A contact that is to come, or that was cancelled.
pub(super) fn appointment(
    file: &File<'_>,
    resource: &Resource<'_>,
    team: &Team,
    here: Here<'_>,
) -> Result<Offer, WhyNot> {
    let fields = &resource.fields;
    let status = fields.code("status");
    let is_over = match status.as_str() {
        "entered-in-error" => return Err(WhyNot::InError),
        "fulfilled" | "noshow" => return Err(WhyNot::Over),
        "cancelled" => true,
        _ => false,
    };
    let (when, remarks) = when(fields, here).ok_or(WhyNot::NoDay)?;
    let service = all_words(&fields.list("serviceType"));
    let named = [
        texts::line(&fields.text("description")),
        all_words(&fields.list("reasonCode")),
        service.clone(),
    ];
    let purpose = named
        .into_iter()
        .find(|name| !name.is_empty())
        .unwrap_or_default();
    let place = place(file, resource)?;
    let with = team.named_in(file, resource);
    if purpose.is_empty() && place.is_empty() && with.is_empty() {
        return Err(WhyNot::Nameless);
    }
    let kind = kinds::of(&service).or_else(|| kinds::of(&purpose));
    let appointment = Appointment {
        purpose,
        place,
        getting_there: texts::notes(&fields.text("patientInstruction")),
        ..Appointment::new(kind.unwrap_or(AppointmentKind::Visit), when)
    };
    let record = Record::Appointment(Id::new(0), appointment);
    let mut offer = offered(resource, record, day(&fields.text("created")));
    offer.is_over = is_over;
    offer.with = with;
    remarks.into_iter().for_each(|remark| offer.remark(remark));
    if ["proposed", "pending", "waitlist"].contains(&status.as_str()) {
        offer.remark(Remark::Tentative);
    }
    Ok(offer)
}

/// When it is, and what to look at twice in that.
fn when(fields: &Fields<'_>, here: Here<'_>) -> Option<(When, Vec<Remark>)> {
    let Some(from) = shown(&fields.text("start"), here) else {
        return days(fields);
    };
    let until = shown(&fields.text("end"), here);
    let mut remarks = Vec::new();
    if !from.is_certain {
        remarks.push(Remark::ZoneUncertain);
    }
    if until
        .as_ref()
        .is_some_and(|until| until.at.date() > from.at.date())
    {
        remarks.push(Remark::SeveralDays);
    }
    Some((moments::when(&from, until.as_ref()), remarks))
}

/// Days on which it may be. A whole week is a week in which it is expected.
fn days(fields: &Fields<'_>) -> Option<(When, Vec<Remark>)> {
    let period = fields
        .list("requestedPeriod")
        .into_iter()
        .next()
        .map(Value::fields)
        .unwrap_or_default();
    let first = day(&period.text("start")).or_else(|| day(&fields.text("start")))?;
    let last = day(&period.text("end")).unwrap_or(first);
    let is_week = first.weekday() == Weekday::Monday && (last - first).whole_days() == 6;
    if is_week {
        return Some((When::InWeek(IsoWeek::of(first)), Vec::new()));
    }
    let remarks = if last > first {
        vec![Remark::SeveralDays]
    } else {
        Vec::new()
    };
    Some((When::On(first), remarks))
}

/// Where it is: what the place is called, in the contact or in the file.
fn place(file: &File<'_>, resource: &Resource<'_>) -> Result<String, WhyNot> {
    for actor in participants::of_contact(resource).map(|one| one.who) {
        let address = actor.text("reference");
        let is_place = actor.text("type") == "Location" || address.contains("Location/");
        let found = file.followed(resource, &actor)?;
        let found = found.filter(|there| there.text("resourceType") == "Location");
        let name = found.as_ref().map(|there| texts::line(&there.text("name")));
        let shown = texts::line(&actor.text("display"));
        let called = name.filter(|name| !name.is_empty()).unwrap_or(shown);
        if (is_place || found.is_some()) && !called.is_empty() {
            return Ok(called);
        }
    }
    Ok(words(&resource.fields.inner("locationCode")))
}
