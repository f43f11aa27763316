//! What two devices show each other once: an invitation, an acceptance, and four words to say aloud. No post.

use super::hash::hashed;
use super::keys::{Public, Seed};
use super::{ACCEPTANCE, INVITATION, sealing, tagged};
use argon2::{Algorithm, Argon2, Params, Version};

/// What an invitation says behind its version byte, and then its names.
pub fn invitation(home: &Seed, patient: &str, follower: &str) -> Vec<u8> {
    let mut body = vec![1];
    body.extend(home.pairing_name());
    body.extend(home.invitation_secret());
    body.extend(home.public());
    push_name(&mut body, patient);
    push_name(&mut body, follower);
    tagged(INVITATION, &body)
}

/// What a follower says back.
pub fn acceptance(name_of_pairing: [u8; 8], secret: [u8; 16], afar: &Public, follower: &str) -> Vec<u8> {
    let mut inside = afar.to_vec();
    push_name(&mut inside, follower);
    accepted(name_of_pairing, secret, &inside)
}

/// The same around anything.
pub fn accepted(name_of_pairing: [u8; 8], secret: [u8; 16], inside: &[u8]) -> Vec<u8> {
    let key = hashed(&[0; 32], "red thread accept key 1", &secret);
    let sealed = sealing::seal(&key, "red thread acceptance 1", inside);
    tagged(ACCEPTANCE, &[&[1], &name_of_pairing[..], &sealed].concat())
}

fn push_name(body: &mut Vec<u8>, name: &str) {
    body.push(name.len().try_into().unwrap());
    body.extend(name.as_bytes());
}

/// The four words that both sides show.
pub fn spoken(home: &Public, afar: &Public) -> String {
    let params = Params::new(64 * 1024, 3, 1, Some(60)).unwrap();
    let mut out = [0; 60];
    let mut memory = vec![argon2::Block::new(); params.block_count()];
    Argon2::new(Algorithm::Argon2id, Version::V0x13, params)
        .hash_password_into_with_memory(
            &[&home[..], afar].concat(),
            b"red thread word1",
            &mut out,
            &mut memory,
        )
        .unwrap();
    let syllables: Vec<String> = out.iter().take(8).map(|byte| syllable(*byte & 63)).collect();
    let words: Vec<String> = syllables.chunks(2).map(|two| two.concat()).collect();
    words.join(" ")
}

fn syllable(number: u8) -> String {
    let all = "bdfgklmnprstv"
        .chars()
        .flat_map(|first| "aeiou".chars().map(move |second| format!("{first}{second}")));
    all.filter(|syllable| syllable != "pu")
        .nth(usize::from(number))
        .unwrap()
}
