//! From what was typed to a reply. Every problem is noted at its field; nothing is guessed.

use super::offered::chosen;
use super::{PASSES, PATIENT, ReplyField, Replying, TAKES};
use crate::form::{TEXT_LIMIT, read_code, read_date, read_id, read_time};
use crate::{Now, Problem};
use passport::{
    AppointmentKind, By, Date, Key, Kind, PrimitiveDateTime, Reply, Role, Said, Signer, Time, When,
    dials_all_of,
};

impl Replying {
    /// The reply as it stands.
    ///
    /// # Errors
    /// What is wrong with it, field by field. Then there is no reply.
    pub fn reply(&self, now: &Now) -> Result<Reply, Vec<(ReplyField, Problem)>> {
        let mut composer = Composer {
            replying: self,
            problems: Vec::new(),
        };
        let mut said = composer.about_records();
        said.extend(composer.question());
        said.extend(composer.noticed());
        said.extend(composer.suggestion());
        said.extend(composer.noted());
        said.extend((0..self.agreements).filter_map(|at| composer.agreement(at)));
        said.extend(composer.contact(now));
        said.extend(composer.number());
        said.extend(composer.message());
        if said.is_empty() && composer.problems.is_empty() {
            composer.object(ReplyField::Message, Problem::WordsMissing);
        }
        let from = composer.signer();
        let written = composer.written(now);
        if composer.problems.is_empty() {
            Ok(Reply { from, written, said })
        } else {
            Err(composer.problems)
        }
    }
}

struct Composer<'a> {
    replying: &'a Replying,
    problems: Vec<(ReplyField, Problem)>,
}

impl Composer<'_> {
    fn object(&mut self, field: ReplyField, problem: Problem) {
        self.problems.push((field, problem));
    }

    fn text(&mut self, field: ReplyField) -> String {
        let text = passport::clean(self.replying.get(field)).trim().to_owned();
        if text.len() > TEXT_LIMIT {
            self.object(field, Problem::TooLong);
        }
        text
    }

    fn needed(&mut self, field: ReplyField, problem: Problem) -> String {
        let text = self.text(field);
        if text.is_empty() {
            self.object(field, problem);
        }
        text
    }

    fn date(&mut self, field: ReplyField) -> Option<Date> {
        let text = self.replying.get(field).trim();
        let date = read_date(text);
        if date.is_none() && !text.is_empty() {
            self.object(field, Problem::NotADay);
        }
        date
    }

    fn time(&mut self, field: ReplyField) -> Option<Time> {
        let text = self.replying.get(field).trim();
        let time = read_time(text);
        if time.is_none() && !text.is_empty() {
            self.object(field, Problem::NotATime);
        }
        time
    }

    /// When it was written: now, or on a day before.
    fn written(&mut self, now: &Now) -> PrimitiveDateTime {
        let today = now.wall.date();
        let day = self.date(ReplyField::WrittenOn);
        if day.is_some_and(|day| day > today) {
            self.object(ReplyField::WrittenOn, Problem::NotYet);
        }
        match day.filter(|day| *day != today) {
            Some(day) => PrimitiveDateTime::new(day, Time::MIDNIGHT),
            None => passport::to_the_minute(now.wall),
        }
    }

    /// What is said to tasks, questions and concerns, in the order in which a reader needs them.
    fn about_records(&mut self) -> Vec<Said> {
        let mut keys: Vec<Key> = self
            .replying
            .typed
            .keys()
            .filter_map(|field| field.about())
            .collect();
        keys.sort_unstable();
        keys.dedup();
        keys.into_iter().filter_map(|key| self.about(key)).collect()
    }

    fn about(&mut self, key: Key) -> Option<Said> {
        let words = self.text(ReplyField::Words(key));
        match key.kind {
            Kind::Task => self.about_task(key, words),
            Kind::Question => (!words.is_empty()).then(|| Said::Answers {
                question: key.id(),
                words,
            }),
            Kind::Concern => {
                let is_heard = !words.is_empty() || !self.replying.get(ReplyField::Heard(key)).is_empty();
                is_heard.then(|| Said::Heard {
                    concern: key.id(),
                    words,
                })
            }
            _ => None,
        }
    }

    fn about_task(&mut self, key: Key, words: String) -> Option<Said> {
        match self.replying.get(ReplyField::Stance(key)) {
            TAKES => Some(Said::Takes {
                task: key.id(),
                words,
            }),
            PASSES => Some(Said::Passes {
                task: key.id(),
                to: read_code(self.replying.get(ReplyField::To(key))),
                words,
            }),
            // Words alone say neither yes nor no.
            _ if !words.is_empty() => {
                self.object(ReplyField::Stance(key), Problem::ChoiceMissing);
                None
            }
            _ => None,
        }
    }

    fn agreement(&mut self, at: u8) -> Option<Said> {
        let is_begun = [ReplyField::What(at), ReplyField::Who(at), ReplyField::By(at)]
            .iter()
            .any(|field| !self.replying.get(*field).trim().is_empty());
        if !is_begun {
            return None;
        }
        let who = match self.replying.get(ReplyField::Who(at)) {
            PATIENT => By::Patient,
            text => read_id(text).map_or(By::Signer, By::Member),
        };
        Some(Said::Agrees {
            what: self.needed(ReplyField::What(at), Problem::WordsMissing),
            who,
            by: self.date(ReplyField::By(at)),
        })
    }

    /// A contact is proposed once a day, a time, a place or a purpose stands there. What kind it is alone says nothing.
    fn contact(&mut self, now: &Now) -> Option<Said> {
        use ReplyField::{ContactDay, ContactKind, ContactPlace, ContactPurpose, ContactTime};
        let said = [ContactDay, ContactTime, ContactPlace, ContactPurpose];
        if said
            .iter()
            .all(|field| self.replying.get(*field).trim().is_empty())
        {
            return None;
        }
        let before = self.problems.len();
        let (day, time) = (self.date(ContactDay), self.time(ContactTime));
        if day.is_none() && self.problems.len() == before {
            self.object(ContactDay, Problem::DayMissing);
        }
        let zone = now.zone.clone();
        let when = match time {
            Some(from) => When::At {
                date: day?,
                from,
                until: None,
                zone,
            },
            None => When::On(day?),
        };
        Some(Said::Proposes {
            kind: read_code(self.replying.get(ContactKind)).unwrap_or(AppointmentKind::Visit),
            when,
            place: self.text(ContactPlace),
            purpose: self.text(ContactPurpose),
        })
    }

    fn number(&mut self) -> Option<Said> {
        let whose = read_id(self.replying.get(ReplyField::Whose));
        let phone = self.text(ReplyField::Number);
        match (whose, phone.is_empty()) {
            (None, true) => None,
            (None, false) => {
                self.object(ReplyField::Whose, Problem::ChoiceMissing);
                None
            }
            (Some(member), _) => {
                if !dials_all_of(&phone) {
                    self.object(ReplyField::Number, Problem::NotANumberToCall);
                }
                Some(Said::Corrects { member, phone })
            }
        }
    }

    fn question(&mut self) -> Option<Said> {
        let words = self.text(ReplyField::Question);
        (!words.is_empty()).then_some(Said::Asks { words })
    }

    fn noticed(&mut self) -> Option<Said> {
        let words = self.text(ReplyField::Noticed);
        (!words.is_empty()).then_some(Said::Notices { words })
    }

    fn suggestion(&mut self) -> Option<Said> {
        use ReplyField::{SuggestWhich, SuggestWords};
        let about = chosen(self.replying.get(SuggestWhich));
        let (about, words) = self.both(about, SuggestWhich, SuggestWords)?;
        Some(Said::Suggests { about, words })
    }

    fn noted(&mut self) -> Option<Said> {
        use ReplyField::{NotedWhich, NotedWords};
        let appointment = read_id(self.replying.get(NotedWhich));
        // Words alone are about a visit that does not stand in the letter, as most that have been do not.
        if appointment.is_none() {
            let words = self.text(NotedWords);
            return (!words.is_empty()).then_some(Said::Notes { appointment, words });
        }
        let (appointment, words) = self.both(Some(appointment), NotedWhich, NotedWords)?;
        Some(Said::Notes { appointment, words })
    }

    /// A choice and the words to it. One without the other is a problem where it is missing; neither is nothing.
    fn both<T>(&mut self, choice: Option<T>, which: ReplyField, words: ReplyField) -> Option<(T, String)> {
        let text = self.text(words);
        match (choice, text.is_empty()) {
            (Some(choice), false) => Some((choice, text)),
            (Some(_), true) => {
                self.object(words, Problem::WordsMissing);
                None
            }
            (None, false) => {
                self.object(which, Problem::ChoiceMissing);
                None
            }
            (None, true) => None,
        }
    }

    fn message(&mut self) -> Option<Said> {
        let words = self.text(ReplyField::Message);
        (!words.is_empty()).then_some(Said::Message { words })
    }

    fn signer(&mut self) -> Signer {
        let role = read_code(self.replying.get(ReplyField::Role));
        let name = self.needed(ReplyField::Name, Problem::NameMissing);
        if role.is_none() {
            self.object(ReplyField::Role, Problem::ChoiceMissing);
        }
        Signer {
            name,
            role: role.unwrap_or(Role::SomeoneElse),
            service: self.text(ReplyField::Service),
        }
    }
}

impl ReplyField {
    /// The record that a field is about.
    fn about(self) -> Option<Key> {
        match self {
            Self::Stance(key) | Self::To(key) | Self::Words(key) | Self::Heard(key) => Some(key),
            _ => None,
        }
    }
}
