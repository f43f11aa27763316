//! The fields of what the patient wants: goals, wishes and decisions.

use super::{Fields, Written};
use passport::{Decision, Goal, Wish, WishKind};

impl Written for Goal {
    fn blank() -> Self {
        Self::default()
    }

    fn fields(&mut self, f: &mut impl Fields) {
        f.field("what", &mut self.what);
        f.field("by", &mut self.by);
        f.field("reached", &mut self.is_reached);
        f.sharing(&mut self.sharing);
        f.unread(&mut self.unread);
    }
}

impl Written for Wish {
    fn blank() -> Self {
        Self::new(WishKind::SomethingElse)
    }

    fn fields(&mut self, f: &mut impl Fields) {
        f.code("about", &mut self.kind);
        f.field("words", &mut self.words);
        f.field("kept", &mut self.kept_where);
        f.field("on", &mut self.on);
        f.sharing(&mut self.sharing);
        f.unread(&mut self.unread);
    }
}

impl Written for Decision {
    fn blank() -> Self {
        Self::default()
    }

    fn fields(&mut self, f: &mut impl Fields) {
        f.field("about", &mut self.about);
        f.field("options", &mut self.options);
        f.field("chosen", &mut self.chosen);
        f.field("reasons", &mut self.reasons);
        f.field("with", &mut self.with);
        f.field("at", &mut self.at);
        f.field("on", &mut self.on);
        f.sharing(&mut self.sharing);
        f.unread(&mut self.unread);
    }
}
