//! The forms of what was agreed and what is wished.

use super::reader::{Reader, write_code, write_date, write_holder, write_id};
use super::spec::{Choices, Input, Spec, folded, open};
use super::{Field, Fields, Problem};
use crate::Now;
use passport::{Agreement, Wish, WishKind};

pub(super) const AGREEMENT: &[Spec] = &[
    open(Field::AgreementWhat, Input::Long),
    open(Field::AgreementWho, Input::Holder),
    open(Field::AgreementBy, Input::Date),
    open(Field::AgreementWith, Input::Member),
    open(Field::AgreementOn, Input::Date),
    folded(Field::AgreementAt, Input::Appointment),
    folded(Field::Sharing, Input::Few(Choices::Sharing)),
];

pub(super) const WISH: &[Spec] = &[
    open(Field::WishKind, Input::ManyOrNone(Choices::WishKind)),
    open(Field::WishWords, Input::Long),
    open(Field::KeptWhere, Input::Line),
    open(Field::WishOn, Input::Date),
    open(Field::Sharing, Input::Few(Choices::Sharing)),
];

pub(super) fn blank_agreement(now: &Now) -> Fields {
    agreement_fields(&Agreement {
        on: Some(now.wall.date()),
        ..Agreement::default()
    })
}

pub(super) fn agreement_fields(agreement: &Agreement) -> Fields {
    Fields::default()
        .with(Field::AgreementWhat, &agreement.what)
        .with(Field::AgreementWho, write_holder(agreement.who))
        .with(
            Field::AgreementBy,
            agreement.by.map(write_date).unwrap_or_default(),
        )
        .with(
            Field::AgreementWith,
            agreement.with.map(write_id).unwrap_or_default(),
        )
        .with(Field::AgreementAt, agreement.at.map(write_id).unwrap_or_default())
        .with(
            Field::AgreementOn,
            agreement.on.map(write_date).unwrap_or_default(),
        )
        .with(Field::Sharing, write_code(agreement.sharing))
}

pub(super) fn agreement(fields: &Fields, old: Agreement) -> Result<Agreement, Vec<(Field, Problem)>> {
    let mut read = Reader::of(fields);
    let agreement = Agreement {
        what: read.needed_text(Field::AgreementWhat, Problem::WordsMissing),
        who: read.holder(Field::AgreementWho),
        by: read.date(Field::AgreementBy),
        with: read.id(Field::AgreementWith),
        at: read.id(Field::AgreementAt),
        on: read.date(Field::AgreementOn),
        sharing: read.coded(Field::Sharing).unwrap_or(old.sharing),
        unread: old.unread,
    };
    read.finish(agreement)
}

pub(super) fn new_wish() -> Wish {
    Wish::new(WishKind::SomethingElse)
}

pub(super) fn blank_wish(now: &Now) -> Fields {
    wish_fields(&new_wish())
        .with(Field::WishKind, "")
        .with(Field::WishOn, write_date(now.wall.date()))
}

pub(super) fn wish_fields(wish: &Wish) -> Fields {
    Fields::default()
        .with(Field::WishKind, write_code(wish.kind))
        .with(Field::WishWords, &wish.words)
        .with(Field::KeptWhere, &wish.kept_where)
        .with(Field::WishOn, wish.on.map(write_date).unwrap_or_default())
        .with(Field::Sharing, write_code(wish.sharing))
}

pub(super) fn wish(fields: &Fields, old: Wish) -> Result<Wish, Vec<(Field, Problem)>> {
    let mut read = Reader::of(fields);
    let kind = read.coded(Field::WishKind);
    if kind.is_none() {
        read.object(Field::WishKind, Problem::ChoiceMissing);
    }
    let wish = Wish {
        kind: kind.unwrap_or(old.kind),
        words: read.needed_text(Field::WishWords, Problem::WordsMissing),
        kept_where: read.text(Field::KeptWhere),
        on: read.date(Field::WishOn),
        sharing: read.coded(Field::Sharing).unwrap_or(old.sharing),
        unread: old.unread,
    };
    read.finish(wish)
}
