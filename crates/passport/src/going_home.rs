//! The going-home list: what part of care each point belongs to, and which points are still open.

use crate::{Appointment, Area, Coded, HomePoint, Passport, Readiness};
use std::collections::BTreeSet;

impl HomePoint {
    /// The part of care that a task about this point belongs to.
    #[must_use]
    pub fn area(self) -> Area {
        match self {
            Self::Letter => Area::Paperwork,
            Self::MedicinesList | Self::FirstDays => Area::MedicinesList,
            Self::SuddenSymptoms => Area::PainAndSymptoms,
            Self::Equipment | Self::HomeNurse => Area::HomeHelp,
            Self::WhomToCall => Area::NightsAndWeekends,
            Self::WatchFor => Area::IfWorse,
            Self::NextAppointment => Area::FollowUpChecks,
            Self::ResultsToCome => Area::Results,
            Self::Transport => Area::Transport,
            Self::WhoIsAtHome => Area::EverydayHelp,
            Self::Unknown(_) => Area::SomethingElse,
        }
    }
}

/// What was answered about a point; `None` while nobody has looked at it.
#[must_use]
pub fn readiness(appointment: &Appointment, point: HomePoint) -> Option<Readiness> {
    let answers = appointment.home.iter();
    answers
        .filter(|(asked, _)| *asked == point)
        .map(|(_, answer)| *answer)
        .next()
}

/// The points that are still open, in the order of the list: those that are missing and that no open task is about, and
/// those that nobody has looked at (`None`).
#[must_use]
pub fn open_points(appointment: &Appointment, passport: &Passport) -> Vec<(HomePoint, Option<Readiness>)> {
    let open = passport.tasks.iter().filter(|row| row.value.state.is_open());
    let in_hand: BTreeSet<HomePoint> = open.filter_map(|row| row.value.point).collect();
    let points = HomePoint::ALL.iter().copied();
    points
        .map(|point| (point, readiness(appointment, point)))
        .filter(|(point, readiness)| match readiness {
            None => true,
            Some(Readiness::Missing) => !in_hand.contains(point),
            Some(Readiness::InPlace | Readiness::NotNeeded | Readiness::Unknown(_)) => false,
        })
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{AppointmentKind, Date, Id, Record, Task, TaskState, When};

    fn passport_with_task(point: HomePoint, state: TaskState) -> Passport {
        let mut passport = Passport::default();
        let task = Task {
            point: Some(point),
            state,
            ..Task::new(point.area())
        };
        passport.put(Record::Task(Id::new(1), task));
        passport
    }

    fn home(answers: &[(HomePoint, Readiness)]) -> Appointment {
        let mut home = Appointment::new(AppointmentKind::GoingHome, When::On(Date::MIN));
        home.home = answers.to_vec();
        home
    }

    #[test]
    fn a_list_that_nobody_has_looked_at_is_open_in_every_point() {
        let open = open_points(&home(&[]), &Passport::default());
        assert_eq!(open.len(), HomePoint::ALL.len());
        assert!(open.iter().all(|(_, readiness)| readiness.is_none()));
    }

    #[test]
    fn a_point_is_settled_by_being_in_place_or_not_needed_or_by_an_open_task() {
        let point = HomePoint::Letter;
        let table = [
            (Readiness::InPlace, None, false),
            (Readiness::NotNeeded, None, false),
            (Readiness::Unknown(90), None, false),
            (Readiness::Missing, None, true),
            (Readiness::Missing, Some(TaskState::Agreed), false),
            (Readiness::Missing, Some(TaskState::Proposed), false),
            (Readiness::Missing, Some(TaskState::Stopped), true),
        ];
        for (answer, task, is_open) in table {
            let passport = task.map_or_else(Passport::default, |state| passport_with_task(point, state));
            let open = open_points(&home(&[(point, answer)]), &passport);
            assert_eq!(
                open.contains(&(point, Some(answer))),
                is_open,
                "{answer:?} {task:?}"
            );
        }
    }
}
