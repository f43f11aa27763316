//! Arbitrary records of each kind, built from arbitrary values.

use super::more::{
    check, condition, decision, follower, given, goal, review, self_check, set_aside, talk, told, treatment,
    watch,
};
use super::values::{code, day, holder, id, rating, repeat, sharing, text, unread, when};
use crate::{
    Agreement, Allergy, Appointment, Concern, Medicine, Member, Patient, Question, Record, Task, Wish,
};
use proptest::bool::weighted;
use proptest::collection::vec;
use proptest::option::of;
use proptest::prelude::*;

/// Any record.
pub(super) fn record() -> BoxedStrategy<Record> {
    prop_oneof![
        16 => team(),
        16 => talk_about(),
        12 => medical(),
        2 => looking_back(),
        1 => exchanged(),
    ]
    .boxed()
}

fn team() -> BoxedStrategy<Record> {
    prop_oneof![
        (id(), member()).prop_map(Record::from),
        (id(), task()).prop_map(Record::from),
        (id(), appointment()).prop_map(Record::from),
        (id(), agreement()).prop_map(Record::from),
    ]
    .boxed()
}

fn talk_about() -> BoxedStrategy<Record> {
    prop_oneof![
        2 => (id(), concern()).prop_map(Record::from),
        2 => (id(), question()).prop_map(Record::from),
        1 => (id(), wish()).prop_map(Record::from),
        1 => (id(), goal()).prop_map(Record::from),
        1 => (id(), decision()).prop_map(Record::from),
    ]
    .boxed()
}

fn medical() -> BoxedStrategy<Record> {
    prop_oneof![
        (id(), medicine()).prop_map(Record::from),
        (id(), allergy()).prop_map(Record::from),
        (id(), treatment()).prop_map(Record::from),
        (id(), condition()).prop_map(Record::from),
        (id(), check()).prop_map(Record::from),
        (id(), watch()).prop_map(Record::from),
    ]
    .boxed()
}

fn looking_back() -> BoxedStrategy<Record> {
    prop_oneof![
        (id(), review()).prop_map(Record::from),
        (id(), self_check()).prop_map(Record::from),
        (id(), set_aside()).prop_map(Record::from),
    ]
    .boxed()
}

fn exchanged() -> BoxedStrategy<Record> {
    prop_oneof![
        (id(), given()).prop_map(Record::from),
        (id(), told()).prop_map(Record::from),
        (id(), follower()).prop_map(Record::from),
    ]
    .boxed()
}

/// Any patient.
pub(super) fn patient() -> BoxedStrategy<Patient> {
    let texts = proptest::array::uniform9(text());
    let people = (of(id()), of(id()), of(id()), of(id()));
    let managing = (of(code()), of(any::<i64>()), of(day()));
    (texts, of(day()), any::<bool>(), people, managing, unread())
        .prop_map(
            |(texts, born, interpreter, people, (managing, copy_kept_ms, right_now_on), unread)| {
                let (coordinator, speaks_for_me, emergency_contact, managed_with) = people;
                let [
                    called,
                    full_name,
                    speaks,
                    communication,
                    phone,
                    matters,
                    in_one_sentence,
                    right_now,
                    children,
                ] = texts;
                Patient {
                    called,
                    full_name,
                    born,
                    speaks,
                    interpreter,
                    communication,
                    phone,
                    matters,
                    in_one_sentence,
                    right_now,
                    right_now_on,
                    children,
                    managing,
                    managed_with,
                    copy_kept_ms,
                    coordinator,
                    speaks_for_me,
                    emergency_contact,
                    unread,
                }
            },
        )
        .boxed()
}

fn member() -> BoxedStrategy<Member> {
    let texts = proptest::array::uniform7(text());
    let private = (of(code()), any::<bool>(), of(code()), of(any::<i64>()));
    (texts, code(), of(id()), private, sharing(), unread())
        .prop_map(|(texts, role, stand_in, private, sharing, unread)| {
            let (closeness, shows_closeness, may_know, had_copy_ms) = private;
            let [name, service, phone, second_phone, email, ask_about, hours] = texts;
            Member {
                name,
                role,
                service,
                phone,
                second_phone,
                email,
                ask_about,
                hours,
                stand_in,
                closeness,
                shows_closeness,
                may_know,
                had_copy_ms,
                sharing,
                unread,
            }
        })
        .boxed()
}

fn task() -> BoxedStrategy<Task> {
    let who = (holder(), vec(id(), 0..4), of(id()));
    let coded = (code(), code(), code(), of(code()), sharing());
    (text(), text(), who, coded, of(day()), of(day()), unread())
        .prop_map(
            |(
                what,
                when,
                (lead, helpers, agreed_with),
                (area, phase, state, point, sharing),
                due,
                agreed_on,
                unread,
            )| Task {
                area,
                what,
                point,
                lead,
                helpers,
                phase,
                when,
                due,
                agreed_with,
                agreed_on,
                state,
                sharing,
                unread,
            },
        )
        .boxed()
}

fn appointment() -> BoxedStrategy<Appointment> {
    let texts = proptest::array::uniform5(text());
    (
        code(),
        when(),
        of(repeat()),
        vec(id(), 0..4),
        texts,
        (vec(code(), 0..4), talk(), vec((code(), code()), 0..4)),
        sharing(),
        unread(),
    )
        .prop_map(
            |(kind, when, repeat, with, texts, (themes, talk, home), sharing, unread)| {
                let [place, purpose, getting_there, bring, said] = texts;
                Appointment {
                    kind,
                    when,
                    repeat,
                    place,
                    with,
                    purpose,
                    getting_there,
                    bring,
                    themes,
                    said,
                    talk,
                    home,
                    sharing,
                    unread,
                }
            },
        )
        .boxed()
}

fn concern() -> BoxedStrategy<Concern> {
    let about = (of(code()), text(), of(code()), vec(rating(), 0..5));
    let private = (weighted(0.1), weighted(0.1), of(id()), of(day()));
    (
        about,
        of(id()),
        of(id()),
        private,
        any::<bool>(),
        sharing(),
        unread(),
    )
        .prop_map(
            |((item, words, theme, ratings), raise_with, raise_at, private, settled, sharing, unread)| {
                let (alone, spoken_only, carried_from, raised_on) = private;
                Concern {
                    item,
                    words,
                    theme,
                    ratings,
                    raise_with,
                    raise_at,
                    alone,
                    spoken_only,
                    carried_from,
                    raised_on,
                    settled,
                    sharing,
                    unread,
                }
            },
        )
        .boxed()
}

fn question() -> BoxedStrategy<Question> {
    let at = (of(id()), of(id()));
    (of(code()), text(), of(id()), at, text(), sharing(), unread())
        .prop_map(
            |(prompt, words, to, (ask_at, carried_from), answer, sharing, unread)| Question {
                prompt,
                words,
                to,
                ask_at,
                answer,
                carried_from,
                sharing,
                unread,
            },
        )
        .boxed()
}

fn agreement() -> BoxedStrategy<Agreement> {
    (
        text(),
        holder(),
        of(day()),
        of(id()),
        of(id()),
        of(day()),
        (of(code()), of(id()), any::<bool>()),
        sharing(),
        unread(),
    )
        .prop_map(
            |(what, who, by, with, at, on, (area, task, is_known), sharing, unread)| Agreement {
                what,
                who,
                by,
                with,
                at,
                on,
                area,
                task,
                is_known,
                sharing,
                unread,
            },
        )
        .boxed()
}

fn wish() -> BoxedStrategy<Wish> {
    (code(), text(), text(), of(day()), sharing(), unread())
        .prop_map(|(kind, words, kept_where, on, sharing, unread)| Wish {
            kind,
            words,
            kept_where,
            on,
            sharing,
            unread,
        })
        .boxed()
}

fn medicine() -> BoxedStrategy<Medicine> {
    let texts = proptest::array::uniform4(text());
    let news = (of(code()), of(day()), any::<bool>());
    (texts, holder(), news, sharing(), unread())
        .prop_map(
            |([name, dose, purpose, given_by], renewed_by, (change, since, for_sudden), sharing, unread)| {
                Medicine {
                    name,
                    dose,
                    purpose,
                    renewed_by,
                    change,
                    since,
                    for_sudden,
                    given_by,
                    sharing,
                    unread,
                }
            },
        )
        .boxed()
}

fn allergy() -> BoxedStrategy<Allergy> {
    (text(), text(), sharing(), unread())
        .prop_map(|(to, reaction, sharing, unread)| Allergy {
            to,
            reaction,
            sharing,
            unread,
        })
        .boxed()
}
