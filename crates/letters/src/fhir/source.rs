//! What every part of the bundle is made from: the passport, the words, the clocks, and what resources are called.

use super::codes::{self, coding};
use super::ids::{Ids, Uuid};
use super::node::{Node, list, object};
use super::words::{Phrase, Said, Words};
use super::{Head, moments};
use crate::calendar::Clocks;
use passport::{Date, Holder, Id, Key, Kind, Member, Passport};
use std::collections::BTreeMap;

/// One resource and what it is called.
pub(super) struct Resource {
    pub(super) id: Uuid,
    pub(super) body: Node,
}

/// Everything that the parts of a bundle look at.
pub(super) struct Source<'a> {
    pub(super) passport: &'a Passport,
    pub(super) head: &'a Head,
    pub(super) words: &'a dyn Words,
    pub(super) clocks: &'a dyn Clocks,
    pub(super) ids: Ids,
    said: BTreeMap<Key, Said>,
}

impl<'a> Source<'a> {
    pub(super) fn new(
        passport: &'a Passport,
        head: &'a Head,
        words: &'a dyn Words,
        clocks: &'a dyn Clocks,
    ) -> Self {
        Self {
            passport,
            head,
            words,
            clocks,
            ids: Ids(head.namespace),
            said: words.records(passport).into_iter().collect(),
        }
    }

    pub(super) fn say(&self, phrase: Phrase<'_>) -> String {
        self.words.say(phrase)
    }

    /// A record in words.
    pub(super) fn said(&self, key: Key) -> Option<&Said> {
        self.said.get(&key)
    }

    /// What a record is called in words; empty where nothing is said of it.
    pub(super) fn title(&self, key: Key) -> &str {
        self.said(key).map_or("", |said| said.title.as_str())
    }

    /// A resource with what every one of ours says of itself: that the patient asserts it.
    pub(super) fn resource<const N: usize>(
        &self,
        kind: &'static str,
        id: Uuid,
        fields: [(&'static str, Node); N],
    ) -> Resource {
        let first = [
            ("resourceType", Node::code(kind)),
            ("id", Node::code(id.as_str())),
            ("meta", self.meta()),
        ];
        Resource {
            id,
            body: object(first.into_iter().chain(fields)),
        }
    }

    /// Whose word it is, and whether it is about anybody. It stands on every resource, because a receiver takes them apart.
    pub(super) fn meta(&self) -> Node {
        let test = coding(codes::ACT_REASON, "HTEST").only_if(self.head.sample);
        let labels = list([coding(codes::OBSERVATION_VALUE, "PATAST"), test]);
        object([("security", labels)])
    }
}

impl Source<'_> {
    /// Points at a resource.
    pub(super) fn to(&self, id: &Uuid) -> Node {
        object([("reference", Node::code(id.urn()))])
    }

    /// Points at the patient.
    pub(super) fn patient(&self) -> Node {
        self.to(&self.ids.only("Patient"))
    }

    /// What a member is pointed at as: people around the patient as such, everyone else by what they do.
    pub(super) fn member_id(&self, id: Id<Member>) -> Option<Uuid> {
        let member = self.passport.members.get(id)?;
        let resource = if member.role.is_personal() {
            "RelatedPerson"
        } else {
            "PractitionerRole"
        };
        Some(self.ids.of(resource, id.key(Kind::Member)))
    }

    /// Points at a member, with their name; nothing for one who is not there.
    pub(super) fn member(&self, id: Option<Id<Member>>) -> Node {
        let found = id.and_then(|id| Some((self.member_id(id)?, self.name(id)?)));
        let reference = |(id, name): (Uuid, String)| {
            object([
                ("reference", Node::code(id.urn())),
                ("display", Node::text(&name)),
            ])
        };
        found.map(reference).into()
    }

    /// A member's name; `None` for one who is not there.
    pub(super) fn name(&self, id: Id<Member>) -> Option<String> {
        let member = self.passport.members.get(id)?;
        Some(self.say(Phrase::Member(member)))
    }

    /// Points at who holds something. Nobody is nobody, and somebody who is not shown is still somebody.
    pub(super) fn holder(&self, holder: Holder) -> Node {
        match holder {
            Holder::Nobody => Node::Nothing,
            Holder::Me => self.patient(),
            Holder::Member(id) => self.member(Some(id)),
            Holder::NotShown => object([("display", Node::text(&self.say(Phrase::NotShown)))]),
        }
    }

    /// The name of who holds something; `None` for nobody.
    pub(super) fn holder_name(&self, holder: Holder) -> Option<String> {
        match holder {
            Holder::Nobody => None,
            Holder::Me => Some(self.say(Phrase::Patient)),
            Holder::Member(id) => self.name(id),
            Holder::NotShown => Some(self.say(Phrase::NotShown)),
        }
    }

    /// Points at a record that is there as this resource.
    pub(super) fn record(&self, resource: &str, key: Option<Key>) -> Node {
        let there = key.filter(|key| self.passport.has(*key));
        there.map(|key| self.to(&self.ids.of(resource, key))).into()
    }

    /// Points at the illnesses that the care team was made for.
    pub(super) fn main_illnesses(&self) -> Node {
        let main = self.passport.conditions.iter().filter(|row| row.value.is_main);
        list(main.map(|row| self.record("Condition", Some(row.id.key(Kind::Condition)))))
    }

    /// The patient's own remarks, each on its own.
    pub(super) fn notes(&self, texts: impl IntoIterator<Item = Option<String>>) -> Node {
        list(texts.into_iter().flatten().map(|text| self.note(None, &text)))
    }

    /// One remark of the patient, with the day that it is from.
    pub(super) fn note(&self, on: Option<Date>, text: &str) -> Node {
        let text = Node::markdown(text);
        if text.is_nothing() {
            return text;
        }
        object([
            ("authorReference", self.patient()),
            ("time", moments::day_of(on)),
            ("text", text),
        ])
    }
}

/// A text, or nothing where it is empty.
pub(super) fn own(text: &str) -> Option<String> {
    Some(text.to_owned()).filter(|text| !text.trim().is_empty())
}
