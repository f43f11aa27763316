//! From raw text to values. Every problem is noted at its field; nothing is guessed.

use super::{Field, Fields, Problem};
use passport::{Coded, Date, Holder, Id, Member, Sharing, SharingRule, Time};

/// The most bytes a single text may have.
pub(crate) const TEXT_LIMIT: usize = 4_000;

/// The years that a person may mean; others are slips of the finger.
const YEARS: std::ops::RangeInclusive<i32> = 1880..=2200;

/// Reads fields one by one and collects what is wrong with them.
pub(super) struct Reader<'a> {
    fields: &'a Fields,
    problems: Vec<(Field, Problem)>,
}

impl<'a> Reader<'a> {
    pub(super) fn of(fields: &'a Fields) -> Self {
        Self {
            fields,
            problems: Vec::new(),
        }
    }

    /// The value, unless a problem was noted while it was read.
    pub(super) fn finish<T>(self, value: T) -> Result<T, Vec<(Field, Problem)>> {
        if self.problems.is_empty() {
            Ok(value)
        } else {
            Err(self.problems)
        }
    }

    pub(super) fn object(&mut self, field: Field, problem: Problem) {
        self.problems.push((field, problem));
    }

    pub(super) fn text(&mut self, field: Field) -> String {
        let text = passport::clean(self.fields.get(field)).trim().to_owned();
        if text.len() > TEXT_LIMIT {
            self.object(field, Problem::TooLong);
        }
        text
    }

    pub(super) fn needed_text(&mut self, field: Field, problem: Problem) -> String {
        let text = self.text(field);
        if text.is_empty() {
            self.object(field, problem);
        }
        text
    }

    pub(super) fn phone(&mut self, field: Field) -> String {
        let text = self.text(field);
        if !text.is_empty() && !passport::dials_all_of(&text) {
            self.object(field, Problem::NotANumberToCall);
        }
        text
    }

    pub(super) fn email(&mut self, field: Field) -> String {
        let text = self.text(field);
        let is_address = text.split_once('@').is_some_and(|(name, host)| {
            !name.is_empty() && host.contains('.') && !text.contains(char::is_whitespace)
        });
        if !text.is_empty() && !is_address {
            self.object(field, Problem::NotAnAddress);
        }
        text
    }

    pub(super) fn date(&mut self, field: Field) -> Option<Date> {
        let text = self.fields.get(field).trim();
        if text.is_empty() {
            return None;
        }
        let date = read_date(text);
        if date.is_none() {
            self.object(field, Problem::NotADay);
        }
        date
    }

    /// A day that lies behind.
    pub(super) fn past_date(&mut self, field: Field, today: Date) -> Option<Date> {
        let date = self.date(field)?;
        if date > today {
            self.object(field, Problem::NotYet);
        }
        Some(date)
    }

    pub(super) fn time(&mut self, field: Field) -> Option<Time> {
        let text = self.fields.get(field).trim();
        if text.is_empty() {
            return None;
        }
        let time = read_time(text);
        if time.is_none() {
            self.object(field, Problem::NotATime);
        }
        time
    }

    /// A whole number within a range; `None` when empty.
    pub(super) fn number(&mut self, field: Field, range: std::ops::RangeInclusive<u16>) -> Option<u16> {
        let text = self.fields.get(field).trim();
        if text.is_empty() {
            return None;
        }
        let number = text.parse().ok().filter(|number| range.contains(number));
        if number.is_none() {
            self.object(field, Problem::NotInRange);
        }
        number
    }

    pub(super) fn coded<C: Coded>(&self, field: Field) -> Option<C> {
        read_code(self.fields.get(field))
    }

    /// A code without which the record means nothing; `old` stands in while it is missing.
    pub(super) fn needed_code<C: Coded>(&mut self, field: Field, old: C) -> C {
        let code = self.coded(field);
        if code.is_none() {
            self.object(field, Problem::ChoiceMissing);
        }
        code.unwrap_or(old)
    }

    /// Who may see the record. One person needs a name.
    pub(super) fn sharing(&mut self, old: Sharing) -> Sharing {
        let Some(rule) = self.coded(Field::Sharing) else {
            return old;
        };
        let person = self.id(Field::SharedWith);
        if rule == SharingRule::OnePerson && person.is_none() {
            self.object(Field::SharedWith, Problem::ChoiceMissing);
        }
        Sharing::of(rule, person)
    }

    pub(super) fn tick(&self, field: Field) -> bool {
        !self.fields.get(field).is_empty()
    }

    pub(super) fn id<T>(&self, field: Field) -> Option<Id<T>> {
        read_id(self.fields.get(field))
    }

    pub(super) fn members(&self, field: Field) -> Vec<Id<Member>> {
        self.fields.get(field).split(',').filter_map(read_id).collect()
    }

    pub(super) fn holder(&self, field: Field) -> Holder {
        match self.fields.get(field) {
            "me" => Holder::Me,
            text => read_id(text).map_or(Holder::Nobody, Holder::Member),
        }
    }

    pub(super) fn raw(&self, field: Field) -> &'a str {
        self.fields.get(field)
    }
}

/// A code as it stands in a field: its number, so that a code this version does not know survives an edit.
pub(super) fn write_code<C: Coded>(code: C) -> String {
    code.code().to_string()
}

pub(crate) fn read_code<C: Coded>(text: &str) -> Option<C> {
    text.parse().ok().map(C::from_code)
}

pub(super) fn write_choice<C: Coded>(code: Option<C>) -> String {
    code.map(write_code).unwrap_or_default()
}

pub(super) fn write_some_id<T>(id: Option<Id<T>>) -> String {
    id.map(write_id).unwrap_or_default()
}

pub(super) fn write_some_date(date: Option<Date>) -> String {
    date.map(write_date).unwrap_or_default()
}

pub(super) const fn write_tick(ticked: bool) -> &'static str {
    if ticked { "yes" } else { "" }
}

pub(crate) fn write_id<T>(id: Id<T>) -> String {
    format!("{:x}", id.raw())
}

pub(crate) fn read_id<T>(text: &str) -> Option<Id<T>> {
    u64::from_str_radix(text.trim(), 16).ok().map(Id::new)
}

pub(super) fn write_ids<T>(ids: &[Id<T>]) -> String {
    ids.iter().map(|id| write_id(*id)).collect::<Vec<_>>().join(",")
}

pub(super) fn write_holder(holder: Holder) -> String {
    match holder {
        Holder::Nobody | Holder::NotShown => String::new(),
        Holder::Me => "me".to_owned(),
        Holder::Member(id) => write_id(id),
    }
}

/// `YYYY-MM-DD`, as date inputs write it.
pub(super) fn write_date(date: Date) -> String {
    format!(
        "{:04}-{:02}-{:02}",
        date.year(),
        u8::from(date.month()),
        date.day()
    )
}

pub(crate) fn read_date(text: &str) -> Option<Date> {
    let mut parts = text.splitn(3, '-').map(str::parse::<u16>);
    let (Some(Ok(year)), Some(Ok(month)), Some(Ok(day))) = (parts.next(), parts.next(), parts.next()) else {
        return None;
    };
    let month = u8::try_from(month)
        .ok()
        .and_then(|month| passport::Month::try_from(month).ok())?;
    let date = Date::from_calendar_date(i32::from(year), month, u8::try_from(day).ok()?).ok()?;
    YEARS.contains(&date.year()).then_some(date)
}

/// `HH:MM`, as time inputs write it.
pub(super) fn write_time(time: Time) -> String {
    format!("{:02}:{:02}", time.hour(), time.minute())
}

pub(crate) fn read_time(text: &str) -> Option<Time> {
    let (hour, rest) = text.split_once([':', '.'])?;
    let minute = rest.split([':', '.']).next()?;
    Time::from_hms(hour.parse().ok()?, minute.parse().ok()?, 0).ok()
}

impl Fields {
    /// The same with who may see the record.
    pub(super) fn with_sharing(self, sharing: Sharing) -> Self {
        self.with(Field::Sharing, write_code(sharing.rule()))
            .with(Field::SharedWith, write_some_id(sharing.person()))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn days_and_times_are_read_as_inputs_and_people_write_them() {
        assert_eq!(
            read_date("2026-11-21").map(write_date).as_deref(),
            Some("2026-11-21")
        );
        for wrong in [
            "21.11.2026",
            "2026-13-01",
            "2026-02-30",
            "0000-01-01",
            "2026-11",
            "soon",
        ] {
            assert_eq!(read_date(wrong), None, "{wrong}");
        }
        for (typed, read) in [("09:30", "09:30"), ("9.30", "09:30"), ("09:30:00", "09:30")] {
            assert_eq!(read_time(typed).map(write_time).as_deref(), Some(read));
        }
        for wrong in ["25:00", "half past nine", "9"] {
            assert_eq!(read_time(wrong), None, "{wrong}");
        }
    }

    #[test]
    fn a_text_longer_than_the_limit_is_a_problem_at_its_field() {
        let fields = Fields::default().with(Field::Matters, "å".repeat(TEXT_LIMIT));
        let mut reader = Reader::of(&fields);
        reader.text(Field::Matters);
        assert_eq!(reader.finish(()), Err(vec![(Field::Matters, Problem::TooLong)]));
    }

    #[test]
    fn a_code_of_a_newer_version_survives_an_edit() {
        let text = write_code(passport::Role::Unknown(900));
        assert_eq!(
            read_code::<passport::Role>(&text),
            Some(passport::Role::Unknown(900))
        );
    }
}
