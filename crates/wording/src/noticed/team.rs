//! What is said about people: who cannot be reached, is not there, has not seen the latest, or is not met again.

use super::GapWords;
use crate::Speech;
use passport::{Gap, Id, Key, Member, Passport, Role};

pub(super) fn no_way_to_reach(speech: &Speech, passport: &Passport, gap: &Gap) -> Option<GapWords> {
    let id = gap.about.map(Key::id)?;
    Some(GapWords::new(
        speech.noticed_no_way(&speech.name_of(passport, id)?),
        why_a_number(speech, passport, id),
        speech.noticed_no_way_mend(),
    ))
}

fn why_a_number<'a>(speech: &'a Speech, passport: &Passport, id: Id<Member>) -> &'a str {
    let patient = &passport.patient;
    let leads = || {
        let mut open = passport.tasks.iter().filter(|row| row.value.state.is_open());
        open.any(|row| row.value.lead.member() == Some(id))
    };
    if patient.coordinator == Some(id) {
        speech.noticed_no_way_coordinator()
    } else if [patient.speaks_for_me, patient.emergency_contact].contains(&Some(id)) {
        speech.noticed_no_way_stands_by()
    } else if leads() {
        speech.noticed_no_way_leads()
    } else {
        speech.noticed_no_way_why()
    }
}

pub(super) fn nobody_at_night(speech: &Speech) -> GapWords {
    GapWords::new(
        speech.noticed_no_nights(),
        speech.noticed_no_nights_why(),
        speech.noticed_no_nights_mend(),
    )
}

pub(super) fn no_coordinator(speech: &Speech) -> GapWords {
    GapWords::new(
        speech.noticed_no_coordinator(),
        speech.noticed_no_coordinator_why(),
        speech.noticed_no_coordinator_mend(),
    )
}

pub(super) fn nobody_speaks_for_me(speech: &Speech) -> GapWords {
    GapWords::new(
        speech.noticed_no_voice(),
        speech.noticed_no_voice_why(),
        speech.noticed_choose_who(),
    )
}

pub(super) fn no_copy_since_change(speech: &Speech, passport: &Passport, gap: &Gap) -> Option<GapWords> {
    let member = passport.members.get(gap.about.map(Key::id)?)?;
    let name = speech.person(member).name;
    let (title, why) = match member.had_copy_ms {
        None => (speech.noticed_no_copy(&name), speech.noticed_no_copy_why()),
        Some(_) => (speech.noticed_old_copy(&name), speech.noticed_old_copy_why()),
    };
    Some(GapWords::new(title, why, speech.noticed_copy_mend(&name)))
}

pub(super) fn nothing_planned(speech: &Speech, passport: &Passport, gap: &Gap) -> Option<GapWords> {
    let member = passport.members.get(gap.about.map(Key::id)?)?;
    let (title, why) = if member.role == Role::Gp {
        (
            speech.noticed_nothing_planned(&speech.person(member).name),
            speech.noticed_nothing_planned_gp(),
        )
    } else {
        (
            speech.noticed_nothing_planned_hospital().to_owned(),
            speech.noticed_nothing_planned_hospital_why(),
        )
    };
    Some(GapWords::new(title, why, speech.calendar_add()))
}
