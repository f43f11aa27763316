//! Arbitrary records of each kind, built from arbitrary values.

use super::values::{code, day, holder, id, rating, repeat, text, unread, when};
use crate::{
    Agreement, Allergy, Appointment, Concern, Medicine, Member, Patient, Question, Record, Sharing, Task,
    Wish,
};
use proptest::collection::vec;
use proptest::option::of;
use proptest::prelude::*;

/// Any record.
pub(super) fn record() -> BoxedStrategy<Record> {
    prop_oneof![
        (id(), member()).prop_map(|(id, value)| Record::Member(id, value)),
        (id(), task()).prop_map(|(id, value)| Record::Task(id, value)),
        (id(), appointment()).prop_map(|(id, value)| Record::Appointment(id, value)),
        (id(), concern()).prop_map(|(id, value)| Record::Concern(id, value)),
        (id(), question()).prop_map(|(id, value)| Record::Question(id, value)),
        (id(), agreement()).prop_map(|(id, value)| Record::Agreement(id, value)),
        (id(), wish()).prop_map(|(id, value)| Record::Wish(id, value)),
        (id(), medicine()).prop_map(|(id, value)| Record::Medicine(id, value)),
        (id(), allergy()).prop_map(|(id, value)| Record::Allergy(id, value)),
    ]
    .boxed()
}

/// Any patient.
pub(super) fn patient() -> BoxedStrategy<Patient> {
    let texts = proptest::array::uniform7(text());
    (
        texts,
        of(day()),
        any::<bool>(),
        of(id()),
        of(id()),
        of(id()),
        unread(),
    )
        .prop_map(
            |(texts, born, interpreter, coordinator, speaks_for_me, emergency_contact, unread)| {
                let [
                    called,
                    full_name,
                    speaks,
                    communication,
                    phone,
                    matters,
                    in_one_sentence,
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
    (texts, code(), of(id()), of(code()), of(code()), code(), unread())
        .prop_map(|(texts, role, stand_in, closeness, may_know, sharing, unread)| {
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
                may_know,
                sharing,
                unread,
            }
        })
        .boxed()
}

fn task() -> BoxedStrategy<Task> {
    let who = (holder(), vec(id(), 0..4), of(id()));
    let coded = (code(), code(), code(), code());
    (text(), text(), who, coded, of(day()), of(day()), unread())
        .prop_map(
            |(
                what,
                when,
                (lead, helpers, agreed_with),
                (area, phase, state, sharing),
                due,
                agreed_on,
                unread,
            )| Task {
                area,
                what,
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
        code(),
        unread(),
    )
        .prop_map(|(kind, when, repeat, with, texts, sharing, unread)| {
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
                said,
                sharing,
                unread,
            }
        })
        .boxed()
}

fn concern() -> BoxedStrategy<Concern> {
    let about = (of(code()), text(), of(code()), vec(rating(), 0..5));
    (about, of(id()), of(id()), any::<bool>(), code(), unread())
        .prop_map(
            |((item, words, theme, ratings), raise_with, raise_at, settled, sharing, unread)| Concern {
                item,
                words,
                theme,
                ratings,
                raise_with,
                raise_at,
                settled,
                sharing,
                unread,
            },
        )
        .boxed()
}

fn question() -> BoxedStrategy<Question> {
    (of(code()), text(), of(id()), of(id()), text(), code(), unread())
        .prop_map(|(prompt, words, to, ask_at, answer, sharing, unread)| Question {
            prompt,
            words,
            to,
            ask_at,
            answer,
            sharing,
            unread,
        })
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
        code(),
        unread(),
    )
        .prop_map(|(what, who, by, with, at, on, sharing, unread)| Agreement {
            what,
            who,
            by,
            with,
            at,
            on,
            sharing,
            unread,
        })
        .boxed()
}

fn wish() -> BoxedStrategy<Wish> {
    (code(), text(), text(), of(day()), code(), unread())
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
    let texts = proptest::array::uniform3(text());
    (texts, holder(), code(), unread())
        .prop_map(|([name, dose, purpose], renewed_by, sharing, unread)| Medicine {
            name,
            dose,
            purpose,
            renewed_by,
            sharing,
            unread,
        })
        .boxed()
}

fn allergy() -> BoxedStrategy<Allergy> {
    (text(), text(), code::<Sharing>(), unread())
        .prop_map(|(to, reaction, sharing, unread)| Allergy {
            to,
            reaction,
            sharing,
            unread,
        })
        .boxed()
}
