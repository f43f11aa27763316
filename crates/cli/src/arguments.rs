//! What can be asked for. It reads arguments and nothing else.

use crate::moment;
use crate::zones;
use clap::{Args, Parser, Subcommand, ValueEnum};
use passport::{Audience, Coded, Language, PrimitiveDateTime, Role};
use std::path::PathBuf;

/// Reads and writes the letters of a care passport.
///
/// Exit codes: 0 done · 1 gaps were found, or there is no letter in the input · 2 wrong arguments · 3 the input cannot be
/// read, or holds more than one letter · 4 the letter is locked, and there is no key or another one · 5 too large · 6 made by a newer version · 7 the
/// result cannot be written. What is wrong stands on stderr.
#[derive(Parser, Debug)]
#[command(name = "red-thread", version)]
pub(crate) struct Arguments {
    #[command(subcommand)]
    pub(crate) task: Task,
}

#[derive(Subcommand, Debug)]
pub(crate) enum Task {
    /// Makes a letter of a passport: what one audience may see, and nothing else.
    Pack(Pack),
    /// Opens a letter: a link, a file, pictures of codes, or the digits.
    Open(Open),
    /// Writes what other programs read: calendars, contacts, spreadsheets, text. Where nobody is named for whom, it is all that is
    /// in the file, and for the patient alone.
    Export(Export),
    /// Shows what files of other programs would add to a passport, and adds what is accepted. Nothing is accepted that is not named.
    Import(Import),
    /// Says what falls between chairs. Exits with 1 if anything does.
    Check(Check),
    /// Writes the sample passport. Nobody in it is real.
    Sample(Sample),
    /// Writes the JSON Schema of a passport.
    Schema(Schema),
}

#[derive(Args, Debug)]
pub(crate) struct Pack {
    /// The passport as JSON; `-` for standard input.
    #[arg(default_value = "-")]
    pub(crate) input: PathBuf,
    /// What the letter becomes.
    #[arg(long = "as", value_name = "FORM", default_value = "link")]
    pub(crate) form: Form,
    #[command(flatten)]
    pub(crate) whom: Whom,
    /// The language that the patient's own words are in [default: as the passport says].
    #[arg(long, value_name = "TAG", value_parser = coded::<Language>)]
    pub(crate) language: Option<Language>,
    /// How much it carries [default: glance; whole for file and frames].
    #[arg(long, value_name = "KIND")]
    pub(crate) letter: Option<Letter>,
    /// The same as `--letter whole`.
    #[arg(long, conflicts_with = "letter")]
    pub(crate) whole: bool,
    /// Where the app is, such as `https://example.org/`: the link's beginning. Needed for link, png and svg.
    #[arg(long, value_name = "URL")]
    pub(crate) address: Option<String>,
    /// Locks the letter. The key is made here and stands on stderr: send it by another way.
    #[arg(long)]
    pub(crate) locked: bool,
    /// Pixels a module in a picture, 1 to 32.
    #[arg(long, value_name = "PIXELS", default_value_t = 6, value_parser = clap::value_parser!(u32).range(1..=32))]
    pub(crate) scale: u32,
    #[command(flatten)]
    pub(crate) when: Now,
    /// The file to write; for frames a folder, or a file that ends with `.png` for one moving picture [default: standard output].
    #[arg(long, value_name = "PATH")]
    pub(crate) out: Option<PathBuf>,
}

/// For whom.
#[derive(Args, Debug)]
pub(crate) struct Whom {
    /// Who is to read it [default: everyone, or whom a summary was made for].
    #[arg(long, value_name = "WHO", value_parser = coded::<Audience>)]
    pub(crate) audience: Option<Audience>,
    /// The one person of the team who is to read it, by their full name or their id in the JSON. They also get what is for
    /// them alone, and a relative no more than the patient has chosen.
    #[arg(long, value_name = "NAME", conflicts_with = "audience")]
    pub(crate) person: Option<String>,
}

impl Whom {
    /// Whether nobody was named.
    pub(crate) fn is_nobody(&self) -> bool {
        self.audience.is_none() && self.person.is_none()
    }
}

#[derive(Args, Debug)]
pub(crate) struct Export {
    /// The passport as JSON; `-` for standard input.
    #[arg(default_value = "-")]
    pub(crate) input: PathBuf,
    /// What is written.
    #[arg(long, value_name = "FORMAT")]
    pub(crate) format: Format,
    #[command(flatten)]
    pub(crate) whom: Whom,
    /// The language of what is written [default: as the passport says].
    #[arg(long, value_name = "TAG", value_parser = coded::<Language>)]
    pub(crate) language: Option<Language>,
    /// Where times are that do not say it themselves, such as `Europe/Oslo`, for FHIR [default: not known, and they are days].
    #[arg(long, value_name = "ZONE", value_parser = zones::known)]
    pub(crate) zone: Option<String>,
    /// How many minutes before each appointment a calendar reminds; may be given more than once.
    #[arg(long, value_name = "MINUTES")]
    pub(crate) remind: Vec<u16>,
    #[command(flatten)]
    pub(crate) when: Now,
    /// The file to write [default: standard output].
    #[arg(long, value_name = "PATH")]
    pub(crate) out: Option<PathBuf>,
}

/// What other programs read.
#[derive(ValueEnum, Clone, Copy, PartialEq, Eq, Debug)]
pub(crate) enum Format {
    /// The appointments that are coming, for a calendar (iCalendar).
    Ics,
    /// The team, for the contacts of a phone (vCard).
    Vcard,
    /// Text for a person or a record.
    Text,
    /// What troubles the patient over time, for a spreadsheet.
    Csv,
    /// A document of FHIR R4, for records (JSON). What is kept for the patient or for one person is not in it.
    Fhir,
}

/// What a letter becomes.
#[derive(ValueEnum, Clone, Copy, PartialEq, Eq, Debug)]
pub(crate) enum Form {
    /// A link that opens in any browser.
    Link,
    /// The digits of the link, without an address.
    Digits,
    /// A file of its own kind.
    File,
    /// The code of the link, as a picture of pixels.
    Png,
    /// The code of the link, as a picture that scales.
    Svg,
    /// Codes that are shown one after another, for letters of any size.
    Frames,
}

/// How much a letter carries.
#[derive(ValueEnum, Clone, Copy, PartialEq, Eq, Debug)]
pub(crate) enum Letter {
    /// What fits one code; what does not fit is left out and said.
    Glance,
    /// All that the audience may see.
    Whole,
}

#[derive(Args, Debug)]
pub(crate) struct Open {
    /// Files, folders of pictures, links or digits; `-` for standard input.
    #[arg(default_value = "-")]
    pub(crate) inputs: Vec<String>,
    /// What to write.
    #[arg(long = "as", value_name = "FORM", default_value = "json")]
    pub(crate) form: Reading,
    /// The language of the text [default: the letter's].
    #[arg(long, value_name = "TAG", value_parser = coded::<Language>)]
    pub(crate) language: Option<Language>,
    /// Who reads the text: then it begins with what is needed from them [default: whom the letter was made for].
    #[arg(long, value_name = "ROLE", value_parser = coded::<Role>)]
    pub(crate) role: Option<Role>,
    /// The ten characters of a locked letter.
    #[arg(long)]
    pub(crate) key: Option<String>,
    /// A file that holds them, so that they are in no list of processes.
    #[arg(long, value_name = "FILE", conflicts_with = "key")]
    pub(crate) key_file: Option<PathBuf>,
    #[command(flatten)]
    pub(crate) when: Now,
    /// The file to write [default: standard output].
    #[arg(long, value_name = "PATH")]
    pub(crate) out: Option<PathBuf>,
}

/// What is written of an opened letter.
#[derive(ValueEnum, Clone, Copy, PartialEq, Eq, Debug)]
pub(crate) enum Reading {
    /// A passport as JSON, with whom it was made for.
    Json,
    /// Text for a person or a record.
    Text,
}

#[derive(Args, Debug)]
pub(crate) struct Import {
    /// The passport as JSON. It is only read.
    pub(crate) passport: PathBuf,
    /// Files of other programs: a calendar, contacts, a FHIR document, the text of a letter; `-` for standard input.
    #[arg(required = true)]
    pub(crate) files: Vec<PathBuf>,
    /// What they are.
    #[arg(long, value_name = "FORMAT", default_value = "auto")]
    pub(crate) format: Incoming,
    /// What is accepted: the numbers of the review such as `1,3`, or `all`, which leaves out what is accepted only by its number:
    /// allergies, changed numbers and medicines, and what is taken away.
    #[arg(long, value_name = "WHAT", default_value = "none", value_parser = accepted)]
    pub(crate) accept: Accepted,
    /// Says that a file is about the patient although they are called otherwise in it. Another day of birth is refused all the same.
    #[arg(long)]
    pub(crate) same_patient: bool,
    /// Where the patient is, such as `Europe/Oslo`: times of other places are told by the clock there [default: not known].
    #[arg(long, value_name = "ZONE", value_parser = zones::known)]
    pub(crate) zone: Option<String>,
    /// The language of the review [default: as the passport says].
    #[arg(long, value_name = "TAG", value_parser = coded::<Language>)]
    pub(crate) language: Option<Language>,
    #[command(flatten)]
    pub(crate) when: Now,
    /// The file to write the passport to, with what was accepted.
    #[arg(long, value_name = "PATH")]
    pub(crate) out: Option<PathBuf>,
}

/// What a file of another program is.
#[derive(ValueEnum, Clone, Copy, PartialEq, Eq, Debug)]
pub(crate) enum Incoming {
    /// Told by how it begins.
    Auto,
    /// A calendar (iCalendar).
    Ics,
    /// Contacts (vCard).
    Vcard,
    /// A document of FHIR R4 (JSON).
    Fhir,
    /// The text of a letter.
    Text,
}

/// What of a review is accepted.
#[derive(Clone, PartialEq, Eq, Debug)]
pub(crate) enum Accepted {
    /// All that need not be named.
    All,
    /// These numbers; none is nothing.
    These(Vec<usize>),
}

fn accepted(written: &str) -> Result<Accepted, String> {
    match written.trim() {
        "all" => Ok(Accepted::All),
        "none" => Ok(Accepted::These(Vec::new())),
        numbers => {
            let numbers = numbers
                .split(',')
                .map(|number| number.trim().parse::<usize>().ok().filter(|number| *number > 0));
            let numbers: Option<Vec<usize>> = numbers.collect();
            numbers
                .map(Accepted::These)
                .ok_or_else(|| "write `all`, `none`, or numbers such as `1,3`".to_owned())
        }
    }
}

#[derive(Args, Debug)]
pub(crate) struct Check {
    /// The passport as JSON; `-` for standard input.
    #[arg(default_value = "-")]
    pub(crate) input: PathBuf,
    /// The language of the sentences [default: the passport's].
    #[arg(long, value_name = "TAG", value_parser = coded::<Language>)]
    pub(crate) language: Option<Language>,
    #[command(flatten)]
    pub(crate) when: Now,
}

#[derive(Args, Debug)]
pub(crate) struct Sample {
    /// Its language.
    #[arg(long, value_name = "TAG", default_value = "en", value_parser = coded::<Language>)]
    pub(crate) language: Language,
    #[command(flatten)]
    pub(crate) when: Now,
    /// The file to write [default: standard output].
    #[arg(long, value_name = "PATH")]
    pub(crate) out: Option<PathBuf>,
}

#[derive(Args, Debug)]
pub(crate) struct Schema {
    /// The file to write [default: standard output].
    #[arg(long, value_name = "PATH")]
    pub(crate) out: Option<PathBuf>,
}

#[derive(Args, Debug)]
pub(crate) struct Now {
    /// The moment it counts as, such as `2026-11-21` or `2026-11-21T09:30` [default: the clock's].
    #[arg(long, visible_alias = "today", value_name = "MOMENT", value_parser = moment::parse)]
    pub(crate) now: Option<PrimitiveDateTime>,
}

/// An entry of a coded list by its word.
fn coded<C: Coded>(word: &str) -> Result<C, String> {
    C::from_slug(word).ok_or_else(|| {
        let words: Vec<&str> = C::ALL.iter().map(|entry| entry.slug()).collect();
        format!("choose one of {}", words.join(", "))
    })
}
