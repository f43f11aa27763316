//! The phrases of a document.

use crate::Speech;
use letters::fhir::{Heading, Phrase};
use passport::{Audience, Date, Medicine, PatientPart, Role, Task};

/// A document is read in any year, so that no day goes without its own.
pub(super) const ANY_DAY: Date = Date::MIN;

pub(super) fn say(speech: &Speech, phrase: Phrase<'_>) -> String {
    match phrase {
        Phrase::Title => speech.fhir_title().to_owned(),
        Phrase::Disclaimer => speech.summary_foot().to_owned(),
        Phrase::Sample => speech.sample_bar().to_owned(),
        Phrase::MadeFor(audience, role) => made_for(speech, audience, role),
        Phrase::OwnWordsIn(language) => speech.summary_foot_language(&speech.language_name(language.tag())),
        Phrase::LeftOut(left_out) => speech.left_out_in_words(left_out).unwrap_or_default(),
        Phrase::Heading(part) => heading(speech, part).to_owned(),
        Phrase::Nothing(Heading::Allergies) => speech.summary_no_allergies().to_owned(),
        Phrase::Nothing(_) => speech.fhir_nothing().to_owned(),
        Phrase::Part(PatientPart::Matters) => speech.about_matters().to_owned(),
        Phrase::Part(part) => speech.part_name(part).to_owned(),
        Phrase::Speaks(tag) => speech.summary_speaks(&speech.language_name(tag)),
        Phrase::Interpreter => speech.summary_interpreter().to_owned(),
        Phrase::App => speech.app_name().to_owned(),
        Phrase::Day(day) => speech.short_day(day),
        Phrase::Patient => speech.person_patient().to_owned(),
        Phrase::NotShown => speech.person_not_shown().to_owned(),
        Phrase::Member(member) => speech.person(member).name,
        Phrase::Role(role) => speech.coded(role).to_owned(),
        Phrase::Mark(mark) => speech.mark_name(mark).to_owned(),
        Phrase::Closeness(closeness) => speech.summary_closeness(speech.coded(closeness)),
        Phrase::StandIn(name) => speech.summary_stand_in(name),
        Phrase::Area(area) => speech.coded(area).to_owned(),
        Phrase::Task(task) => task_words(speech, task),
        Phrase::TaskState(state) => speech.coded(state).to_owned(),
        Phrase::Phase(phase) => speech.coded(phase).to_owned(),
        Phrase::Helps => speech.fhir_helps().to_owned(),
        Phrase::Agreement => speech.fhir_agreed().to_owned(),
        Phrase::AgreedWith(name) => speech.fhir_agreed_with(name),
        Phrase::TalkedWith(name) => speech.fhir_talked_with(name),
        Phrase::AppointmentKind(kind) => speech.coded(kind).to_owned(),
        Phrase::When(when) => speech.moment(when, ANY_DAY),
        Phrase::Repeats(repeat) => speech.repeats(repeat, ANY_DAY),
        Phrase::Theme(theme) => speech.coded(theme).to_owned(),
        Phrase::RaiseWith(name) => speech.fhir_raise_with(name),
        Phrase::HowMuch(what) => speech.fhir_how_much(what),
        Phrase::MainIllness => speech.care_main().to_owned(),
        Phrase::Change(medicine) => change(speech, medicine).unwrap_or_default(),
        Phrase::ForSudden => speech.care_for_sudden().to_owned(),
        Phrase::GivenBy(who) => speech.summary_given_by(who),
        Phrase::RenewedBy(name) => speech.summary_renewed_by(name),
        Phrase::TreatmentKind(kind) => speech.coded(kind).to_owned(),
        Phrase::ToldBy(Some(name)) => speech.care_told_by(name),
        Phrase::ToldBy(None) => speech.care_told_by_nobody().to_owned(),
        Phrase::WishKind(kind) => speech.coded(kind).to_owned(),
        Phrase::KeptWhere(place) => speech.summary_kept_where(place),
    }
}

fn heading(speech: &Speech, part: Heading) -> &str {
    match part {
        Heading::Story => speech.fhir_story(),
        Heading::Goals => speech.wishes_goals(),
        Heading::Medicines => speech.summary_medicines(),
        Heading::Allergies => speech.summary_allergies(),
        Heading::Conditions => speech.care_conditions(),
        Heading::ToTalkAbout => speech.summary_concerns(),
        Heading::Plan => speech.fhir_plan(),
        Heading::WhoDoesWhat => speech.summary_who_does_what(),
        Heading::Unheld => speech.summary_unheld(),
        Heading::Appointments => speech.restore_appointments(),
        Heading::Agreements => speech.summary_agreements(),
        Heading::Checks => speech.care_checks(),
        Heading::Watches => speech.care_watches(),
        Heading::Team => speech.nav_team(),
        Heading::Treatments => speech.care_treatments(),
        Heading::Wishes => speech.summary_wishes(),
        Heading::Decisions => speech.wishes_decisions(),
    }
}

fn made_for(speech: &Speech, audience: Audience, role: Option<Role>) -> String {
    let whom = match role {
        Some(role) => speech.coded(role),
        None => speech.coded(audience),
    };
    speech.summary_for(whom)
}

fn task_words(speech: &Speech, task: &Task) -> String {
    match task.point {
        Some(point) if task.what.is_empty() => speech.coded(point).to_owned(),
        _ => task.what.clone(),
    }
}

fn change(speech: &Speech, medicine: &Medicine) -> Option<String> {
    let change = speech.coded(medicine.change?);
    Some(match medicine.since {
        Some(since) => speech.care_since(change, &speech.short_day(since)),
        None => change.to_owned(),
    })
}
