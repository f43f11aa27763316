//! The facts of a reply: all but its texts, as whole numbers of seven bits a byte, least first. A day within is counted from that of
//! the reply.

use crate::glance::ORDER;
use crate::limits;
use passport::{
    AppointmentKind, By, Coded as _, Date, Id, IsoWeek, Key, Kind, Language, PrimitiveDateTime, Reply, Role,
    Said, SaidKind, Signer, Time, When,
};

/// The facts of a reply in this language; `None` when there is more than may be, or something is about a record of a kind that no
/// letter holds.
pub(super) fn write(reply: &Reply, language: Language) -> Option<Vec<u8>> {
    if reply.said.len() > limits::REPLY_ITEMS {
        return None;
    }
    let mut writer = Writer {
        bytes: Vec::new(),
        today: reply.written.date(),
    };
    writer.number(u64::from(language.code()));
    writer.number(u64::from(u32::try_from(writer.today.to_julian_day()).ok()?));
    writer.number(minutes(reply.written.time()));
    writer.number(u64::from(reply.from.role.code()));
    writer.number(reply.said.len() as u64);
    for said in &reply.said {
        writer.number(u64::from(said.kind().code()));
        writer.said(said)?;
    }
    Some(writer.bytes)
}

/// The number of a kind: 1 for what comes first in a letter, 2 for what comes next.
fn number_of(kind: Kind) -> Option<u64> {
    let mut numbers = ORDER.into_iter().zip(1..);
    numbers
        .find(|(ordered, _)| *ordered == kind)
        .map(|(_, number)| number)
}

/// The kind with this number; `None` for one that no letter of this version holds.
fn kind_of(number: u64) -> Option<Kind> {
    let at = usize::try_from(number.checked_sub(1)?).ok()?;
    ORDER.get(at).copied()
}

fn minutes(time: Time) -> u64 {
    u64::from(time.hour()) * 60 + u64::from(time.minute())
}

struct Writer {
    bytes: Vec<u8>,
    today: Date,
}

impl Writer {
    fn number(&mut self, mut number: u64) {
        while number > 127 {
            self.bytes.push(number as u8 | 128);
            number >>= 7;
        }
        self.bytes.push(number as u8);
    }

    /// Nothing is 0, and everything else one more than it is.
    fn some(&mut self, number: Option<u64>) {
        self.number(number.map_or(0, |number| number.saturating_add(1)));
    }

    /// Days after that of the reply are even, days before it odd.
    fn day(&mut self, day: Date) {
        let days = i64::from(day.to_julian_day()) - i64::from(self.today.to_julian_day());
        self.number((days << 1 ^ days >> 63) as u64);
    }

    fn said(&mut self, said: &Said) -> Option<()> {
        match said {
            Said::Takes { task, .. } => self.number(task.raw()),
            Said::Passes { task, to, .. } => {
                self.number(task.raw());
                self.some(to.map(|role| u64::from(role.code())));
            }
            Said::Answers { question, .. } => self.number(question.raw()),
            Said::Heard { concern, .. } => self.number(concern.raw()),
            Said::Agrees { who, by, .. } => {
                self.number(match who {
                    By::Signer => 0,
                    By::Patient => 1,
                    By::Member(id) => id.raw().saturating_add(2),
                });
                self.number(u64::from(by.is_some()));
                if let Some(by) = by {
                    self.day(*by);
                }
            }
            Said::Proposes { kind, when, .. } => {
                self.number(u64::from(kind.code()));
                self.when(when);
            }
            Said::Corrects { member, .. } => self.number(member.raw()),
            Said::Suggests { about, .. } => {
                self.number(number_of(about.kind)?);
                self.number(about.raw);
            }
            Said::Notes { appointment, .. } => self.number(appointment.map_or(0, Id::raw)),
            Said::Message { .. } | Said::Asks { .. } | Said::Notices { .. } => {}
        }
        Some(())
    }

    fn when(&mut self, when: &When) {
        match when {
            When::On(day) => {
                self.number(0);
                self.day(*day);
            }
            When::InWeek(week) => {
                self.number(1);
                self.day(week.monday());
            }
            When::At {
                date, from, until, ..
            } => {
                self.number(2);
                self.day(*date);
                self.number(minutes(*from));
                self.some(until.map(minutes));
            }
        }
    }
}

/// The reply with empty texts, its language, and the bytes behind the facts; `None` for what [`write`] does not write.
pub(super) fn read(content: &[u8]) -> Option<(Reply, Language, &[u8])> {
    let mut reader = Reader {
        bytes: content,
        today: Date::MIN,
    };
    let language = Language::from_code(reader.code()?);
    reader.today = Date::from_julian_day(i32::try_from(reader.number()?).ok()?).ok()?;
    let written = PrimitiveDateTime::new(reader.today, time(reader.number()?)?);
    let from = Signer {
        name: String::new(),
        role: Role::from_code(reader.code()?),
        service: String::new(),
    };
    let count = usize::try_from(reader.number()?).ok()?;
    if count > limits::REPLY_ITEMS {
        return None;
    }
    let said: Option<Vec<Said>> = (0..count).map(|_| reader.said()).collect();
    let reply = Reply {
        from,
        written,
        said: said?,
    };
    Some((reply, language, reader.bytes))
}

fn time(minutes: u64) -> Option<Time> {
    Time::from_hms(
        u8::try_from(minutes / 60).ok()?,
        u8::try_from(minutes % 60).ok()?,
        0,
    )
    .ok()
}

struct Reader<'a> {
    bytes: &'a [u8],
    today: Date,
}

impl Reader<'_> {
    fn number(&mut self) -> Option<u64> {
        let mut number = 0;
        for place in 0..10 {
            let (byte, rest) = self.bytes.split_first()?;
            self.bytes = rest;
            let part = u64::from(byte & 127);
            let shifted = part << (7 * place);
            if shifted >> (7 * place) != part {
                return None;
            }
            number |= shifted;
            if byte & 128 == 0 {
                return Some(number);
            }
        }
        None
    }

    fn code(&mut self) -> Option<u16> {
        u16::try_from(self.number()?).ok()
    }

    fn some(&mut self) -> Option<Option<u64>> {
        Some(self.number()?.checked_sub(1))
    }

    fn day(&mut self) -> Option<Date> {
        let written = self.number()?;
        let days = (written >> 1) as i64 ^ -((written & 1) as i64);
        let day = days.checked_add(i64::from(self.today.to_julian_day()))?;
        Date::from_julian_day(i32::try_from(day).ok()?).ok()
    }

    fn id<T>(&mut self) -> Option<Id<T>> {
        self.number().map(Id::new)
    }

    /// An item of a kind that this version does not know cannot be told from the next one: the whole reply is not read.
    fn said(&mut self) -> Option<Said> {
        let words = String::new();
        Some(match SaidKind::from_code(self.code()?) {
            SaidKind::Takes => Said::Takes {
                task: self.id()?,
                words,
            },
            SaidKind::Passes => Said::Passes {
                task: self.id()?,
                to: match self.some()? {
                    Some(code) => Some(Role::from_code(u16::try_from(code).ok()?)),
                    None => None,
                },
                words,
            },
            SaidKind::Answers => Said::Answers {
                question: self.id()?,
                words,
            },
            SaidKind::Heard => Said::Heard {
                concern: self.id()?,
                words,
            },
            SaidKind::Agrees => Said::Agrees {
                what: words,
                who: match self.number()? {
                    0 => By::Signer,
                    1 => By::Patient,
                    id => By::Member(Id::new(id - 2)),
                },
                by: match self.number()? {
                    0 => None,
                    1 => Some(self.day()?),
                    _ => return None,
                },
            },
            SaidKind::Proposes => Said::Proposes {
                kind: AppointmentKind::from_code(self.code()?),
                when: self.when()?,
                place: String::new(),
                purpose: words,
            },
            SaidKind::Corrects => Said::Corrects {
                member: self.id()?,
                phone: words,
            },
            SaidKind::Message => Said::Message { words },
            SaidKind::Asks => Said::Asks { words },
            SaidKind::Notices => Said::Notices { words },
            SaidKind::Suggests => Said::Suggests {
                about: Key {
                    kind: kind_of(self.number()?)?,
                    raw: self.number()?,
                },
                words,
            },
            SaidKind::Notes => Said::Notes {
                // They are counted from 1.
                appointment: Some(self.id()?).filter(|id: &Id<_>| id.raw() > 0),
                words,
            },
            // Nobody who reads a letter says this.
            SaidKind::CameInAFile | SaidKind::Unknown(_) => return None,
        })
    }

    fn when(&mut self) -> Option<When> {
        Some(match self.number()? {
            0 => When::On(self.day()?),
            1 => When::InWeek(IsoWeek::of(self.day()?)),
            2 => When::At {
                date: self.day()?,
                from: time(self.number()?)?,
                until: match self.some()? {
                    Some(minutes) => Some(time(minutes)?),
                    None => None,
                },
                zone: String::new(),
            },
            _ => return None,
        })
    }
}
