//! What each side has of its own, and the two directions that two sides make together. It sends nothing.

use super::hash::{first, hashed};
use ed25519_dalek::SigningKey;
use x25519_dalek::{PublicKey, StaticSecret};

/// The seed of one side of one pairing.
#[derive(Clone, Copy)]
pub struct Seed(pub [u8; 32]);

/// The public keys of a side: the one that it signs with, then the one that it agrees with.
pub type Public = [u8; 64];

impl Seed {
    pub fn signing(&self) -> SigningKey {
        SigningKey::from_bytes(&hashed(&self.0, "red thread signing 1", &[]))
    }

    pub fn agreement(&self) -> StaticSecret {
        StaticSecret::from(hashed::<32>(&self.0, "red thread agreement 1", &[]))
    }

    pub fn public(&self) -> Public {
        joined(
            self.signing().verifying_key().as_bytes(),
            PublicKey::from(&self.agreement()).as_bytes(),
        )
    }

    /// The name of the pairing, when this is the passport's side.
    pub fn pairing_name(&self) -> [u8; 8] {
        hashed(&self.0, "red thread pairing id 1", &[])
    }

    /// The secret of the invitation, when this is the passport's side.
    pub fn invitation_secret(&self) -> [u8; 16] {
        hashed(&self.0, "red thread inv secret 1", &[])
    }

    /// What marks are made with, when this is the passport's side.
    pub fn marking(&self) -> [u8; 16] {
        hashed(&self.0, "red thread marking 1", &[])
    }
}

/// Two keys as one.
pub fn joined(signing: &[u8; 32], agreement: &[u8; 32]) -> Public {
    let mut public = [0; 64];
    let both = signing.iter().chain(agreement);
    public.iter_mut().zip(both).for_each(|(to, from)| *to = *from);
    public
}

/// One way in which posts go.
#[derive(Clone, Copy)]
pub struct Direction {
    pub key: [u8; 32],
    pub mailbox: [u8; 8],
}

impl Direction {
    fn new(shared: &[u8; 32], words: &str, home: &Public, afar: &Public) -> Self {
        let key = hashed(shared, words, &[&home[..], afar].concat());
        Self {
            key,
            mailbox: hashed(&key, "red thread mailbox 1", &[]),
        }
    }
}

/// Both ways between two sides, as somebody who has one of the secrets knows them.
#[derive(Clone, Copy)]
pub struct Directions {
    pub from_home: Direction,
    pub from_afar: Direction,
}

impl Directions {
    /// As the passport's side works them out.
    pub fn at_home(home: &Seed, afar: &Public) -> Self {
        Self::new(&home.agreement(), afar, &home.public(), afar)
    }

    /// As the follower's side works them out.
    pub fn afar(afar: &Seed, home: &Public) -> Self {
        Self::new(&afar.agreement(), home, home, &afar.public())
    }

    fn new(own: &StaticSecret, other: &Public, home: &Public, afar: &Public) -> Self {
        let (_, other) = other.split_last_chunk::<32>().unwrap();
        let shared = own.diffie_hellman(&PublicKey::from(*other)).to_bytes();
        Self {
            from_home: Direction::new(&shared, "red thread from home 1", home, afar),
            from_afar: Direction::new(&shared, "red thread from afar 1", home, afar),
        }
    }
}

/// The mark of a record of this kind and id.
pub fn mark(home: &Seed, kind: &str, id: &str) -> u32 {
    let hash =
        siphasher::sip::SipHasher24::new_with_key(&home.marking()).hash(format!("{kind} {id}").as_bytes());
    let [a, b, c, d, ..] = hash.to_le_bytes();
    u32::from_le_bytes([a, b, c, d])
}

/// The link of a post: a hash over its mailbox and what is signed of it.
pub fn link(mailbox: &[u8; 8], signed: &[u8]) -> [u8; 8] {
    first(&[b"red thread post link 1 ", mailbox, signed])
}
