//! Updates that were changed on their way: by chance, or by somebody who makes tags anew and has no key.

use super::{Make, Sent, refused};
use crate::draw::{one_of, random};
use crate::maker::post::{SEALED_AT, Said, carried, sign};
use crate::maker::sealing::{NONCE, seal, seal_with};
use crate::maker::{POST, TAG, retagged, tagged};
use crate::mutate::Dice;
use crate::scene::Scene;
use letters::limits;

pub const ALL: [(&str, Make); 15] = [
    ("altered: a bit of what is sealed", bit),
    ("altered: many bytes of what is sealed", bytes),
    ("altered: another nonce", other_nonce),
    ("altered: sealed as something else", other_context),
    ("altered: sealed for the other direction", other_key),
    ("altered: cut", cut),
    ("altered: lengthened", lengthened),
    ("altered: cut within the mailbox", cut_in_mailbox),
    ("altered: another mailbox", other_mailbox),
    ("altered: another version", other_version),
    ("damaged: a bit", damaged),
    ("damaged: cut", damaged_cut),
    ("damaged: lengthened", damaged_longer),
    ("damaged: the tag of something else", other_tag),
    ("too large", too_large),
];

fn right(scene: &Scene, said: &Said) -> Vec<u8> {
    said.letter(&scene.ways.from_home, &scene.home)
}

fn flip(bytes: &mut [u8], at: usize, dice: &mut Dice) {
    *bytes.get_mut(at).unwrap() ^= 1 << dice.below(8);
}

/// Where something sealed stands behind the tag, at random.
fn sealed_at(body: &[u8], dice: &mut Dice) -> usize {
    let first = SEALED_AT - TAG;
    first + dice.below(body.len() - first)
}

fn bit(scene: &Scene, said: &Said, dice: &mut Dice) -> Sent {
    let letter = retagged(POST, &right(scene, said), |body| {
        let at = sealed_at(body, dice);
        flip(body, at, dice);
    });
    refused(letter, "altered")
}

fn bytes(scene: &Scene, said: &Said, dice: &mut Dice) -> Sent {
    let letter = retagged(POST, &right(scene, said), |body| {
        let at = sealed_at(body, dice);
        flip(body, at, dice);
        let more = random(body.len() - at, dice);
        body.iter_mut()
            .skip(at + 1)
            .zip(more)
            .for_each(|(to, from)| *to = from);
    });
    refused(letter, "altered")
}

/// What is sealed of a post.
fn inside(scene: &Scene, said: &Said) -> Vec<u8> {
    let body = said.body();
    let signature = sign(&scene.home, &scene.ways.from_home.mailbox, &body);
    [&body[..], &signature].concat()
}

fn other_nonce(scene: &Scene, said: &Said, dice: &mut Dice) -> Sent {
    let way = &scene.ways.from_home;
    let mut nonce = [0; NONCE];
    nonce
        .iter_mut()
        .zip(random(NONCE, dice))
        .for_each(|(to, from)| *to = from);
    let sealed = seal_with(&way.key, "red thread post seal 1", nonce, &inside(scene, said));
    refused(carried(1, &way.mailbox, &sealed), "altered")
}

fn other_context(scene: &Scene, said: &Said, dice: &mut Dice) -> Sent {
    let way = &scene.ways.from_home;
    let context = *one_of(&["red thread acceptance 1", "red thread post seal 2", ""], dice);
    let sealed = seal(&way.key, context, &inside(scene, said));
    refused(carried(1, &way.mailbox, &sealed), "altered")
}

fn other_key(scene: &Scene, said: &Said, _: &mut Dice) -> Sent {
    let sealed = seal(
        &scene.ways.from_afar.key,
        "red thread post seal 1",
        &inside(scene, said),
    );
    refused(carried(1, &scene.ways.from_home.mailbox, &sealed), "altered")
}

fn cut(scene: &Scene, said: &Said, dice: &mut Dice) -> Sent {
    let letter = retagged(POST, &right(scene, said), |body| {
        let left = sealed_at(body, dice);
        body.truncate(left);
    });
    refused(letter, "altered")
}

fn lengthened(scene: &Scene, said: &Said, dice: &mut Dice) -> Sent {
    let letter = retagged(POST, &right(scene, said), |body| {
        let at = if dice.below(2) == 0 {
            body.len()
        } else {
            sealed_at(body, dice)
        };
        let more = random(1 + dice.below(40), dice);
        body.splice(at..at, more).for_each(drop);
    });
    refused(letter, "altered")
}

fn cut_in_mailbox(scene: &Scene, said: &Said, dice: &mut Dice) -> Sent {
    let left = 1 + dice.below(8);
    let letter = retagged(POST, &right(scene, said), |body| body.truncate(left));
    refused(letter, "unreadable")
}

fn other_mailbox(scene: &Scene, said: &Said, dice: &mut Dice) -> Sent {
    let letter = retagged(POST, &right(scene, said), |body| {
        flip(body, 1 + dice.below(8), dice)
    });
    refused(letter, "other-pairing")
}

fn other_version(scene: &Scene, said: &Said, dice: &mut Dice) -> Sent {
    let version = *one_of(&[0, 0, 2, 3, 4, 127, 128, 254, 255], dice);
    let letter = retagged(POST, &right(scene, said), |body| {
        *body.first_mut().unwrap() = version
    });
    let word = if version == 0 {
        "unreadable".to_owned()
    } else {
        format!("newer-{version}")
    };
    refused(letter, word)
}

fn damaged(scene: &Scene, said: &Said, dice: &mut Dice) -> Sent {
    let mut letter = right(scene, said);
    let at = dice.below(letter.len());
    flip(&mut letter, at, dice);
    refused(letter, "damaged")
}

fn damaged_cut(scene: &Scene, said: &Said, dice: &mut Dice) -> Sent {
    let mut letter = right(scene, said);
    letter.truncate(dice.below(letter.len()));
    refused(letter, "damaged")
}

fn damaged_longer(scene: &Scene, said: &Said, dice: &mut Dice) -> Sent {
    let more = random(1 + dice.below(20), dice);
    refused([right(scene, said), more].concat(), "damaged")
}

fn other_tag(scene: &Scene, said: &Said, dice: &mut Dice) -> Sent {
    let keys = [
        b"red thread:invit",
        b"red thread:accep",
        b"red thread:locke",
        b"red thread:entry",
    ];
    let letter = right(scene, said);
    let body = letter.get(TAG..).unwrap();
    refused(tagged(one_of::<&[u8; 16]>(&keys, dice), body), "damaged")
}

fn too_large(scene: &Scene, said: &Said, dice: &mut Dice) -> Sent {
    let letter = retagged(POST, &right(scene, said), |body| {
        body.resize(limits::LETTER + 1 - TAG + dice.below(9), 0);
    });
    refused(letter, "too-large")
}
