//! A number that is dialled and a dose that is taken come through to the sign, or visibly cut short; never as another one.

use letters::{clean, glance, limits};
use passport::generated::summary;
use passport::{Summary, dialable};
use proptest::prelude::*;

/// What stands where a text was cut short.
const CUT: char = '…';

fn numbers(summary: &Summary) -> Vec<String> {
    let members = summary.view.members.iter();
    let theirs = members.flat_map(|row| [row.value.phone.clone(), row.value.second_phone.clone()]);
    std::iter::once(summary.view.patient.phone.clone())
        .chain(theirs)
        .collect()
}

/// Each medicine's name with its dose: the two are read together.
fn doses(summary: &Summary) -> Vec<[String; 2]> {
    let medicines = summary.view.medicines.iter();
    medicines
        .map(|row| [row.value.name.clone(), row.value.dose.clone()])
        .collect()
}

/// Whether a text is what was written, or its beginning with the mark of a cut behind it. Where there is no room even for the
/// mark, which takes a room of some dozen bytes for a whole letter, nothing is left of it.
fn is_true(read: &str, written: &str) -> bool {
    let written = clean(written);
    read.is_empty()
        || read == written
        || read
            .strip_suffix(CUT)
            .is_some_and(|begun| written.starts_with(begun))
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(100))]

    #[test]
    fn no_number_and_no_dose_comes_out_of_a_letter_as_another_one(
        summary in summary(),
        limit in prop_oneof![64..300_usize, 300..limits::GLANCE],
    ) {
        let read = glance::open(&glance::pack(&summary, limit).bytes).unwrap().value;
        let written = numbers(&summary);
        for number in numbers(&read) {
            prop_assert!(written.iter().any(|written| is_true(&number, written)), "{number:?}");
        }
        let written = doses(&summary);
        for [name, dose] in doses(&read) {
            let is_it = |written: &&[String; 2]| is_true(&name, &written[0]) && is_true(&dose, &written[1]);
            prop_assert!(written.iter().find(is_it).is_some(), "{name:?} {dose:?}");
        }
    }
}

#[test]
fn a_number_that_was_cut_short_is_not_dialled() {
    for cut in ["22 33 4…", "+47 22 33…", "22…", "…"] {
        assert_eq!(dialable(cut), None, "{cut}");
    }
    assert_eq!(dialable("22 33 44 55 (ask for Anne…"), Some("22334455".into()));
}
