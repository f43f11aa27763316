//! The kinds of record that came with the second edition.

use super::{Layout, Walk};
use crate::text::Column;
use passport::{Check, Condition, Decision, Goal, Kind, Sharing, Treatment, TreatmentKind, Watch, WatchKind};

impl Layout for Goal {
    fn blank() -> Self {
        Self::default()
    }
    fn facts(&mut self, walk: &mut dyn Walk) {
        walk.flag(&mut self.is_reached);
    }
    fn texts(&mut self, see: &mut dyn FnMut(Column, &mut String)) {
        see(Column::Goal, &mut self.what);
        see(Column::GoalBy, &mut self.by);
    }
}

impl Layout for Condition {
    fn blank() -> Self {
        Self {
            sharing: Sharing::Everyone,
            ..Self::default()
        }
    }
    fn facts(&mut self, walk: &mut dyn Walk) {
        walk.flag(&mut self.is_main);
    }
    fn texts(&mut self, see: &mut dyn FnMut(Column, &mut String)) {
        see(Column::Condition, &mut self.what);
        see(Column::ConditionSince, &mut self.since);
        see(Column::ConditionNote, &mut self.note);
    }
}

impl Layout for Treatment {
    fn blank() -> Self {
        Self {
            sharing: Sharing::Everyone,
            ..Self::new(TreatmentKind::SomethingElse)
        }
    }
    fn facts(&mut self, walk: &mut dyn Walk) {
        walk.code(4, &mut self.kind);
        walk.code(3, &mut self.state);
        walk.some_day(&mut self.began);
        walk.some_day(&mut self.ended);
    }
    fn texts(&mut self, see: &mut dyn FnMut(Column, &mut String)) {
        see(Column::Treatment, &mut self.what);
        see(Column::TreatmentPlace, &mut self.place);
        see(Column::Aim, &mut self.aim);
    }
}

impl Layout for Check {
    fn blank() -> Self {
        Self {
            sharing: Sharing::Everyone,
            ..Self::default()
        }
    }
    fn facts(&mut self, walk: &mut dyn Walk) {
        walk.some_day(&mut self.next);
        walk.holder(&mut self.ordered_by);
        walk.holder(&mut self.told_by);
    }
    fn texts(&mut self, see: &mut dyn FnMut(Column, &mut String)) {
        see(Column::Check, &mut self.what);
        see(Column::HowOften, &mut self.how_often);
    }
}

impl Layout for Watch {
    fn blank() -> Self {
        Self {
            sharing: Sharing::Everyone,
            ..Self::new(WatchKind::SideEffect)
        }
    }
    fn facts(&mut self, walk: &mut dyn Walk) {
        walk.code(3, &mut self.kind);
        walk.reference(Kind::Member, &mut self.call);
        walk.reference(Kind::Member, &mut self.told_by);
        walk.some_day(&mut self.told_on);
    }
    fn texts(&mut self, see: &mut dyn FnMut(Column, &mut String)) {
        see(Column::Watch, &mut self.what);
        see(Column::Then, &mut self.then);
    }
}

impl Layout for Decision {
    fn blank() -> Self {
        Self {
            sharing: Sharing::Everyone,
            ..Self::default()
        }
    }
    fn facts(&mut self, walk: &mut dyn Walk) {
        walk.reference(Kind::Member, &mut self.with);
        walk.reference(Kind::Appointment, &mut self.at);
        walk.some_day(&mut self.on);
    }
    fn texts(&mut self, see: &mut dyn FnMut(Column, &mut String)) {
        see(Column::Decision, &mut self.about);
        see(Column::Options, &mut self.options);
        see(Column::Chosen, &mut self.chosen);
        see(Column::Reasons, &mut self.reasons);
    }
}
