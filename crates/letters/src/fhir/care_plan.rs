//! All that is planned, pulled together: the one resource that points at tasks, contacts, checks and goals.

use super::codes::concept;
use super::moments::day;
use super::node::{Node, list, object};
use super::source::{Resource, Source};
use super::treatments::{is_planned, planned};
use super::words::{Heading, Phrase};
use passport::{Kind, Row, Watch};

/// The plan; nothing where nothing is planned.
pub(super) fn care_plan(source: &Source<'_>) -> Option<Resource> {
    let passport = source.passport;
    let activities = list(activities(source));
    let watches = list(passport.watches.iter().map(|row| watch(source, row)));
    if activities.is_nothing() && watches.is_nothing() {
        return None;
    }
    let goals = passport.goals.iter();
    let team = source
        .to(&source.ids.only("CareTeam"))
        .only_if(!passport.members.is_empty());
    Some(source.resource(
        "CarePlan",
        source.ids.only("CarePlan"),
        [
            ("status", Node::code("active")),
            ("intent", Node::code("plan")),
            ("title", Node::text(&source.say(Phrase::Heading(Heading::Plan)))),
            ("subject", source.patient()),
            ("created", day(source.head.written.date())),
            ("author", source.patient()),
            ("careTeam", list([team])),
            ("addresses", source.main_illnesses()),
            (
                "goal",
                list(goals.map(|row| source.record("Goal", Some(row.id.key(Kind::Goal))))),
            ),
            ("activity", activities),
            ("note", watches),
        ],
    ))
}

fn activities(source: &Source<'_>) -> Vec<Node> {
    let passport = source.passport;
    let tasks = passport.tasks.iter().map(|row| ("Task", row.id.key(Kind::Task)));
    let agreements = passport.agreements.iter();
    let agreements = agreements.map(|row| ("Task", row.id.key(Kind::Agreement)));
    let appointments = passport.appointments.iter();
    let appointments = appointments.map(|row| ("Appointment", row.id.key(Kind::Appointment)));
    let checks = passport
        .checks
        .iter()
        .map(|row| ("ServiceRequest", row.id.key(Kind::Check)));
    let questions = passport.questions.iter();
    let questions = questions.map(|row| ("CommunicationRequest", row.id.key(Kind::Question)));
    let all = tasks
        .chain(agreements)
        .chain(appointments)
        .chain(checks)
        .chain(questions);
    let referred = all.map(|(resource, key)| object([("reference", source.record(resource, Some(key)))]));
    let treatments = passport.treatments.iter().filter(|row| is_planned(&row.value));
    let treatments = treatments.map(|row| planned(source, row));
    referred.chain(treatments).chain(unheld(source)).collect()
}

/// What to watch for, and what to do then. Who told it is named in it; that it was told so is the patient's word.
fn watch(source: &Source<'_>, row: &Row<Watch>) -> Node {
    let Some(said) = source.said(row.id.key(Kind::Watch)) else {
        return Node::Nothing;
    };
    let texts = std::iter::once(&said.title).chain(&said.details);
    let texts: Vec<&str> = texts
        .map(String::as_str)
        .filter(|text| !text.is_empty())
        .collect();
    source.note(row.value.told_on, &texts.join(" · "))
}

/// What the treatment calls for and nobody holds, though there is no task for it: activities that have nobody.
fn unheld(source: &Source<'_>) -> Vec<Node> {
    let areas = source.head.made_for.iter().flat_map(|made_for| &made_for.unheld);
    let activity = |area: &passport::Area| {
        let detail = [
            ("code", concept(&source.say(Phrase::Area(*area)))),
            ("status", Node::code("not-started")),
            (
                "description",
                Node::text(&source.say(Phrase::Heading(Heading::Unheld))),
            ),
        ];
        object([("detail", object(detail))])
    };
    areas.map(activity).collect()
}
