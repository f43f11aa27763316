//! A summary as plain text, for a record, a terminal or a message: in the order of `Summary::sections`, as on the reader's page. Not the
//! page.

pub(crate) mod lines;
pub(crate) mod medical;
pub(crate) mod needed;
pub(crate) mod rest;
pub(crate) mod team;
mod who;

use crate::Speech;
use lines::{Item, section};
use passport::{Date, Kind, Passport, PrimitiveDateTime, Role, Section, Summary};

/// Everything that the parts of the text look at.
pub(crate) struct View<'a> {
    pub(crate) speech: &'a Speech,
    pub(crate) summary: &'a Summary,
    pub(crate) passport: &'a Passport,
    pub(crate) role: Option<Role>,
    pub(crate) now: PrimitiveDateTime,
}

impl View<'_> {
    fn today(&self) -> Date {
        self.now.date()
    }
}

impl Speech {
    /// A summary as plain text, with a line end at the end. `role` is who reads it, where that is known; `now` is wall time
    /// where the reader is.
    #[must_use]
    pub fn summary_as_text(&self, summary: &Summary, role: Option<Role>, now: PrimitiveDateTime) -> String {
        let view = View {
            speech: self,
            summary,
            passport: &summary.view,
            role,
            now,
        };
        let middle = summary.sections().iter().map(|section| said(&view, *section));
        let parts = std::iter::once(who::head(&view))
            .chain(middle)
            .chain(std::iter::once(foot(&view)));
        let parts: Vec<String> = parts.filter(|part| !part.is_empty()).collect();
        parts.join("\n\n") + "\n"
    }

    /// Whom a summary is made for: the role of the one person, else the audience.
    #[must_use]
    pub fn made_for(&self, summary: &Summary) -> &str {
        match summary.role {
            Some(role) => self.coded(role),
            None => self.coded(summary.audience),
        }
    }

    /// What there was no room for, in one sentence; `None` when everything is there.
    #[must_use]
    pub fn left_out_in_words(&self, left_out: &passport::LeftOut) -> Option<String> {
        let (count, kinds) = self.counted(left_out);
        (count > 0).then(|| self.left_out(count, &kinds))
    }

    /// The same before it is given, when other ways than the one code are still open.
    #[must_use]
    pub fn left_out_of_code_in_words(&self, left_out: &passport::LeftOut) -> Option<String> {
        let (count, kinds) = self.counted(left_out);
        (count > 0).then(|| self.left_out_of_code(count, &kinds))
    }

    /// How many records, and of which kinds.
    fn counted(&self, left_out: &passport::LeftOut) -> (i64, String) {
        let count = left_out.0.values().map(|count| i64::from(*count)).sum();
        let kinds = left_out.0.keys().map(|kind| self.kind_name(*kind).to_owned());
        (count, self.list(&kinds.collect::<Vec<String>>()))
    }

    /// Records counted by kind: "medicines (4) and concerns (3)".
    #[must_use]
    pub fn kinds_counted(&self, kinds: impl IntoIterator<Item = (Kind, usize)>) -> String {
        let said = |(kind, count): (Kind, usize)| {
            let count = i64::try_from(count).unwrap_or(i64::MAX);
            self.share_kept_count(count, self.kind_name(kind))
        };
        let said: Vec<String> = kinds.into_iter().map(said).collect();
        self.list(&said)
    }
}

/// One section; empty where there is nothing to say.
fn said(view: &View<'_>, section: Section) -> String {
    match section {
        Section::Needed => needed::section(view),
        Section::Next => rest::next(view),
        Section::WhoDoesWhat => team::section(view),
        Section::ForOthers => needed::others(view),
        Section::Agreements => rest::agreements(view),
        Section::Wishes => rest::wishes(view),
        Section::Medicines => medical::medicines(view),
        Section::Allergies => medical::allergies(view),
        Section::Conditions => medical::conditions(view),
        Section::Checks => medical::checks(view),
        Section::Decisions => rest::decisions(view),
        Section::Treatments => medical::treatments(view),
        Section::Watches => medical::watches(view),
    }
}

/// What did not fit, who wrote it, how old it is.
fn foot(view: &View<'_>) -> String {
    let (speech, summary) = (view.speech, view.summary);
    let made = format!(
        "{}. {}, {}. {}",
        speech.summary_for(speech.made_for(summary)),
        speech.summary_written(&speech.age(summary.written, view.now)),
        speech.short_day(summary.written.date()),
        speech.summary_foot_language(&speech.language_name(summary.language.tag())),
    );
    let left_out = speech.left_out_in_words(&summary.left_out);
    let lines: Vec<String> = left_out
        .into_iter()
        .chain([speech.summary_foot().to_owned(), made])
        .collect();
    lines.join("\n")
}

/// A section with one line an item, unless there is none.
fn listed(title: &str, items: Vec<Item>) -> String {
    if items.is_empty() {
        String::new()
    } else {
        section(title, &items)
    }
}
