//! The review as text: each offer with its number, what is there already, and what is not taken and why.

use super::Looked;
use super::said::fields;
use passport::{Date, Found, FoundTime, Record, Sifted, Stands, Weighed, Whose};
use std::collections::BTreeMap;
use wording::Speech;

/// A review on its way.
pub(super) struct Review<'a> {
    speech: &'a Speech,
    today: Date,
    lines: Vec<String>,
    number: usize,
    delicate: Vec<usize>,
}

impl<'a> Review<'a> {
    pub(super) fn new(speech: &'a Speech, today: Date) -> Self {
        Self {
            speech,
            today,
            lines: Vec::new(),
            number: 0,
            delicate: Vec::new(),
        }
    }

    /// What one file holds.
    pub(super) fn file(&mut self, name: &str, looked: &Looked) {
        self.lines.push(name.to_owned());
        match looked {
            Looked::Offers(sifted) => self.offers(sifted),
            Looked::Letter(found) => self.letter(found),
        }
    }

    /// The text, with what has to be named to be accepted at its end.
    pub(super) fn finish(mut self) -> String {
        if !self.delicate.is_empty() {
            let numbers: Vec<String> = self.delicate.iter().map(usize::to_string).collect();
            let line = format!("Accepted only by number, never by `all`: {}", numbers.join(", "));
            self.lines.push(line);
        }
        self.lines.join("\n") + "\n"
    }

    fn offers(&mut self, sifted: &Sifted) {
        if let Some(about) = &sifted.about {
            let born = about.born.map(|day| format!(", {day}")).unwrap_or_default();
            self.lines.push(format!("  About: {}{born}", about.name));
        }
        let warning = match sifted.whose {
            Whose::NotSaid | Whose::Theirs => None,
            Whose::CalledOtherwise => Some(
                "The patient is called otherwise. Nothing of this can be accepted without --same-patient.",
            ),
            Whose::SomebodyElses => {
                Some("The passport has another date of birth. Nothing of this can be accepted.")
            }
        };
        self.lines.extend(warning.map(|warning| format!("  ! {warning}")));
        for weighed in &sifted.offers {
            self.offer(weighed);
        }
        for weighed in &sifted.offers {
            if let Stands::There(now) = &weighed.stands {
                self.lines.push(format!("  Already there: {}", self.name(now)));
            }
        }
        self.not_taken(sifted);
    }

    fn offer(&mut self, weighed: &Weighed) {
        let (what, record) = match &weighed.stands {
            Stands::There(_) | Stands::Idle => return,
            Stands::New => ("New", &weighed.offer.record),
            Stands::Changes { now, .. } => ("Changes", now.as_ref()),
            Stands::Ends(now) => ("Takes away", now.as_ref()),
        };
        self.number += 1;
        if weighed.is_delicate() {
            self.delicate.push(self.number);
        }
        let kind = self.speech.kind_name(record.key().kind);
        let line = format!("  {}. {what} ({kind}): {}", self.number, self.name(record));
        self.lines.push(line);
        match &weighed.stands {
            Stands::Changes { now, then } => self.changed(now, then),
            _ => self.said(record),
        }
        let remarks = weighed
            .offer
            .remarks
            .iter()
            .map(|remark| format!("     ! {}", self.speech.coded(*remark)));
        self.lines.extend(remarks);
    }

    fn said(&mut self, record: &Record) {
        let fields = fields(record, self.speech, self.today);
        let lines = fields
            .into_iter()
            .map(|(name, said)| format!("     {name}: {said}"));
        self.lines.extend(lines);
    }

    fn changed(&mut self, now: &Record, then: &Record) {
        let mut old: BTreeMap<&str, String> = fields(now, self.speech, self.today).into_iter().collect();
        for (name, new) in fields(then, self.speech, self.today) {
            let old = old.remove(name).unwrap_or_default();
            if old != new {
                let old = if old.is_empty() { "–" } else { &old };
                self.lines.push(format!("     {name}: {old} → {new}"));
            }
        }
        // What would stand there no more is a change, too.
        for (name, gone) in old {
            self.lines.push(format!("     {name}: {gone} → –"));
        }
    }

    fn not_taken(&mut self, sifted: &Sifted) {
        // Many of a kind without names are one line.
        let mut counted: Vec<(String, usize)> = Vec::new();
        for left in &sifted.not_taken {
            let name = if left.name.is_empty() {
                String::new()
            } else {
                format!(" “{}”", left.name)
            };
            let why = self.speech.coded(left.why).trim_end_matches('.');
            let line = format!("{}{name} – {why}", self.speech.coded(left.what));
            match counted.iter_mut().find(|(known, _)| *known == line) {
                Some((_, count)) => *count += 1,
                None => counted.push((line, 1)),
            }
        }
        for (line, count) in counted {
            let times = if count > 1 {
                format!(" ({count} times)")
            } else {
                String::new()
            };
            self.lines.push(format!("  Not taken: {line}{times}"));
        }
    }

    fn letter(&mut self, found: &Found) {
        for day in &found.days {
            let at = day
                .at
                .map(|at| format!(", {}", self.clock(at)))
                .unwrap_or_default();
            let guess = if day.is_next {
                " (no year in the text: the next such day)"
            } else {
                ""
            };
            let weekday = if day.is_other_weekday {
                " (the weekday beside it is another)"
            } else {
                ""
            };
            let said = self.speech.day(day.day, self.today);
            self.lines
                .push(format!("  Day: {said}{at} – “{}”{guess}{weekday}", day.written));
        }
        let times: Vec<String> = found
            .times
            .iter()
            .map(|time| format!("  Time: {}", self.clock(*time)))
            .collect();
        self.lines.extend(times);
        let phones = found.phones.iter().map(|phone| format!("  Number: {phone}"));
        self.lines.extend(phones);
        self.lines
            .push("  Nothing of a text is added by itself: write the appointment with these.".into());
    }

    fn clock(&self, time: FoundTime) -> String {
        let until = time.until.map(|until| format!("–{}", self.speech.clock(until)));
        format!("{}{}", self.speech.clock(time.from), until.unwrap_or_default())
    }

    fn name(&self, record: &Record) -> String {
        match record {
            Record::Appointment(_, appointment) if !appointment.purpose.is_empty() => {
                appointment.purpose.clone()
            }
            other => self.speech.record_name(other),
        }
    }
}
