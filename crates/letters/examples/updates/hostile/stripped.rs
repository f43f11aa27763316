//! Updates from which the signature is gone, and open letters in their place.

use super::{Make, Sent, refused};
use crate::draw::{one_of, random};
use crate::maker::post::{SIGNATURE, Said, sealed, sign};
use crate::maker::tagged;
use crate::mutate::Dice;
use crate::scene::Scene;

pub const ALL: [(&str, Make); 6] = [
    ("stripped: no signature", missing),
    ("stripped: a signature of zeros", zeros),
    ("stripped: part of a signature", cut),
    ("stripped: less than a signature inside", nearly_nothing),
    ("stripped: an open letter", open_letter),
    ("stripped: an open reply", open_reply),
];

/// What has to be said of something sealed that nobody has signed: what stands where a signature belongs is taken for one.
fn inside(scene: &Scene, inside: &[u8]) -> Sent {
    let word = match inside.split_last_chunk::<SIGNATURE>() {
        Some((_, last)) if *last != [0; SIGNATURE] => "forged",
        _ => "unsigned",
    };
    refused(sealed(&scene.ways.from_home, inside, &[]), word)
}

fn missing(scene: &Scene, said: &Said, _: &mut Dice) -> Sent {
    inside(scene, &said.body())
}

fn zeros(scene: &Scene, said: &Said, _: &mut Dice) -> Sent {
    inside(scene, &[&said.body()[..], &[0; SIGNATURE]].concat())
}

fn cut(scene: &Scene, said: &Said, dice: &mut Dice) -> Sent {
    let body = said.body();
    let signature = sign(&scene.home, &scene.ways.from_home.mailbox, &body);
    let mut all = [&body[..], &signature].concat();
    all.truncate(body.len() + 1 + dice.below(SIGNATURE - 1));
    inside(scene, &all)
}

fn nearly_nothing(scene: &Scene, said: &Said, dice: &mut Dice) -> Sent {
    let mut body = said.body();
    body.truncate(dice.below(SIGNATURE));
    inside(scene, &body)
}

fn open_letter(scene: &Scene, _: &Said, dice: &mut Dice) -> Sent {
    refused(one_of(&scene.contents.open_letters, dice).clone(), "unsigned")
}

fn open_reply(_: &Scene, _: &Said, dice: &mut Dice) -> Sent {
    let body = random(1 + dice.below(60), dice);
    refused(tagged(b"red thread:reply", &body), "unsigned")
}
