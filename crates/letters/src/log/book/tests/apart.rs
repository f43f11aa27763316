//! What two wrote who did not know of each other.

use super::*;
use passport::{Concern, MayKnow, Rating, Sharing, Side, Unread, steps};
use time::{Date, Month};

#[test]
fn two_who_write_different_fields_of_a_record_both_stand() {
    let (mut phone, mut tablet) = two(member(|_| ()));
    phone.puts(member(|member| member.hours = "8–15".into()));
    tablet.puts(member(|member| member.phone = "2".into()));
    meet(&mut phone, &mut tablet);
    let member = phone.member();
    assert_eq!((member.hours.as_str(), member.phone.as_str()), ("8–15", "2"));
    assert_eq!(phone.book.disputes(), []);
}

#[test]
fn of_two_values_of_one_field_the_newest_stands_and_the_other_is_told_until_somebody_decides() {
    let (mut phone, mut tablet) = two(member(|_| ()));
    phone.puts(member(|member| member.phone = "2".into()));
    tablet.puts(member(|member| member.phone = "3".into()));
    meet(&mut phone, &mut tablet);
    assert_eq!(phone.member().phone, "3");
    let disputes = phone.book.disputes();
    let [dispute] = disputes.as_slice() else {
        panic!("{disputes:?}")
    };
    let side = |at_ms, phone: &str| Side {
        at_ms,
        by: None,
        says: Change::Put(Box::new(member(|member| member.phone = phone.into()).into())),
    };
    assert_eq!(dispute.key, Some(key(Kind::Member)));
    assert_eq!(dispute.stands, side(1_130, "3"));
    assert_eq!(dispute.others, [side(1_030, "2")]);

    phone.puts(member(|member| {
        member.phone = "3".into();
        member.hours = "8–15".into();
    }));
    assert_eq!(
        phone.book.disputes().len(),
        1,
        "who writes another field has decided nothing"
    );
    let as_it_stands = Change::Put(Box::new((Id::new(1), phone.member()).into()));
    phone.writes_entry(&Entry {
        settles: vec![Some(key(Kind::Member))],
        ..Entry::of(phone.at_ms, vec![as_it_stands])
    });
    assert_eq!(phone.book.disputes(), []);
    meet(&mut phone, &mut tablet);
    assert_eq!(tablet.member().phone, "3");
}

#[test]
fn the_same_written_twice_is_no_dispute() {
    let (mut phone, mut tablet) = two(member(|_| ()));
    phone.puts(member(|member| member.phone = "2".into()));
    tablet.puts(member(|member| member.phone = "2".into()));
    meet(&mut phone, &mut tablet);
    assert_eq!(phone.book.disputes(), []);
}

#[test]
fn both_doses_are_shown_until_somebody_decides() {
    let (mut phone, mut tablet) = two(medicine("Ramipril", "2 mg"));
    phone.puts(medicine("Ramipril", "5 mg"));
    tablet.puts(medicine("Ramipril", "10 mg"));
    meet(&mut phone, &mut tablet);
    let both = phone.medicine();
    assert_eq!(
        (both.name.as_str(), both.dose.as_str()),
        ("Ramipril", "5 mg? 10 mg?")
    );
    let others = phone.book.disputes().pop().unwrap().others;
    assert_eq!(others.len(), 2, "nobody has it as it stands");

    phone.puts((
        Id::new(1),
        Medicine {
            purpose: "heart".into(),
            ..both
        },
    ));
    assert_eq!(
        phone.medicine().dose,
        "5 mg? 10 mg?",
        "it is nobody's decision yet"
    );
    phone.puts(medicine("Ramipril", "10 mg"));
    assert_eq!(
        (phone.medicine().dose.as_str(), phone.book.disputes()),
        ("10 mg", vec![])
    );
}

#[test]
fn no_allergy_is_lost_to_another_and_no_word_stands_twice() {
    let (mut phone, mut tablet) = two(allergy("nuts", "rash"));
    phone.puts(allergy("peanuts", "rash"));
    tablet.puts(allergy("bees", "rash"));
    meet(&mut phone, &mut tablet);
    let both = phone.allergy();
    assert_eq!(
        (both.to.as_str(), both.reaction.as_str()),
        ("peanuts / bees", "rash")
    );
}

#[test]
fn an_allergy_that_one_took_out_and_another_wrote_to_stays_and_both_are_told() {
    for ahead in [0, 500] {
        let (mut phone, mut tablet) = two(allergy("nuts", ""));
        phone.at_ms += ahead;
        phone.writes(vec![Change::Remove(key(Kind::Allergy))]);
        tablet.puts(allergy("nuts", "shock"));
        meet(&mut phone, &mut tablet);
        assert_eq!(phone.allergy(), allergy("nuts", "shock").1);
        let dispute = phone.book.disputes().pop().unwrap();
        assert_eq!(dispute.others.len(), 1);
        assert_eq!(dispute.others[0].says, Change::Remove(key(Kind::Allergy)));

        tablet.writes(vec![Change::Remove(key(Kind::Allergy))]);
        meet(&mut phone, &mut tablet);
        assert!(
            phone.passport().allergies.is_empty(),
            "now somebody who knew both took it out"
        );
        assert_eq!(phone.book.disputes(), []);
    }
}

#[test]
fn who_keeps_what_another_took_out_ends_the_dispute() {
    let (mut phone, mut tablet) = two(allergy("nuts", ""));
    phone.writes(vec![Change::Remove(key(Kind::Allergy))]);
    tablet.puts(allergy("nuts", "shock"));
    meet(&mut phone, &mut tablet);
    phone.writes_entry(&Entry {
        settles: vec![Some(key(Kind::Allergy))],
        ..Entry::of(phone.at_ms, Vec::new())
    });
    assert_eq!(phone.book.disputes(), []);
    assert_eq!(phone.allergy(), allergy("nuts", "shock").1);
}

#[test]
fn who_may_see_something_is_the_narrower_of_two_and_both_stand_in_the_history() {
    let (mut phone, mut tablet) = two(member(|_| ()));
    phone.puts(member(|member| {
        member.sharing = Sharing::OnlyMe;
        member.may_know = Some(MayKnow::AskMeFirst);
    }));
    tablet.puts(member(|member| {
        member.sharing = Sharing::CliniciansOnly;
        member.may_know = Some(MayKnow::Everything);
    }));
    meet(&mut phone, &mut tablet);
    let stands = phone.member();
    assert_eq!(
        (stands.sharing, stands.may_know),
        (Sharing::OnlyMe, Some(MayKnow::AskMeFirst))
    );
    let told = phone.book.told().unwrap();
    let log = told
        .iter()
        .map(|told| (told.entry.at_ms, told.entry.changes.as_slice()));
    let wide = |step: &passport::Step<'_>| step.after.is_some_and(|value| value.put() == tablet_says());
    assert!(steps(log).iter().any(wide), "what was said is in the history");
    fn tablet_says() -> Change {
        let said = member(|member| {
            member.sharing = Sharing::CliniciansOnly;
            member.may_know = Some(MayKnow::Everything);
        });
        Change::Put(Box::new(said.into()))
    }
}

#[test]
fn what_is_for_one_person_alone_is_not_shown_to_another_by_coming_together() {
    let concern = |to: Option<u64>, alone: bool| {
        let concern = Concern {
            words: "At home".into(),
            raise_with: to.map(Id::new),
            alone,
            ..Concern::default()
        };
        (Id::<Concern>::new(1), concern)
    };
    let stands = |one, other| {
        let (mut phone, mut tablet) = two(concern(None, false));
        phone.puts(one);
        tablet.puts(other);
        meet(&mut phone, &mut tablet);
        let stands = phone.passport().concerns.get(Id::new(1)).cloned().unwrap();
        (stands.raise_with.map(Id::raw), stands.alone)
    };
    assert_eq!(
        stands(concern(Some(7), true), concern(Some(8), false)),
        (Some(7), true)
    );
    assert_eq!(
        stands(concern(Some(7), true), concern(Some(8), true)),
        (None, true)
    );
    assert_eq!(
        stands(concern(Some(7), false), concern(Some(8), false)),
        (Some(8), false)
    );
}

#[test]
fn answers_of_different_days_come_together() {
    let concern = |days: &[(u8, u8)]| {
        let ratings = days.iter().map(|(day, level)| {
            Rating::new(
                Date::from_calendar_date(2026, Month::March, *day).unwrap(),
                *level,
            )
            .unwrap()
        });
        let concern = Concern {
            ratings: ratings.collect(),
            ..Concern::default()
        };
        (Id::<Concern>::new(1), concern)
    };
    let (mut phone, mut tablet) = two(concern(&[(1, 5)]));
    phone.puts(concern(&[(1, 5), (3, 2)]));
    tablet.puts(concern(&[(1, 4), (2, 9)]));
    meet(&mut phone, &mut tablet);
    let stands = phone.passport().concerns.get(Id::new(1)).cloned();
    assert_eq!(stands, Some(concern(&[(1, 4), (2, 9), (3, 2)]).1));
    assert_eq!(phone.book.disputes(), []);
    phone.puts(concern(&[(2, 9), (3, 2)]));
    tablet.puts(concern(&[(1, 3), (2, 9), (3, 2)]));
    meet(&mut phone, &mut tablet);
    assert_eq!(
        phone.book.disputes().len(),
        1,
        "one took an answer back, the other changed it"
    );
}

#[test]
fn what_a_newer_version_wrote_comes_together_too() {
    let newer = |pairs: &[(&str, &str)]| {
        let unread = pairs
            .iter()
            .map(|(name, raw)| ((*name).to_owned(), (*raw).to_owned()));
        let unread = Unread(unread.collect());
        member(|member| member.unread = unread)
    };
    let (mut phone, mut tablet) = two(newer(&[("mood", "1"), ("pet", "\"cat\"")]));
    phone.puts(newer(&[("mood", "{\"now\": 1.50}"), ("pet", "\"cat\"")]));
    tablet.puts(newer(&[("mood", "1")]));
    meet(&mut phone, &mut tablet);
    assert_eq!(phone.member(), newer(&[("mood", "{\"now\": 1.50}")]).1);
}

#[test]
fn a_clock_that_was_ten_years_ahead_does_not_win_over_who_knew_of_it() {
    let (mut phone, mut tablet) = two(member(|_| ()));
    tablet.at_ms += 315_360_000_000;
    tablet.puts(member(|member| member.phone = "2".into()));
    meet(&mut phone, &mut tablet);
    phone.puts(member(|member| member.phone = "3".into()));
    meet(&mut phone, &mut tablet);
    assert_eq!(
        (tablet.member().phone.as_str(), tablet.book.disputes()),
        ("3", vec![])
    );
}

#[test]
fn who_wrote_is_told_beside_what_they_wrote() {
    let (mut phone, mut tablet) = two(member(|_| ()));
    phone.puts(member(|member| member.phone = "2".into()));
    let says = Change::Put(Box::new(member(|member| member.phone = "3".into()).into()));
    tablet.writes_entry(&Entry {
        by: Some(Id::new(9)),
        ..Entry::of(5_000, vec![says])
    });
    meet(&mut phone, &mut tablet);
    assert_eq!(phone.book.disputes()[0].stands.by, Some(Id::new(9)));
    assert_eq!(
        phone.book.told().unwrap().last().unwrap().entry.by,
        Some(Id::new(9))
    );
}
