//! What is new to a reader.

use crate::{Effect, Letter, Model, Reading, RecallMsg, Stage, ToRecall};

/// Asks the device what it remembers of the patient whose letter is open.
pub(super) fn ask(reading: &Reading, task: ToRecall) -> Vec<Effect> {
    let Letter::Open { summary, stub, .. } = &reading.letter else {
        return Vec::new();
    };
    vec![Effect::Recall {
        task,
        summary: summary.clone(),
        letter: stub.letter,
    }]
}

pub(super) fn step(model: &mut Model, msg: RecallMsg) -> Vec<Effect> {
    let Stage::Reading(reading) = &mut model.stage else {
        return Vec::new();
    };
    match msg {
        RecallMsg::Answered { letter, recall } => {
            if matches!(&reading.letter, Letter::Open { stub, .. } if stub.letter == letter) {
                reading.recalling.recall = Some(recall);
            }
            Vec::new()
        }
        RecallMsg::Elsewhere => ask(reading, ToRecall::Peek),
        RecallMsg::Remember(true) => ask(reading, ToRecall::Remember),
        RecallMsg::Remember(false) => ask(reading, ToRecall::Forget),
        RecallMsg::From(text) => {
            reading.recalling.from = text;
            Vec::new()
        }
    }
}
