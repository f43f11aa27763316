//! What a record says, field by field, as its form would show it, and in what two versions of it differ. No form is open here,
//! and nothing is put into words.

use super::spec::{Input, Spec, open};
use super::{Field, Fields, PatientSection, fields, is_shown, patient, specs, talk};
use passport::{Patient, Record, Value};

/// What no form shows although it belongs to a record.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug)]
pub enum Beyond {
    /// Whether a concern has been dealt with: `yes` or empty.
    Settled,
    /// How much a concern troubled on other days than the latest.
    Levels,
    /// How a consultation was prepared and how it went.
    Talk,
    /// The list before going home.
    GoingHome,
    /// When somebody was given a copy, or the patient took one.
    Copy,
    /// Anything else.
    Rest,
}

/// What a difference is about.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Aspect {
    /// A field of the record's form, and how it is entered.
    Field(Spec),
    /// Something that no form shows.
    Beyond(Beyond),
}

/// In what two versions of a record differ. Texts are as forms keep them: see [`Input`].
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Difference {
    /// What it is about.
    pub aspect: Aspect,
    /// What the older version says.
    pub before: String,
    /// What the newer one says.
    pub after: String,
}

/// In what two versions of a record differ, in the order of its form. A version that is not there says nothing.
#[must_use]
pub fn differences(before: Option<Value<'_>>, after: Option<Value<'_>>) -> Vec<Difference> {
    let Some(of) = after.or(before) else {
        return Vec::new();
    };
    let (old, new) = (before.map(all_fields), after.map(all_fields));
    let shows = |fields: &Option<Fields>, field| {
        fields
            .as_ref()
            .filter(|fields| is_shown(field, fields, false))
            .map_or("", |fields| fields.get(field))
            .to_owned()
    };
    let found = every_spec(of).into_iter().map(|spec| Difference {
        aspect: Aspect::Field(spec),
        before: shows(&old, spec.field),
        after: shows(&new, spec.field),
    });
    let mut found: Vec<Difference> = found.filter(|found| found.before != found.after).collect();
    if let (Some(before), Some(after)) = (before, after) {
        found.extend(beyond(before, after));
        if found.is_empty() && before != after {
            found.push(unsaid(Beyond::Rest));
        }
    }
    found
}

/// What is not in any field, of two versions that are both there.
fn beyond(before: Value<'_>, after: Value<'_>) -> Vec<Difference> {
    let mut found = Vec::new();
    let mut note = |differs: bool, what| found.extend(differs.then(|| unsaid(what)));
    match (before, after) {
        (Value::Patient(old), Value::Patient(new)) => {
            note(old.copy_kept_ms != new.copy_kept_ms, Beyond::Copy);
        }
        (Value::Record(Record::Member(_, old)), Value::Record(Record::Member(_, new))) => {
            note(old.had_copy_ms != new.had_copy_ms, Beyond::Copy);
        }
        (Value::Record(Record::Concern(_, old)), Value::Record(Record::Concern(_, new))) => {
            let is_same_level =
                old.latest().map(passport::Rating::level) == new.latest().map(passport::Rating::level);
            note(is_same_level && old.ratings != new.ratings, Beyond::Levels);
            if old.settled != new.settled {
                let says = |settled: bool| if settled { "yes" } else { "" }.to_owned();
                found.push(Difference {
                    aspect: Aspect::Beyond(Beyond::Settled),
                    before: says(old.settled),
                    after: says(new.settled),
                });
            }
        }
        (Value::Record(Record::Appointment(_, old)), Value::Record(Record::Appointment(_, new))) => {
            let silent = |talk: &passport::Talk| passport::Talk {
                summary: String::new(),
                ..talk.clone()
            };
            let is_same_talk = silent(&old.talk) == silent(&new.talk) && old.themes == new.themes;
            note(!is_same_talk, Beyond::Talk);
            note(old.home != new.home, Beyond::GoingHome);
        }
        _ => {}
    }
    found
}

/// A difference of which it can only be said that it is there.
fn unsaid(what: Beyond) -> Difference {
    Difference {
        aspect: Aspect::Beyond(what),
        before: String::new(),
        after: String::new(),
    }
}

/// Every field that a form shows of this record, in order. The patient's own record has several forms, an appointment two.
fn every_spec(of: Value<'_>) -> Vec<Spec> {
    match of {
        Value::Patient(_) => PatientSection::ALL
            .iter()
            .flat_map(|section| patient::specs(*section))
            .copied()
            .collect(),
        Value::Record(record) => {
            let mut all = specs(record.key().kind).to_vec();
            if matches!(record, Record::Appointment(..)) {
                all.push(open(Field::TalkSummary, Input::Long));
            }
            all
        }
    }
}

fn all_fields(of: Value<'_>) -> Fields {
    match of {
        Value::Patient(patient) => patient_fields(patient),
        Value::Record(record) => {
            let told = fields(record);
            match record {
                Record::Appointment(_, appointment) => {
                    let summary = talk::fields(appointment);
                    told.with(Field::TalkSummary, summary.get(Field::TalkSummary))
                }
                _ => told,
            }
        }
    }
}

fn patient_fields(patient: &Patient) -> Fields {
    let sections = PatientSection::ALL.map(|section| patient::fields(section, patient));
    sections
        .iter()
        .flat_map(Fields::iter)
        .map(|(field, text)| (field, text.to_owned()))
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use passport::{
        Appointment, AppointmentKind, Concern, Date, Holder, Id, Member, Month, Rating, Role, Sharing, Task,
        When,
    };

    fn told(before: Option<&Record>, after: Option<&Record>) -> Vec<(Aspect, String, String)> {
        differences(before.map(Value::Record), after.map(Value::Record))
            .into_iter()
            .map(|found| (found.aspect, found.before, found.after))
            .collect()
    }

    fn fields_of(found: &[(Aspect, String, String)]) -> Vec<(Field, &str, &str)> {
        found
            .iter()
            .filter_map(|(aspect, before, after)| match aspect {
                Aspect::Field(spec) => Some((spec.field, before.as_str(), after.as_str())),
                Aspect::Beyond(_) => None,
            })
            .collect()
    }

    fn member(change: impl FnOnce(&mut Member)) -> Record {
        let mut member = Member::new(Role::Gp);
        member.name = "Dr Osman".into();
        change(&mut member);
        Record::Member(Id::new(1), member)
    }

    #[test]
    fn two_versions_differ_field_by_field_in_the_order_of_the_form() {
        let old = member(|member| member.phone = "1".into());
        let new = member(|member| {
            member.phone = "2".into();
            member.service = "The practice".into();
            member.sharing = Sharing::OnlyMe;
        });
        let found = told(Some(&old), Some(&new));
        assert_eq!(
            fields_of(&found)
                .iter()
                .map(|(field, ..)| *field)
                .collect::<Vec<_>>(),
            [Field::Service, Field::Phone, Field::Sharing]
        );
        assert_eq!(found.len(), 3, "nothing else differs");
        let swapped = told(Some(&new), Some(&old));
        assert_eq!(
            fields_of(&swapped)
                .iter()
                .find(|(field, ..)| *field == Field::Phone),
            Some(&(Field::Phone, "2", "1"))
        );
    }

    #[test]
    fn a_record_that_was_taken_out_says_all_it_said_and_nothing_beside_it() {
        let old = member(|member| member.phone = "1".into());
        for (before, after) in [(Some(&old), None), (None, Some(&old))] {
            let found = told(before, after);
            let named: Vec<Field> = fields_of(&found).iter().map(|(field, ..)| *field).collect();
            assert_eq!(
                named,
                [Field::MemberName, Field::MemberRole, Field::Phone, Field::Sharing]
            );
        }
        assert!(told(None, None).is_empty());
    }

    #[test]
    fn fields_that_make_no_sense_are_not_told() {
        let appointment = |repeat| {
            let when = When::On(Date::from_calendar_date(2026, Month::May, 2).unwrap());
            let appointment = Appointment {
                repeat,
                ..Appointment::new(AppointmentKind::Visit, when)
            };
            Record::Appointment(Id::new(1), appointment)
        };
        let once = told(None, Some(&appointment(None)));
        assert!(
            !fields_of(&once)
                .iter()
                .any(|(field, ..)| *field == Field::RepeatUnit)
        );
        let weekly = passport::Repeat {
            every_days: 7,
            until: None,
        };
        let often = told(None, Some(&appointment(Some(weekly))));
        assert!(
            fields_of(&often)
                .iter()
                .any(|(field, ..)| *field == Field::RepeatUnit)
        );
    }

    #[test]
    fn what_no_form_shows_is_named_all_the_same() {
        let rated = |levels: &[(u8, u8)], settled| {
            let mut concern = Concern {
                settled,
                ..Concern::default()
            };
            for (day, level) in levels {
                let on = Date::from_calendar_date(2026, Month::May, *day).unwrap();
                concern.rate(Rating::new(on, *level).unwrap());
            }
            Record::Concern(Id::new(1), concern)
        };
        let visit = |change: &dyn Fn(&mut Appointment)| {
            let when = When::On(Date::from_calendar_date(2026, Month::May, 2).unwrap());
            let mut appointment = Appointment::new(AppointmentKind::Visit, when);
            change(&mut appointment);
            Record::Appointment(Id::new(1), appointment)
        };
        let task = |point| {
            Record::Task(
                Id::new(1),
                Task {
                    point,
                    ..Task::new(passport::Area::Results)
                },
            )
        };
        let plain = visit(&|_| {});
        let table = [
            (rated(&[], false), rated(&[], true), Beyond::Settled),
            (
                rated(&[(1, 4)], false),
                rated(&[(1, 4), (2, 4)], false),
                Beyond::Levels,
            ),
            (
                plain.clone(),
                visit(&|visit| visit.talk.began_ms = Some(1)),
                Beyond::Talk,
            ),
            (
                plain,
                visit(&|visit| {
                    visit.home = vec![(passport::HomePoint::Letter, passport::Readiness::InPlace)];
                }),
                Beyond::GoingHome,
            ),
            (
                member(|_| {}),
                member(|member| member.had_copy_ms = Some(1)),
                Beyond::Copy,
            ),
            (task(None), task(Some(passport::HomePoint::Letter)), Beyond::Rest),
        ];
        for (old, new, expected) in table {
            let found = told(Some(&old), Some(&new));
            assert_eq!(found.len(), 1, "{expected:?}");
            assert_eq!(found.first().map(|found| found.0), Some(Aspect::Beyond(expected)));
        }
    }

    #[test]
    fn a_spoken_summary_is_a_field_and_not_the_rest_of_the_talk() {
        let visit = |summary: &str| {
            let when = When::On(Date::from_calendar_date(2026, Month::May, 2).unwrap());
            let mut appointment = Appointment::new(AppointmentKind::Visit, when);
            appointment.talk.summary = summary.into();
            Record::Appointment(Id::new(1), appointment)
        };
        let found = told(Some(&visit("")), Some(&visit("All well")));
        assert_eq!(fields_of(&found), [(Field::TalkSummary, "", "All well")]);
        assert_eq!(found.len(), 1);
    }

    #[test]
    fn the_patients_own_record_is_told_over_all_its_forms() {
        let old = Patient {
            called: "Aud".into(),
            ..Patient::default()
        };
        let new = Patient {
            matters: "The garden".into(),
            coordinator: Some(Id::new(10)),
            ..old.clone()
        };
        let found = differences(Some(Value::Patient(&old)), Some(Value::Patient(&new)));
        let found: Vec<(Aspect, String, String)> = found
            .into_iter()
            .map(|found| (found.aspect, found.before, found.after))
            .collect();
        assert_eq!(
            fields_of(&found),
            [
                (Field::Matters, "", "The garden"),
                (Field::MyCoordinator, "", "a")
            ]
        );
    }

    #[test]
    fn two_versions_that_are_the_same_differ_in_nothing() {
        let task = Record::Task(
            Id::new(1),
            Task {
                lead: Holder::Me,
                ..Task::new(passport::Area::Results)
            },
        );
        assert!(told(Some(&task), Some(&task)).is_empty());
    }
}
