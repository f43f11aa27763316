//! Which parts of care a treatment calls for, judged by what the passport says.

use crate::{
    AppointmentKind, Area, ChecklistItem, Concern, Domain, Passport, TreatmentKind, TreatmentState, upcoming,
};
use std::collections::BTreeSet;
use time::PrimitiveDateTime;

/// From here on a symptom is one that somebody should look after.
const TROUBLING: u8 = 4;
/// From here on a feeling is one that somebody should look after.
const HEAVY: u8 = 7;

/// Areas in which somebody should hold the lead, judged by treatments, medicines, checks, contacts and concerns. Nights and
/// weekends are not among them: they concern everyone, and have a rule of their own.
#[must_use]
pub fn relevant(passport: &Passport, now: PrimitiveDateTime) -> BTreeSet<Area> {
    let mut areas = BTreeSet::new();
    for row in &passport.treatments {
        areas.extend(of_treatment(row.value.kind, row.value.state));
    }
    if passport.medicines.iter().any(|row| row.value.is_taken()) {
        areas.insert(Area::MedicinesList);
    }
    if !passport.checks.is_empty() {
        areas.extend([Area::FollowUpChecks, Area::Results]);
    }
    if passport.conditions.iter().any(|row| !row.value.is_main) {
        areas.insert(Area::OtherIllnesses);
    }
    if !passport.patient.children.trim().is_empty() {
        areas.insert(Area::FamilySupport);
    }
    let ahead = upcoming(passport, now);
    let kinds = ahead
        .iter()
        .filter_map(|contact| passport.appointments.get(contact.id));
    areas.extend(kinds.filter_map(|appointment| of_contact(appointment.kind)));
    let open = passport.concerns.iter().filter(|row| !row.value.settled);
    areas.extend(open.filter_map(|row| of_concern(&row.value)));
    areas
}

/// Areas in which somebody leads an open task, or somebody has at least been looked for.
#[must_use]
pub fn held(passport: &Passport) -> BTreeSet<Area> {
    let open = passport.tasks.iter().filter(|row| row.value.state.is_open());
    open.map(|row| row.value.area).collect()
}

fn of_treatment(kind: TreatmentKind, state: TreatmentState) -> Vec<Area> {
    if state == TreatmentState::Finished {
        return vec![Area::FollowUpChecks];
    }
    if !state.is_current() {
        return Vec::new();
    }
    let mut areas = vec![Area::CancerTreatment, Area::Results];
    match kind {
        TreatmentKind::Chemotherapy | TreatmentKind::Immunotherapy | TreatmentKind::TargetedMedicine => {
            areas.extend([Area::SideEffects, Area::BloodTests]);
        }
        TreatmentKind::Operation => areas.push(Area::WoundStomaLine),
        TreatmentKind::Relief => return vec![Area::PainAndSymptoms, Area::IfWorse],
        _ => areas.push(Area::SideEffects),
    }
    areas
}

fn of_contact(kind: AppointmentKind) -> Option<Area> {
    match kind {
        AppointmentKind::BloodTest | AppointmentKind::Scan | AppointmentKind::OtherTest => {
            Some(Area::Results)
        }
        AppointmentKind::Treatment => Some(Area::CancerTreatment),
        _ => None,
    }
}

fn of_concern(concern: &Concern) -> Option<Area> {
    use ChecklistItem as Item;
    let item = concern.item?;
    let level = concern.latest()?.level();
    let area = match item {
        Item::WoundStomaLine => Area::WoundStomaLine,
        Item::Appetite | Item::Weight | Item::EnoughFood => Area::Nutrition,
        Item::Walking | Item::Strength => Area::Rehabilitation,
        Item::Work | Item::School => Area::Work,
        Item::Money | Item::Insurance | Item::Housing => Area::MoneyAndRights,
        Item::TravelToCare => Area::Transport,
        Item::Washing | Item::Meals | Item::Housework | Item::SafetyAtHome => Area::HomeHelp,
        Item::Children | Item::ChildCare => Area::FamilySupport,
        Item::MyMedicines | Item::GettingMedicines => Area::MedicinesList,
        other => {
            return match other.domain()? {
                Domain::Body => (level >= TROUBLING).then_some(Area::PainAndSymptoms),
                Domain::Feelings => (level >= HEAVY).then_some(Area::PsychologicalSupport),
                _ => None,
            };
        }
    };
    (level >= TROUBLING).then_some(area)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{
        Check, Condition, Date, Id, Medicine, MedicineChange, Month, Rating, Record, Time, Treatment,
    };

    fn now() -> PrimitiveDateTime {
        let day = Date::from_calendar_date(2026, Month::November, 21).unwrap();
        PrimitiveDateTime::new(day, Time::MIDNIGHT)
    }

    fn called_for(record: impl Into<Record>) -> Vec<Area> {
        let mut passport = Passport::default();
        passport.put(record.into());
        relevant(&passport, now()).into_iter().collect()
    }

    #[test]
    fn an_empty_passport_calls_for_nothing() {
        assert!(relevant(&Passport::default(), now()).is_empty());
    }

    #[test]
    fn a_treatment_calls_for_what_goes_with_it_while_it_lasts_and_for_checks_afterwards() {
        let treatment = |state| Treatment {
            state,
            ..Treatment::new(TreatmentKind::Chemotherapy)
        };
        let during = [
            Area::CancerTreatment,
            Area::SideEffects,
            Area::BloodTests,
            Area::Results,
        ];
        for (state, areas) in [
            (TreatmentState::Planned, &during[..]),
            (TreatmentState::Ongoing, &during[..]),
            (TreatmentState::Finished, &[Area::FollowUpChecks][..]),
            (TreatmentState::Stopped, &[][..]),
        ] {
            assert_eq!(called_for((Id::new(1), treatment(state))), areas, "{state:?}");
        }
    }

    #[test]
    fn medicines_checks_and_other_illnesses_call_for_somebody_to_hold_them() {
        let stopped = Medicine {
            change: Some(MedicineChange::Stopped),
            ..Medicine::default()
        };
        assert_eq!(
            called_for((Id::new(1), Medicine::default())),
            [Area::MedicinesList]
        );
        assert!(called_for((Id::new(1), stopped)).is_empty());
        assert_eq!(
            called_for((Id::new(1), Check::default())),
            [Area::Results, Area::FollowUpChecks]
        );
        assert_eq!(
            called_for((Id::new(1), Condition::default())),
            [Area::OtherIllnesses]
        );
    }

    #[test]
    fn a_concern_calls_for_its_area_when_it_troubles_enough() {
        for (item, level, area) in [
            (ChecklistItem::Pain, 4, Some(Area::PainAndSymptoms)),
            (ChecklistItem::Pain, 3, None),
            (ChecklistItem::Worry, 6, None),
            (ChecklistItem::Worry, 7, Some(Area::PsychologicalSupport)),
            (ChecklistItem::TravelToCare, 5, Some(Area::Transport)),
            (ChecklistItem::Faith, 10, None),
        ] {
            let concern = Concern {
                item: Some(item),
                ratings: Rating::new(now().date(), level).into_iter().collect(),
                ..Concern::default()
            };
            assert_eq!(
                called_for((Id::new(1), concern)),
                area.into_iter().collect::<Vec<_>>(),
                "{item:?} {level}"
            );
        }
    }
}
