//! What somebody sends who has the keys of the passport and means harm: rightly signed, and wrong inside.

use super::{Make, Sent, read, refused};
use crate::draw::{any_byte, one_of, random};
use crate::maker::post::Said;
use crate::mutate::{Dice, mutate};
use crate::scene::Scene;

pub const ALL: [(&str, Make); 9] = [
    ("lies: flags of a later version", flags),
    ("lies: upon an update that is not held", upon_nothing),
    ("lies: upon another update than it names", upon_another),
    ("lies: too many marks", too_many_marks),
    ("lies: marks of nothing", marks_of_nothing),
    ("lies: not so many marks as records", wrong_marks),
    ("lies: ends in its head", cut_head),
    ("lies: a few things wrong", mutated),
    ("lies: any bytes at all", any_bytes),
];

fn sent(scene: &Scene, said: &Said, content: Vec<u8>) -> Vec<u8> {
    let said = Said {
        kind: 1,
        content,
        ..said.clone()
    };
    said.letter(&scene.ways.from_home, &scene.home)
}

fn flags(scene: &Scene, said: &Said, dice: &mut Dice) -> Sent {
    let flags = 4 + dice.below(252);
    let mut content = said.content.clone();
    *content.first_mut().unwrap() = flags as u8;
    refused(sent(scene, said, content), format!("newer-{flags}"))
}

/// A link that nothing has, or that of a post which is no update that is held.
fn upon_nothing(scene: &Scene, said: &Said, dice: &mut Dice) -> Sent {
    let row = scene.begun(dice);
    let lost: Vec<[u8; 8]> = row
        .sent
        .iter()
        .filter(|sent| !sent.has_come)
        .map(|sent| sent.link)
        .collect();
    let link = match dice.below(4) {
        0 if !lost.is_empty() => *one_of(&lost, dice),
        1 => [0; 8],
        _ => *random(8, dice).first_chunk().unwrap(),
    };
    let content = [&[1][..], &link, said.content.get(1..).unwrap()].concat();
    refused(sent(scene, said, content), "missing")
}

/// Where two are not in one language, one is whole upon the other, and builds on nothing.
fn upon_another(scene: &Scene, said: &Said, dice: &mut Dice) -> Sent {
    let Some((shown, link)) = scene.shown else {
        return upon_nothing(scene, said, dice);
    };
    let all = scene.contents.updates.len();
    let other = (shown + 1 + dice.below(all - 1)) % all;
    let content = scene.contents.upon(dice.below(all), other, link);
    if content.first().is_none_or(|flags| flags & 1 == 0) {
        return upon_nothing(scene, said, dice);
    }
    read(sent(scene, said, content))
}

/// An update that is whole and says these marks, then whatever.
fn with_marks(scene: &Scene, said: &Said, marks: &[u8], dice: &mut Dice) -> Vec<u8> {
    let content = [&[0][..], marks, &random(dice.below(200), dice)].concat();
    sent(scene, said, content)
}

fn too_many_marks(scene: &Scene, said: &Said, dice: &mut Dice) -> Sent {
    // From 2,001 to the most that two bytes say, and numbers of three bytes.
    let count = 2_001 + dice.below(16_383 - 2_000);
    let last = (count >> 7) as u8 | if dice.below(4) == 0 { 128 } else { 0 };
    let marks = [count as u8 & 127 | 128, last];
    refused(with_marks(scene, said, &marks, dice), "unreadable")
}

fn marks_of_nothing(scene: &Scene, said: &Said, dice: &mut Dice) -> Sent {
    let marks: &[u8] = match dice.below(5) {
        // Nothing over and over; one that follows where there are none; more than there are to be; passed over beyond the end.
        0 => &[5, 0, 0, 0],
        1 => &[5, 0, 1, 0],
        2 => &[5, 0, 0, 6],
        3 => &[5, 1, 0, 1, 9, 9, 9, 9],
        _ => &[0xd0, 0x0f, 0xff, 0x7f, 0xff, 0x7f, 0xff, 0x7f],
    };
    refused(with_marks(scene, said, marks, dice), "unreadable")
}

fn wrong_marks(scene: &Scene, said: &Said, dice: &mut Dice) -> Sent {
    let all = scene.contents.updates.len();
    let number = dice.below(all);
    let content = scene.contents.alone(number);
    let head = if content.first() == Some(&2) { 9 } else { 1 };
    let marks = scene.contents.update(number).state.marks().len();
    // All of them are new: a count, one turn of three numbers, and four bytes each.
    let long = |count: usize| if count > 127 { 2 } else { 1 };
    let length = if marks == 0 {
        1
    } else {
        long(marks) * 2 + 2 + 4 * marks
    };
    let stream = content.get(head + length..).unwrap();
    let fewer = marks.min(dice.below(100));
    let count = if fewer == marks { marks + 1 } else { fewer }.min(120);
    let mut wrong = vec![0, count as u8];
    if count > 0 {
        wrong.extend([0, 0, count as u8]);
        wrong.extend(random(4 * count, dice));
    }
    wrong.extend(stream);
    let word = if count == marks { None } else { Some("unreadable") };
    let letter = sent(scene, said, wrong);
    word.map_or_else(|| read(letter.clone()), |word| refused(letter.clone(), word))
}

fn cut_head(scene: &Scene, said: &Said, dice: &mut Dice) -> Sent {
    let flags = dice.below(3) as u8;
    // Nothing at all; a difference without all of a link; got without all of its place; no marks.
    let content = match flags {
        0 => vec![0],
        1 => [vec![1], random(dice.below(8), dice)].concat(),
        _ => [vec![2], random(dice.below(8), dice)].concat(),
    };
    let content = if dice.below(8) == 0 { Vec::new() } else { content };
    refused(sent(scene, said, content), "unreadable")
}

fn mutated(scene: &Scene, said: &Said, dice: &mut Dice) -> Sent {
    let mut content = said.content.clone();
    // Its head stays as it is: what stands behind would not be looked at otherwise.
    let head = if content.first().is_some_and(|flags| flags & 1 == 1) {
        9
    } else {
        1
    };
    let mut rest = content.split_off(head.min(content.len()));
    let other = scene.contents.alone(dice.below(scene.contents.updates.len()));
    mutate(&mut rest, &other, dice, any_byte);
    content.extend(rest);
    read(sent(scene, said, content))
}

fn any_bytes(scene: &Scene, said: &Said, dice: &mut Dice) -> Sent {
    let length = 1 + dice.below(300);
    let mut content = match dice.below(3) {
        0 => random(length, dice),
        1 => vec![any_byte(dice); length],
        // No marks, and then one byte over and over, by which a model is led to say the same for ever.
        _ => [
            vec![0, 0],
            random(dice.below(25), dice),
            vec![any_byte(dice); length],
        ]
        .concat(),
    };
    if let Some((_, link)) = scene.shown
        && dice.below(2) == 0
    {
        content = [&[1][..], &link, content.get(1..).unwrap()].concat();
    }
    read(sent(scene, said, content))
}
