//! What a file says of medicines and the passport says otherwise: taken or stopped, and which of two is meant.

use super::*;

fn stopped(name: &str, dose: &str) -> Medicine {
    Medicine {
        change: Some(MedicineChange::Stopped),
        since: Some(on(2)),
        ..medicine(name, dose)
    }
}

fn over(name: &str, dose: &str) -> Offer {
    Offer {
        is_over: true,
        ..offer(medicine(name, dose))
    }
}

/// A passport with these medicines alone, with ids from 1 on.
fn with(medicines: impl IntoIterator<Item = Medicine>) -> Passport {
    let mut passport = Passport::default();
    for (raw, medicine) in (1..).zip(medicines) {
        passport.put(Record::Medicine(Id::new(raw), medicine));
    }
    passport
}

/// Of which medicine each side of a change speaks, and whether it is taken there.
fn change(weighed: &Weighed) -> Option<(u64, bool, bool)> {
    match &weighed.stands {
        Stands::Changes { now, then } => match (now.as_ref(), then.as_ref()) {
            (Record::Medicine(id, now), Record::Medicine(_, then)) => {
                Some((id.raw(), now.is_taken(), then.is_taken()))
            }
            _ => None,
        },
        _ => None,
    }
}

fn weighed(offer: Offer, passport: &Passport) -> Weighed {
    sift(&file(vec![offer]), passport).offers.remove(0)
}

#[test]
fn a_medicine_that_a_file_says_is_taken_and_the_passport_says_is_stopped_is_a_change() {
    let passport = with([stopped("Lisinopril", "5 mg × 1")]);
    for dose in ["", "5 mg × 1", "10 mg × 1"] {
        let weighed = weighed(offer(medicine("lisinopril", dose)), &passport);
        assert_eq!(change(&weighed), Some((1, false, true)), "{dose}");
        assert!(weighed.is_delicate(), "it was one of all");
    }
    let after = accepted(&file(vec![offer(medicine("Lisinopril", ""))]), passport);
    let kept = after.medicines.get(Id::new(1)).unwrap();
    assert_eq!((kept.change, kept.since), (None, None));
}

#[test]
fn a_medicine_that_a_file_says_is_over_and_the_passport_says_is_taken_is_a_change() {
    let weighed = weighed(
        over("lisinopril", ""),
        &with([medicine("Lisinopril", "5 mg × 1")]),
    );
    assert_eq!(change(&weighed), Some((1, true, false)));
    assert!(weighed.is_delicate());
}

#[test]
fn a_file_that_is_not_sure_whether_a_medicine_is_taken_does_not_begin_it_again() {
    let mut unsure = offer(medicine("Lisinopril", ""));
    unsure.remark(crate::Remark::Unconfirmed);
    let weighed = weighed(unsure, &with([stopped("Lisinopril", "")]));
    assert!(matches!(weighed.stands, Stands::There(_)));
}

#[test]
fn of_two_medicines_of_one_name_the_one_of_that_dose_is_meant_and_else_the_one_that_is_taken() {
    let old_and_new = || with([stopped("Lisinopril", "5 mg"), medicine("Lisinopril", "10 mg")]);
    let stands = |offer| weighed(offer, &old_and_new());
    assert!(matches!(
        stands(over("Lisinopril", "5 mg")).stands,
        Stands::There(_)
    ));
    assert_eq!(
        change(&stands(over("Lisinopril", "10 mg"))),
        Some((2, true, false))
    );
    assert_eq!(change(&stands(over("Lisinopril", ""))), Some((2, true, false)));
    let again = stands(offer(medicine("Lisinopril", "5 mg")));
    assert_eq!(change(&again), Some((1, false, true)));
    assert!(matches!(
        stands(offer(medicine("Lisinopril", ""))).stands,
        Stands::There(_)
    ));
}

#[test]
fn where_a_file_ends_one_of_two_medicines_and_does_not_say_which_it_is_said_so() {
    let two = with([medicine("Lisinopril", "5 mg"), medicine("Lisinopril", "10 mg")]);
    let sifted = sift(&file(vec![over("Lisinopril", "")]), &two);
    assert_eq!(sifted.offers[0].stands, Stands::Idle);
    assert_eq!(sifted.not_taken[0].why, WhyNot::SeveralMeant);
}
