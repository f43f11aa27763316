//! What follows from a passport for a page: what to raise in which order, and where a gap is mended.

use crate::{FormId, Page, PatientSection, Start, Step, To};
use passport::{
    Appointment, Area, Gap, Id, Key, Kind, Passport, PrimitiveDateTime, Role, Rule, next_contact, raise_at,
};

/// Something to raise at a contact, in its place.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Ordered {
    /// The concern or question.
    pub key: Key,
    /// Whether it comes first.
    pub is_first: bool,
    /// Whether it has been raised.
    pub is_raised: bool,
    /// Whether it was carried over from an earlier contact.
    pub is_carried: bool,
    /// Whether it is for the part of the talk with one person only.
    pub is_private: bool,
}

/// What is to be raised at a contact, in the patient's order: what comes first, then what was ordered, then the rest as it
/// was written.
#[must_use]
pub fn to_raise(passport: &Passport, id: Id<Appointment>) -> Vec<Ordered> {
    let Some(appointment) = passport.appointments.get(id) else {
        return Vec::new();
    };
    let talk = &appointment.talk;
    let (concerns, questions) = raise_at(passport, id);
    let concerns = concerns.into_iter().map(|row| {
        let concern = &row.value;
        let is_private = concern.alone || concern.spoken_only;
        (
            row.id.key(Kind::Concern),
            concern.carried_from.is_some(),
            is_private,
        )
    });
    let questions = questions.into_iter().map(|row| {
        let is_carried = row.value.carried_from.is_some();
        (row.id.key(Kind::Question), is_carried, false)
    });
    let mut found: Vec<Ordered> = concerns
        .chain(questions)
        .map(|(key, is_carried, is_private)| Ordered {
            key,
            is_first: talk.firsts.contains(&key),
            is_raised: talk.raised.contains(&key),
            is_carried,
            is_private,
        })
        .collect();
    let place = |key: &Key| talk.order.iter().position(|at| at == key);
    found.sort_by_key(|item| (!item.is_first, place(&item.key).unwrap_or(usize::MAX)));
    found
}

/// Where one tap leads that mends a gap.
#[must_use]
pub fn mend(passport: &Passport, gap: &Gap, now: PrimitiveDateTime) -> Page {
    let edit = gap.about.map(|key| Page::Form(FormId::Edit(key)));
    let about = edit.unwrap_or(Page::Gaps);
    match gap.rule {
        Rule::NobodyLeads => match (edit, gap.area) {
            (Some(edit), _) => edit,
            (None, area) => new(Kind::Task, Start::Area(area.unwrap_or(Area::SomethingElse))),
        },
        Rule::NobodyAtNight => new(Kind::Member, Start::Role(Role::OnCallDoctor)),
        Rule::NoCoordinator | Rule::NobodySpeaksForMe => Page::Form(FormId::Patient(PatientSection::People)),
        Rule::NoCopySinceChange => gap
            .about
            .map_or(Page::Share, |key| Page::Preview(To::One(key.id()))),
        Rule::AgreedNotKnown => {
            let agreement = gap.about.and_then(|key| passport.agreements.get(key.id()));
            let who = agreement.and_then(|agreement| agreement.who.member());
            who.map_or(about, |id| Page::Preview(To::One(id)))
        }
        // What was not answered is taken along to the next contact.
        Rule::ConcernsNotAnswered => match next_contact(passport, now) {
            Some(next) => Page::Talk(next.id, Step::Prepare),
            None => Page::Form(FormId::New(Kind::Appointment, None)),
        },
        Rule::NothingPlanned => gap
            .about
            .map_or(Page::Calendar, |key| new(Kind::Appointment, Start::About(key))),
        Rule::GoingHomeOpen => gap.about.map_or(Page::Calendar, |key| Page::GoingHome(key.id())),
        Rule::TaskPastItsDate => gap.about.map_or(Page::Team, Page::Show),
        Rule::NoBackup => Page::Paper,
        _ => about,
    }
}

fn new(kind: Kind, start: Start) -> Page {
    Page::Form(FormId::New(kind, Some(start)))
}

#[cfg(test)]
mod tests {
    use super::*;
    use passport::{
        Agreement, AppointmentKind, Coded as _, Concern, Date, Holder, Month, Question, Record, When,
    };

    #[test]
    fn what_comes_first_is_first_then_the_patients_order_then_as_it_was_written() {
        let at = Id::new(1);
        let day = Date::from_calendar_date(2026, Month::November, 24).unwrap();
        let mut appointment = Appointment::new(AppointmentKind::Visit, When::On(day));
        let concern = |raw| Id::<Concern>::new(raw).key(Kind::Concern);
        let question = Id::<Question>::new(1).key(Kind::Question);
        appointment.talk.order = vec![question, concern(3)];
        appointment.talk.firsts = vec![concern(4)];
        appointment.talk.raised = vec![concern(1)];
        let mut passport = Passport::default();
        passport.put(Record::Appointment(at, appointment));
        for raw in 1..=4 {
            let carried = (raw == 2).then(|| Id::new(9));
            passport.put(Record::Concern(
                Id::new(raw),
                Concern {
                    raise_at: Some(at),
                    alone: raw == 3,
                    carried_from: carried,
                    ..Concern::default()
                },
            ));
        }
        passport.put(Record::Question(
            Id::new(1),
            Question {
                ask_at: Some(at),
                ..Question::default()
            },
        ));
        let shown = to_raise(&passport, at);
        let keys: Vec<Key> = shown.iter().map(|item| item.key).collect();
        assert_eq!(keys, [concern(4), question, concern(3), concern(1), concern(2)]);
        let flags = |test: fn(&Ordered) -> bool| shown.iter().filter(|item| test(item)).count();
        assert_eq!(flags(|item| item.is_first), 1);
        assert_eq!(flags(|item| item.is_raised), 1);
        assert_eq!(flags(|item| item.is_carried), 1);
        assert_eq!(flags(|item| item.is_private), 1);
    }

    #[test]
    fn every_rule_leads_somewhere_that_is_not_the_list_it_stands_in() {
        let day = Date::from_calendar_date(2026, Month::November, 21).unwrap();
        let now = PrimitiveDateTime::new(day, passport::Time::MIDNIGHT);
        let mut passport = Passport::default();
        let who = Holder::Member(Id::new(7));
        passport.put(Record::Agreement(
            Id::new(1),
            Agreement {
                who,
                ..Agreement::default()
            },
        ));
        for rule in Rule::ALL {
            let kind = match rule {
                Rule::NobodyLeads | Rule::TwoLeads | Rule::TaskPastItsDate => Kind::Task,
                Rule::NoWayToReach | Rule::NoCopySinceChange | Rule::NothingPlanned => Kind::Member,
                Rule::CheckIncomplete => Kind::Check,
                Rule::NobodyRenews => Kind::Medicine,
                Rule::NobodyAsked => Kind::Concern,
                Rule::AgreedNotKnown => Kind::Agreement,
                _ => Kind::Appointment,
            };
            let gap = Gap {
                rule: *rule,
                about: Some(Key { kind, raw: 1 }),
                area: None,
                facts: 0,
            };
            assert_ne!(mend(&passport, &gap, now), Page::Gaps, "{rule:?}");
        }
    }
}
