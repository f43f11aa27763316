//! The patient's story: who they are and what matters to them, in their own words. R4 has no resource for most of it, so that it
//! stands in what a person reads, and nowhere else.

use super::narrative::Status;
use super::sections::{Section, keys};
use super::source::{Source, own};
use super::wishes::goal;
use super::words::{Heading, Phrase, Said};
use passport::{Kind, PatientPart};

pub(super) fn section(source: &Source<'_>) -> Section {
    let mut section = Section::new(source, Heading::Story, "81338-6", Status::Additional);
    let narrative = section.narrative();
    for line in about_the_document(source) {
        narrative.paragraph(&line);
    }
    narrative.items(&parts(source));
    let goals: Vec<&Said> = keys(&source.passport.goals, Kind::Goal)
        .filter_map(|key| source.said(key))
        .collect();
    if !goals.is_empty() {
        narrative.heading(&source.say(Phrase::Heading(Heading::Goals)));
        narrative.items(goals);
    }
    section.resources = source
        .passport
        .goals
        .iter()
        .map(|row| goal(source, row))
        .collect();
    section
}

/// Who wrote it, for whom, in which language, and what is not in it.
fn about_the_document(source: &Source<'_>) -> Vec<String> {
    let head = source.head;
    let made_for = head.made_for.as_ref();
    let lines = [
        head.sample.then(|| source.say(Phrase::Sample)),
        Some(source.say(Phrase::Disclaimer)),
        made_for.map(|made_for| source.say(Phrase::MadeFor(made_for.audience, made_for.role))),
        Some(source.say(Phrase::OwnWordsIn(head.language))),
        made_for.map(|made_for| source.say(Phrase::LeftOut(&made_for.left_out))),
    ];
    lines.into_iter().flatten().collect()
}

/// What the patient says of themselves, each part behind what it is called.
fn parts(source: &Source<'_>) -> Vec<Said> {
    let patient = &source.passport.patient;
    let right_now = own(&patient.right_now).map(|text| match patient.right_now_on {
        Some(day) => format!("{text}\n{}", source.say(Phrase::Day(day))),
        None => text,
    });
    let speaks = own(&patient.speaks).map(|tag| source.say(Phrase::Speaks(&tag)));
    let interpreter = patient.interpreter.then(|| source.say(Phrase::Interpreter));
    let texts = [
        (PatientPart::Matters, own(&patient.matters)),
        (PatientPart::InOneSentence, own(&patient.in_one_sentence)),
        (PatientPart::RightNow, right_now),
        (PatientPart::Communication, own(&patient.communication)),
        (PatientPart::Children, own(&patient.children)),
    ];
    let parts = texts.into_iter().filter_map(|(part, text)| {
        Some(Said {
            title: source.say(Phrase::Part(part)),
            details: vec![text?],
        })
    });
    let sentences = [speaks, interpreter].into_iter().flatten();
    let sentences = sentences.map(|title| Said {
        title,
        details: Vec::new(),
    });
    parts.chain(sentences).collect()
}
