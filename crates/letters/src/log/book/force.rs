//! Which of several versions of a unit stands while it is in dispute. Normally the newest; where that could do harm, what all of
//! them say, or what is seen by fewer. That it is in dispute is told elsewhere.

use super::units::{Said, Versions, put};
use crate::log::json::{quoted, text};
use crate::log::value::Value as _;
use passport::{Coded, Id, MayKnow, Sharing, SharingRule};
use std::borrow::Cow;

/// What stands of a unit, given all that was said of it, the oldest first.
pub(super) fn in_force<'a>(is: &str, unit: &str, versions: &'a Versions) -> Cow<'a, Said> {
    if let [only] = versions {
        return Cow::Borrowed(&only.value);
    }
    Cow::Owned(of_several(is, unit, versions))
}

fn of_several(is: &str, unit: &str, versions: &Versions) -> Said {
    let mut sides: Vec<&Said> = Vec::new();
    for version in versions {
        // What was said twice counts where it was said last.
        sides.retain(|side| **side != version.value);
        sides.push(&version.value);
    }
    let (Some(newest), true) = (sides.last(), sides.len() > 1) else {
        return sides.last().map(|side| (*side).clone()).unwrap_or_default();
    };
    match (is, unit) {
        ("allergy", "to") => all_said(&sides, &[("to", false), ("reaction", false)]),
        ("medicine", "name") => all_said(&sides, &[("name", false), ("dose", true)]),
        (_, "share") => narrower_sharing(&sides),
        ("member", "may_know") => narrower_knowledge(&sides),
        ("member", "close") => shown_if_all_show(newest, &sides),
        ("concern", "to") => alone_if_one_is(newest, &sides),
        ("concern", "spoken_only") => any_with(newest, &sides, "spoken_only"),
        // Whoever was stopped on one device gets nothing more from any.
        ("follower", "stopped") => any_with(newest, &sides, "stopped"),
        ("follower", "locked" | "copy" | "keeper") => any_without(newest, &sides, unit),
        _ => (*newest).clone(),
    }
}

fn field<'a>(said: &'a Said, name: &str) -> Option<&'a str> {
    said.iter()
        .find(|(field, _)| field == name)
        .map(|(_, raw)| raw.as_str())
}

fn has(said: &Said, flag: &str) -> bool {
    field(said, flag).is_some_and(|raw| raw != "false")
}

fn with(said: &Said, name: &str, raw: Option<&str>) -> Said {
    let mut with: Said = said.iter().filter(|(field, _)| field != name).cloned().collect();
    if let Some(raw) = raw {
        put(&mut with, (name.to_owned(), raw.to_owned()));
    }
    with
}

/// What the first side says that has this field; else the newest.
fn any_with(newest: &Said, sides: &[&Said], field: &str) -> Said {
    let with = sides.iter().find(|side| has(side, field));
    with.map_or_else(|| newest.clone(), |side| (*side).clone())
}

/// What the first side says that does not have this flag; else the newest.
fn any_without(newest: &Said, sides: &[&Said], flag: &str) -> Said {
    let without = sides.iter().find(|side| !has(side, flag));
    without.map_or_else(|| newest.clone(), |side| (*side).clone())
}

/// All that was said, the oldest first and no text twice. A dose of several has a question mark behind each.
fn all_said(sides: &[&Said], fields: &[(&str, bool)]) -> Said {
    let newest = sides.last().map(|side| (*side).clone()).unwrap_or_default();
    fields.iter().fold(newest, |said, (name, is_dose)| {
        // A newer version may write something else than texts; then the newest stands.
        match texts(sides, name).map(|texts| shown(texts, *is_dose)) {
            Some(shown) if shown.is_empty() => with(&said, name, None),
            Some(shown) => with(&said, name, Some(&quoted(&shown))),
            None => said,
        }
    })
}

/// What each side has in a field, the oldest first and each text once.
fn texts(sides: &[&Said], name: &str) -> Option<Vec<String>> {
    let mut texts: Vec<String> = Vec::new();
    for side in sides {
        let said = field(side, name).map_or(Some(String::new()), text)?;
        if !texts.contains(&said) {
            texts.push(said);
        }
    }
    Some(texts)
}

fn shown(mut texts: Vec<String>, is_dose: bool) -> String {
    let is_in_doubt = is_dose && texts.len() > 1;
    texts.retain(|text| !text.is_empty());
    if is_in_doubt {
        let doubted: Vec<String> = texts.iter().map(|text| format!("{text}?")).collect();
        doubted.join(" ")
    } else {
        texts.join(" / ")
    }
}

/// Who may see it: nobody whom one of the sides would not show it.
fn narrower_sharing(sides: &[&Said]) -> Said {
    let sharing = |side: &Said| {
        let rule = field(side, "share")
            .and_then(u16::read)
            .map(SharingRule::from_code);
        let person = field(side, "share_with").and_then(Id::read);
        rule.map_or(Sharing::OnlyMe, |rule| Sharing::of(rule, person))
    };
    let narrowest = sides
        .iter()
        .map(|side| sharing(side))
        .reduce(Sharing::narrower)
        .unwrap_or(Sharing::OnlyMe);
    let as_said = sides.iter().rfind(|side| sharing(side) == narrowest);
    as_said.map_or_else(
        || vec![("share".to_owned(), Sharing::OnlyMe.rule().code().to_string())],
        |side| (*side).clone(),
    )
}

/// What a relative may be told: no more than each of the sides would tell.
fn narrower_knowledge(sides: &[&Said]) -> Said {
    let may_know = |side: &Said| {
        let raw = field(side, "may_know")?;
        Some(u16::read(raw).map_or(MayKnow::AskMeFirst, MayKnow::from_code))
    };
    let narrowest = sides
        .iter()
        .map(|side| may_know(side))
        .reduce(MayKnow::narrower)
        .flatten();
    let raw = narrowest.map(|may_know| may_know.code().to_string());
    with(&Said::new(), "may_know", raw.as_deref())
}

/// How close somebody is: the newest, and shown to others only where every side would show it.
fn shown_if_all_show(newest: &Said, sides: &[&Said]) -> Said {
    match sides.iter().all(|side| has(side, "close_shown")) {
        true => newest.clone(),
        false => with(newest, "close_shown", None),
    }
}

/// Whom a concern is for: for the talk with one person alone where one of the sides says so, and where they name several, for
/// nobody yet.
fn alone_if_one_is(newest: &Said, sides: &[&Said]) -> Said {
    let mut alone = sides.iter().filter(|side| has(side, "alone"));
    match alone.next() {
        None => newest.clone(),
        Some(first) if alone.all(|other| field(other, "to") == field(first, "to")) => (*first).clone(),
        Some(first) => with(first, "to", None),
    }
}
