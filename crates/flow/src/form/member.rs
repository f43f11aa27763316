//! The form of a person or service.

use super::reader::{Reader, write_choice, write_code, write_some_id, write_tick};
use super::spec::{Choices, Input, SHARING, Spec, folded, open};
use super::written::Written;
use super::{Field, Fields, Problem, Start};
use crate::Now;
use passport::{Member, Role};

impl Written for Member {
    const SPECS: &'static [Spec] = &[
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
        folded(Field::ShowsCloseness, Input::Tick),
        folded(Field::MayKnow, Input::ManyOrNone(Choices::MayKnow)),
        SHARING[0],
        SHARING[1],
    ];

    const TOGETHER: &'static [Field] = &[Field::MemberName, Field::MemberRole, Field::Service, Field::Phone];

    fn blank(_: &Now) -> Self {
        Self::new(Role::SomeoneElse)
    }

    fn new_fields(now: &Now) -> Fields {
        Self::blank(now).fields().with(Field::MemberRole, "")
    }

    fn fields(&self) -> Fields {
        Fields::default()
            .with(Field::MemberName, &self.name)
            .with(Field::MemberRole, write_code(self.role))
            .with(Field::Service, &self.service)
            .with(Field::Phone, &self.phone)
            .with(Field::SecondPhone, &self.second_phone)
            .with(Field::Email, &self.email)
            .with(Field::AskAbout, &self.ask_about)
            .with(Field::Hours, &self.hours)
            .with(Field::StandIn, write_some_id(self.stand_in))
            .with(Field::Closeness, write_choice(self.closeness))
            .with(Field::ShowsCloseness, write_tick(self.shows_closeness))
            .with(Field::MayKnow, write_choice(self.may_know))
            .with_sharing(self.sharing)
    }

    fn read(self, read: &mut Reader<'_>, _: &Now) -> Self {
        let name = read.text(Field::MemberName);
        let service = read.text(Field::Service);
        if name.is_empty() && service.is_empty() {
            read.object(Field::MemberName, Problem::NameOrServiceMissing);
        }
        Self {
            name,
            role: read.needed_code(Field::MemberRole, self.role),
            service,
            phone: read.phone(Field::Phone),
            second_phone: read.phone(Field::SecondPhone),
            email: read.email(Field::Email),
            ask_about: read.text(Field::AskAbout),
            hours: read.text(Field::Hours),
            stand_in: read.id(Field::StandIn),
            closeness: read.coded(Field::Closeness),
            shows_closeness: read.tick(Field::ShowsCloseness),
            may_know: read.coded(Field::MayKnow),
            sharing: read.sharing(self.sharing),
            ..self
        }
    }

    fn starting(fields: Fields, start: Start) -> Fields {
        match start {
            Start::Role(role) => fields.with(Field::MemberRole, write_code(role)),
            _ => fields,
        }
    }
}
