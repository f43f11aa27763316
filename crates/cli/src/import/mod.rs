//! Shows what files of other programs would add to a passport, and writes another one with what was accepted. The files and the passport
//! that are read stay as they are.

mod review;
mod said;

use crate::arguments::{Accepted, Import, Incoming as Wanted};
use crate::failure::Failure;
use crate::zones::Zones;
use crate::{chance, files, languages, moment, say, warn};
use letters::incoming::{self, Format, Here};
use letters::limits;
use letters::portable::{self, Head, Portable};
use passport::{Found, Passport, PrimitiveDateTime, Sifted, Weighed, Whose, sift};
use review::Review;
use std::collections::BTreeSet;
use std::path::Path;

/// What one file holds.
enum Looked {
    /// Things to accept or not.
    Offers(Box<Sifted>),
    /// The text of a letter: days, times and numbers, which only a person can put together.
    Letter(Found),
}

pub(crate) fn run(wanted: &Import) -> Result<(), Failure> {
    for input in wanted.files.iter().chain([&wanted.passport]) {
        files::not_over(input, wanted.out.as_deref())?;
    }
    let is_accepting = wanted.accept != Accepted::These(Vec::new());
    if is_accepting != wanted.out.is_some() {
        return Err(Failure::Use(
            "--accept and --out belong together: what is accepted, and the file to write it to. Nothing was written.".into(),
        ));
    }
    let read = portable::read(&files::read_text(&wanted.passport, limits::PORTABLE as u64)?)?;
    warn(&read.warnings);
    let Portable { head, passport } = read.value;
    if head.made_for.is_some() {
        return Err(Failure::Use(
            "This is a summary, which was made for somebody. Take the whole passport instead.".into(),
        ));
    }
    let now = moment::or_clock(wanted.when.now);
    let looked: Result<Vec<Looked>, Failure> = wanted
        .files
        .iter()
        .map(|file| look(file, wanted, &passport, now))
        .collect();
    let looked = looked?;
    let speech = languages::speech(wanted.language.unwrap_or(head.language))?;
    let mut review = Review::new(&speech, now.date());
    for (file, looked) in wanted.files.iter().zip(&looked) {
        review.file(&file.display().to_string(), looked);
    }
    files::write_text(None, &review.finish())?;
    looked.iter().for_each(warn_of_another);
    match &wanted.out {
        Some(out) => write(out, wanted, &looked, head, passport, now),
        None => Ok(()),
    }
}

fn look(
    file: &Path,
    wanted: &Import,
    passport: &Passport,
    now: PrimitiveDateTime,
) -> Result<Looked, Failure> {
    let bytes = files::read(file, limits::INCOMING as u64)?;
    let format = match wanted.format {
        Wanted::Auto => incoming::format_of(&bytes),
        Wanted::Ics => Some(Format::Calendar),
        Wanted::Vcard => Some(Format::Contacts),
        Wanted::Fhir => Some(Format::Fhir),
        Wanted::Text => None,
    };
    let Some(format) = format else {
        return Ok(Looked::Letter(incoming::look_through(
            &incoming::text_of(&bytes),
            now.date(),
        )));
    };
    let here = Here {
        zone: wanted.zone.as_deref().unwrap_or_default(),
        clocks: &Zones,
    };
    let name = file.file_name().unwrap_or_default().to_string_lossy();
    let read = incoming::read(&bytes, format, here).map_err(|why| at(file, why.into()))?;
    let read = passport::Incoming {
        name: name.into_owned(),
        ..read
    };
    let sifted = sift(&read, passport);
    Ok(Looked::Offers(Box::new(if wanted.same_patient {
        sifted.said_to_be_theirs()
    } else {
        sifted
    })))
}

/// The same failure, with the file in front.
fn at(file: &Path, failure: Failure) -> Failure {
    let said = |line: String| format!("{}: {line}", file.display());
    match failure {
        Failure::TooLarge(line) => Failure::TooLarge(said(line)),
        Failure::Unreadable(line) => Failure::Unreadable(said(line)),
        other => other,
    }
}

/// A warning on the other stream as well, since the review may go to a file that nobody reads.
fn warn_of_another(looked: &Looked) {
    if let Looked::Offers(sifted) = looked
        && sifted.whose == Whose::CalledOtherwise
    {
        say(&format!(
            "warning: {} is about somebody called {}, and the patient is called otherwise.",
            sifted.name,
            named(sifted)
        ));
    }
}

/// Writes the passport with what was accepted, and nothing where any of it cannot be.
fn write(
    out: &Path,
    wanted: &Import,
    looked: &[Looked],
    head: Head,
    mut passport: Passport,
    now: PrimitiveDateTime,
) -> Result<(), Failure> {
    let mut number = 0;
    let mut known = BTreeSet::new();
    for looked in looked {
        let Looked::Offers(sifted) = looked else { continue };
        let mut accepted = BTreeSet::new();
        for (at, weighed) in sifted
            .offers
            .iter()
            .enumerate()
            .filter(|(_, weighed)| weighed.is_open())
        {
            number += 1;
            known.insert(number);
            let is_accepted = match &wanted.accept {
                Accepted::All => !weighed.is_delicate(),
                Accepted::These(numbers) => numbers.contains(&number),
            };
            if is_accepted {
                accepted.insert(at);
            }
        }
        if !accepted.is_empty() {
            of_the_patient(sifted)?;
        }
        // One after the other: what came before may have made a delicate change of what was none in the review.
        for at in accepted {
            if wanted.accept == Accepted::All && is_delicate_now(sifted, at, &passport) {
                continue;
            }
            let mut drawn = fresh(2)?.into_iter();
            let changes = sifted.changes(&passport, &BTreeSet::from([at]), now.date(), || {
                drawn.next().unwrap_or_default()
            });
            changes
                .into_iter()
                .for_each(|change| drop(passport.apply(change)));
        }
    }
    if let Accepted::These(numbers) = &wanted.accept
        && let Some(unknown) = numbers.iter().find(|number| !known.contains(number))
    {
        return Err(Failure::Use(format!(
            "--accept: there is no {unknown} in the review. Nothing was written."
        )));
    }
    let head = Head { written: now, ..head };
    files::keep(out, portable::write(&passport, &head)?.as_bytes())
}

/// Nothing is written of a file that is about somebody else, or may be.
fn of_the_patient(sifted: &Sifted) -> Result<(), Failure> {
    match sifted.whose {
        Whose::NotSaid | Whose::Theirs => Ok(()),
        Whose::CalledOtherwise => Err(Failure::No(format!(
            "{} is about somebody called {}, and the patient is called otherwise. Add --same-patient if it is the same person. Nothing was written.",
            sifted.name,
            named(sifted)
        ))),
        Whose::SomebodyElses => Err(Failure::No(format!(
            "{} is about somebody who was born on another day. Nothing was written.",
            sifted.name
        ))),
    }
}

/// What the one is called whom a file is about.
fn named(sifted: &Sifted) -> &str {
    sifted.about.as_ref().map_or("", |about| about.name.as_str())
}

/// Whether accepting this would be a delicate change of the passport as it is at this moment.
fn is_delicate_now(sifted: &Sifted, at: usize, passport: &Passport) -> bool {
    let offers = sifted.offers.get(at).map(|weighed| weighed.offer.clone());
    let alone = passport::Incoming {
        offers: offers.into_iter().collect(),
        ..passport::Incoming::default()
    };
    sift(&alone, passport).offers.iter().any(Weighed::is_delicate)
}

/// Ids that no record has.
fn fresh(count: usize) -> Result<Vec<u64>, Failure> {
    let drawn = std::iter::repeat_with(|| chance::bytes::<8>().map(u64::from_le_bytes));
    drawn.take(count).collect()
}
