//! Arbitrary records of treatment, follow-up, choices and looking back, and arbitrary consultations.

use super::values::{code, day, holder, id, key, moment, sharing, text, unread};
use crate::{
    Check, Condition, Decision, DeviceKeys, Follower, Given, Goal, Review, Secret, SelfCheck, SetAside, Talk,
    Told, Treatment, Watch,
};
use proptest::collection::vec;
use proptest::option::of;
use proptest::prelude::*;

pub(super) fn talk() -> BoxedStrategy<Talk> {
    let some = (
        vec(key(), 0..4),
        vec(key(), 0..4),
        vec(id(), 0..3),
        vec(key(), 0..4),
        of(any::<u8>()),
        (of(any::<i64>()), of(any::<i64>())),
        text(),
        of(code()),
    )
        .prop_map(
            |(order, firsts, present, raised, minutes, (began_ms, closed_ms), summary, follow_up)| Talk {
                order,
                firsts,
                present,
                minutes,
                began_ms,
                raised,
                summary,
                follow_up,
                closed_ms,
            },
        );
    prop_oneof![2 => Just(Talk::default()), 1 => some].boxed()
}

pub(super) fn treatment() -> BoxedStrategy<Treatment> {
    let texts = proptest::array::uniform3(text());
    (code(), code(), texts, of(day()), of(day()), sharing(), unread())
        .prop_map(
            |(kind, state, [what, place, aim], began, ended, sharing, unread)| Treatment {
                kind,
                what,
                state,
                began,
                ended,
                place,
                aim,
                sharing,
                unread,
            },
        )
        .boxed()
}

pub(super) fn condition() -> BoxedStrategy<Condition> {
    let texts = proptest::array::uniform3(text());
    (texts, any::<bool>(), sharing(), unread())
        .prop_map(|([what, since, note], is_main, sharing, unread)| Condition {
            what,
            since,
            is_main,
            note,
            sharing,
            unread,
        })
        .boxed()
}

pub(super) fn check() -> BoxedStrategy<Check> {
    (text(), text(), of(day()), holder(), holder(), sharing(), unread())
        .prop_map(
            |(what, how_often, next, ordered_by, told_by, sharing, unread)| Check {
                what,
                how_often,
                next,
                ordered_by,
                told_by,
                sharing,
                unread,
            },
        )
        .boxed()
}

pub(super) fn watch() -> BoxedStrategy<Watch> {
    (
        code(),
        text(),
        text(),
        of(id()),
        of(id()),
        of(day()),
        sharing(),
        unread(),
    )
        .prop_map(
            |(kind, what, then, call, told_by, told_on, sharing, unread)| Watch {
                kind,
                what,
                then,
                call,
                told_by,
                told_on,
                sharing,
                unread,
            },
        )
        .boxed()
}

pub(super) fn decision() -> BoxedStrategy<Decision> {
    let texts = proptest::array::uniform4(text());
    (texts, of(id()), of(id()), of(day()), sharing(), unread())
        .prop_map(
            |([about, options, chosen, reasons], with, at, on, sharing, unread)| Decision {
                about,
                options,
                chosen,
                reasons,
                with,
                at,
                on,
                sharing,
                unread,
            },
        )
        .boxed()
}

pub(super) fn goal() -> BoxedStrategy<Goal> {
    (text(), text(), any::<bool>(), sharing(), unread())
        .prop_map(|(what, by, is_reached, sharing, unread)| Goal {
            what,
            by,
            is_reached,
            sharing,
            unread,
        })
        .boxed()
}

pub(super) fn review() -> BoxedStrategy<Review> {
    (code(), day(), any::<i64>(), text(), unread())
        .prop_map(|(moment, on, at_ms, note, unread)| Review {
            moment,
            on,
            at_ms,
            note,
            unread,
        })
        .boxed()
}

pub(super) fn self_check() -> BoxedStrategy<SelfCheck> {
    (day(), vec((code(), code()), 0..9), unread())
        .prop_map(|(on, answers, unread)| SelfCheck { on, answers, unread })
        .boxed()
}

pub(super) fn given() -> BoxedStrategy<Given> {
    let bits = (any::<u64>(), any::<u64>());
    (bits, moment(), code(), of(id()), vec(key(), 0..9), unread())
        .prop_map(
            |((letter, check), written, audience, person, records, unread)| Given {
                letter,
                check,
                written,
                audience,
                person,
                records,
                unread,
            },
        )
        .boxed()
}

pub(super) fn follower() -> BoxedStrategy<Follower> {
    let keys = of((any::<[u8; 32]>(), any::<[u8; 32]>()));
    let moments = (
        any::<i64>(),
        of(any::<i64>()),
        of(any::<i64>()),
        of(any::<i64>()),
        of(any::<i64>()),
    );
    let kept = (any::<bool>(), any::<bool>(), any::<bool>(), of(any::<u64>()));
    (
        of(id()),
        any::<[u8; 32]>(),
        keys,
        of(any::<u64>()),
        moments,
        kept,
        unread(),
    )
        .prop_map(
            |(
                member,
                seed,
                keys,
                mailbox,
                (invited_ms, since_ms, stopped_ms, sent_ms, got_ms),
                kept,
                unread,
            )| Follower {
                member,
                seed: Secret(seed),
                invited_ms,
                keys: keys.map(|(signing, sealing)| {
                    let mut keys = [0; 64];
                    for (to, from) in keys.iter_mut().zip(signing.into_iter().chain(sealing)) {
                        *to = from;
                    }
                    DeviceKeys(keys)
                }),
                mailbox,
                since_ms,
                stopped_ms,
                keeps_copy: kept.0,
                keeps_passport: kept.1,
                locked: kept.2,
                copy_words: kept.3,
                sent_ms,
                got_ms,
                unread,
            },
        )
        .boxed()
}

pub(super) fn told() -> BoxedStrategy<Told> {
    let which = (any::<u64>(), any::<u8>(), code(), of(key()), text());
    let who = (text(), code(), text(), of(id()));
    (which, who, day(), day(), unread())
        .prop_map(
            |((reply, item, what, about, words), (name, role, service, by), said_on, on, unread)| Told {
                reply,
                item,
                what,
                about,
                words,
                name,
                role,
                service,
                by,
                said_on,
                on,
                unread,
            },
        )
        .boxed()
}

pub(super) fn set_aside() -> BoxedStrategy<SetAside> {
    (
        code(),
        of(key()),
        of(code()),
        any::<u64>(),
        text(),
        day(),
        unread(),
    )
        .prop_map(|(rule, about, area, facts, why, on, unread)| SetAside {
            rule,
            about,
            area,
            facts,
            why,
            on,
            unread,
        })
        .boxed()
}
