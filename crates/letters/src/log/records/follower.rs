//! The fields of somebody who follows along. Only the log ever writes these: they hold keys.

use super::{Fields, Written};
use passport::{Follower, Secret};

impl Written for Follower {
    fn blank() -> Self {
        Self {
            keeps_passport: false,
            ..Self::invited(None, Secret([0; 32]), 0)
        }
    }

    fn fields(&mut self, f: &mut impl Fields) {
        f.field("member", &mut self.member);
        f.field("seed", &mut self.seed);
        f.field("invited", &mut self.invited_ms);
        f.field("locked", &mut self.locked);
        f.field("keys", &mut self.keys);
        f.field("mailbox", &mut self.mailbox);
        f.field("since", &mut self.since_ms);
        f.field("stopped", &mut self.stopped_ms);
        f.field("copy", &mut self.keeps_copy);
        f.field("words", &mut self.copy_words);
        f.field("keeper", &mut self.keeps_passport);
        f.field("sent", &mut self.sent_ms);
        f.field("got", &mut self.got_ms);
        f.unread(&mut self.unread);
    }
}
