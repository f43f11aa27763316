//! The night and the way home: the two places where a gap is met by somebody who knows neither patient nor plan.

use super::Gap;
use super::seen::{Seen, is_professional};
use crate::going_home::open_points;
use crate::{Appointment, AppointmentKind, Area, Coded, HomePoint, Id, Kind, Readiness, Rule};

/// Rule 4: there is treatment, or a professional who leads something, and nobody for nights and weekends.
pub(super) fn nobody_at_night(seen: &Seen<'_>) -> Vec<Gap> {
    let is_led_by_professional = seen
        .open_tasks()
        .any(|row| seen.role_of(row.value.lead).is_some_and(is_professional));
    let mut facts: Vec<u64> = seen.current_treatments().map(|row| row.id.raw()).collect();
    if (facts.is_empty() && !is_led_by_professional) || is_somebody_there_at_night(seen) {
        return Vec::new();
    }
    facts.sort_unstable();
    facts.push(u64::from(is_led_by_professional));
    vec![Gap::new(
        Rule::NobodyAtNight,
        None,
        Some(Area::NightsAndWeekends),
        &facts,
    )]
}

fn is_somebody_there_at_night(seen: &Seen<'_>) -> bool {
    let members = || seen.look.passport.members.iter().map(|row| &row.value);
    let on_call = members().any(|member| member.role.covers_nights() && member.can_be_reached());
    let mut stand_ins = members()
        .filter(|member| is_professional(member.role))
        .filter_map(|member| seen.member(member.stand_in?));
    let mut nights = seen
        .open_tasks()
        .filter(|row| row.value.area == Area::NightsAndWeekends);
    on_call || stand_ins.any(|member| member.can_be_reached()) || nights.any(|row| seen.holds(row.value.lead))
}

/// From so many days before going home the list is looked at,
const AHEAD: i64 = 14;
/// and until so many days after.
const AFTER: i64 = 3;
/// So close to the day, a point that nobody has looked at is as good as missing.
const CLOSE: i64 = 2;

/// Rule 13: going home with points that are missing, or that nobody has looked at when the day is close.
pub(super) fn going_home_open(seen: &Seen<'_>) -> Vec<Gap> {
    let ahead = seen.coming().map(|(row, when)| {
        // A week that has begun may be today.
        (row, seen.days_until(when.first_day()).max(0))
    });
    let behind = seen.passed().map(|(row, day)| (row, seen.days_until(day)));
    ahead
        .chain(behind)
        .filter(|(row, days)| row.value.kind == AppointmentKind::GoingHome && (-AFTER..=AHEAD).contains(days))
        .filter_map(|(row, days)| gap_of(seen, row.id, &row.value, days))
        .collect()
}

fn gap_of(seen: &Seen<'_>, id: Id<Appointment>, home: &Appointment, days: i64) -> Option<Gap> {
    let mut points = open_points(home, seen.look.passport);
    points.retain(|(_, readiness)| readiness.is_some() || days.abs() <= CLOSE);
    if points.is_empty() {
        return None;
    }
    let as_numbers = |(point, readiness): (HomePoint, Option<Readiness>)| {
        [
            u64::from(point.code()),
            readiness.map_or(0, |readiness| u64::from(readiness.code())),
        ]
    };
    let facts: Vec<u64> = points.into_iter().flat_map(as_numbers).collect();
    Some(Gap::new(
        Rule::GoingHomeOpen,
        Some(id.key(Kind::Appointment)),
        None,
        &facts,
    ))
}
