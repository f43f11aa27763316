//! Whom to call when everyone else has gone home.

use crate::{Area, Id, Member, Passport};

/// The members who can be called at night and at weekends, each once: those whose work it is, those who lead a task about
/// it, then those who stand in for a professional.
#[must_use]
pub fn by_night(passport: &Passport) -> Vec<Id<Member>> {
    let on_call = passport
        .members
        .iter()
        .filter(|row| row.value.role.covers_nights());
    let open = passport.tasks.iter().filter(|row| row.value.state.is_open());
    let leads = open
        .filter(|row| row.value.area == Area::NightsAndWeekends)
        .filter_map(|row| row.value.lead.member());
    let professionals = passport
        .members
        .iter()
        .filter(|row| !row.value.role.is_personal());
    let stand_ins = professionals.filter_map(|row| row.value.stand_in);
    let all = on_call.map(|row| row.id).chain(leads).chain(stand_ins);
    let mut found = Vec::new();
    for id in all.filter(|id| passport.members.get(*id).is_some()) {
        if !found.contains(&id) {
            found.push(id);
        }
    }
    found
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{Holder, Record, Role, Task};

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
