//! What somebody does to a passport next, drawn at random from few words, so that several say different things of the same.

use crate::mutate::Dice;
use passport::{
    Allergy, Appointment, AppointmentKind, Area, Change, Closeness, Concern, Date, Holder, Id, Key, MayKnow,
    Medicine, Member, Month, Passport, Rating, Record, Role, Sharing, Task, TaskState, Time, Unread, When,
};

const WORDS: [&str; 6] = ["", "nuts", "bees", "5 mg", "10 mg", "Åse \"Å\""];

fn word(dice: &mut Dice) -> String {
    WORDS[dice.below(WORDS.len())].to_owned()
}

fn day(dice: &mut Dice) -> Date {
    Date::from_calendar_date(2026, Month::March, 1 + dice.below(4) as u8).unwrap()
}

fn person<T>(dice: &mut Dice) -> Option<Id<T>> {
    (dice.below(3) > 0).then(|| Id::new(1 + dice.below(2) as u64))
}

fn sharing(dice: &mut Dice) -> Sharing {
    match dice.below(5) {
        0 => Sharing::Everyone,
        1 => Sharing::CliniciansOnly,
        2 => Sharing::OnlyMe,
        _ => Sharing::OnePerson(Id::new(1 + dice.below(2) as u64)),
    }
}

/// A field of a newer version.
fn newer(unread: &mut Unread, dice: &mut Dice) {
    let name = ["mood", "pet"][dice.below(2)];
    unread.0.retain(|(known, _)| known != name);
    if dice.below(3) > 0 {
        unread
            .0
            .push((name.to_owned(), format!("{{\"now\": [{}]}}", dice.below(3))));
    }
    unread.0.sort();
}

/// One or two changes of different records. `fresh` is a number that no record has.
pub fn draw(passport: &Passport, fresh: u64, dice: &mut Dice) -> Vec<Change> {
    let mut changes = vec![change(passport, fresh, dice)];
    if dice.below(4) == 0 {
        let second = change(passport, fresh + 1, dice);
        if second.key() != changes[0].key() {
            changes.push(second);
        }
    }
    changes
}

fn change(passport: &Passport, fresh: u64, dice: &mut Dice) -> Change {
    let keys: Vec<Key> = passport.keys().collect();
    match dice.below(16) {
        0 => patient(passport, dice),
        1 | 2 if !keys.is_empty() => Change::Remove(keys[dice.below(keys.len())]),
        3 | 4 => Change::Put(Box::new(edited(blank(fresh, dice), dice))),
        // What was there once comes back, or something of another's.
        5 => Change::Put(Box::new(edited(blank(100 + dice.below(6) as u64, dice), dice))),
        _ if keys.is_empty() => patient(passport, dice),
        _ => {
            let record = passport.record(keys[dice.below(keys.len())]).unwrap();
            let times = 1 + dice.below(2);
            Change::Put(Box::new(
                (0..times).fold(record, |record, _| edited(record, dice)),
            ))
        }
    }
}

fn patient(passport: &Passport, dice: &mut Dice) -> Change {
    let mut patient = passport.patient.clone();
    match dice.below(5) {
        0 => patient.called = word(dice),
        1 => patient.matters = word(dice),
        2 => {
            patient.right_now = word(dice);
            patient.right_now_on = Some(day(dice));
        }
        3 => patient.interpreter = dice.below(2) == 0,
        _ => newer(&mut patient.unread, dice),
    }
    Change::Patient(Box::new(patient))
}

/// A record of one of the kinds, with this number. A number below 200 is always of the same kind.
pub fn blank(raw: u64, dice: &mut Dice) -> Record {
    let kind = if raw < 200 {
        raw as usize % 6
    } else {
        dice.below(6)
    };
    match kind {
        0 => Record::Allergy(Id::new(raw), Allergy::default()),
        1 => Record::Medicine(Id::new(raw), Medicine::default()),
        2 => Record::Member(Id::new(raw), Member::new(Role::Partner)),
        3 => Record::Task(Id::new(raw), Task::new(Area::Results)),
        4 => Record::Appointment(
            Id::new(raw),
            Appointment::new(AppointmentKind::Visit, When::On(day(dice))),
        ),
        _ => Record::Concern(Id::new(raw), Concern::default()),
    }
}

pub fn edited(mut record: Record, dice: &mut Dice) -> Record {
    match &mut record {
        Record::Allergy(_, allergy) => match dice.below(4) {
            0 => allergy.to = WORDS[1 + dice.below(5)].to_owned(),
            1 => allergy.reaction = word(dice),
            2 => allergy.sharing = sharing(dice),
            _ => newer(&mut allergy.unread, dice),
        },
        Record::Medicine(_, medicine) => match dice.below(6) {
            0 => medicine.name = word(dice),
            1 | 2 => medicine.dose = word(dice),
            3 => medicine.purpose = word(dice),
            4 => {
                medicine.for_sudden = dice.below(2) == 0;
                medicine.given_by = word(dice);
            }
            _ => medicine.sharing = sharing(dice),
        },
        Record::Member(_, member) => match dice.below(6) {
            0 => member.name = word(dice),
            1 => member.phone = word(dice),
            2 => {
                member.may_know = [
                    None,
                    Some(MayKnow::Everything),
                    Some(MayKnow::PracticalOnly),
                    Some(MayKnow::AskMeFirst),
                ][dice.below(4)]
            }
            3 => {
                member.closeness = [None, Some(Closeness::Close), Some(Closeness::Strained)][dice.below(3)];
                member.shows_closeness = dice.below(2) == 0;
            }
            4 => member.sharing = sharing(dice),
            _ => newer(&mut member.unread, dice),
        },
        Record::Task(_, task) => match dice.below(5) {
            0 => task.what = word(dice),
            1 => task.lead = [Holder::Nobody, Holder::Me, Holder::Member(Id::new(1))][dice.below(3)],
            2 => task.state = [TaskState::Agreed, TaskState::Proposed, TaskState::Done][dice.below(3)],
            3 => task.helpers = person(dice).into_iter().collect(),
            _ => task.sharing = sharing(dice),
        },
        Record::Appointment(_, appointment) => match dice.below(4) {
            0 => appointment.when = When::On(day(dice)),
            1 => {
                appointment.when = When::At {
                    date: day(dice),
                    from: Time::from_hms(8 + dice.below(3) as u8, 0, 0).unwrap(),
                    until: None,
                    zone: word(dice),
                }
            }
            2 => appointment.place = word(dice),
            _ => appointment.talk.present = person(dice).into_iter().collect(),
        },
        Record::Concern(_, concern) => match dice.below(6) {
            0 => concern.words = word(dice),
            1 | 2 => concern.rate(Rating::new(day(dice), dice.below(11) as u8).unwrap()),
            3 => concern.ratings.truncate(dice.below(2)),
            4 => {
                concern.raise_with = person(dice);
                concern.alone = dice.below(2) == 0;
            }
            _ => concern.spoken_only = !concern.spoken_only,
        },
        _ => {}
    }
    record
}
