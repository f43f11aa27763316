//! Signatures that are not the passport's own over just this, sealed by somebody who has the follower's keys. All else is right.

use super::{Make, Sent, refused};
use crate::draw::{one_of, random};
use crate::maker::keys::{Directions, Seed};
use crate::maker::post::{SIGNATURE, Said, opened, sealed, sign, signed};
use crate::maker::weak;
use crate::mutate::Dice;
use crate::scene::Scene;
use ed25519_dalek::Signer as _;

pub const ALL: [(&str, Make); 12] = [
    ("forged: signed by a stranger", by_stranger),
    ("forged: signed by the follower", by_follower),
    ("forged: signed other content", of_other_content),
    ("forged: signed earlier", of_earlier),
    ("forged: signed for the other direction", for_other_direction),
    ("forged: signed for another follower", for_other_follower),
    ("forged: signed without its context", without_context),
    ("forged: a bit of the signature", flipped),
    ("forged: a scalar beyond the order", stretched),
    ("forged: a point of small order", small_order),
    ("forged: a point of mixed order", mixed_order),
    ("forged: signed, then a byte more", then_more),
];

fn with(scene: &Scene, said: &Said, signature: [u8; SIGNATURE]) -> Sent {
    refused(sealed(&scene.ways.from_home, &said.body(), &signature), "forged")
}

fn signed_by(by: &Seed, scene: &Scene, said: &Said) -> [u8; SIGNATURE] {
    sign(by, &scene.ways.from_home.mailbox, &said.body())
}

fn by_stranger(scene: &Scene, said: &Said, _: &mut Dice) -> Sent {
    with(scene, said, signed_by(&scene.stranger, scene, said))
}

fn by_follower(scene: &Scene, said: &Said, _: &mut Dice) -> Sent {
    with(scene, said, signed_by(&scene.afar, scene, said))
}

fn of_other_content(scene: &Scene, said: &Said, dice: &mut Dice) -> Sent {
    let mut other = said.clone();
    match dice.below(5) {
        0 => other.kind = 2,
        1 => other.line = !other.line,
        2 => other.number += 1,
        3 => other.before = [7; 8],
        _ => other.content.push(0),
    }
    with(scene, said, signed_by(&scene.home, scene, &other))
}

fn of_earlier(scene: &Scene, said: &Said, dice: &mut Dice) -> Sent {
    let earlier = one_of(&scene.begun(dice).sent, dice);
    let (_, signature) = opened(&scene.ways.from_home, &earlier.letter).unwrap();
    with(scene, said, signature)
}

fn for_other_direction(scene: &Scene, said: &Said, _: &mut Dice) -> Sent {
    let signature = sign(&scene.home, &scene.ways.from_afar.mailbox, &said.body());
    with(scene, said, signature)
}

fn for_other_follower(scene: &Scene, said: &Said, _: &mut Dice) -> Sent {
    let theirs = Directions::at_home(&scene.home, &scene.stranger.public());
    with(
        scene,
        said,
        sign(&scene.home, &theirs.from_home.mailbox, &said.body()),
    )
}

fn without_context(scene: &Scene, said: &Said, dice: &mut Dice) -> Sent {
    let message = signed(&scene.ways.from_home.mailbox, &said.body());
    let from = *one_of(&[1, 24, 32], dice);
    let rest = message.get(from..).unwrap();
    with(scene, said, scene.home.signing().sign(rest).to_bytes())
}

fn flipped(scene: &Scene, said: &Said, dice: &mut Dice) -> Sent {
    let mut signature = signed_by(&scene.home, scene, said);
    *signature.get_mut(dice.below(SIGNATURE)).unwrap() ^= 1 << dice.below(8);
    with(scene, said, signature)
}

fn stretched(scene: &Scene, said: &Said, _: &mut Dice) -> Sent {
    with(scene, said, weak::stretched(&signed_by(&scene.home, scene, said)))
}

fn small_order(scene: &Scene, said: &Said, dice: &mut Dice) -> Sent {
    let message = signed(&scene.ways.from_home.mailbox, &said.body());
    // The first is the one that a reader takes who only compares both sides.
    let which = dice.below(2) * dice.below(8);
    with(scene, said, weak::of_small_order(&scene.home, &message, which))
}

fn mixed_order(scene: &Scene, said: &Said, dice: &mut Dice) -> Sent {
    let message = signed(&scene.ways.from_home.mailbox, &said.body());
    with(
        scene,
        said,
        weak::with_small_order(&scene.home, &message, dice.below(7)),
    )
}

fn then_more(scene: &Scene, said: &Said, dice: &mut Dice) -> Sent {
    let signature = signed_by(&scene.home, scene, said);
    let more = [&said.body()[..], &random(1 + dice.below(9), dice)].concat();
    refused(sealed(&scene.ways.from_home, &more, &signature), "forged")
}
