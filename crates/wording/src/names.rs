//! What records are called when they are listed.

use super::Speech;
use passport::{Area, Concern, Kind, Mark, Passport, PatientPart, Question, Record, Sharing, Task};

/// A title and, where there are two, the words below it. `own` says whether the title is in the patient's own words.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Titled {
    /// What stands first.
    pub title: String,
    /// What stands below.
    pub detail: Option<String>,
    /// Whether the title is the patient's own words rather than ours.
    pub own: bool,
}

impl Speech {
    /// A task by its area, with its own words below; by its own words alone where the area says nothing.
    #[must_use]
    pub fn task_name(&self, task: &Task) -> Titled {
        let words = Some(task.what.clone()).filter(|words| !words.is_empty());
        let point = task.point.map(|point| self.coded(point).to_owned());
        let words = words.or(point);
        match (task.area, words) {
            (Area::SomethingElse, Some(words)) => Titled {
                title: words,
                detail: None,
                own: true,
            },
            (area, words) => Titled {
                title: self.coded(area).to_owned(),
                detail: words,
                own: false,
            },
        }
    }

    /// A concern by its checklist item, with its own words below; by its own words where there is no item.
    #[must_use]
    pub fn concern_name(&self, concern: &Concern) -> Titled {
        let words = Some(concern.words.clone()).filter(|words| !words.is_empty());
        match concern.item {
            Some(item) => Titled {
                title: self.coded(item).to_owned(),
                detail: words,
                own: false,
            },
            None => Titled {
                title: words.unwrap_or_default(),
                detail: None,
                own: true,
            },
        }
    }

    /// A question in its own words, else as the prompt it came from.
    #[must_use]
    pub fn question_name(&self, question: &Question) -> Titled {
        match (question.words.is_empty(), question.prompt) {
            (true, Some(prompt)) => Titled {
                title: self.coded(prompt).to_owned(),
                detail: None,
                own: false,
            },
            _ => Titled {
                title: question.words.clone(),
                detail: None,
                own: true,
            },
        }
    }
}

impl Speech {
    /// What records of a kind are called, in the plural.
    #[must_use]
    pub fn kind_name(&self, kind: Kind) -> &str {
        match kind {
            Kind::Member => self.kind_member(),
            Kind::Task => self.kind_task(),
            Kind::Appointment => self.kind_appointment(),
            Kind::Concern => self.kind_concern(),
            Kind::Question => self.kind_question(),
            Kind::Agreement => self.kind_agreement(),
            Kind::Goal => self.kind_goal(),
            Kind::Wish => self.kind_wish(),
            Kind::Decision => self.kind_decision(),
            Kind::Condition => self.kind_condition(),
            Kind::Treatment => self.kind_treatment(),
            Kind::Medicine => self.kind_medicine(),
            Kind::Allergy => self.kind_allergy(),
            Kind::Check => self.kind_check(),
            Kind::Watch => self.kind_watch(),
            Kind::Review | Kind::SelfCheck | Kind::SetAside | Kind::Given | Kind::Told | Kind::Follower => {
                self.kind_note()
            }
        }
    }

    /// Who may see a record, with the name of the one person where there is one.
    #[must_use]
    pub fn sharing(&self, passport: &Passport, sharing: Sharing) -> String {
        match sharing.person().and_then(|id| self.name_of(passport, id)) {
            Some(name) => self.sharing_only(&name),
            None => self.coded(sharing.rule()).to_owned(),
        }
    }
}

impl Speech {
    /// What any record is called.
    #[must_use]
    pub fn record_name(&self, record: &Record) -> String {
        match record {
            Record::Member(_, member) => self.person(member).name,
            Record::Task(_, task) => self.task_name(task).title,
            Record::Appointment(_, appointment) => self.coded(appointment.kind).to_owned(),
            Record::Concern(_, concern) => self.concern_name(concern).title,
            Record::Question(_, question) => self.question_name(question).title,
            Record::Agreement(_, agreement) => agreement.what.clone(),
            Record::Goal(_, goal) => goal.what.clone(),
            Record::Wish(_, wish) => self.coded(wish.kind).to_owned(),
            Record::Decision(_, decision) => decision.about.clone(),
            Record::Condition(_, condition) => condition.what.clone(),
            Record::Treatment(_, treatment) if treatment.what.is_empty() => {
                self.coded(treatment.kind).to_owned()
            }
            Record::Treatment(_, treatment) => treatment.what.clone(),
            Record::Medicine(_, medicine) => medicine.name.clone(),
            Record::Allergy(_, allergy) => allergy.to.clone(),
            Record::Check(_, check) => check.what.clone(),
            Record::Watch(_, watch) => watch.what.clone(),
            Record::Review(_, review) => self.coded(review.moment).to_owned(),
            Record::SelfCheck(_, check) => self.short_day(check.on),
            Record::SetAside(_, note) => self.coded(note.rule).to_owned(),
            Record::Given(_, given) => self.coded(given.audience).to_owned(),
            Record::Told(_, told) => self.coded(told.what).to_owned(),
            // Who it is stands in the care team; of the rest nothing is to be said.
            Record::Follower(..) => String::new(),
        }
    }

    /// What is said of a person at first sight.
    #[must_use]
    pub fn mark_name(&self, mark: Mark) -> &str {
        match mark {
            Mark::CallByNight => self.night_call_by_night(),
            Mark::Coordinator => self.summary_coordinator(),
            Mark::SpeaksForPatient => self.summary_speaks_for(),
            Mark::EmergencyContact => self.summary_emergency(),
        }
    }

    /// What a part of the patient's own record is called.
    #[must_use]
    pub fn part_name(&self, part: PatientPart) -> &str {
        match part {
            PatientPart::FullName => self.field_full_name(),
            PatientPart::Born => self.field_born(),
            PatientPart::Speaks => self.field_speaks(),
            PatientPart::Communication => self.field_communication(),
            PatientPart::Phone => self.field_own_phone(),
            PatientPart::Matters => self.field_matters(),
            PatientPart::InOneSentence => self.field_in_one_sentence(),
            PatientPart::RightNow => self.field_right_now(),
            PatientPart::Children => self.field_children(),
        }
    }
}
