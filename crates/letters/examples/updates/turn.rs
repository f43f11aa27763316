//! One turn: a follower with a history gets something hostile, and then what is right. It says what became of both.

use crate::contents::Contents;
use crate::draw::one_of;
use crate::follower::{Follower, is_within_limits};
use crate::hostile::{Fate, Make, Sent};
use crate::mutate::Dice;
use crate::scene::Scene;
use std::time::{Duration, Instant};

/// What became of one turn.
pub struct Turn {
    /// What was sent.
    pub name: &'static str,
    /// The word it was refused with; `read` when it was not.
    pub word: String,
    /// What is against the promise, if anything is.
    pub breach: Option<String>,
    /// How long it was looked at.
    pub took: Duration,
}

/// Plays a turn.
pub fn play(contents: &Contents, all: &[(&'static str, Make)], dice: &mut Dice) -> Turn {
    let mut scene = Scene::new(contents, dice);
    let (said, number) = scene.right(dice);
    let (name, make) = *one_of(all, dice);
    let sent = make(&scene, &said, dice);
    let before = scene.follower.has.clone();
    let began = Instant::now();
    let taken = scene.follower.take(&sent.letter);
    let took = began.elapsed();
    let mut breach = breach_of(&sent, &taken, &scene.follower);
    if taken.is_err() && scene.follower.has != before {
        breach = Some("something was applied of what was refused".into());
    }
    scene.follower.has = before;
    let right = said.letter(&scene.ways.from_home, &scene.home);
    let afterwards = scene.follower.take(&right);
    if afterwards.is_err() || scene.follower.shown() != Some(&*contents.update(number)) {
        breach = breach.or(Some(format!(
            "what is right was not taken afterwards: {afterwards:?}"
        )));
    }
    Turn {
        name,
        word: taken.err().unwrap_or_else(|| "read".into()),
        breach,
        took,
    }
}

fn breach_of(sent: &Sent, taken: &Result<(), String>, follower: &Follower) -> Option<String> {
    match (&sent.fate, taken) {
        (Fate::Refused(word), Err(said)) if word == said => None,
        (Fate::Refused(word), Err(said)) => Some(format!("refused as {said} and not as {word}")),
        (Fate::Refused(word), Ok(())) => Some(format!("taken, and not refused as {word}")),
        (Fate::Read, Ok(())) if follower.shown().is_some_and(is_within_limits) => None,
        (Fate::Read, Ok(())) => Some("taken beyond what may be read".into()),
        (Fate::Read, Err(said)) if is_said_of_content(said) => None,
        (Fate::Read, Err(said)) => Some(format!("refused as {said}, which is not said of content")),
    }
}

fn is_said_of_content(word: &str) -> bool {
    matches!(word, "unreadable" | "too-large" | "missing") || word.starts_with("newer-")
}
