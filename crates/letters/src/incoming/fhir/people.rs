//! The people of a foreign document. Who somebody is, what they do and where stands in several resources, which are one person here.

use super::concept::codes;
use super::file::{File, Resource};
use super::json::{Fields, Value};
use super::{offered, participants};
use crate::incoming::contacts::number;
use crate::incoming::{MOST_WORDS, Taking, roles, texts};
use passport::{Foreign, Id, Member, Offer, Record, Remark, Role, WhyNot};
use std::collections::{BTreeMap, BTreeSet};

/// Codes for what somebody is to a patient (v3-RoleCode, v2-0131), and for general practitioners in SNOMED CT.
const CODES: [(&str, Role); 28] = [
    ("SPS", Role::Partner),
    ("HUSB", Role::Partner),
    ("WIFE", Role::Partner),
    ("DOMPART", Role::Partner),
    ("SIGOTHR", Role::Partner),
    ("CHILD", Role::Child),
    ("SON", Role::Child),
    ("SONC", Role::Child),
    ("DAU", Role::Child),
    ("DAUC", Role::Child),
    ("NCHILD", Role::Child),
    ("PRN", Role::Parent),
    ("MTH", Role::Parent),
    ("FTH", Role::Parent),
    ("NMTH", Role::Parent),
    ("NFTH", Role::Parent),
    ("SIB", Role::OtherRelative),
    ("BRO", Role::OtherRelative),
    ("SIS", Role::OtherRelative),
    ("GRPRN", Role::OtherRelative),
    ("GRNDCHILD", Role::OtherRelative),
    ("FAMMEMB", Role::OtherRelative),
    ("EXT", Role::OtherRelative),
    ("FRND", Role::Friend),
    ("NBOR", Role::Friend),
    ("N", Role::OtherRelative),
    ("62247001", Role::Gp),
    ("59058001", Role::Gp),
];

/// Which offer each resource about a person became, by its place in the file.
#[derive(Default, Debug)]
pub(super) struct Team(BTreeMap<usize, usize>);

impl Team {
    /// The offers of those who take part in something.
    pub(super) fn named_in(&self, file: &File<'_>, resource: &Resource<'_>) -> Vec<usize> {
        let actors = participants::of_contact(resource).map(|one| one.who);
        let offers = actors.filter_map(|actor| self.0.get(&file.place(&actor)?).copied());
        let once: BTreeSet<usize> = offers.collect();
        once.into_iter().collect()
    }
}

/// Offers everybody in the file: those with a role first, then those of whom only the name is known.
pub(super) fn offer(file: &File<'_>, taking: &mut Taking) -> Team {
    let roles = in_teams(file);
    let mut team = Team::default();
    for wanted in [
        "PractitionerRole",
        "RelatedPerson",
        "Practitioner",
        "Organization",
    ] {
        for (at, resource) in file.resources.iter().enumerate() {
            if resource.kind != wanted || team.0.contains_key(&at) {
                continue;
            }
            let is_listed = roles.contains_key(&at);
            if wanted == "Organization" && !is_listed {
                continue;
            }
            if taking.is_full() {
                taking.too_many();
                return team;
            }
            let said = roles.get(&at).map(String::as_str).unwrap_or_default();
            let whom = match resource.fields.readable().and_then(|()| person(file, resource)) {
                Ok(whom) => whom,
                Err(why) => {
                    taking.leave(Foreign::Person, why, &name(&resource.fields));
                    continue;
                }
            };
            if wanted == "PractitionerRole" && is_bare(&whom.member) && !is_listed {
                taking.leave(Foreign::Person, WhyNot::Nameless, &whom.said);
                continue;
            }
            match offer_of(resource, whom, said) {
                Ok((offer, others)) => {
                    let place = taking.offer(offer);
                    let all = others.into_iter().chain([at]);
                    team.0.extend(
                        place
                            .into_iter()
                            .flat_map(|place| all.clone().map(move |at| (at, place))),
                    );
                }
                Err(why) => taking.leave(Foreign::Person, why, ""),
            }
        }
    }
    leave_services(file, &team, taking);
    team
}

/// Whether nothing would be known of them but what they are.
fn is_bare(member: &Member) -> bool {
    let said = [&member.name, &member.service, &member.phone, &member.email];
    said.iter().all(|text| text.is_empty())
}

fn leave_services(file: &File<'_>, team: &Team, taking: &mut Taking) {
    for (at, resource) in file.resources.iter().enumerate() {
        if resource.kind == "Organization" && !team.0.contains_key(&at) {
            taking.leave(Foreign::Service, WhyNot::NotOnTeam, &resource.fields.text("name"));
        }
    }
}

/// Who is named in a care team, by their place in the file, and what they are said to be there.
fn in_teams(file: &File<'_>) -> BTreeMap<usize, String> {
    let teams = file
        .resources
        .iter()
        .filter(|resource| resource.kind == "CareTeam" && resource.fields.readable().is_ok());
    let named = teams.flat_map(participants::of_team).filter_map(|one| {
        let said = super::concept::all_words(&one.fields.list("role"));
        Some((file.place(&one.who)?, said))
    });
    named.collect()
}

/// Somebody, as far as a resource and what it points at say it.
struct Person {
    member: Member,
    /// What they are said to be.
    said: String,
    codes: Vec<String>,
    /// Other resources that are about the same person, by their place in the file.
    others: Vec<usize>,
}

fn person(file: &File<'_>, resource: &Resource<'_>) -> Result<Person, WhyNot> {
    let fields = &resource.fields;
    let mut others = Vec::new();
    let (mut called, mut ways) = (name(fields), ways(fields));
    let mut service = String::new();
    if resource.kind == "PractitionerRole" {
        let (who, whose) = (fields.inner("practitioner"), fields.inner("organization"));
        let there = file.followed(resource, &who)?.unwrap_or_default();
        called = first_of([name(&there), texts::line(&who.text("display"))]);
        ways.extend(self::ways(&there));
        others.extend(file.place(&who));
        let of_service = file.followed(resource, &whose)?.unwrap_or_default();
        service = first_of([
            texts::line(&of_service.text("name")),
            texts::line(&whose.text("display")),
        ]);
        ways.extend(self::ways(&of_service));
    }
    if resource.kind == "Organization" {
        (called, service) = (String::new(), texts::line(&fields.text("name")));
    }
    let mut concepts = [
        fields.list("code"),
        fields.list("specialty"),
        fields.list("relationship"),
    ]
    .concat();
    concepts.truncate(MOST_WORDS);
    let way = |system: &str, at: usize| {
        let mut of_system = ways.iter().filter(|(known, _)| known == system);
        of_system
            .nth(at)
            .map(|(_, value)| value.clone())
            .unwrap_or_default()
    };
    Ok(Person {
        said: super::concept::all_words(&concepts),
        codes: concepts
            .iter()
            .flat_map(|concept| codes(&concept.fields()))
            .collect(),
        member: Member {
            name: called,
            service,
            phone: way("phone", 0),
            second_phone: way("phone", 1),
            email: way("email", 0),
            ..Member::new(Role::SomeoneElse)
        },
        others,
    })
}

fn offer_of(resource: &Resource<'_>, person: Person, in_team: &str) -> Result<(Offer, Vec<usize>), WhyNot> {
    if resource
        .fields
        .get("active")
        .is_some_and(|value| value.0 == "false")
    {
        return Err(WhyNot::Over);
    }
    let Person {
        mut member,
        said,
        codes,
        others,
    } = person;
    let said = first_of([in_team.to_owned(), said]);
    if is_bare(&member) && said.is_empty() {
        return Err(WhyNot::Nameless);
    }
    let by_code = codes
        .iter()
        .find_map(|code| CODES.iter().find(|(known, _)| known == code));
    let role = by_code.map(|(_, role)| *role).or_else(|| roles::of(&said));
    let relative = (resource.kind == "RelatedPerson").then_some(Role::OtherRelative);
    member.role = role.or(relative).unwrap_or(Role::SomeoneElse);
    // What they are is not lost where no role of ours says it.
    if role.is_none() && !said.is_empty() {
        let parts = [said.as_str(), member.service.as_str()];
        let parts: Vec<&str> = parts.into_iter().filter(|part| !part.is_empty()).collect();
        member.service = texts::line(&parts.join(", "));
    }
    let is_known = role.is_some();
    let mut offer = offered(resource, Record::Member(Id::new(0), member), None);
    if !is_known {
        offer.remark(Remark::UnknownRole);
    }
    Ok((offer, others))
}

/// The name that is used most: as a whole, else put together.
pub(super) fn name(fields: &Fields<'_>) -> String {
    let names: Vec<Fields<'_>> = fields.list("name").into_iter().map(Value::fields).collect();
    let is_old = |name: &&Fields<'_>| name.text("use") == "old";
    let chosen = names
        .iter()
        .find(|name| name.text("use") == "usual" || name.text("use") == "official");
    let Some(name) = chosen.or_else(|| names.iter().find(|name| !is_old(name))) else {
        return String::new();
    };
    let whole = texts::line(&name.text("text"));
    if !whole.is_empty() {
        return whole;
    }
    let mut parts = [name.list("prefix"), name.list("given")]
        .concat()
        .into_iter()
        .map(Value::text)
        .collect::<Vec<_>>();
    // Some programs write the whole name among the given ones, too.
    let family = name.text("family");
    if parts.last() != Some(&family) {
        parts.push(family);
    }
    texts::line(&parts.join(" "))
}

/// Numbers and addresses, as they are written, without those that are no longer used and those that nobody answers.
fn ways(fields: &Fields<'_>) -> Vec<(String, String)> {
    let ways = fields.list("telecom").into_iter().take(MOST_WORDS);
    let ways = ways.map(Value::fields);
    let used = ways.filter(|way| way.text("use") != "old");
    used.map(|way| (way.text("system"), number(&way.text("value"))))
        .filter(|(_, value)| !value.is_empty())
        .collect()
}

fn first_of<const N: usize>(texts: [String; N]) -> String {
    texts
        .into_iter()
        .find(|text| !text.is_empty())
        .unwrap_or_default()
}
