//! What somebody is to the patient, by the words that a foreign file has for it in English, Norwegian and Danish.

use passport::Role;

/// Parts of words, and who is called so. The first that is found decides: what is narrower stands first.
const WORDS: [(&str, Role); 64] = [
    ("fastlege", Role::Gp),
    ("allmennlege", Role::Gp),
    ("praktiserende læge", Role::Gp),
    ("almen praksis", Role::Gp),
    ("egen læge", Role::Gp),
    ("general pract", Role::Gp),
    ("family physician", Role::Gp),
    ("family doctor", Role::Gp),
    ("legevakt", Role::OnCallDoctor),
    ("lægevagt", Role::OnCallDoctor),
    ("vagtlæge", Role::OnCallDoctor),
    ("on-call", Role::OnCallDoctor),
    ("out of hours", Role::OnCallDoctor),
    ("emergency", Role::EmergencyService),
    ("nødsentral", Role::EmergencyService),
    ("alarmcentral", Role::EmergencyService),
    ("palliat", Role::PalliativeTeam),
    ("onkolog", Role::Oncologist),
    ("oncolog", Role::Oncologist),
    ("kreftlege", Role::Oncologist),
    ("kræftlæge", Role::Oncologist),
    ("kreftsykepleier", Role::CancerNurse),
    ("kræftsygeplejerske", Role::CancerNurse),
    ("cancer nurse", Role::CancerNurse),
    ("kontaktsykepleier", Role::ContactNurse),
    ("kontaktsygeplejerske", Role::ContactNurse),
    ("koordinator", Role::ContactNurse),
    ("coordinator", Role::ContactNurse),
    ("contact nurse", Role::ContactNurse),
    ("hjemmesykeple", Role::HomeNurse),
    ("hjemmesygeple", Role::HomeNurse),
    ("hjemmepleje", Role::HomeNurse),
    ("home nurs", Role::HomeNurse),
    ("district nurse", Role::HomeNurse),
    ("sykehjem", Role::NursingHome),
    ("plejehjem", Role::NursingHome),
    ("nursing home", Role::NursingHome),
    ("fysioterap", Role::Physiotherapist),
    ("physiotherap", Role::Physiotherapist),
    ("ergoterap", Role::OccupationalTherapist),
    ("occupational therap", Role::OccupationalTherapist),
    ("ernæringsfysiolog", Role::Dietitian),
    ("diætist", Role::Dietitian),
    ("dietit", Role::Dietitian),
    ("farmas", Role::Pharmacist),
    ("farmac", Role::Pharmacist),
    ("apotek", Role::Pharmacist),
    ("pharmac", Role::Pharmacist),
    ("psykolog", Role::Psychologist),
    ("psycholog", Role::Psychologist),
    ("sosionom", Role::SocialWorker),
    ("socialrådgiver", Role::SocialWorker),
    ("social worker", Role::SocialWorker),
    ("prest", Role::Chaplain),
    ("præst", Role::Chaplain),
    ("chaplain", Role::Chaplain),
    ("tannlege", Role::Dentist),
    ("tandlæge", Role::Dentist),
    ("dentist", Role::Dentist),
    ("tolk", Role::Interpreter),
    ("interpreter", Role::Interpreter),
    ("frivillig", Role::Volunteer),
    ("volunteer", Role::Volunteer),
    ("overlege", Role::HospitalDoctor),
];

/// Whole words. "Doctor" alone is no role: it may be any of them.
const WHOLE: [(&str, Role); 32] = [
    ("overlæge", Role::HospitalDoctor),
    ("kirurg", Role::HospitalDoctor),
    ("surgeon", Role::HospitalDoctor),
    ("gp", Role::Gp),
    ("spouse", Role::Partner),
    ("husband", Role::Partner),
    ("wife", Role::Partner),
    ("partner", Role::Partner),
    ("ektefelle", Role::Partner),
    ("samboer", Role::Partner),
    ("ægtefælle", Role::Partner),
    ("samlever", Role::Partner),
    ("mann", Role::Partner),
    ("kone", Role::Partner),
    ("child", Role::Child),
    ("son", Role::Child),
    ("daughter", Role::Child),
    ("sønn", Role::Child),
    ("søn", Role::Child),
    ("datter", Role::Child),
    ("barn", Role::Child),
    ("mother", Role::Parent),
    ("father", Role::Parent),
    ("parent", Role::Parent),
    ("mor", Role::Parent),
    ("far", Role::Parent),
    ("sister", Role::OtherRelative),
    ("brother", Role::OtherRelative),
    ("søster", Role::OtherRelative),
    ("bror", Role::OtherRelative),
    ("friend", Role::Friend),
    ("venn", Role::Friend),
];

/// The role that the words name; `None` where they name none.
pub(super) fn of(words: &str) -> Option<Role> {
    let words = words.to_lowercase();
    let part = WORDS.iter().find(|(name, _)| words.contains(name));
    let whole = || {
        let mut each = words.split(|c: char| !c.is_alphanumeric());
        each.find_map(|word| WHOLE.iter().find(|(name, _)| *name == word))
    };
    part.or_else(whole).map(|(_, role)| *role)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_role_is_found_by_its_words_and_no_other_is_guessed() {
        let table = [
            ("Fastlege", Some(Role::Gp)),
            ("Tannlege", Some(Role::Dentist)),
            ("Ledende overlæge", Some(Role::HospitalDoctor)),
            ("Doctor", None),
            ("Clinical pathologist", None),
            ("Kommunal hjemmesygepleje", Some(Role::HomeNurse)),
            ("Sønn", Some(Role::Child)),
            ("Morten", None),
            ("", None),
        ];
        for (words, role) in table {
            assert_eq!(of(words), role, "{words}");
        }
    }
}
