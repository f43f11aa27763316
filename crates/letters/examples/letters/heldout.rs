//! The held-out texts of one language: tables written by hand, one line for each text and what belongs to it.
//!
//! A line is fields with ` | ` between them. What the fields of a table are stands where it is used, in `passports`. As in
//! a real passport, texts speak of the patient's own hospital, town and people: these stand in braces in the tables.

use crate::dictionary::Dictionary;
use passport::{Coded, Language};

/// Texts of so many characters are not the same by chance.
const UNLIKE: usize = 24;

/// One line of a table.
#[derive(Clone, Debug)]
pub(crate) struct Line(String);

impl Line {
    /// A field, counted from 0; empty where the line has none.
    pub(crate) fn field(&self, at: usize) -> &str {
        self.0.split('|').nth(at).unwrap_or_default().trim()
    }

    /// The same, as a text of a record.
    pub(crate) fn text(&self, at: usize) -> String {
        self.field(at).to_owned()
    }

    /// The coded entry that a field names; an error that shows the line when there is none of that name.
    pub(crate) fn code<C: Coded>(&self, at: usize) -> Result<C, String> {
        let slug = self.field(at);
        C::from_slug(slug).ok_or_else(|| format!("there is no {} `{slug}`: {}", C::FAMILY, self.0))
    }

    /// The same, or nothing for a `-`.
    pub(crate) fn choice<C: Coded>(&self, at: usize) -> Result<Option<C>, String> {
        if self.field(at) == "-" {
            Ok(None)
        } else {
            self.code(at).map(Some)
        }
    }
}

/// The tables of one language, as one patient fills them in.
pub(crate) struct HeldOut {
    pub(crate) patient: Line,
    /// The doctor of whom the texts speak.
    pub(crate) doctor: String,
    pub(crate) names: Vec<Line>,
    pub(crate) relatives: Vec<Line>,
    pub(crate) services: Vec<Line>,
    pub(crate) tasks: Vec<Line>,
    pub(crate) appointments: Vec<Line>,
    pub(crate) concerns: Vec<Line>,
    pub(crate) questions: Vec<Line>,
    pub(crate) agreements: Vec<Line>,
    pub(crate) wishes: Vec<Line>,
    pub(crate) medicines: Vec<Line>,
    illness: Vec<Line>,
}

macro_rules! pages {
    ($folder:literal) => {
        Pages {
            patients: include_str!(concat!("heldout/", $folder, "/patients.txt")),
            names: include_str!(concat!("heldout/", $folder, "/names.txt")),
            relatives: include_str!(concat!("heldout/", $folder, "/relatives.txt")),
            services: include_str!(concat!("heldout/", $folder, "/services.txt")),
            tasks: include_str!(concat!("heldout/", $folder, "/tasks.txt")),
            appointments: include_str!(concat!("heldout/", $folder, "/appointments.txt")),
            concerns: include_str!(concat!("heldout/", $folder, "/concerns.txt")),
            questions: include_str!(concat!("heldout/", $folder, "/questions.txt")),
            agreements: include_str!(concat!("heldout/", $folder, "/agreements.txt")),
            wishes: include_str!(concat!("heldout/", $folder, "/wishes.txt")),
            medicines: include_str!(concat!("heldout/", $folder, "/medicines.txt")),
            illness: include_str!(concat!("heldout/", $folder, "/illness.txt")),
        }
    };
}

/// The tables as they are written.
struct Pages {
    patients: &'static str,
    names: &'static str,
    relatives: &'static str,
    services: &'static str,
    tasks: &'static str,
    appointments: &'static str,
    concerns: &'static str,
    questions: &'static str,
    agreements: &'static str,
    wishes: &'static str,
    medicines: &'static str,
    illness: &'static str,
}

/// Where a patient's line says what the braces in other lines stand for.
const BRACES: [(&str, usize); 4] = [("{hospital}", 12), ("{town}", 13), ("{kin}", 14), ("{child}", 15)];

impl HeldOut {
    /// The tables of this language for the patient of this number. An error for a language that has none.
    pub(crate) fn of(language: Language, number: usize) -> Result<Self, String> {
        let pages = match language {
            Language::English => pages!("en"),
            Language::Bokmal => pages!("nb"),
            Language::Danish => pages!("da"),
            Language::Unknown(_) => return Err("there are no held-out texts in this language".to_owned()),
        };
        let names = lines(pages.names);
        let patient = circling(lines(pages.patients), number).ok_or("there are no patients")?;
        let doctors = names.iter().filter(|line| line.field(0) == "doctor").cloned();
        let doctor = circling(doctors.collect(), number)
            .ok_or("there are no doctors")?
            .text(1);
        let filled = |page: &str| {
            let page = page.replace("{doctor}", &doctor);
            let page = BRACES
                .iter()
                .fold(page, |page, (brace, at)| page.replace(brace, patient.field(*at)));
            lines(&page)
        };
        Ok(Self {
            names,
            relatives: filled(pages.relatives),
            services: filled(pages.services),
            tasks: filled(pages.tasks),
            appointments: filled(pages.appointments),
            concerns: filled(pages.concerns),
            questions: filled(pages.questions),
            agreements: filled(pages.agreements),
            wishes: filled(pages.wishes),
            medicines: filled(pages.medicines),
            illness: filled(pages.illness),
            patient,
            doctor,
        })
    }

    /// How many texts, long enough not to be alike by chance, stand in what compressors and our coder have read. Which they
    /// are is not said: whoever trains must not read them here.
    pub(crate) fn known_to(&self, dictionary: &Dictionary) -> usize {
        let known = String::from_utf8_lossy(&dictionary.0).to_lowercase();
        let tables = [
            &self.relatives,
            &self.services,
            &self.tasks,
            &self.appointments,
            &self.concerns,
            &self.questions,
            &self.agreements,
            &self.wishes,
            &self.medicines,
            &self.illness,
        ];
        let lines = tables.into_iter().flatten().chain([&self.patient]);
        let texts = lines.flat_map(|line| line.0.split('|')).map(str::trim);
        texts
            .filter(|text| text.chars().count() >= UNLIKE && known.contains(&text.to_lowercase()))
            .count()
    }

    /// The lines of the table of illness that begin with this word.
    pub(crate) fn illness(&self, kind: &str) -> Vec<Line> {
        let of_kind = self.illness.iter().filter(|line| line.field(0) == kind);
        of_kind.cloned().collect()
    }
}

fn lines(page: &str) -> Vec<Line> {
    let lines = page.lines().filter(|line| !line.is_empty());
    lines.map(|line| Line(line.to_owned())).collect()
}

/// The line of this number, and after the last one the first again.
fn circling(mut lines: Vec<Line>, number: usize) -> Option<Line> {
    let at = number % lines.len().max(1);
    (at < lines.len()).then(|| lines.swap_remove(at))
}
