//! A record that is there as it would read with what is offered. What a file does not say stays as it is, and so does everything that
//! is the patient's own: who may see it, how well they know somebody, what was said.

use super::Offer;
use super::same::{is_alike, is_same_number, is_same_time};
use crate::{Allergy, Appointment, Condition, Medicine, MedicineChange, Member, Record, Remark, Role, When};

/// How `now` would read.
pub(super) fn merged(now: &Record, offer: &Offer) -> Record {
    let mut merged = now.clone();
    match (&mut merged, &offer.record) {
        (Record::Appointment(_, now), Record::Appointment(_, new)) => {
            appointment(now, new, offer.own.is_some());
        }
        (Record::Member(_, now), Record::Member(_, new)) => member(now, new, offer.own.is_some()),
        (Record::Allergy(_, now), Record::Allergy(_, new)) => allergy(now, new),
        (Record::Medicine(_, now), Record::Medicine(_, new)) => medicine(now, new, offer),
        (Record::Condition(_, now), Record::Condition(_, new)) => condition(now, new),
        _ => {}
    }
    merged
}

/// The text that is offered, where there is one and it says something else.
fn take(now: &mut String, new: &str) {
    if !new.trim().is_empty() && !is_alike(now, new) {
        new.clone_into(now);
    }
}

fn fill(now: &mut String, new: &str) {
    if now.trim().is_empty() {
        new.clone_into(now);
    }
}

/// A file that this app has written says what a contact is for in words of its own, which are no news.
fn appointment(now: &mut Appointment, new: &Appointment, is_own: bool) {
    if is_same_time(&now.when, &new.when) {
        if let (When::At { until, .. }, When::At { until: Some(end), .. }) = (&mut now.when, &new.when) {
            *until = Some(*end);
        }
    } else {
        now.when.clone_from(&new.when);
    }
    if new.repeat.is_some() {
        now.repeat = new.repeat;
    }
    take(&mut now.place, &new.place);
    take(&mut now.getting_there, &new.getting_there);
    if !is_own {
        take(&mut now.purpose, &new.purpose);
    }
}

fn member(now: &mut Member, new: &Member, is_own: bool) {
    // What is between a service and its name is not known to a card that has only one of them.
    if !is_alike(&now.service, &new.name) {
        take(&mut now.name, &new.name);
    }
    take(&mut now.service, &new.service);
    take(&mut now.email, &new.email);
    if now.role == Role::SomeoneElse {
        now.role = new.role;
    }
    if is_own {
        number(&mut now.phone, &new.phone);
        number(&mut now.second_phone, &new.second_phone);
    } else {
        for offered in [&new.phone, &new.second_phone] {
            other_number(now, offered);
        }
    }
}

fn number(now: &mut String, new: &str) {
    if !is_same_number(now, new) {
        take(now, new);
    }
}

/// A number that they do not have yet: beside what there is where there is room, else in place of the first.
fn other_number(now: &mut Member, new: &str) {
    let has = [&now.phone, &now.second_phone];
    if new.trim().is_empty()
        || has
            .iter()
            .any(|old| is_same_number(old, new) || is_alike(old, new))
    {
        return;
    }
    let slot = if now.phone.trim().is_empty() || !now.second_phone.trim().is_empty() {
        &mut now.phone
    } else {
        &mut now.second_phone
    };
    new.clone_into(slot);
}

fn allergy(now: &mut Allergy, new: &Allergy) {
    take(&mut now.reaction, &new.reaction);
}

fn medicine(now: &mut Medicine, new: &Medicine, offer: &Offer) {
    let is_sure = !offer.remarks.contains(&Remark::Unconfirmed);
    if offer.is_over {
        if now.is_taken() {
            now.change = Some(MedicineChange::Stopped);
            now.since = new.since;
        }
        return;
    }
    // What the passport has as stopped and the file says is taken: one of the two is wrong, and only the patient knows which.
    if !now.is_taken() && new.is_taken() && is_sure {
        now.change = None;
        now.since = None;
    }
    take(&mut now.dose, &new.dose);
    fill(&mut now.purpose, &new.purpose);
}

fn condition(now: &mut Condition, new: &Condition) {
    fill(&mut now.since, &new.since);
    fill(&mut now.note, &new.note);
}
