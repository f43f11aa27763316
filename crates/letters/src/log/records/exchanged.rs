//! The fields of letters that were given and of what came back. Only the log ever writes these.

use super::{Fields, Written};
use passport::{Audience, Date, Given, PrimitiveDateTime, Role, SaidKind, Time, Told, Unread};

impl Written for Given {
    fn blank() -> Self {
        Self {
            letter: 0,
            check: 0,
            written: PrimitiveDateTime::new(Date::MIN, Time::MIDNIGHT),
            audience: Audience::Everyone,
            person: None,
            records: Vec::new(),
            unread: Unread::default(),
        }
    }

    fn fields(&mut self, f: &mut impl Fields) {
        f.field("letter", &mut self.letter);
        f.field("check", &mut self.check);
        f.field("written", &mut self.written);
        f.code("audience", &mut self.audience);
        f.field("person", &mut self.person);
        f.field("records", &mut self.records);
        f.unread(&mut self.unread);
    }
}

impl Written for Told {
    fn blank() -> Self {
        Self {
            reply: 0,
            item: 0,
            what: SaidKind::Message,
            about: None,
            words: String::new(),
            name: String::new(),
            role: Role::SomeoneElse,
            service: String::new(),
            by: None,
            said_on: Date::MIN,
            on: Date::MIN,
            unread: Unread::default(),
        }
    }

    fn fields(&mut self, f: &mut impl Fields) {
        f.field("reply", &mut self.reply);
        f.field("item", &mut self.item);
        f.code("what", &mut self.what);
        f.field("about", &mut self.about);
        f.field("words", &mut self.words);
        f.field("name", &mut self.name);
        f.code("role", &mut self.role);
        f.field("service", &mut self.service);
        f.field("by", &mut self.by);
        f.field("said_on", &mut self.said_on);
        f.field("on", &mut self.on);
        f.unread(&mut self.unread);
    }
}
