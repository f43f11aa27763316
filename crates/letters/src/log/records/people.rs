//! The fields of people and of what they do. Not the patient's own: see the parent.

use super::{Fields, Written};
use passport::{Area, Member, Role, Task};

impl Written for Member {
    fn blank() -> Self {
        Self::new(Role::SomeoneElse)
    }

    fn fields(&mut self, f: &mut impl Fields) {
        f.field("name", &mut self.name);
        f.code("role", &mut self.role);
        f.field("service", &mut self.service);
        f.field("phone", &mut self.phone);
        f.field("phone2", &mut self.second_phone);
        f.field("email", &mut self.email);
        f.field("ask", &mut self.ask_about);
        f.field("hours", &mut self.hours);
        f.field("stand_in", &mut self.stand_in);
        f.choice("close", &mut self.closeness);
        f.field("close_shown", &mut self.shows_closeness);
        f.choice("may_know", &mut self.may_know);
        f.field("had_copy", &mut self.had_copy_ms);
        f.sharing(&mut self.sharing);
        f.unread(&mut self.unread);
    }
}

impl Written for Task {
    fn blank() -> Self {
        Self::new(Area::SomethingElse)
    }

    fn fields(&mut self, f: &mut impl Fields) {
        f.code("area", &mut self.area);
        f.field("what", &mut self.what);
        f.choice("point", &mut self.point);
        f.field("lead", &mut self.lead);
        f.field("helpers", &mut self.helpers);
        f.code("phase", &mut self.phase);
        f.field("when", &mut self.when);
        f.field("due", &mut self.due);
        f.field("with", &mut self.agreed_with);
        f.field("agreed", &mut self.agreed_on);
        f.code("state", &mut self.state);
        f.sharing(&mut self.sharing);
        f.unread(&mut self.unread);
    }
}
