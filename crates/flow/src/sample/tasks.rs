//! Who does what around the sample patient. Two tasks have nobody in the lead, so that the sample shows what a gap is.

use super::days_after;
use super::people::{DAUGHTER, GP, HOME_NURSE, HUSBAND, NURSE, ONCOLOGIST, PALLIATIVE, PHYSIO};
use passport::{Area, Date, Holder, Id, Member, Record, Task, TaskState};
use words::SampleTexts;

pub(super) fn tasks(texts: &SampleTexts, today: Date) -> impl Iterator<Item = Record> {
    let held = [
        held(Area::CancerTreatment, texts.sample_task_treatment(), ONCOLOGIST),
        Task {
            helpers: vec![ONCOLOGIST],
            ..held(Area::SideEffects, texts.sample_task_side_effects(), NURSE)
        },
        Task {
            helpers: vec![GP],
            ..held(Area::PainAndSymptoms, texts.sample_task_pain(), PALLIATIVE)
        },
        held(Area::MedicinesList, texts.sample_task_medicines(), GP),
        held(Area::BloodTests, texts.sample_task_blood(), GP),
        nobody(Area::Results, texts.sample_task_results()),
        Task {
            when: texts.sample_task_line_when().into(),
            ..held(Area::WoundStomaLine, texts.sample_task_line(), HOME_NURSE)
        },
        Task {
            when: texts.sample_task_training_when().into(),
            ..held(Area::Rehabilitation, texts.sample_task_training(), PHYSIO)
        },
        held(Area::Transport, texts.sample_task_transport(), HUSBAND),
        nobody(Area::FamilySupport, texts.sample_task_family()),
        held(Area::EverydayHelp, texts.sample_task_everyday(), DAUGHTER),
    ];
    (1..)
        .zip(held)
        .map(move |(raw, task)| Record::Task(Id::new(raw), agreed(task, today)))
}

fn held(area: Area, what: &str, lead: Id<Member>) -> Task {
    Task {
        what: what.into(),
        lead: Holder::Member(lead),
        ..Task::new(area)
    }
}

fn nobody(area: Area, what: &str) -> Task {
    Task {
        what: what.into(),
        state: TaskState::Unclear,
        ..Task::new(area)
    }
}

/// What professionals hold was agreed with the coordinator twelve days ago; what the family holds needs no such note.
fn agreed(task: Task, today: Date) -> Task {
    let by_family = [HUSBAND, DAUGHTER].map(Holder::Member).contains(&task.lead);
    if by_family || task.lead == Holder::Nobody {
        return task;
    }
    Task {
        agreed_with: Some(NURSE),
        agreed_on: Some(days_after(today, -12)),
        ..task
    }
}
