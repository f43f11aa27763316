//! The fields of contacts, of what is to be raised at them, and of what they settled.

use super::{Fields, Written};
use passport::{Agreement, Appointment, AppointmentKind, Concern, Date, Question, Talk, When};

impl Written for Appointment {
    fn blank() -> Self {
        Self::new(AppointmentKind::Other, When::On(Date::MIN))
    }

    fn fields(&mut self, f: &mut impl Fields) {
        f.code("type", &mut self.kind);
        f.when(&mut self.when);
        f.repeat(&mut self.repeat);
        f.field("place", &mut self.place);
        f.field("with", &mut self.with);
        f.field("purpose", &mut self.purpose);
        f.field("way", &mut self.getting_there);
        f.field("bring", &mut self.bring);
        f.codes("themes", &mut self.themes);
        f.field("said", &mut self.said);
        talk(f, &mut self.talk);
        f.pairs("home", &mut self.home);
        f.sharing(&mut self.sharing);
        f.unread(&mut self.unread);
    }
}

fn talk(f: &mut impl Fields, talk: &mut Talk) {
    f.field("order", &mut talk.order);
    f.field("first", &mut talk.firsts);
    f.field("present", &mut talk.present);
    f.field("minutes", &mut talk.minutes);
    f.field("began", &mut talk.began_ms);
    f.field("raised", &mut talk.raised);
    f.field("summary", &mut talk.summary);
    f.choice("follow_up", &mut talk.follow_up);
    f.field("closed", &mut talk.closed_ms);
}

impl Written for Concern {
    fn blank() -> Self {
        Self::default()
    }

    fn fields(&mut self, f: &mut impl Fields) {
        f.choice("item", &mut self.item);
        f.field("words", &mut self.words);
        f.choice("theme", &mut self.theme);
        f.field("levels", &mut self.ratings);
        f.field("to", &mut self.raise_with);
        f.field("at", &mut self.raise_at);
        f.field("alone", &mut self.alone);
        f.field("spoken_only", &mut self.spoken_only);
        f.field("carried_from", &mut self.carried_from);
        f.field("raised_on", &mut self.raised_on);
        f.field("settled", &mut self.settled);
        f.sharing(&mut self.sharing);
        f.unread(&mut self.unread);
    }
}

impl Written for Question {
    fn blank() -> Self {
        Self::default()
    }

    fn fields(&mut self, f: &mut impl Fields) {
        f.choice("prompt", &mut self.prompt);
        f.field("words", &mut self.words);
        f.field("to", &mut self.to);
        f.field("at", &mut self.ask_at);
        f.field("answer", &mut self.answer);
        f.field("carried_from", &mut self.carried_from);
        f.sharing(&mut self.sharing);
        f.unread(&mut self.unread);
    }
}

impl Written for Agreement {
    fn blank() -> Self {
        Self::default()
    }

    fn fields(&mut self, f: &mut impl Fields) {
        f.field("what", &mut self.what);
        f.field("who", &mut self.who);
        f.field("by", &mut self.by);
        f.field("with", &mut self.with);
        f.field("at", &mut self.at);
        f.field("on", &mut self.on);
        f.choice("area", &mut self.area);
        f.field("task", &mut self.task);
        f.field("known", &mut self.is_known);
        f.sharing(&mut self.sharing);
        f.unread(&mut self.unread);
    }
}
