//! Invitations to follow somebody's passport: opening one, accepting it, and the answer that the patient reads.

use super::following::{begin_there, task, with_following};
use crate::{
    Acceptance, Effect, Focus, FollowStep, FollowTask, Following, Invited, KeyTrouble, Model, Parcel,
    PostTrouble, Stage, Unlocking,
};

/// The id of the field for the words of an invitation.
const WORDS: &str = "words";
/// The id of the field for the name in an answer.
const NAME: &str = "follow-name";

/// Somebody invites whoever has this device.
pub(super) fn invited(model: &mut Model, invited: Invited, was_locked: bool) -> Vec<Effect> {
    let Invited {
        letter,
        called,
        invited,
    } = invited;
    begin_there(
        model,
        FollowStep::Invited {
            letter,
            called,
            name: invited,
            was_locked,
            is_accepting: false,
            trouble: None,
        },
    )
}

/// The same, locked with words.
pub(super) fn locked(model: &mut Model, letter: Parcel) -> Vec<Effect> {
    begin_there(model, FollowStep::Locked(Unlocking::new(letter)))
}

/// Whether the words of an invitation are asked for.
pub(super) fn is_locked(model: &Model) -> bool {
    matches!(&model.stage, Stage::Following(following) if matches!(following.step, FollowStep::Locked(_)))
}

fn unlocking(model: &mut Model) -> Option<&mut Unlocking> {
    match &mut model.stage {
        Stage::Following(following) => match &mut following.step {
            FollowStep::Locked(unlocking) => Some(unlocking),
            _ => None,
        },
        _ => None,
    }
}

pub(super) fn words_typed(model: &mut Model, text: String) -> Vec<Effect> {
    if let Some(unlocking) = unlocking(model) {
        unlocking.type_in(text);
    }
    Vec::new()
}

/// Tries the words. A second tap while the first attempt is under way is not a second attempt.
pub(super) fn try_words(model: &mut Model, fresh: u64) -> Vec<Effect> {
    let begun = unlocking(model).and_then(|unlocking| unlocking.begin(fresh));
    let Some((letter, words)) = begun else {
        return Vec::new();
    };
    vec![task(FollowTask::Unlock {
        attempt: fresh,
        letter,
        words,
    })]
}

pub(super) fn unlocked(
    model: &mut Model,
    attempt: u64,
    opened: Result<Box<Invited>, KeyTrouble>,
) -> Vec<Effect> {
    let Some(unlocking) = unlocking(model).filter(|unlocking| unlocking.attempt == Some(attempt)) else {
        return Vec::new();
    };
    unlocking.attempt = None;
    match opened {
        Err(trouble) if unlocking.failed(trouble) => vec![Effect::Focus(Focus::Field(WORDS))],
        Err(_) => Vec::new(),
        Ok(invitation) => invited(model, *invitation, true),
    }
}

pub(super) fn accept(following: &mut Following) -> Vec<Effect> {
    let FollowStep::Invited {
        letter,
        name,
        is_accepting,
        trouble,
        ..
    } = &mut following.step
    else {
        return Vec::new();
    };
    if name.trim().is_empty() {
        return vec![Effect::Focus(Focus::Field(NAME))];
    }
    if std::mem::replace(is_accepting, true) {
        return Vec::new();
    }
    *trouble = None;
    let (letter, name) = (letter.clone(), name.trim().to_owned());
    vec![task(FollowTask::Accept { letter, name })]
}

pub(super) fn accepted(model: &mut Model, accepted: Result<Box<Acceptance>, PostTrouble>) -> Vec<Effect> {
    let has_worked = accepted.is_ok();
    let effects = with_following(model, |following| {
        let FollowStep::Invited {
            called,
            was_locked,
            is_accepting,
            trouble,
            ..
        } = &mut following.step
        else {
            return Vec::new();
        };
        *is_accepting = false;
        match accepted {
            Err(why) => *trouble = Some(why),
            Ok(answer) => {
                let (called, was_locked) = (called.clone(), *was_locked);
                following.step = FollowStep::Answered {
                    pairing: answer.pairing,
                    called,
                    made: answer.made,
                    words: (!was_locked).then_some(answer.words),
                };
            }
        }
        vec![Effect::Focus(Focus::Heading)]
    });
    model.follows |= has_worked;
    effects
}

/// Looks for an answer that was given before.
pub(super) fn show_answer(following: &mut Following, pairing: u64) -> Vec<Effect> {
    following.step = FollowStep::Waiting;
    vec![task(FollowTask::Answer(pairing))]
}

/// The answer that was given before, with its words: whoever is not together with the patient needs them as long as nothing has come.
pub(super) fn answer_is(
    following: &mut Following,
    answer: Result<Box<Acceptance>, PostTrouble>,
) -> Vec<Effect> {
    if following.step != FollowStep::Waiting {
        return Vec::new();
    }
    following.handed = None;
    following.step = match answer {
        Err(trouble) => FollowStep::Refused(trouble),
        Ok(answer) => FollowStep::Answered {
            pairing: answer.pairing,
            called: answer.called,
            made: answer.made,
            words: Some(answer.words),
        },
    };
    vec![Effect::Focus(Focus::Heading)]
}
