//! In which order messages lie in a pack, and which arguments they take. Packs hold no keys: this order is the key.

use crate::{Message, families, is_number};
use std::collections::{BTreeMap, BTreeSet};

/// What a message takes.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Argument {
    /// Its name in Fluent.
    pub name: String,
    /// Whether it is a whole number; else it is text.
    pub is_number: bool,
}

/// The order of one catalogue: messages with a method by key, then the coded words by family and entry, then their hints.
#[derive(Clone, PartialEq, Eq, Default, Debug)]
pub struct Layout {
    /// Keys of messages that have a method, with their arguments in the order of their names.
    pub spoken: Vec<(String, Vec<Argument>)>,
    /// Keys of coded words, family by family.
    pub coded: Vec<String>,
    /// Keys of hints, in the order of the words they belong to.
    pub hints: Vec<String>,
}

impl Layout {
    pub(crate) fn of(english: &[Message]) -> Self {
        let by_key: BTreeMap<&str, &Message> = english
            .iter()
            .map(|message| (message.key.as_str(), message))
            .collect();
        let vocabulary: Vec<String> = families()
            .iter()
            .flat_map(|family| family.keys().collect::<Vec<_>>())
            .collect();
        let has_any = vocabulary.iter().any(|key| by_key.contains_key(key.as_str()));
        let hints: Vec<String> = vocabulary
            .iter()
            .map(|key| format!("{key}-hint"))
            .filter(|key| by_key.contains_key(key.as_str()))
            .collect();
        let found_by_code: BTreeSet<&String> = vocabulary.iter().chain(&hints).collect();
        let spoken = by_key
            .values()
            .filter(|message| !found_by_code.contains(&message.key))
            .map(|message| (message.key.clone(), arguments(message)))
            .collect();
        // A catalogue holds all coded words or none: a place is kept for each, so that a forgotten one is found by `check`.
        Self {
            spoken,
            coded: if has_any { vocabulary } else { Vec::new() },
            hints,
        }
    }

    /// All keys in the order in which they lie in a pack.
    pub fn keys(&self) -> impl Iterator<Item = &str> {
        self.spoken
            .iter()
            .map(|(key, _)| key)
            .chain(&self.coded)
            .chain(&self.hints)
            .map(String::as_str)
    }

    /// How many messages a pack holds.
    #[must_use]
    pub fn len(&self) -> usize {
        self.spoken.len() + self.coded.len() + self.hints.len()
    }

    /// Whether a pack holds nothing.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.len() == 0
    }

    /// The arguments of a message; none for coded words.
    #[must_use]
    pub fn arguments(&self, key: &str) -> &[Argument] {
        self.spoken
            .iter()
            .find(|(known, _)| known == key)
            .map_or(&[], |(_, arguments)| arguments)
    }

    /// A fingerprint of keys and arguments. A pack made for other keys carries another one and is refused.
    #[must_use]
    pub fn hash(&self) -> u64 {
        let mut said = String::new();
        for key in self.keys() {
            said.push_str(key);
            for argument in self.arguments(key) {
                said.push(if argument.is_number { '#' } else { '$' });
                said.push_str(&argument.name);
            }
            said.push('\n');
        }
        fnv1a(said.as_bytes())
    }
}

fn arguments(message: &Message) -> Vec<Argument> {
    let chosen_by = message.chosen_by();
    message
        .variables()
        .into_iter()
        .map(|name| Argument {
            name: name.into(),
            is_number: chosen_by.contains(name) || is_number(name),
        })
        .collect()
}

/// FNV-1a over 64 bits: enough to tell builds apart, and it needs no dependency. It guards against mix-ups, not attackers.
fn fnv1a(bytes: &[u8]) -> u64 {
    bytes.iter().fold(0xcbf2_9ce4_8422_2325, |hash, byte| {
        (hash ^ u64::from(*byte)).wrapping_mul(0x0100_0000_01b3)
    })
}
