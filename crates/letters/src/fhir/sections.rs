//! The parts of the document: which records stand in which, in what order, and what a person reads there.

use super::appointments::appointment;
use super::care_plan::care_plan;
use super::codes::{self, coded};
use super::concerns::{concern, question};
use super::illness::{allergy, condition, medicine};
use super::narrative::{Narrative, Status};
use super::node::{Node, list, object};
use super::source::{Resource, Source};
use super::treatments::{check, is_planned, procedure};
use super::words::{Heading, Phrase};
use super::{story, tasks, team, wishes};
use passport::{Key, Kind, Row, Table};

/// One part of the document.
pub(super) struct Section {
    heading: Heading,
    /// What kind of part it is, in LOINC.
    code: &'static str,
    narrative: Narrative,
    /// What stands in it, each resource in one part only.
    pub(super) resources: Vec<Resource>,
}

/// Every part that the document has. Medicines, allergies and illnesses are always there: a receiver must be able to tell that
/// nothing is known of them from their being forgotten.
pub(super) fn sections(source: &Source<'_>) -> Vec<Section> {
    let optional = [
        to_talk_about(source),
        plan(source),
        people(source),
        treatments(source),
        preferences(source),
    ];
    let optional = optional.into_iter().filter(|section| !section.is_empty());
    [
        story::section(source),
        medicines(source),
        allergies(source),
        conditions(source),
    ]
    .into_iter()
    .chain(optional)
    .collect()
}

impl Section {
    pub(super) fn new(source: &Source<'_>, heading: Heading, code: &'static str, status: Status) -> Self {
        Self {
            heading,
            code,
            narrative: Narrative::new(status, source.words.language().tag()),
            resources: Vec::new(),
        }
    }

    pub(super) fn narrative(&mut self) -> &mut Narrative {
        &mut self.narrative
    }

    fn is_empty(&self) -> bool {
        self.resources.is_empty() && self.narrative.is_empty()
    }

    /// Records of one kind, below a heading where there are some.
    fn group<T>(&mut self, source: &Source<'_>, heading: Option<Heading>, kind: Kind, rows: &[&Row<T>]) {
        let said: Vec<_> = rows
            .iter()
            .filter_map(|row| source.said(row.id.key(kind)))
            .collect();
        if let Some(heading) = heading.filter(|_| !said.is_empty()) {
            self.narrative.heading(&source.say(Phrase::Heading(heading)));
        }
        self.narrative.items(said);
    }

    /// The part as the composition has it, and the resources that stand in it.
    pub(super) fn finish(mut self, source: &Source<'_>) -> (Node, Vec<Resource>) {
        let is_empty = self.resources.is_empty();
        let is_silent = self.narrative.is_empty();
        if is_silent {
            self.narrative
                .paragraph(&source.say(Phrase::Nothing(self.heading)));
        }
        // Whether there is nothing, or nobody has asked, the passport does not say.
        let reason = coded(codes::EMPTY_REASON, "unavailable").only_if(is_empty && is_silent);
        let node = object([
            ("title", Node::text(&source.say(Phrase::Heading(self.heading)))),
            ("code", coded(codes::LOINC, self.code)),
            ("text", self.narrative.node()),
            (
                "entry",
                list(self.resources.iter().map(|resource| source.to(&resource.id))),
            ),
            ("emptyReason", reason),
        ]);
        (node, self.resources)
    }
}

/// Every record of a table.
fn all<T>(table: &Table<T>) -> Vec<&Row<T>> {
    table.iter().collect()
}

fn medicines(source: &Source<'_>) -> Section {
    let rows = all(&source.passport.medicines);
    let mut section = Section::new(source, Heading::Medicines, "10160-0", Status::Generated);
    section.group(source, None, Kind::Medicine, &rows);
    section.resources = rows.into_iter().map(|row| medicine(source, row)).collect();
    section
}

fn allergies(source: &Source<'_>) -> Section {
    let rows = all(&source.passport.allergies);
    let mut section = Section::new(source, Heading::Allergies, "48765-2", Status::Generated);
    section.group(source, None, Kind::Allergy, &rows);
    section.resources = rows.into_iter().map(|row| allergy(source, row)).collect();
    section
}

/// Illnesses, the main one first.
fn conditions(source: &Source<'_>) -> Section {
    let mut rows = all(&source.passport.conditions);
    rows.sort_by_key(|row| !row.value.is_main);
    let mut section = Section::new(source, Heading::Conditions, "11450-4", Status::Generated);
    section.group(source, None, Kind::Condition, &rows);
    section.resources = rows.into_iter().map(|row| condition(source, row)).collect();
    section
}

/// Concerns and questions.
fn to_talk_about(source: &Source<'_>) -> Section {
    let (concerns, questions) = (all(&source.passport.concerns), all(&source.passport.questions));
    let mut section = Section::new(source, Heading::ToTalkAbout, "75310-3", Status::Generated);
    section.group(source, None, Kind::Concern, &concerns);
    section.group(source, None, Kind::Question, &questions);
    let concerns = concerns.into_iter().flat_map(|row| concern(source, row));
    let questions = questions.into_iter().map(|row| question(source, row));
    section.resources = concerns.chain(questions).collect();
    section
}

/// Who does what, contacts by day, agreements, checks, what to watch for.
fn plan(source: &Source<'_>) -> Section {
    let passport = source.passport;
    let tasks = all(&passport.tasks);
    let agreements = all(&passport.agreements);
    let checks = all(&passport.checks);
    let mut contacts = all(&passport.appointments);
    contacts.sort_by_key(|row| row.value.when.first_day());
    let mut section = Section::new(source, Heading::Plan, "18776-5", Status::Generated);
    section.group(source, Some(Heading::WhoDoesWhat), Kind::Task, &tasks);
    unheld(source, &mut section);
    section.group(source, Some(Heading::Appointments), Kind::Appointment, &contacts);
    section.group(source, Some(Heading::Agreements), Kind::Agreement, &agreements);
    section.group(source, Some(Heading::Checks), Kind::Check, &checks);
    section.group(
        source,
        Some(Heading::Watches),
        Kind::Watch,
        &all(&passport.watches),
    );
    let tasks = tasks.into_iter().map(|row| tasks::task(source, row));
    let contacts = contacts.into_iter().map(|row| appointment(source, row));
    let agreements = agreements.into_iter().map(|row| tasks::agreement(source, row));
    let checks = checks.into_iter().map(|row| check(source, row));
    section.resources = care_plan(source)
        .into_iter()
        .chain(tasks.chain(contacts).chain(agreements).chain(checks))
        .collect();
    section
}

/// What the treatment calls for and nobody holds.
fn unheld(source: &Source<'_>, section: &mut Section) {
    let areas = source.head.made_for.iter().flat_map(|made_for| &made_for.unheld);
    let areas: Vec<String> = areas.map(|area| source.say(Phrase::Area(*area))).collect();
    if !areas.is_empty() {
        let heading = source.say(Phrase::Heading(Heading::Unheld));
        section.narrative.heading(&heading);
        section.narrative.paragraph(&areas.join(" · "));
    }
}

fn people(source: &Source<'_>) -> Section {
    let mut section = Section::new(source, Heading::Team, "85847-2", Status::Generated);
    section.group(source, None, Kind::Member, &all(&source.passport.members));
    section.resources = team::resources(source);
    section
}

/// Treatments. Those that are only planned are read here and stand as activities in the care plan.
fn treatments(source: &Source<'_>) -> Section {
    let rows = all(&source.passport.treatments);
    let mut section = Section::new(source, Heading::Treatments, "47519-4", Status::Generated);
    section.group(source, None, Kind::Treatment, &rows);
    let received = rows.into_iter().filter(|row| !is_planned(&row.value));
    section.resources = received.map(|row| procedure(source, row)).collect();
    section
}

/// Wishes and choices.
fn preferences(source: &Source<'_>) -> Section {
    let (wishes, decisions) = (all(&source.passport.wishes), all(&source.passport.decisions));
    let mut section = Section::new(source, Heading::Wishes, "42348-3", Status::Generated);
    section.group(source, None, Kind::Wish, &wishes);
    section.group(source, Some(Heading::Decisions), Kind::Decision, &decisions);
    let wishes = wishes.into_iter().map(|row| wishes::wish(source, row));
    let decisions = decisions.into_iter().map(|row| wishes::decision(source, row));
    section.resources = wishes.chain(decisions).collect();
    section
}

/// The key of a record says where its words are.
pub(super) fn keys<T>(table: &Table<T>, kind: Kind) -> impl Iterator<Item = Key> + '_ {
    table.iter().map(move |row| row.id.key(kind))
}
