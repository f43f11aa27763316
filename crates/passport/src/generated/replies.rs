//! Arbitrary replies. Most of their numbers are those of records that a letter may have held.

use super::values::{code, day, id, moment, text, when};
use crate::{By, Key, Kind, Reply, Said, Signer};
use proptest::collection::vec;
use proptest::option::of;
use proptest::prelude::*;
use proptest::sample::select;

/// Any reply with up to a dozen items.
pub fn reply() -> BoxedStrategy<Reply> {
    let from = (text(), code(), text()).prop_map(|(name, role, service)| Signer { name, role, service });
    (from, moment(), vec(said(), 0..12))
        .prop_map(|(from, written, said)| Reply { from, written, said })
        .boxed()
}

fn said() -> BoxedStrategy<Said> {
    prop_oneof![
        (id(), text()).prop_map(|(task, words)| Said::Takes { task, words }),
        (id(), of(code()), text()).prop_map(|(task, to, words)| Said::Passes { task, to, words }),
        (id(), text()).prop_map(|(question, words)| Said::Answers { question, words }),
        (id(), text()).prop_map(|(concern, words)| Said::Heard { concern, words }),
        (text(), by(), of(day())).prop_map(|(what, who, by)| Said::Agrees { what, who, by }),
        (code(), when(), text(), text()).prop_map(|(kind, when, place, purpose)| Said::Proposes {
            kind,
            when,
            place,
            purpose
        }),
        (id(), text()).prop_map(|(member, phone)| Said::Corrects { member, phone }),
        text().prop_map(|words| Said::Message { words }),
        text().prop_map(|words| Said::Asks { words }),
        text().prop_map(|words| Said::Notices { words }),
        (about(), text()).prop_map(|(about, words)| Said::Suggests { about, words }),
        (id(), any::<bool>(), text()).prop_map(|(id, is_known, words)| Said::Notes {
            appointment: Some(id).filter(|id: &crate::Id<_>| is_known && id.raw() > 0),
            words
        }),
    ]
    .boxed()
}

/// A record of a kind that a letter holds.
fn about() -> BoxedStrategy<Key> {
    let kinds = Kind::ALL.iter().copied().filter(|kind| kind.can_be_shared());
    (select(kinds.collect::<Vec<_>>()), 0..8_u64)
        .prop_map(|(kind, raw)| Key { kind, raw })
        .boxed()
}

fn by() -> BoxedStrategy<By> {
    prop_oneof![
        Just(By::Signer),
        Just(By::Patient),
        (1..8_u64).prop_map(|number| By::Member(crate::Id::new(number))),
    ]
    .boxed()
}
