//! The form of a person or service.

use super::reader::{Reader, write_code, write_id};
use super::spec::{Choices, Input, Spec, folded, open};
use super::{Field, Fields, Problem};
use passport::{Member, Role};

pub(super) const SPECS: &[Spec] = &[
    open(Field::MemberName, Input::Line),
    open(Field::MemberRole, Input::ManyOrNone(Choices::Role)),
    open(Field::Service, Input::Line),
    open(Field::Phone, Input::Phone),
    open(Field::AskAbout, Input::Line),
    open(Field::Hours, Input::Line),
    open(Field::StandIn, Input::Member),
    folded(Field::Email, Input::Email),
    folded(Field::SecondPhone, Input::Phone),
    folded(Field::Closeness, Input::ManyOrNone(Choices::Closeness)),
    folded(Field::MayKnow, Input::ManyOrNone(Choices::MayKnow)),
    folded(Field::Sharing, Input::Few(Choices::Sharing)),
];

pub(super) fn new() -> Member {
    Member::new(Role::SomeoneElse)
}

/// Nothing is chosen for the patient: a wrong role is worse than none.
pub(super) fn blank() -> Fields {
    fields(&new()).with(Field::MemberRole, "")
}

pub(super) fn fields(member: &Member) -> Fields {
    Fields::default()
        .with(Field::MemberName, &member.name)
        .with(Field::MemberRole, write_code(member.role))
        .with(Field::Service, &member.service)
        .with(Field::Phone, &member.phone)
        .with(Field::SecondPhone, &member.second_phone)
        .with(Field::Email, &member.email)
        .with(Field::AskAbout, &member.ask_about)
        .with(Field::Hours, &member.hours)
        .with(Field::StandIn, member.stand_in.map(write_id).unwrap_or_default())
        .with(
            Field::Closeness,
            member.closeness.map(write_code).unwrap_or_default(),
        )
        .with(
            Field::MayKnow,
            member.may_know.map(write_code).unwrap_or_default(),
        )
        .with(Field::Sharing, write_code(member.sharing))
}

pub(super) fn member(fields: &Fields, old: Member) -> Result<Member, Vec<(Field, Problem)>> {
    let mut read = Reader::of(fields);
    let name = read.text(Field::MemberName);
    let service = read.text(Field::Service);
    if name.is_empty() && service.is_empty() {
        read.object(Field::MemberName, Problem::NameOrServiceMissing);
    }
    let role = read.coded(Field::MemberRole);
    if role.is_none() {
        read.object(Field::MemberRole, Problem::ChoiceMissing);
    }
    let member = Member {
        name,
        role: role.unwrap_or(old.role),
        service,
        phone: read.phone(Field::Phone),
        second_phone: read.phone(Field::SecondPhone),
        email: read.email(Field::Email),
        ask_about: read.text(Field::AskAbout),
        hours: read.text(Field::Hours),
        stand_in: read.id(Field::StandIn),
        closeness: read.coded(Field::Closeness),
        may_know: read.coded(Field::MayKnow),
        sharing: read.coded(Field::Sharing).unwrap_or(old.sharing),
        unread: old.unread,
    };
    read.finish(member)
}
