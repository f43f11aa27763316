//! Updates that the passport itself has signed and that come in the wrong place: rolled back, forked, and what has no place at all.

use super::{Make, Sent, read, refused};
use crate::draw::{one_of, random};
use crate::maker::post::{HEAD, Said, sealed, sign};
use crate::mutate::Dice;
use crate::row::Row;
use crate::scene::Scene;

pub const ALL: [(&str, Make); 10] = [
    ("rolled back: one that has come", come),
    ("rolled back: one that was lost", lost),
    ("rolled back: any of them", any),
    ("forked: a number that has come", same_number),
    ("forked: a number that was named", named_number),
    ("forked: the next behind another", other_before),
    ("forked: a forgotten number", forgotten_number),
    ("no place: number 0", number_zero),
    ("no place: an unknown kind", unknown_kind),
    ("no place: less than a head", short),
];

/// What has been sent once, sent again.
fn again(scene: &Scene, row: &Row, numbers: &[u32], dice: &mut Dice) -> Sent {
    let number = if numbers.is_empty() {
        1
    } else {
        *one_of(numbers, dice)
    };
    let last = row.remembered().last().copied().unwrap();
    let sent = row.of(number.min(last)).unwrap();
    judged(scene, row, &sent.said, sent.letter.clone())
}

/// What comes late and was not overtaken may be taken; all else is refused by its place.
fn judged(scene: &Scene, row: &Row, said: &Said, letter: Vec<u8>) -> Sent {
    match row.word(said, &scene.ways.from_home) {
        Some(word) => refused(letter, word),
        None => read(letter),
    }
}

/// The numbers up to the last that has come, for which this holds.
fn numbers(row: &Row, has_come: Option<bool>) -> Vec<u32> {
    let last = row.remembered().last().copied().unwrap();
    let all = (1..=last).filter(|number| {
        row.of(*number)
            .is_some_and(|sent| has_come.is_none_or(|come| sent.has_come == come))
    });
    all.collect()
}

fn come(scene: &Scene, _: &Said, dice: &mut Dice) -> Sent {
    let row = scene.begun(dice);
    again(scene, row, &numbers(row, Some(true)), dice)
}

fn lost(scene: &Scene, _: &Said, dice: &mut Dice) -> Sent {
    let row = scene.begun(dice);
    again(scene, row, &numbers(row, Some(false)), dice)
}

fn any(scene: &Scene, _: &Said, dice: &mut Dice) -> Sent {
    let row = scene.begun(dice);
    again(scene, row, &numbers(row, None), dice)
}

/// Something else with a number that was given away, behind the one that it belongs behind.
fn instead(scene: &Scene, row: &Row, number: u32, dice: &mut Dice) -> Sent {
    let mut said = row.of(number).unwrap().said.clone();
    if dice.below(2) == 0 || number == 1 {
        said.content = scene.contents.alone(dice.below(scene.contents.updates.len()));
        said.content.extend(random(3, dice));
    } else {
        said.before
            .iter_mut()
            .zip(random(8, dice))
            .for_each(|(to, from)| *to ^= from | 1);
    }
    let letter = said.letter(&scene.ways.from_home, &scene.home);
    judged(scene, row, &said, letter)
}

fn same_number(scene: &Scene, _: &Said, dice: &mut Dice) -> Sent {
    let row = scene.begun(dice);
    let remembered = row.remembered();
    instead(scene, row, *remembered.last().unwrap(), dice)
}

fn named_number(scene: &Scene, _: &Said, dice: &mut Dice) -> Sent {
    let row = scene.begun(dice);
    instead(scene, row, *one_of(&row.remembered(), dice), dice)
}

fn forgotten_number(scene: &Scene, _: &Said, dice: &mut Dice) -> Sent {
    let row = scene.begun(dice);
    instead(scene, row, *one_of(&numbers(row, None), dice), dice)
}

fn other_before(scene: &Scene, said: &Said, dice: &mut Dice) -> Sent {
    let row = scene.begun(dice);
    let number = row.remembered().last().unwrap() + 1;
    let before = loop {
        let mut before = row.link(number - 1);
        before
            .iter_mut()
            .zip(random(8, dice))
            .for_each(|(to, from)| *to ^= from);
        if before != row.link(number - 1) {
            break before;
        }
    };
    let said = Said {
        line: row.line,
        number,
        before,
        ..said.clone()
    };
    refused(said.letter(&scene.ways.from_home, &scene.home), "fork")
}

fn number_zero(scene: &Scene, said: &Said, dice: &mut Dice) -> Sent {
    let kind = *one_of(&[said.kind, 2, 6, 0, 200], dice);
    let said = Said {
        kind,
        number: 0,
        ..said.clone()
    };
    refused(said.letter(&scene.ways.from_home, &scene.home), "unreadable")
}

fn unknown_kind(scene: &Scene, said: &Said, dice: &mut Dice) -> Sent {
    let kind = *one_of(&[0, 7, 8, 9, 100, 128, 255], dice);
    let said = Said { kind, ..said.clone() };
    refused(
        said.letter(&scene.ways.from_home, &scene.home),
        format!("newer-{kind}"),
    )
}

fn short(scene: &Scene, said: &Said, dice: &mut Dice) -> Sent {
    let way = &scene.ways.from_home;
    let mut body = said.body();
    body.truncate(dice.below(HEAD));
    let signature = sign(&scene.home, &way.mailbox, &body);
    refused(sealed(way, &body, &signature), "unreadable")
}
