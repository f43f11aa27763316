//! When it is time to look at everything together (N4 in docs/evidence.md). It offers a moment; getting worse, a new home
//! and a new GP are only ever chosen by the patient.

use crate::gaps::seen::Seen;
use crate::{
    AppointmentKind, Date, Kind, Look, Passport, Review, ReviewMoment, Row, Treatment, TreatmentState,
};

/// The latest review.
#[must_use]
pub fn last_review(passport: &Passport) -> Option<&Row<Review>> {
    let reviews = passport.reviews.iter();
    reviews.max_by_key(|row| (row.value.on, row.value.at_ms))
}

/// The review that fits best now, if one is due. After a review of any kind nothing is due on that day.
#[must_use]
pub fn review_due(look: Look<'_>) -> Option<ReviewMoment> {
    let seen = Seen::new(look);
    if last_review(look.passport).is_some_and(|row| seen.days_until(row.value.on) >= 0) {
        return None;
    }
    IN_ORDER.into_iter().find(|moment| is_due(&seen, *moment))
}

/// What is nearest to the patient's day comes first; the three months only when nothing has happened.
const IN_ORDER: [ReviewMoment; 6] = [
    ReviewMoment::GoingHome,
    ReviewMoment::EndOfTreatment,
    ReviewMoment::ChangeOfTreatment,
    ReviewMoment::StartOfTreatment,
    ReviewMoment::Diagnosis,
    ReviewMoment::EveryThreeMonths,
];

fn is_due(seen: &Seen<'_>, moment: ReviewMoment) -> bool {
    match moment {
        ReviewMoment::GoingHome => is_going_home(seen),
        ReviewMoment::EndOfTreatment => has_treatment_ended(seen),
        ReviewMoment::ChangeOfTreatment => has_treatment_changed(seen),
        ReviewMoment::StartOfTreatment => has_treatment_started(seen),
        ReviewMoment::Diagnosis => is_diagnosis_new(seen),
        ReviewMoment::EveryThreeMonths => have_three_months_passed(seen),
        ReviewMoment::GettingWorse | ReviewMoment::NewHomeOrGp | ReviewMoment::Unknown(_) => false,
    }
}

/// A review of this moment may be made so many days before it, and then need not be made again after it.
const EARLY: i64 = 30;

/// Whether a day has been looked at: by any review since, or by one of this moment shortly before.
fn is_reviewed(seen: &Seen<'_>, moment: ReviewMoment, day: Date) -> bool {
    let early = if moment == ReviewMoment::GoingHome {
        7
    } else {
        EARLY
    };
    seen.look.passport.reviews.iter().any(|row| {
        let ahead_of_day = (day - row.value.on).whole_days();
        ahead_of_day <= 0 || (row.value.moment == moment && ahead_of_day <= early)
    })
}

fn is_going_home(seen: &Seen<'_>) -> bool {
    let ahead = seen.coming().map(|(row, when)| (row, when.first_day()));
    ahead
        .chain(seen.passed())
        .filter(|(row, day)| {
            row.value.kind == AppointmentKind::GoingHome && (-14..=7).contains(&seen.days_until(*day))
        })
        .any(|(_, day)| !is_reviewed(seen, ReviewMoment::GoingHome, day))
}

fn has_treatment_ended(seen: &Seen<'_>) -> bool {
    let treatments = seen.look.passport.treatments.iter();
    let ended = treatments.filter(|row| !row.value.state.is_current() && is_known(row.value.state));
    ended
        .filter_map(|row| row.value.ended)
        .filter(|day| (-60..=0).contains(&seen.days_until(*day)))
        .any(|day| !is_reviewed(seen, ReviewMoment::EndOfTreatment, day))
}

fn is_known(state: TreatmentState) -> bool {
    !matches!(state, TreatmentState::Unknown(_))
}

/// A treatment was written down after the last review, and it is not the only one.
fn has_treatment_changed(seen: &Seen<'_>) -> bool {
    let treatments = &seen.look.passport.treatments;
    let Some(last) = last_review(seen.look.passport) else {
        return false;
    };
    let is_new = |row: &Row<Treatment>| {
        let times = seen.look.history.of(row.id.key(Kind::Treatment));
        times.is_some_and(|times| times.made_ms > last.value.at_ms)
    };
    treatments.len() > 1 && treatments.iter().any(is_new)
}

/// The first treatment of all began within a month, or will.
fn has_treatment_started(seen: &Seen<'_>) -> bool {
    let treatments = &seen.look.passport.treatments;
    if treatments.iter().any(|row| !row.value.state.is_current()) {
        return false;
    }
    let first = treatments.iter().filter_map(|row| row.value.began).min();
    first.is_some_and(|day| {
        (-30..=30).contains(&seen.days_until(day)) && !is_reviewed(seen, ReviewMoment::StartOfTreatment, day)
    })
}

/// The illness was written down within a month, something stands around it, and nothing was ever reviewed.
fn is_diagnosis_new(seen: &Seen<'_>) -> bool {
    let passport = seen.look.passport;
    let is_new = |at_ms: i64| seen.days_since_ms(at_ms) <= 30;
    let mut main = passport.conditions.iter().filter(|row| row.value.is_main);
    passport.reviews.is_empty()
        && passport.keys().count() >= 5
        && main.any(|row| {
            let times = seen.look.history.of(row.id.key(Kind::Condition));
            times.is_some_and(|times| is_new(times.made_ms))
        })
}

/// The last review, or without one the oldest record, is three months old.
fn have_three_months_passed(seen: &Seen<'_>) -> bool {
    let passport = seen.look.passport;
    let days = match last_review(passport) {
        Some(row) => Some(-seen.days_until(row.value.on)),
        None => {
            let made = passport.keys().filter_map(|key| seen.look.history.of(key));
            let oldest = made.map(|times| times.made_ms).min();
            oldest.map(|made_ms| seen.days_since_ms(made_ms))
        }
    };
    days.is_some_and(|days| days >= 90)
}
