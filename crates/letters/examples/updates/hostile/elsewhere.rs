//! Updates that are right somewhere else: of another passport, for another follower, or our own sent back.

use super::{Make, Sent, refused};
use crate::maker::keys::{Direction, Directions, Seed};
use crate::maker::post::{SEALED_AT, Said, carried, opened, sealed};
use crate::mutate::Dice;
use crate::scene::Scene;

pub const ALL: [(&str, Make); 8] = [
    ("elsewhere: another passport, the same follower", other_passport),
    ("elsewhere: the same passport, another follower", other_follower),
    ("elsewhere: nobody we know", nobody),
    ("elsewhere: our own, sent back", reflected),
    ("elsewhere: our own, addressed anew", own_readdressed),
    ("elsewhere: another passport's, addressed anew", other_readdressed),
    ("elsewhere: our own, sealed for us anew", own_resealed),
    (
        "elsewhere: another passport's, sealed for us anew",
        other_resealed,
    ),
];

fn of(scene: &Scene, said: &Said, home: &Seed, afar: &Seed) -> (Direction, Vec<u8>) {
    let way = if home.0 == scene.home.0 && afar.0 == scene.afar.0 {
        scene.ways.from_home
    } else {
        Directions::at_home(home, &afar.public()).from_home
    };
    (way, said.letter(&way, home))
}

fn other_passport(scene: &Scene, said: &Said, _: &mut Dice) -> Sent {
    let (_, letter) = of(scene, said, &scene.stranger, &scene.afar);
    refused(letter, "other-pairing")
}

fn other_follower(scene: &Scene, said: &Said, _: &mut Dice) -> Sent {
    let (_, letter) = of(scene, said, &scene.home, &scene.stranger);
    refused(letter, "other-pairing")
}

fn nobody(scene: &Scene, said: &Said, _: &mut Dice) -> Sent {
    let (_, letter) = of(scene, said, &scene.stranger, &scene.stranger);
    refused(letter, "other-pairing")
}

fn own(scene: &Scene, said: &Said) -> Vec<u8> {
    said.letter(&scene.ways.from_afar, &scene.afar)
}

fn reflected(scene: &Scene, said: &Said, _: &mut Dice) -> Sent {
    refused(own(scene, said), "other-pairing")
}

/// The same sealed bytes for our mailbox.
fn readdressed(scene: &Scene, letter: &[u8]) -> Sent {
    let sealed = letter.get(SEALED_AT..).unwrap();
    refused(carried(1, &scene.ways.from_home.mailbox, sealed), "altered")
}

fn own_readdressed(scene: &Scene, said: &Said, _: &mut Dice) -> Sent {
    readdressed(scene, &own(scene, said))
}

fn other_readdressed(scene: &Scene, said: &Said, _: &mut Dice) -> Sent {
    let (_, letter) = of(scene, said, &scene.stranger, &scene.afar);
    readdressed(scene, &letter)
}

/// What was signed for one direction, sealed again for ours by somebody who has both keys.
fn resealed(scene: &Scene, way: &Direction, letter: &[u8]) -> Sent {
    let (body, signature) = opened(way, letter).unwrap();
    refused(sealed(&scene.ways.from_home, &body, &signature), "forged")
}

fn own_resealed(scene: &Scene, said: &Said, _: &mut Dice) -> Sent {
    resealed(scene, &scene.ways.from_afar, &own(scene, said))
}

fn other_resealed(scene: &Scene, said: &Said, dice: &mut Dice) -> Sent {
    let (home, afar) = match dice.below(2) {
        0 => (&scene.home, &scene.stranger),
        _ => (&scene.stranger, &scene.afar),
    };
    let (way, letter) = of(scene, said, home, afar);
    resealed(scene, &way, &letter)
}
