//! The wording of the sample passport, one language after another. All people, numbers and places are made up.

mod da;
mod en;
mod nb;

use passport::Language;

/// Everything that the sample says in words.
pub struct Words {
    pub patient: [&'static str; 7],
    pub zone: &'static str,
    /// Name, service, phone, e-mail, what to ask about, hours.
    pub members: [[&'static str; 6]; 8],
    pub tasks: [[&'static str; 2]; 10],
    /// Place, purpose, way there, what to bring.
    pub appointments: [[&'static str; 4]; 6],
    pub concerns: [&'static str; 6],
    pub questions: [&'static str; 4],
    pub agreements: [&'static str; 3],
    pub wishes: [[&'static str; 2]; 3],
    pub medicines: [[&'static str; 3]; 5],
    pub allergy: [&'static str; 2],
    pub right_now: &'static str,
    pub children: &'static str,
    /// A medicine for sudden symptoms: name, dose, purpose, who may give it.
    pub sudden: [&'static str; 4],
    pub goals: [[&'static str; 2]; 1],
    /// What, since when, what is good to know.
    pub conditions: [[&'static str; 3]; 2],
    /// Name, place, aim.
    pub treatments: [[&'static str; 3]; 2],
    pub checks: [[&'static str; 2]; 2],
    /// What to watch for, and what to do then.
    pub watches: [[&'static str; 2]; 2],
    /// What about, options, what was chosen, why.
    pub decision: [&'static str; 4],
}

/// The wording in one language; English where there is none.
pub fn of(language: Language) -> Words {
    match language {
        Language::Bokmal => nb::WORDS,
        Language::Danish => da::WORDS,
        Language::English | Language::Unknown(_) => en::WORDS,
    }
}
