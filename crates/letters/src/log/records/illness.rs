//! The fields of illnesses, of what is done about them, and of what comes after.

use super::{Fields, Written};
use passport::{Allergy, Check, Condition, Medicine, Treatment, TreatmentKind, Watch, WatchKind};

impl Written for Condition {
    fn blank() -> Self {
        Self::default()
    }

    fn fields(&mut self, f: &mut impl Fields) {
        f.field("what", &mut self.what);
        f.field("since", &mut self.since);
        f.field("main", &mut self.is_main);
        f.field("note", &mut self.note);
        f.sharing(&mut self.sharing);
        f.unread(&mut self.unread);
    }
}

impl Written for Treatment {
    fn blank() -> Self {
        Self::new(TreatmentKind::SomethingElse)
    }

    fn fields(&mut self, f: &mut impl Fields) {
        f.code("type", &mut self.kind);
        f.field("what", &mut self.what);
        f.code("state", &mut self.state);
        f.field("began", &mut self.began);
        f.field("ended", &mut self.ended);
        f.field("place", &mut self.place);
        f.field("aim", &mut self.aim);
        f.sharing(&mut self.sharing);
        f.unread(&mut self.unread);
    }
}

impl Written for Medicine {
    fn blank() -> Self {
        Self::default()
    }

    fn fields(&mut self, f: &mut impl Fields) {
        f.field("name", &mut self.name);
        f.field("dose", &mut self.dose);
        f.field("purpose", &mut self.purpose);
        f.field("renewed_by", &mut self.renewed_by);
        f.choice("change", &mut self.change);
        f.field("since", &mut self.since);
        f.field("sudden", &mut self.for_sudden);
        f.field("given_by", &mut self.given_by);
        f.sharing(&mut self.sharing);
        f.unread(&mut self.unread);
    }
}

impl Written for Allergy {
    fn blank() -> Self {
        Self::default()
    }

    fn fields(&mut self, f: &mut impl Fields) {
        f.field("to", &mut self.to);
        f.field("reaction", &mut self.reaction);
        f.sharing(&mut self.sharing);
        f.unread(&mut self.unread);
    }
}

impl Written for Check {
    fn blank() -> Self {
        Self::default()
    }

    fn fields(&mut self, f: &mut impl Fields) {
        f.field("what", &mut self.what);
        f.field("how_often", &mut self.how_often);
        f.field("next", &mut self.next);
        f.field("ordered_by", &mut self.ordered_by);
        f.field("told_by", &mut self.told_by);
        f.sharing(&mut self.sharing);
        f.unread(&mut self.unread);
    }
}

impl Written for Watch {
    fn blank() -> Self {
        Self::new(WatchKind::SideEffect)
    }

    fn fields(&mut self, f: &mut impl Fields) {
        f.code("type", &mut self.kind);
        f.field("what", &mut self.what);
        f.field("then", &mut self.then);
        f.field("call", &mut self.call);
        f.field("told_by", &mut self.told_by);
        f.field("told_on", &mut self.told_on);
        f.sharing(&mut self.sharing);
        f.unread(&mut self.unread);
    }
}
