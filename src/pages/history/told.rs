//! Changes in words: what is different, what stood there, who wrote it and when.

use crate::device::clock;
use crate::pages::form;
use crate::parts::*;
use crate::words::Speech;
use flow::{Aspect, Beyond, Difference, Log, differences};
use passport::{Date, Id, Key, Member, Passport, Step, Value};
use yew::prelude::*;

/// The most characters of a text that a line shows.
const SHORT: usize = 60;

/// What everything is told with: the language, the names of all that was ever there, and today.
pub(in crate::pages) struct Teller<'a> {
    pub(in crate::pages) speech: &'a Speech,
    pub(in crate::pages) ever: &'a Passport,
    pub(in crate::pages) today: Date,
}

/// Who writes in a passport.
pub(super) struct Writers<'a> {
    /// The log, in which it stands.
    pub(super) log: &'a Log,
    /// Who writes on this device, when it is not the patient.
    pub(super) here: Option<Id<Member>>,
    /// What the patient is called.
    pub(super) patient: &'a str,
}

impl Teller<'_> {
    /// What a record is called; the patient's own is "About me".
    pub(in crate::pages) fn name(&self, value: Option<Value<'_>>) -> String {
        match value {
            Some(Value::Record(record)) => self.speech.record_name(record),
            Some(Value::Patient(_)) | None => self.speech.nav_me().to_owned(),
        }
    }

    /// When something was written, with the day.
    pub(in crate::pages) fn when(&self, at_ms: i64) -> String {
        let wall = clock::wall_at(at_ms);
        let day = self.speech.day(wall.date(), self.today);
        self.speech.when_at(&day, &self.speech.clock(wall.time()))
    }

    /// Who wrote it: whoever reads it, the patient, or who keeps the passport for them; and with whom where the record says so.
    pub(super) fn who(&self, writers: &Writers<'_>, step: &Step<'_>) -> String {
        let by = writers.log.writer(step);
        if by == writers.here {
            return self.you(step.shown());
        }
        self.somebody(by, writers.patient)
    }

    /// Who wrote something that whoever reads it did not: the patient, or who keeps the passport for them.
    pub(in crate::pages) fn somebody(&self, by: Option<Id<Member>>, patient: &str) -> String {
        let Some(by) = by else {
            return patient.to_owned();
        };
        let name = self.speech.name_of(self.ever, by);
        name.unwrap_or_else(|| self.speech.followers_somebody().to_owned())
    }

    /// All that a version says.
    pub(in crate::pages) fn facts(&self, value: Option<Value<'_>>) -> Html {
        let all = differences(None, value);
        html! { <Facts>{ for all.iter().map(|found| self.fact(found.aspect, &found.after)) }</Facts> }
    }

    fn you(&self, value: Option<Value<'_>>) -> String {
        let with = value
            .and_then(Value::said_by)
            .and_then(|id| self.speech.name_of(self.ever, id));
        match with {
            Some(name) => self.speech.history_you_with(&name),
            None => self.speech.history_you().to_owned(),
        }
    }

    fn label(&self, aspect: Aspect) -> &str {
        match aspect {
            Aspect::Field(spec) => form::label(self.speech, spec.field),
            Aspect::Beyond(Beyond::Settled) => self.speech.history_settled(),
            Aspect::Beyond(Beyond::Levels) => self.speech.history_levels(),
            Aspect::Beyond(Beyond::Talk) => self.speech.history_talk(),
            Aspect::Beyond(Beyond::GoingHome) => self.speech.going_home_title(),
            Aspect::Beyond(Beyond::Copy) => self.speech.history_copy(),
            Aspect::Beyond(Beyond::Rest) => self.speech.history_rest(),
        }
    }

    /// What a text says; `None` where it can only be said that it is different.
    fn said(&self, aspect: Aspect, text: &str) -> Option<String> {
        match aspect {
            Aspect::Field(spec) => Some(form::said(self.speech, self.ever, spec, text, self.today)),
            Aspect::Beyond(Beyond::Settled) if text.is_empty() => Some(self.speech.history_no().to_owned()),
            Aspect::Beyond(Beyond::Settled) => Some(self.speech.yes().to_owned()),
            Aspect::Beyond(_) => None,
        }
    }

    /// One difference on one line.
    pub(super) fn line(&self, found: &Difference) -> String {
        let label = self.label(found.aspect);
        let side = |text: &str| self.said(found.aspect, text).map(short);
        match (side(&found.before), side(&found.after)) {
            (_, Some(after)) if found.before.is_empty() => self.speech.history_line_new(&after, label),
            (Some(before), Some(after)) => self.speech.history_line(&after, &before, label),
            _ => label.to_owned(),
        }
    }

    /// One difference, then and now beside each other.
    pub(super) fn compared(&self, found: &Difference) -> Html {
        let speech = self.speech;
        self.compared_as(found, speech.history_then_label(), speech.history_now_label())
    }

    /// One difference, with these words for its two sides.
    pub(in crate::pages) fn compared_as(&self, found: &Difference, before: &str, after: &str) -> Html {
        let speech = self.speech;
        let term = self.label(found.aspect).to_owned();
        let (Some(_), Some(_)) = (
            self.said(found.aspect, &found.before),
            self.said(found.aspect, &found.after),
        ) else {
            return html! { <Fact {term}>{ speech.history_differs() }</Fact> };
        };
        html! {
            <Compared {term} then_label={before.to_owned()} then={self.side(found.aspect, &found.before)}
                now_label={after.to_owned()} now={self.side(found.aspect, &found.after)} />
        }
    }

    /// What stood in one field, as a fact.
    pub(in crate::pages) fn fact(&self, aspect: Aspect, text: &str) -> Html {
        html! { <Fact term={self.label(aspect).to_owned()}>{ self.side(aspect, text) }</Fact> }
    }

    fn side(&self, aspect: Aspect, text: &str) -> Html {
        let said = self.said(aspect, text).unwrap_or_default();
        match aspect {
            Aspect::Field(spec) if form::is_own(spec.input) && !text.is_empty() => {
                html! { <Own lang={self.speech.tag()} text={said} /> }
            }
            _ => html! { said },
        }
    }
}

/// The beginning of a text, in one line.
fn short(text: String) -> String {
    let line = text.split_whitespace().collect::<Vec<_>>().join(" ");
    if line.chars().count() <= SHORT {
        return line;
    }
    let beginning: String = line.chars().take(SHORT).collect();
    format!("{} …", beginning.trim_end())
}

/// A key for the lists of a page: which record, in which entry.
pub(super) fn key_of(step: &Step<'_>) -> String {
    match step.key {
        Some(Key { kind, raw }) => format!("{}-{}-{raw:x}", step.entry, kind.slug()),
        None => format!("{}-me", step.entry),
    }
}
