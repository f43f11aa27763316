//! What kind of contact something is, by the words of its name in English, Norwegian and Danish. It is shown before anything is accepted.

use passport::AppointmentKind as Kind;

/// Beginnings of words, and what they are about. The first that is found decides.
const WORDS: [(&str, Kind); 44] = [
    ("video", Kind::Video),
    ("telefon", Kind::PhoneCall),
    ("phone", Kind::PhoneCall),
    ("telephone", Kind::PhoneCall),
    ("blodprø", Kind::BloodTest),
    ("blood test", Kind::BloodTest),
    ("blood sample", Kind::BloodTest),
    ("mr", Kind::Scan),
    ("mri", Kind::Scan),
    ("ct", Kind::Scan),
    ("pet", Kind::Scan),
    ("røntgen", Kind::Scan),
    ("x-ray", Kind::Scan),
    ("ultralyd", Kind::Scan),
    ("ultrasound", Kind::Scan),
    ("scan", Kind::Scan),
    ("skanning", Kind::Scan),
    ("scanning", Kind::Scan),
    ("mammogra", Kind::Scan),
    ("hjemmebesøk", Kind::HomeVisit),
    ("hjemmebesøg", Kind::HomeVisit),
    ("home visit", Kind::HomeVisit),
    ("cellegift", Kind::Treatment),
    ("kjemoterapi", Kind::Treatment),
    ("kemo", Kind::Treatment),
    ("chemo", Kind::Treatment),
    ("strålebehandling", Kind::Treatment),
    ("radiotherapy", Kind::Treatment),
    ("infusjon", Kind::Treatment),
    ("infusion", Kind::Treatment),
    ("immunterapi", Kind::Treatment),
    ("innleggelse", Kind::Admission),
    ("indlæggelse", Kind::Admission),
    ("admission", Kind::Admission),
    ("utskriv", Kind::GoingHome),
    ("udskriv", Kind::GoingHome),
    ("discharge", Kind::GoingHome),
    ("rehabilitering", Kind::Rehabilitation),
    ("rehabilitation", Kind::Rehabilitation),
    ("genoptræning", Kind::Rehabilitation),
    ("fysioterapi", Kind::Rehabilitation),
    ("tannlege", Kind::Dental),
    ("tandlæge", Kind::Dental),
    ("dentist", Kind::Dental),
];

/// The kind that the words name; `None` where they name none.
pub(super) fn of(words: &str) -> Option<Kind> {
    let lower = format!(" {}", words.to_lowercase());
    let starts = [' ', '-', '(', '/'];
    let begins = |name: &str| {
        starts
            .iter()
            .any(|start| lower.contains(&format!("{start}{name}")))
    };
    // What is so short is a word of its own in capitals: Mr Hansen is no picture of anything.
    let stands = |name: &str| {
        let name = name.to_uppercase();
        words
            .split(|c: char| !c.is_alphanumeric())
            .any(|word| word == name)
    };
    let names = |name: &str| {
        if name.len() <= 3 {
            stands(name)
        } else {
            begins(name)
        }
    };
    WORDS.iter().find(|(name, _)| names(name)).map(|(_, kind)| *kind)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_kind_is_found_by_its_words_and_no_other_is_guessed() {
        let table = [
            ("Blodprøver før cellegift", Some(Kind::BloodTest)),
            ("Time til MR-undersøkelse", Some(Kind::Scan)),
            ("CT", Some(Kind::Scan)),
            ("Review with Mr Hansen", None),
            ("Factory tour", None),
            ("Videokonsultation med overlæge", Some(Kind::Video)),
            ("Kontroll hos kirurg", None),
            ("", None),
        ];
        for (words, kind) in table {
            assert_eq!(of(words), kind, "{words}");
        }
    }
}
