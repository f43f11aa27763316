//! Whom to call when everyone else has gone home.

use crate::{Area, Id, Member, Passport};

/// The members who can be called at night and at weekends, each once: those whose work it is, those who lead a task about
/// it, then those who stand in for a professional.
#[must_use]
pub fn by_night(passport: &Passport) -> Vec<Id<Member>> {
    let professionals = passport
        .members
        .iter()
        .filter(|row| !row.value.role.is_personal());
    let stand_ins = professionals.filter_map(|row| row.value.stand_in);
    each_once(passport, answering(passport).into_iter().chain(stand_ins))
}

/// Those whose work the night is, and those who lead a task about it.
fn answering(passport: &Passport) -> Vec<Id<Member>> {
    let on_call = passport
        .members
        .iter()
        .filter(|row| row.value.role.covers_nights());
    let open = passport.tasks.iter().filter(|row| row.value.state.is_open());
    let leads = open
        .filter(|row| row.value.area == Area::NightsAndWeekends)
        .filter_map(|row| row.value.lead.member());
    on_call.map(|row| row.id).chain(leads).collect()
}

/// Those of them who are on the team, each where they come first.
fn each_once(passport: &Passport, all: impl Iterator<Item = Id<Member>>) -> Vec<Id<Member>> {
    let mut found = Vec::new();
    for id in all.filter(|id| passport.members.get(*id).is_some()) {
        if !found.contains(&id) {
            found.push(id);
        }
    }
    found
}

/// Everybody on the team, each once, in the order in which one who needs help calls them: those who answer by night, the person
/// to call if something happens, those who stand in by night, those who keep things together and speak for the patient, then
/// whoever there is.
#[must_use]
pub fn to_call_first(passport: &Passport) -> Vec<Id<Member>> {
    let patient = &passport.patient;
    let named = [patient.coordinator, patient.speaks_for_me];
    let all = answering(passport)
        .into_iter()
        .chain(patient.emergency_contact)
        .chain(by_night(passport))
        .chain(named.into_iter().flatten())
        .chain(passport.members.iter().map(|row| row.id));
    each_once(passport, all)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{Holder, Record, Role, Task};

    #[test]
    fn who_answers_at_any_hour_and_who_is_to_be_called_come_before_who_keeps_things_together() {
        let mut passport = Passport::default();
        let (nurse, friend, daughter, doctor) = (Id::new(1), Id::new(2), Id::new(3), Id::new(4));
        for (id, role) in [
            (nurse, Role::CancerNurse),
            (friend, Role::Friend),
            (daughter, Role::Child),
            (doctor, Role::OnCallDoctor),
        ] {
            passport.put(Record::Member(id, Member::new(role)));
        }
        passport.patient.coordinator = Some(nurse);
        passport.patient.emergency_contact = Some(daughter);
        passport.patient.speaks_for_me = Some(Id::new(9));
        assert_eq!(to_call_first(&passport), [doctor, daughter, nurse, friend]);
    }

    #[test]
    fn those_whose_work_it_is_come_first_then_who_leads_it_then_who_stands_in() {
        let mut passport = Passport::default();
        assert!(by_night(&passport).is_empty());
        let (nurse, team, doctor, gone) = (Id::new(1), Id::new(2), Id::new(3), Id::new(9));
        let with_stand_in = |stand_in| Member {
            stand_in: Some(stand_in),
            ..Member::new(Role::CancerNurse)
        };
        for (id, member) in [
            (nurse, with_stand_in(team)),
            (team, with_stand_in(gone)),
            (doctor, Member::new(Role::OnCallDoctor)),
        ] {
            passport.put(Record::Member(id, member));
        }
        assert_eq!(by_night(&passport), [doctor, team]);
        let task = Task {
            lead: Holder::Member(nurse),
            ..Task::new(Area::NightsAndWeekends)
        };
        passport.put(Record::Task(Id::new(1), task));
        assert_eq!(by_night(&passport), [doctor, nurse, team]);
    }
}
