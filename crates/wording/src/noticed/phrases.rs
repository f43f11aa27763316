//! How things are called inside a sentence, where the names that stand in lists would not fit.

use crate::Speech;
use passport::{Appointment, AppointmentKind, Area, Date, Holder, Passport, Task, When};

/// A sentence begins with a large letter. Meant for sentences that begin with our words, not with a person's name.
pub(super) fn sentence(said: &str) -> String {
    let mut letters = said.chars();
    letters
        .next()
        .map(|first| first.to_uppercase().chain(letters).collect())
        .unwrap_or_default()
}

impl Speech {
    /// The patient's own words, in quotation marks; `None` where there are none.
    pub(super) fn quoted(&self, words: &str) -> Option<String> {
        Some(words.trim())
            .filter(|words| !words.is_empty())
            .map(|words| self.noticed_own_words(words))
    }

    /// A task as the end of a sentence: "Nobody is responsible for …". A point of the going-home list says it all.
    pub(super) fn task_in_sentence(&self, task: &Task) -> String {
        let area = self.area_in_sentence(task.area);
        match (self.quoted(&task.what), task.point) {
            (Some(own), _) if task.area == Area::SomethingElse => own,
            (Some(own), _) => self.noticed_area_and_words(area, &own),
            (None, Some(point)) => self.noticed_own_words(self.coded(point)),
            (None, None) => area.to_owned(),
        }
    }

    /// A task as a sentence begins with it.
    pub(super) fn task_first(&self, task: &Task) -> String {
        match (self.quoted(&task.what), task.point) {
            (Some(own), _) => own,
            (None, Some(point)) => self.coded(point).to_owned(),
            (None, None) => self.coded(task.area).to_owned(),
        }
    }

    /// Who holds something, inside a sentence; `None` for nobody and for someone who has left the team.
    pub(super) fn holder_in_sentence(&self, passport: &Passport, holder: Holder) -> Option<String> {
        match holder {
            Holder::Me => Some(self.patient().unwrap_or_else(|| self.noticed_you().to_owned())),
            Holder::Member(id) => self.name_of(passport, id),
            Holder::Nobody | Holder::NotShown => None,
        }
    }

    /// A contact with its day, as a sentence goes on with it: "your visit on Tuesday 24 November".
    pub(super) fn contact_in_sentence(&self, appointment: &Appointment, when: &When, today: Date) -> String {
        let contact = self.contact_kind_in_sentence(appointment.kind);
        match when {
            When::At { date, .. } | When::On(date) => {
                self.noticed_contact_on(contact, &self.day(*date, today))
            }
            When::InWeek(week) => {
                let (_, number) = week.year_and_number();
                self.noticed_contact_in_week(contact, i64::from(number))
            }
        }
    }

    /// An area inside a sentence.
    pub(super) fn area_in_sentence(&self, area: Area) -> &str {
        match area {
            Area::CancerTreatment => self.noticed_area_cancer_treatment(),
            Area::SideEffects => self.noticed_area_side_effects(),
            Area::PainAndSymptoms => self.noticed_area_pain_and_symptoms(),
            Area::OtherIllnesses => self.noticed_area_other_illnesses(),
            Area::MedicinesList => self.noticed_area_medicines_list(),
            Area::BloodTests => self.noticed_area_blood_tests(),
            Area::Results => self.noticed_area_results(),
            Area::FollowUpChecks => self.noticed_area_follow_up_checks(),
            Area::WoundStomaLine => self.noticed_area_wound_stoma_line(),
            Area::Nutrition => self.noticed_area_nutrition(),
            Area::Rehabilitation => self.noticed_area_rehabilitation(),
            Area::PsychologicalSupport => self.noticed_area_psychological_support(),
            Area::FamilySupport => self.noticed_area_family_support(),
            Area::Work => self.noticed_area_work(),
            Area::MoneyAndRights => self.noticed_area_money_and_rights(),
            Area::HomeHelp => self.noticed_area_home_help(),
            Area::Transport => self.noticed_area_transport(),
            Area::NightsAndWeekends => self.noticed_area_nights_and_weekends(),
            Area::IfWorse => self.noticed_area_if_worse(),
            Area::Paperwork => self.noticed_area_paperwork(),
            Area::EverydayHelp => self.noticed_area_everyday_help(),
            Area::SomethingElse | Area::Unknown(_) => self.noticed_area_something_else(),
        }
    }

    fn contact_kind_in_sentence(&self, kind: AppointmentKind) -> &str {
        match kind {
            AppointmentKind::Visit => self.noticed_kind_visit(),
            AppointmentKind::PhoneCall => self.noticed_kind_phone_call(),
            AppointmentKind::Video => self.noticed_kind_video(),
            AppointmentKind::SharedConsultation => self.noticed_kind_shared_consultation(),
            AppointmentKind::HomeVisit => self.noticed_kind_home_visit(),
            AppointmentKind::Treatment => self.noticed_kind_treatment(),
            AppointmentKind::BloodTest => self.noticed_kind_blood_test(),
            AppointmentKind::Scan => self.noticed_kind_scan(),
            AppointmentKind::OtherTest => self.noticed_kind_other_test(),
            AppointmentKind::Admission => self.noticed_kind_admission(),
            AppointmentKind::GoingHome => self.noticed_kind_going_home(),
            AppointmentKind::Rehabilitation => self.noticed_kind_rehabilitation(),
            AppointmentKind::Dental => self.noticed_kind_dental(),
            AppointmentKind::Other | AppointmentKind::Unknown(_) => self.noticed_kind_other(),
        }
    }
}
