//! The kinds of record that every letter has. What came to them with the second edition stands last among their facts.

use super::{Layout, Walk};
use crate::text::Column;
use passport::{
    Agreement, Allergy, Appointment, Concern, Date, Kind, Medicine, Member, Question, Task, When, Wish,
};

impl Layout for Member {
    fn blank() -> Self {
        Self::new(passport::Role::SomeoneElse)
    }
    fn facts(&mut self, walk: &mut dyn Walk) {
        walk.code(5, &mut self.role);
        walk.reference(Kind::Member, &mut self.stand_in);
        if walk.has_newer(Some(Kind::Member)) {
            let mut shown = self.closeness.filter(|_| self.shows_closeness);
            walk.choice(3, &mut shown);
            self.shows_closeness = shown.is_some();
            self.closeness = shown;
        }
    }
    fn texts(&mut self, see: &mut dyn FnMut(Column, &mut String)) {
        see(Column::MemberName, &mut self.name);
        see(Column::Service, &mut self.service);
        see(Column::Phone, &mut self.phone);
        see(Column::SecondPhone, &mut self.second_phone);
        see(Column::Email, &mut self.email);
        see(Column::AskAbout, &mut self.ask_about);
        see(Column::Hours, &mut self.hours);
    }
}

impl Layout for Task {
    fn blank() -> Self {
        Self::new(passport::Area::SomethingElse)
    }
    fn facts(&mut self, walk: &mut dyn Walk) {
        walk.code(5, &mut self.area);
        walk.holder(&mut self.lead);
        walk.members(&mut self.helpers);
        walk.code(2, &mut self.phase);
        walk.some_day(&mut self.due);
        walk.reference(Kind::Member, &mut self.agreed_with);
        walk.some_day(&mut self.agreed_on);
        walk.code(3, &mut self.state);
        if walk.has_newer(Some(Kind::Task)) {
            walk.choice(4, &mut self.point);
        }
    }
    fn texts(&mut self, see: &mut dyn FnMut(Column, &mut String)) {
        see(Column::TaskWhat, &mut self.what);
        see(Column::TaskWhen, &mut self.when);
    }
}

impl Layout for Appointment {
    fn blank() -> Self {
        Self::new(passport::AppointmentKind::Other, When::On(Date::MIN))
    }
    fn facts(&mut self, walk: &mut dyn Walk) {
        walk.code(4, &mut self.kind);
        walk.when(&mut self.when);
        walk.repeat(&mut self.repeat);
        walk.members(&mut self.with);
        if walk.has_newer(Some(Kind::Appointment)) {
            walk.codes(4, &mut self.themes);
        }
    }
    fn texts(&mut self, see: &mut dyn FnMut(Column, &mut String)) {
        if let When::At { zone, .. } = &mut self.when {
            see(Column::Zone, zone);
        }
        see(Column::Place, &mut self.place);
        see(Column::Purpose, &mut self.purpose);
        see(Column::GettingThere, &mut self.getting_there);
        see(Column::Bring, &mut self.bring);
    }
}

impl Layout for Concern {
    fn blank() -> Self {
        Self {
            sharing: passport::Sharing::Everyone,
            ..Self::default()
        }
    }
    fn facts(&mut self, walk: &mut dyn Walk) {
        walk.choice(7, &mut self.item);
        walk.choice(4, &mut self.theme);
        walk.ratings(&mut self.ratings);
        walk.reference(Kind::Member, &mut self.raise_with);
        walk.reference(Kind::Appointment, &mut self.raise_at);
    }
    fn texts(&mut self, see: &mut dyn FnMut(Column, &mut String)) {
        see(Column::Concern, &mut self.words);
    }
}

impl Layout for Question {
    fn blank() -> Self {
        Self {
            sharing: passport::Sharing::Everyone,
            ..Self::default()
        }
    }
    fn facts(&mut self, walk: &mut dyn Walk) {
        walk.choice(5, &mut self.prompt);
        walk.reference(Kind::Member, &mut self.to);
        walk.reference(Kind::Appointment, &mut self.ask_at);
    }
    fn texts(&mut self, see: &mut dyn FnMut(Column, &mut String)) {
        see(Column::Question, &mut self.words);
    }
}

impl Layout for Agreement {
    fn blank() -> Self {
        Self::default()
    }
    fn facts(&mut self, walk: &mut dyn Walk) {
        walk.holder(&mut self.who);
        walk.some_day(&mut self.by);
        walk.reference(Kind::Member, &mut self.with);
        walk.reference(Kind::Appointment, &mut self.at);
        walk.some_day(&mut self.on);
        if walk.has_newer(Some(Kind::Agreement)) {
            walk.choice(5, &mut self.area);
            walk.reference(Kind::Task, &mut self.task);
        }
    }
    fn texts(&mut self, see: &mut dyn FnMut(Column, &mut String)) {
        see(Column::Agreement, &mut self.what);
    }
}

impl Layout for Wish {
    fn blank() -> Self {
        Self::new(passport::WishKind::SomethingElse)
    }
    fn facts(&mut self, walk: &mut dyn Walk) {
        walk.code(3, &mut self.kind);
        walk.some_day(&mut self.on);
    }
    fn texts(&mut self, see: &mut dyn FnMut(Column, &mut String)) {
        see(Column::Wish, &mut self.words);
        see(Column::KeptWhere, &mut self.kept_where);
    }
}

impl Layout for Medicine {
    fn blank() -> Self {
        Self {
            sharing: passport::Sharing::Everyone,
            ..Self::default()
        }
    }
    fn facts(&mut self, walk: &mut dyn Walk) {
        walk.holder(&mut self.renewed_by);
        if walk.has_newer(Some(Kind::Medicine)) {
            walk.choice(3, &mut self.change);
            walk.some_day(&mut self.since);
            walk.flag(&mut self.for_sudden);
        }
    }
    fn texts(&mut self, see: &mut dyn FnMut(Column, &mut String)) {
        see(Column::Medicine, &mut self.name);
        see(Column::Dose, &mut self.dose);
        see(Column::MedicinePurpose, &mut self.purpose);
        see(Column::GivenBy, &mut self.given_by);
    }
}

impl Layout for Allergy {
    fn blank() -> Self {
        Self::default()
    }
    fn facts(&mut self, _: &mut dyn Walk) {}
    fn texts(&mut self, see: &mut dyn FnMut(Column, &mut String)) {
        see(Column::AllergyTo, &mut self.to);
        see(Column::Reaction, &mut self.reaction);
    }
}
