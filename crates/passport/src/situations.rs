//! Situations in which a shared meeting of patient, GP and hospital is worth asking for (P7 in docs/evidence.md). Each is
//! offered with its reason and never insisted on; none of them is a judgement of how ill somebody is.

use crate::gaps::seen::Seen;
use crate::{
    AppointmentKind, Area, ChecklistItem, Closeness, Coded, Concern, FollowUp, Look, Phase, Prompt,
    ReviewMoment, Role, Situation, TaskState, TreatmentKind, held, relevant,
};

/// So many days on either side of the end of a treatment, responsibility is moving.
const AROUND_AN_END: i64 = 30;
/// So many days on either side of going home, and after a test.
const TWO_WEEKS: i64 = 14;
/// So many days ahead a test is one that is waited for.
const WAITED_FOR: i64 = 30;
/// So many days a review says how things are.
const TWO_MONTHS: i64 = 60;
/// From this answer on a wait weighs heavily.
const HEAVY: u8 = 7;

/// The situations that are there now, in the order of [`Situation::ALL`]. None while a shared consultation is coming, and
/// none when everything that matters is led by somebody and agreed.
#[must_use]
pub fn situations(look: Look<'_>) -> Vec<Situation> {
    let seen = Seen::new(look);
    if seen.is_coming(AppointmentKind::SharedConsultation) || is_all_well_held(&seen) {
        return Vec::new();
    }
    let is_there = |situation: &Situation| match situation {
        Situation::ContactWithGp => is_contact_with_gp_strained(&seen),
        Situation::GpUnsure => is_gp_unsure(&seen),
        Situation::HandingOver => is_handing_over(&seen),
        Situation::UnsafeWaiting => is_waiting_unsafe(&seen),
        Situation::SeriousOrSeveral => is_serious_or_several(&seen),
        Situation::Unknown(_) => false,
    };
    Situation::ALL.iter().copied().filter(is_there).collect()
}

/// Whether there are tasks, each is agreed and led by somebody, and no part of care that is called for lacks one.
fn is_all_well_held(seen: &Seen<'_>) -> bool {
    let passport = seen.look.passport;
    let mut tasks = seen.open_tasks().peekable();
    tasks.peek().is_some()
        && tasks.all(|row| row.value.state == TaskState::Agreed && seen.holds(row.value.lead))
        && relevant(passport, seen.look.now).is_subset(&held(passport))
}

/// The patient says that the tie to the GP is strained, or that there has long been no contact.
fn is_contact_with_gp_strained(seen: &Seen<'_>) -> bool {
    seen.look.passport.members.iter().any(|row| {
        row.value.role == Role::Gp
            && matches!(
                row.value.closeness,
                Some(Closeness::Strained | Closeness::NoContact)
            )
    })
}

/// The GP leads something that is not settled, or the patient wants to ask somebody to talk with the GP.
fn is_gp_unsure(seen: &Seen<'_>) -> bool {
    let leads_unsettled = seen.open_tasks().any(|row| {
        matches!(row.value.state, TaskState::Unclear | TaskState::Proposed)
            && seen.role_of(row.value.lead) == Some(Role::Gp)
    });
    let questions = &seen.look.passport.questions;
    leads_unsettled
        || questions
            .iter()
            .any(|row| row.value.is_open() && row.value.prompt == Some(Prompt::TalkWithGp))
}

/// A treatment ends, the patient goes home, or what comes afterwards is led by nobody.
fn is_handing_over(seen: &Seen<'_>) -> bool {
    let is_near = |days: i64, most: i64| (-most..=most).contains(&days);
    let treatments = &seen.look.passport.treatments;
    let ends = treatments.iter().filter_map(|row| row.value.ended);
    let is_afterwards_unled = seen
        .open_tasks()
        .any(|row| row.value.phase == Phase::AfterTreatment && !seen.holds(row.value.lead));
    let homes_ahead = seen
        .coming()
        .map(|(row, when)| (row, seen.days_until(when.first_day()).max(0)));
    let homes_behind = seen.passed().map(|(row, day)| (row, seen.days_until(day)));
    let mut homes = homes_ahead.chain(homes_behind);
    is_afterwards_unled
        || ends
            .into_iter()
            .any(|day| is_near(seen.days_until(day), AROUND_AN_END))
        || homes.any(|(row, days)| row.value.kind == AppointmentKind::GoingHome && is_near(days, TWO_WEEKS))
        || is_follow_up_left_open(seen)
}

/// The latest talk that was closed moved follow-up to the GP, lately, and nobody leads the follow-up.
fn is_follow_up_left_open(seen: &Seen<'_>) -> bool {
    let talks = seen.look.passport.appointments.iter().map(|row| &row.value.talk);
    let latest = talks
        .filter_map(|talk| Some((talk.closed_ms?, talk)))
        .max_by_key(|(closed_ms, _)| *closed_ms);
    latest.is_some_and(|(closed_ms, talk)| {
        matches!(talk.follow_up, Some(FollowUp::Gp | FollowUp::Both))
            && seen.days_since_ms(closed_ms) <= AROUND_AN_END
            && !is_led(seen, Area::FollowUpChecks)
    })
}

/// A test is waited for, and nobody is to tell the result; or the wait weighs heavily on the patient.
fn is_waiting_unsafe(seen: &Seen<'_>) -> bool {
    let is_test = |kind| {
        matches!(
            kind,
            AppointmentKind::BloodTest | AppointmentKind::Scan | AppointmentKind::OtherTest
        )
    };
    let is_ahead = seen
        .coming()
        .any(|(row, when)| is_test(row.value.kind) && seen.days_until(when.first_day()) <= WAITED_FOR);
    let is_behind = seen
        .passed()
        .any(|(row, day)| is_test(row.value.kind) && seen.days_until(day) >= -TWO_WEEKS);
    let concerns = &seen.look.passport.concerns;
    let nobody_tells = (is_ahead || is_behind) && !is_led(seen, Area::Results);
    nobody_tells || (is_ahead && concerns.iter().any(|row| is_heavy_worry(&row.value)))
}

fn is_heavy_worry(concern: &Concern) -> bool {
    let is_worry = matches!(
        concern.item,
        Some(ChecklistItem::Worry | ChecklistItem::Uncertainty)
    );
    let is_heavy = concern.latest().is_some_and(|rating| rating.level() >= HEAVY);
    is_worry && is_heavy && !concern.settled
}

/// The patient has noted that it is getting worse, or there are several illnesses, or the illness is met with relief.
fn is_serious_or_several(seen: &Seen<'_>) -> bool {
    let passport = seen.look.passport;
    let is_worse = passport.reviews.iter().any(|row| {
        row.value.moment == ReviewMoment::GettingWorse && -seen.days_until(row.value.on) <= TWO_MONTHS
    });
    let besides = passport.conditions.iter().filter(|row| !row.value.is_main);
    let has_main = passport.conditions.iter().any(|row| row.value.is_main);
    let is_relief = seen
        .current_treatments()
        .any(|row| row.value.kind == TreatmentKind::Relief);
    is_worse || besides.count() >= 2 || (has_main && is_relief)
}

/// Whether somebody leads an open task in this area.
fn is_led(seen: &Seen<'_>, area: Area) -> bool {
    seen.open_tasks()
        .any(|row| row.value.area == area && seen.holds(row.value.lead))
}
