//! Whom a file is about, and what that means for what it offers.

use super::*;
use crate::Patient;

fn patient(called: &str, full_name: &str, born: Option<Date>) -> Patient {
    Patient {
        called: called.into(),
        full_name: full_name.into(),
        born,
        ..Patient::default()
    }
}

fn about(name: &str, born: Option<Date>) -> About {
    About {
        name: name.into(),
        born,
    }
}

#[test]
fn names_that_share_no_word_are_of_somebody_else_until_it_is_said_otherwise() {
    use Whose::{CalledOtherwise, NotSaid};
    let table = [
        (("Kari", "Kari Anne Moe"), "Kari Moe", NotSaid),
        (("Kari", ""), "MOE, KARI", NotSaid),
        (("Kari", "Kari Moe"), "Ola Dahl", CalledOtherwise),
        (("Mamma", "Kari Moe"), "Kari Lie", NotSaid),
        (("Mamma", ""), "Kari Lie", CalledOtherwise),
        (("André", ""), "ANDRE", NotSaid),
        (("Andre\u{301}", ""), "Andre", NotSaid),
        (("Søren", ""), "Soeren Holm", NotSaid),
        (("Åse", ""), "Aase", NotSaid),
        (("Anne-Marie", ""), "Marie", NotSaid),
        (("Mrs Anne Moe", ""), "Mrs Ida Lie", CalledOtherwise),
        (("Anne K. Moe", ""), "Ida K Lie", CalledOtherwise),
        (("Jan van Berg", ""), "Piet van Dyk", CalledOtherwise),
        (("Anne", ""), "Annelise", CalledOtherwise),
        (("", ""), "Kari", NotSaid),
        (("Kari", ""), "", NotSaid),
        (("Kari", ""), "– ?", NotSaid),
    ];
    for ((called, full_name), name, expected) in table {
        for (ours, theirs) in [(None, None), (Some(on(1)), None), (None, Some(on(1)))] {
            let whose = Whose::of(Some(&about(name, theirs)), &patient(called, full_name, ours));
            assert_eq!(whose, expected, "{called} {full_name}, {name}");
        }
    }
    assert_eq!(Whose::of(None, &patient("Kari", "", None)), NotSaid);
    let born = Whose::of(
        Some(&about("Ola", Some(on(1)))),
        &patient("Kari", "", Some(on(1))),
    );
    assert_eq!(born, Whose::Theirs, "the day of birth tells more than a name");
}

#[test]
fn nothing_is_taken_of_a_file_about_somebody_called_otherwise_before_it_is_said_to_be_theirs() {
    let mut passport = passport();
    passport.patient = patient("Kari", "", None);
    let incoming = Incoming {
        about: Some(about("Ola Dahl", Some(on(2)))),
        ..file(vec![offer(allergy("Peanut"))])
    };
    let sifted = sift(&incoming, &passport);
    let all = BTreeSet::from([0]);
    assert_eq!(sifted.whose, Whose::CalledOtherwise);
    assert!(sifted.changes(&passport, &all, on(1), || 5_000).is_empty());
    let said = sifted.said_to_be_theirs();
    assert_eq!(said.changes(&passport, &all, on(1), || 5_000).len(), 2);
    // A day of birth that is another is not outweighed by anybody's word.
    passport.patient.born = Some(on(1));
    let other = sift(&incoming, &passport).said_to_be_theirs();
    assert_eq!(other.whose, Whose::SomebodyElses);
}
