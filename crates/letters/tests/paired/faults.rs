//! Invitations, acceptances, keys and posts with one fault each, behind the word that a reader says.

use super::{AFAR, FOLLOWER, HOME, PATIENT, Passed, STRANGER, of, passed, to_hex, ways};
use crate::maker::keys::{Directions, joined};
use crate::maker::post::{Said, UPDATE, carried, sealed, sign, signed};
use crate::maker::sealing::{seal, seal_with};
use crate::maker::{ACCEPTANCE, INVITATION, POST, hash, meeting, retagged, tagged, weak};
use ed25519_dalek::Signer as _;

type Fault = (&'static str, String);

/// The file.
pub fn listed() -> String {
    let mut text = String::from(
        "// One fault each, by the seeds of the other files. The first word is the reason that a reader gives, the second what it is for.\n",
    );
    for (reason, fault) in [
        of_meeting(),
        of_keys(),
        on_the_way(),
        unsigned(),
        forged(),
        out_of_place(),
        lies(),
    ]
    .concat()
    {
        text.push_str(&format!("{reason} {fault}\n"));
    }
    text
}

fn about(words: &str) -> Fault {
    ("//", words.into())
}

fn post(reason: &'static str, letter: &[u8]) -> Fault {
    (reason, format!("post {}", to_hex(letter)))
}

/// What would be next and right.
fn right() -> Passed {
    of("paired-1-farewell.txt")
}

fn of_meeting() -> Vec<Fault> {
    let invitation = meeting::invitation(&HOME, PATIENT, FOLLOWER);
    let (name, secret) = (HOME.pairing_name(), HOME.invitation_secret());
    let acceptance = meeting::acceptance(name, secret, &AFAR.public(), "Kari Moen");
    let mut faults = Vec::new();
    for (what, key, letter) in [
        ("invitation", INVITATION, &invitation),
        ("acceptance", ACCEPTANCE, &acceptance),
    ] {
        let said = |reason, letter: Vec<u8>| (reason, format!("{what} {}", to_hex(&letter)));
        let version = |version: u8| retagged(key, letter, |body| *body.first_mut().unwrap() = version);
        faults.push(about(
            "Too long; a bit; cut; the tag of a post; versions 0, 2 and 255; cut within, and lengthened.",
        ));
        faults.push(("too-large", format!("{what} 00x513")));
        faults.push(said("damaged", flipped(letter, 30)));
        faults.push(said("damaged", letter.iter().copied().take(50).collect()));
        faults.push(said("damaged", tagged(POST, letter.get(6..).unwrap())));
        faults.push(said("unreadable", version(0)));
        faults.push(said("newer-2", version(2)));
        faults.push(said("newer-255", version(255)));
        faults.push(said("unreadable", retagged(key, letter, |body| body.truncate(8))));
        let longer = if what == "invitation" {
            "unreadable"
        } else {
            "altered"
        };
        faults.push(said(longer, retagged(key, letter, |body| body.push(0))));
    }
    faults.push(about(
        "An invitation whose name is longer than 80 bytes, and one that is no UTF-8.",
    ));
    for names in [&[&[81][..], &[65; 81], &[0]].concat()[..], &[2, 0xc3, 0x28, 0]] {
        let named = retagged(INVITATION, &invitation, |body| {
            body.splice(89.., names.iter().copied()).for_each(drop)
        });
        faults.push(("unreadable", format!("invitation {}", to_hex(&named))));
    }
    faults.extend(of_acceptance(&acceptance));
    faults
}

fn of_acceptance(right: &[u8]) -> Vec<Fault> {
    let (name, secret) = (HOME.pairing_name(), HOME.invitation_secret());
    let said = |reason, letter: &[u8]| (reason, format!("acceptance {}", to_hex(letter)));
    let keys = AFAR.public();
    vec![
        about(
            "An acceptance of another invitation; without having seen this one; altered; without a name, with one too long, and with more behind it.",
        ),
        said(
            "other-pairing",
            &meeting::acceptance(STRANGER.pairing_name(), secret, &keys, "Kari Moen"),
        ),
        said(
            "altered",
            &meeting::acceptance(name, STRANGER.invitation_secret(), &keys, "Kari Moen"),
        ),
        said("altered", &retagged(ACCEPTANCE, right, |body| flip(body, 40))),
        said("unreadable", &meeting::accepted(name, secret, &keys)),
        said(
            "unreadable",
            &meeting::accepted(name, secret, &[&keys[..], &[81], &[65; 81]].concat()),
        ),
        said(
            "unreadable",
            &meeting::accepted(name, secret, &[&keys[..], &[1, 65, 0]].concat()),
        ),
    ]
}

fn of_keys() -> Vec<Fault> {
    let (signing, agreement) = AFAR
        .public()
        .split_first_chunk::<32>()
        .map(|(a, b)| (*a, *b.first_chunk::<32>().unwrap()))
        .unwrap();
    let said = |keys: [u8; 64]| ("no-keys", format!("keys {}", to_hex(&keys)));
    let mut faults = vec![about(
        "Ed25519 keys of small order, and one that is no point; X25519 keys of small order.",
    )];
    faults.extend(distinct(weak::signing_keys()).map(|key| said(joined(&key, &agreement))));
    faults.push(said(joined(&[2; 32], &agreement)));
    faults.extend(distinct(weak::agreement_keys()).map(|key| said(joined(&signing, &key))));
    faults
}

fn distinct(mut keys: Vec<[u8; 32]>) -> impl Iterator<Item = [u8; 32]> {
    keys.sort_unstable();
    keys.dedup();
    keys.into_iter()
}

fn flip(bytes: &mut [u8], at: usize) {
    *bytes.get_mut(at).unwrap() ^= 1;
}

fn flipped(bytes: &[u8], at: usize) -> Vec<u8> {
    let mut bytes = bytes.to_vec();
    flip(&mut bytes, at);
    bytes
}

fn on_the_way() -> Vec<Fault> {
    let (right, ways) = (right(), ways());
    let (way, letter, body) = (right.way, right.letter(), right.said.body());
    let last = letter.len() - 1;
    let mut faults = vec![about(
        "A post that is too large; a bit of the tag, the version, the mailbox, the nonce, what is sealed, the seal; cut; lengthened; nothing.",
    )];
    faults.push(("too-large", "post 00x1048569".into()));
    faults.extend(
        [0, 5, 6, 7, 14, 15, 38, 39, last - 16, last].map(|at| post("damaged", &flipped(&letter, at))),
    );
    faults.push(post("damaged", letter.get(..last).unwrap()));
    faults.push(post("damaged", &[&letter[..], &[0]].concat()));
    faults.push(("damaged", "post".into()));
    faults.push(about("With a tag that holds: versions 0, 2 and 255; cut within the mailbox; the same bits; cut; lengthened."));
    let tagged = |change: &dyn Fn(&mut Vec<u8>)| retagged(POST, &letter, change);
    let version = |version: u8| tagged(&|body| *body.first_mut().unwrap() = version);
    faults.extend(
        [("unreadable", 0), ("newer-2", 2), ("newer-255", 255)]
            .map(|(word, number)| post(word, &version(number))),
    );
    faults.extend([1, 8].map(|left| post("unreadable", &tagged(&|body| body.truncate(left)))));
    faults.extend([1, 8].map(|at| post("other-pairing", &tagged(&|body| flip(body, at)))));
    faults
        .extend([9, 32, 33, last - 22, last - 6].map(|at| post("altered", &tagged(&|body| flip(body, at)))));
    faults.extend([9, 32, 49, last - 7].map(|left| post("altered", &tagged(&|body| body.truncate(left)))));
    faults.push(post("altered", &tagged(&|body| body.push(0))));
    faults.push(about("Another nonce, with a seal that holds; sealed as something else; with the key of the other direction."));
    let inside = [&body[..], &sign(&HOME, &way.mailbox, &body)].concat();
    for sealed in [
        seal_with(&way.key, "red thread post seal 1", [7; 24], &inside),
        seal(&way.key, "red thread acceptance 1", &inside),
        seal(&ways.from_afar.key, "red thread post seal 1", &inside),
    ] {
        faults.push(post("altered", &carried(1, &way.mailbox, &sealed)));
    }
    faults.push(about(
        "Of another passport; for another follower; the follower's own, sent back.",
    ));
    faults.push(post("other-pairing", &between(&STRANGER, &AFAR, &right.said)));
    faults.push(post("other-pairing", &between(&HOME, &STRANGER, &right.said)));
    faults.push(post("other-pairing", &of("paired-1-reply.txt").letter()));
    faults
}

/// The same between two others.
fn between(home: &crate::maker::keys::Seed, afar: &crate::maker::keys::Seed, said: &Said) -> Vec<u8> {
    said.letter(&Directions::at_home(home, &afar.public()).from_home, home)
}

fn unsigned() -> Vec<Fault> {
    let right = right();
    let (way, body) = (right.way, right.said.body());
    let open = |name: &str| {
        let text = std::fs::read_to_string(super::folder().join(name)).unwrap();
        letters::digits::read_fragment(text.lines().next().unwrap()).unwrap()
    };
    vec![
        about(
            "A glance, a whole letter and a reply that are open; without its signature; with 63 bytes of it; with zeros in its place.",
        ),
        post("unsigned", &open("glance-3-empty.txt")),
        post("unsigned", &open("whole-3-rare.txt")),
        post("unsigned", &open("reply-1-en.txt")),
        post("unsigned", &sealed(&way, &body, &[])),
        post("unsigned", &sealed(&way, &[], &[1; 63])),
        post("unsigned", &sealed(&way, &body, &[0; 64])),
    ]
}

fn forged() -> Vec<Fault> {
    let (right, ways) = (right(), ways());
    let (way, body) = (right.way, right.said.body());
    let message = signed(&way.mailbox, &body);
    let own = sign(&HOME, &way.mailbox, &body);
    let said = |signature: &[u8; 64]| post("forged", &sealed(&way, &body, signature));
    let other = Said {
        number: 6,
        ..right.said.clone()
    };
    let theirs = Directions::at_home(&HOME, &STRANGER.public()).from_home;
    let mut flipped = own;
    flip(&mut flipped, 10);
    let afar = of("paired-1-reply.txt");
    let back = sealed(
        &way,
        &afar.said.body(),
        &sign(&AFAR, &ways.from_afar.mailbox, &afar.said.body()),
    );
    vec![
        about(
            "Signed by a stranger; by the follower; a bit of the signature; that of another number, direction, follower; without its context.",
        ),
        said(&sign(&STRANGER, &way.mailbox, &body)),
        said(&sign(&AFAR, &way.mailbox, &body)),
        said(&flipped),
        said(&sign(&HOME, &way.mailbox, &other.body())),
        said(&sign(&HOME, &ways.from_afar.mailbox, &body)),
        said(&sign(&HOME, &theirs.mailbox, &body)),
        said(&HOME.signing().sign(message.get(24..).unwrap()).to_bytes()),
        about(
            "The order of the group added to its scalar; points of small order, of which the first holds where both sides are only compared; a point of mixed order.",
        ),
        said(&weak::stretched(&own)),
        said(&weak::of_small_order(&HOME, &message, 0)),
        said(&weak::of_small_order(&HOME, &message, 4)),
        said(&weak::with_small_order(&HOME, &message, 3)),
        about(
            "A byte more than was signed; what the follower has signed themself, sealed again for this direction.",
        ),
        post("forged", &sealed(&way, &[&body[..], &[0]].concat(), &own)),
        post("forged", &back),
    ]
}

fn out_of_place() -> Vec<Fault> {
    let right = right();
    let (way, said) = (right.way, right.said);
    let signed = |reason, said: &Said| post(reason, &said.letter(&way, &HOME));
    let all = passed();
    let of = |number: usize| all.get(number - 1).unwrap();
    let short = sealed(
        &way,
        said.body().get(..16).unwrap(),
        &sign(&HOME, &way.mailbox, said.body().get(..16).unwrap()),
    );
    let mut faults = vec![
        about(
            "Rightly signed: less than 17 bytes; number 0; number 0 of an unknown kind; kinds 0, 7 and 255.",
        ),
        post("unreadable", &short),
        signed(
            "unreadable",
            &Said {
                number: 0,
                ..said.clone()
            },
        ),
        signed(
            "unreadable",
            &Said {
                number: 0,
                kind: 7,
                ..said.clone()
            },
        ),
    ];
    for (word, kind) in [("newer-0", 0), ("newer-7", 7), ("newer-255", 255)] {
        faults.push(signed(word, &Said { kind, ..said.clone() }));
    }
    faults.push(about("After numbers 1, 2 and 4: each of these again; the third; another first, third and fourth; a second and a fifth behind others."));
    faults.extend(
        [("known", 1), ("known", 2), ("older", 3), ("known", 4)]
            .map(|(word, number)| post(word, &of(number).letter())),
    );
    for number in [1, 3, 4] {
        let mut other = of(number).said.clone();
        other.content.push(0);
        faults.push(signed("fork", &other));
    }
    for said in [&of(2).said, &said] {
        faults.push(signed(
            "fork",
            &Said {
                before: [9; 8],
                ..said.clone()
            },
        ));
    }
    faults
}

fn lies() -> Vec<Fault> {
    let right = right();
    let signed = |reason, content: &[u8]| {
        let said = Said {
            kind: UPDATE,
            content: content.to_vec(),
            ..right.said.clone()
        };
        post(reason, &said.letter(&right.way, &HOME))
    };
    let difference = of("paired-1-difference.txt").said.content;
    let unheld = [&[1][..], &hash::first::<8>(&[b"nothing"]), &[0, 0]].concat();
    let mut faults = vec![
        about(
            "Rightly signed updates: flags of a later version; upon one that is not held; nothing; cut in a link, in got, before the marks.",
        ),
        signed("newer-4", &[&[4][..], difference.get(1..).unwrap()].concat()),
        signed("newer-255", &[255]),
        signed("missing", &unheld),
        signed("unreadable", &[]),
        signed("unreadable", difference.get(..8).unwrap()),
        signed("unreadable", &[2, 1, 2, 3, 4, 5, 6, 7]),
        signed("unreadable", &[0]),
        about(
            "2,001 marks; a number of three bytes; turns of nothing; a mark that follows where there is none; more than there are to be; passed over beyond the end; cut in a mark; marks of no records.",
        ),
    ];
    for marks in [
        &[0xd1, 0x0f, 0, 0, 1][..],
        &[0x80, 0x80, 0x01],
        &[5, 0, 0, 0, 0],
        &[1, 0, 1, 0],
        &[1, 0, 0, 2, 1, 1, 1, 1, 2, 2, 2, 2],
        &[1, 1, 0, 1, 1, 1, 1, 1],
        &[1, 0, 0, 1, 1, 1, 1],
        &[1, 0, 0, 1, 1, 1, 1, 1, 0],
    ] {
        faults.push(signed("unreadable", &[&[0], marks].concat()));
    }
    faults
}
