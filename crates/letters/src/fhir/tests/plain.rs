//! Words for the tests: whatever has been typed stands in them to the letter, and the rest is its name.

use crate::fhir::{Phrase, Said, Words};
use crate::log::fields::Fields;
use crate::log::json::text;
use crate::log::records;
use crate::log::shape::Shape;
use crate::log::value::Value;
use passport::{Key, Language, Passport, Record, Unread};

pub(super) struct Plain;

impl Words for Plain {
    fn language(&self) -> Language {
        Language::Bokmal
    }

    fn say(&self, phrase: Phrase<'_>) -> String {
        match phrase {
            Phrase::Member(member) if member.name.is_empty() => format!("{:?}", member.role),
            Phrase::Member(member) => member.name.clone(),
            Phrase::Task(task) => task.what.clone(),
            Phrase::Speaks(text)
            | Phrase::StandIn(text)
            | Phrase::AgreedWith(text)
            | Phrase::TalkedWith(text)
            | Phrase::RaiseWith(text)
            | Phrase::HowMuch(text)
            | Phrase::GivenBy(text)
            | Phrase::RenewedBy(text)
            | Phrase::KeptWhere(text)
            | Phrase::ToldBy(Some(text)) => format!("said: {text}"),
            Phrase::Change(medicine) => format!("{:?}", medicine.change),
            Phrase::LeftOut(_) => String::new(),
            other => format!("{other:?}"),
        }
    }

    fn records(&self, passport: &Passport) -> Vec<(Key, Said)> {
        let records = passport.records().into_iter();
        records.map(|record| (record.key(), said(&record))).collect()
    }
}

/// A concern and a question are called by their own words where they have any; everything has all of its texts behind its kind.
fn said(record: &Record) -> Said {
    let title = match record {
        Record::Concern(_, concern) if concern.item.is_none() => concern.words.clone(),
        Record::Question(_, question) => question.words.clone(),
        other => other.key().kind.slug().to_owned(),
    };
    Said {
        title,
        details: texts(record),
    }
}

/// Every text of a record but the name of its time zone, by the walk that the log takes.
pub(super) fn texts(record: &Record) -> Vec<String> {
    let mut texts = Texts(Vec::new());
    records::record(&mut texts, &mut record.clone());
    texts.0
}

struct Texts(Vec<String>);

impl Fields for Texts {
    fn field<V: Value>(&mut self, name: &'static str, value: &mut V) {
        if V::shape() == Shape::Text && name != "zone" {
            self.0.extend(value.write().and_then(|json| text(&json)));
        }
    }

    fn unread(&mut self, _: &mut Unread) {}

    fn missing(&mut self) {}
}
