//! The illnesses, treatments, checks of the sample patient, and what her team told her to watch for. Not advice.

use super::days_after;
use super::people::{NURSE, ONCOLOGIST};
use passport::{
    Check, Condition, Date, Holder, Id, Record, Treatment, TreatmentKind, TreatmentState, Watch, WatchKind,
};
use words::SampleTexts;

pub(super) fn conditions(texts: &SampleTexts) -> impl Iterator<Item = Record> {
    let diabetes = Condition {
        what: texts.sample_condition_diabetes().into(),
        since: texts.sample_condition_diabetes_since().into(),
        ..Condition::default()
    };
    [Record::Condition(Id::new(1), diabetes)].into_iter()
}

pub(super) fn treatments(texts: &SampleTexts, today: Date) -> impl Iterator<Item = Record> {
    let operation = Treatment {
        what: texts.sample_treatment_operation().into(),
        state: TreatmentState::Finished,
        ended: Some(days_after(today, -200)),
        ..Treatment::new(TreatmentKind::Operation)
    };
    let chemotherapy = Treatment {
        what: texts.sample_treatment_chemo().into(),
        began: Some(days_after(today, -150)),
        ..Treatment::new(TreatmentKind::Chemotherapy)
    };
    [
        Record::Treatment(Id::new(1), operation),
        Record::Treatment(Id::new(2), chemotherapy),
    ]
    .into_iter()
}

/// Nobody is down to tell the result: a gap to notice.
pub(super) fn checks(texts: &SampleTexts, today: Date) -> impl Iterator<Item = Record> {
    let scan = Check {
        what: texts.sample_check_scan().into(),
        how_often: texts.sample_check_scan_how_often().into(),
        next: Some(days_after(today, 25)),
        ordered_by: Holder::Member(ONCOLOGIST),
        ..Check::default()
    };
    [Record::Check(Id::new(1), scan)].into_iter()
}

pub(super) fn watches(texts: &SampleTexts, today: Date) -> impl Iterator<Item = Record> {
    let fever = Watch {
        what: texts.sample_watch_fever().into(),
        then: texts.sample_watch_fever_then().into(),
        call: Some(NURSE),
        told_by: Some(NURSE),
        told_on: Some(days_after(today, -40)),
        ..Watch::new(WatchKind::WarningSign)
    };
    [Record::Watch(Id::new(1), fever)].into_iter()
}
