//! The people and services around the patient.

use super::codes::concept;
use super::node::{Node, list, object};
use super::patient::{name, ways_to_reach};
use super::source::{Resource, Source, own};
use super::words::Phrase;
use passport::{Id, Kind, Mark, Member, Row};

/// Everybody on the team, and the team itself last.
pub(super) fn resources(source: &Source<'_>) -> Vec<Resource> {
    let members = source.passport.members.iter();
    let people: Vec<Resource> = members.flat_map(|row| member(source, row)).collect();
    let team = (!people.is_empty()).then(|| care_team(source));
    people.into_iter().chain(team).collect()
}

/// A relative or friend is one resource; a professional is one for what they do and, where there is a name, one for who they are.
fn member(source: &Source<'_>, row: &Row<Member>) -> Vec<Resource> {
    if row.value.role.is_personal() {
        return vec![related_person(source, row)];
    }
    let person = practitioner(source, row);
    let role = practitioner_role(source, row, person.as_ref());
    person.into_iter().chain([role]).collect()
}

fn related_person(source: &Source<'_>, row: &Row<Member>) -> Resource {
    let member = &row.value;
    source.resource(
        "RelatedPerson",
        source.ids.of("RelatedPerson", row.id.key(Kind::Member)),
        [
            ("active", Node::Bool(true)),
            ("patient", source.patient()),
            ("relationship", list([role(source, member)])),
            ("name", list([name(None, &member.name)])),
            ("telecom", ways_to_reach(member)),
        ],
    )
}

fn practitioner(source: &Source<'_>, row: &Row<Member>) -> Option<Resource> {
    let name = name(None, &row.value.name);
    let id = source.ids.of("Practitioner", row.id.key(Kind::Member));
    (!name.is_nothing()).then(|| source.resource("Practitioner", id, [("name", list([name]))]))
}

fn practitioner_role(source: &Source<'_>, row: &Row<Member>, person: Option<&Resource>) -> Resource {
    let member = &row.value;
    let service = object([("display", Node::text(&member.service))]);
    source.resource(
        "PractitionerRole",
        source.ids.of("PractitionerRole", row.id.key(Kind::Member)),
        [
            ("active", Node::Bool(true)),
            ("practitioner", person.map(|person| source.to(&person.id)).into()),
            ("organization", service),
            ("code", list([role(source, member)])),
            ("telecom", ways_to_reach(member)),
            ("availabilityExceptions", Node::text(&member.hours)),
        ],
    )
}

fn role(source: &Source<'_>, member: &Member) -> Node {
    concept(&source.say(Phrase::Role(member.role)))
}

fn care_team(source: &Source<'_>) -> Resource {
    let members = &source.passport.members;
    source.resource(
        "CareTeam",
        source.ids.only("CareTeam"),
        [
            ("status", Node::code("active")),
            ("subject", source.patient()),
            (
                "participant",
                list(members.iter().map(|row| participant(source, row))),
            ),
            ("reasonReference", source.main_illnesses()),
            ("note", source.notes(members.iter().map(|row| about(source, row)))),
        ],
    )
}

fn participant(source: &Source<'_>, row: &Row<Member>) -> Node {
    let marks = marks(source, row.id);
    let marks = marks
        .into_iter()
        .map(|mark| concept(&source.say(Phrase::Mark(mark))));
    let roles = std::iter::once(role(source, &row.value)).chain(marks);
    object([("role", list(roles)), ("member", source.member(Some(row.id)))])
}

fn marks(source: &Source<'_>, id: Id<Member>) -> Vec<Mark> {
    let patient = &source.passport.patient;
    let marks = [
        (patient.coordinator, Mark::Coordinator),
        (patient.speaks_for_me, Mark::SpeaksForPatient),
        (patient.emergency_contact, Mark::EmergencyContact),
    ];
    let of_this = marks.into_iter().filter(|(holder, _)| *holder == Some(id));
    of_this.map(|(_, mark)| mark).collect()
}

/// What R4 has no place for, behind the name of whom it is about.
fn about(source: &Source<'_>, row: &Row<Member>) -> Option<String> {
    let member = &row.value;
    let stand_in = member.stand_in.and_then(|id| source.name(id));
    let personal = member.role.is_personal();
    let facts = [
        // Relatives have no service or hours in R4.
        own(&member.service).filter(|_| personal),
        own(&member.hours).filter(|_| personal),
        own(&member.ask_about),
        stand_in.map(|name| source.say(Phrase::StandIn(&name))),
        member
            .closeness
            .map(|closeness| source.say(Phrase::Closeness(closeness))),
    ];
    let facts: Vec<String> = facts.into_iter().flatten().collect();
    let name = source.name(row.id)?;
    (!facts.is_empty()).then(|| format!("{name}: {}", facts.join(" · ")))
}
