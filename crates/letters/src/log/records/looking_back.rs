//! The fields of what the patient notes about the care itself. Only the log ever writes these.

use super::{Fields, Written};
use passport::{Date, Review, ReviewMoment, Rule, SelfCheck, SetAside, Unread};

impl Written for Review {
    fn blank() -> Self {
        Self {
            moment: ReviewMoment::EveryThreeMonths,
            on: Date::MIN,
            at_ms: 0,
            note: String::new(),
            unread: Unread::default(),
        }
    }

    fn fields(&mut self, f: &mut impl Fields) {
        f.code("moment", &mut self.moment);
        f.field("on", &mut self.on);
        f.field("at", &mut self.at_ms);
        f.field("note", &mut self.note);
        f.unread(&mut self.unread);
    }
}

impl Written for SelfCheck {
    fn blank() -> Self {
        Self {
            on: Date::MIN,
            answers: Vec::new(),
            unread: Unread::default(),
        }
    }

    fn fields(&mut self, f: &mut impl Fields) {
        f.field("on", &mut self.on);
        f.pairs("answers", &mut self.answers);
        f.unread(&mut self.unread);
    }
}

impl Written for SetAside {
    fn blank() -> Self {
        Self {
            rule: Rule::NobodyLeads,
            about: None,
            area: None,
            facts: 0,
            why: String::new(),
            on: Date::MIN,
            unread: Unread::default(),
        }
    }

    fn fields(&mut self, f: &mut impl Fields) {
        f.code("rule", &mut self.rule);
        f.field("about", &mut self.about);
        f.choice("area", &mut self.area);
        f.field("facts", &mut self.facts);
        f.field("why", &mut self.why);
        f.field("on", &mut self.on);
        f.unread(&mut self.unread);
    }
}
