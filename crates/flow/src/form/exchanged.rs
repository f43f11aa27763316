//! What the app notes by itself has no form: no address leads to one.

use super::Fields;
use super::reader::Reader;
use super::spec::Spec;
use super::written::Written;
use crate::Now;
use passport::{Audience, Follower, Given, Role, SaidKind, Secret, Told};

impl Written for Given {
    const SPECS: &'static [Spec] = &[];

    fn blank(now: &Now) -> Self {
        Self {
            letter: 0,
            check: 0,
            written: now.wall,
            audience: Audience::Everyone,
            person: None,
            records: Vec::new(),
            unread: Default::default(),
        }
    }

    fn fields(&self) -> Fields {
        Fields::default()
    }

    fn read(self, _: &mut Reader<'_>, _: &Now) -> Self {
        self
    }
}

impl Written for Told {
    const SPECS: &'static [Spec] = &[];

    fn blank(now: &Now) -> Self {
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
            said_on: now.wall.date(),
            on: now.wall.date(),
            unread: Default::default(),
        }
    }

    fn fields(&self) -> Fields {
        Fields::default()
    }

    fn read(self, _: &mut Reader<'_>, _: &Now) -> Self {
        self
    }
}

impl Written for Follower {
    const SPECS: &'static [Spec] = &[];

    fn blank(now: &Now) -> Self {
        Self::invited(None, Secret([0; 32]), now.unix_ms)
    }

    fn fields(&self) -> Fields {
        Fields::default()
    }

    fn read(self, _: &mut Reader<'_>, _: &Now) -> Self {
        self
    }
}
