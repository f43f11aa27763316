//! Reads a portable passport that anyone may have written. Nothing here writes.

use super::error::{Fault, PortableError};
use super::expected::{expected, one_of, references};
use super::head;
use super::{FORMAT, Portable, VERSION, coded, kinds, list_of};
use crate::log::fields::Fields;
use crate::log::json::{Beyond, Limits, Object, list, object, quoted, text, within};
use crate::log::records;
use crate::log::shape::Shape;
use crate::log::value::Value;
use crate::{Read, Warning, clean, limits};
use passport::{Coded, Key, Passport, Unread};

/// Names that mean something to the log. Kept in a record, they would change what the log says about it.
const RESERVED: [&str; 3] = ["is", "id", "gone"];

pub(super) fn portable(json: &str) -> Result<Read<Portable>, PortableError> {
    let json = json.trim_start_matches('\u{feff}');
    within_limits(json)?;
    if let Err(why) = serde_json::from_str::<&serde_json::value::RawValue>(json) {
        return Err(PortableError::NotJson {
            line: why.line(),
            column: why.column(),
        });
    }
    let mut top = Reader::of(json, "").map_err(|_| PortableError::NotAPassport)?;
    check_format(&mut top)?;
    let mut head = head::blank();
    head::fields(&mut top, &mut head);
    let mut passport = Passport::default();
    if let Some(raw) = top.take("patient") {
        let mut fields = Reader::of(raw, "patient")?;
        records::patient(&mut fields, &mut passport.patient);
        top.absorb(fields)?;
    } else {
        top.fail("patient", Fault::Missing);
    }
    read_records(&mut top, &mut passport)?;
    for (name, _) in std::mem::take(&mut top.fields) {
        top.warnings.push(Warning::UnknownRecord(clean(&name)));
    }
    for (place, keys) in std::mem::take(&mut top.references) {
        if !keys.into_iter().all(|key| passport.has(key)) {
            top.warnings.push(Warning::MissingRecord(place));
        }
    }
    let value = Portable { head, passport };
    let warnings = std::mem::take(&mut top.warnings);
    top.wrong.map_or(Ok(Read { value, warnings }), Err)
}

/// Refuses what is too large, too deep or too wide before it is taken apart.
pub(super) fn within_limits(json: &str) -> Result<(), PortableError> {
    if json.len() > limits::PORTABLE {
        return Err(PortableError::TooLarge);
    }
    let most = Limits {
        depth: limits::DEPTH,
        fields: limits::FIELDS,
    };
    within(json, most).map_err(|beyond| match beyond {
        Beyond::Depth => PortableError::TooDeep,
        Beyond::Fields => PortableError::TooManyFields,
    })
}

fn check_format(top: &mut Reader<'_>) -> Result<(), PortableError> {
    let format = top.take("format").and_then(text);
    if format.as_deref() != Some(FORMAT) {
        return Err(PortableError::NotAPassport);
    }
    match top.take("version").map(serde_json::from_str) {
        Some(Ok(VERSION)) => Ok(()),
        Some(Ok(version)) if version > VERSION => Err(PortableError::Newer { version }),
        Some(_) => Err(PortableError::at(
            "version",
            Fault::Expected("the number 1".into()),
        )),
        None => Err(PortableError::at("version", Fault::Missing)),
    }
}

/// Every list of records. They are counted before the first is read.
fn read_records(top: &mut Reader<'_>, passport: &mut Passport) -> Result<(), PortableError> {
    let mut lists = Vec::new();
    for kind in kinds() {
        let Some(raw) = top.take(list_of(kind)) else {
            continue;
        };
        let wrong = || PortableError::at(list_of(kind), Fault::Expected("a list of records".into()));
        lists.push((kind, list(raw).ok_or_else(wrong)?));
    }
    if lists.iter().map(|(_, raws)| raws.len()).sum::<usize>() > limits::RECORDS {
        return Err(PortableError::TooManyRecords);
    }
    for (kind, raws) in lists {
        for (raw, at) in raws.into_iter().zip(0..) {
            let place = format!("{}[{at}]", list_of(kind));
            let mut fields = Reader::of(raw, &place)?;
            let mut id = 0_u64;
            fields.field("id", &mut id);
            let key = Key { kind, raw: id };
            let mut record = records::blank(key);
            records::record(&mut fields, &mut record);
            if passport.has(key) {
                fields.fail("id", Fault::Twice);
            }
            top.absorb(fields)?;
            passport.put(record);
        }
    }
    Ok(())
}

/// An object being read. Fields are taken out by name; what remains is for a newer version.
struct Reader<'a> {
    place: String,
    fields: Vec<(String, &'a str)>,
    newer: Vec<(String, &'a str)>,
    warnings: Vec<Warning>,
    /// Fields that refer to records, and to which.
    references: Vec<(String, Vec<Key>)>,
    /// The first thing that is wrong.
    wrong: Option<PortableError>,
}

impl<'a> Reader<'a> {
    fn of(raw: &'a str, place: &str) -> Result<Self, PortableError> {
        let wrong = || PortableError::at(place, Fault::Expected("an object".into()));
        let Object(fields) = object(raw).ok_or_else(wrong)?;
        let mut reader = Self {
            place: place.to_owned(),
            fields,
            newer: Vec::new(),
            warnings: Vec::new(),
            references: Vec::new(),
            wrong: None,
        };
        reader.refuse_doubles();
        if let Some(newer) = reader.take("newer") {
            let wrong = || PortableError::at(reader.place_of("newer"), Fault::Expected("an object".into()));
            reader.newer = object(newer).ok_or_else(wrong)?.0;
        }
        Ok(reader)
    }

    fn refuse_doubles(&mut self) {
        let mut names: Vec<&str> = self.fields.iter().map(|(name, _)| name.as_str()).collect();
        names.sort_unstable();
        let double = names.windows(2).find_map(|pair| match pair {
            [one, other] if one == other => Some((*one).to_owned()),
            _ => None,
        });
        if let Some(name) = double {
            self.fail(&clean(&name), Fault::Twice);
        }
    }

    fn place_of(&self, name: &str) -> String {
        if self.place.is_empty() {
            name.to_owned()
        } else {
            format!("{}.{name}", self.place)
        }
    }

    fn fail(&mut self, name: &str, fault: Fault) {
        let place = self.place_of(name);
        self.wrong.get_or_insert_with(|| PortableError::at(place, fault));
    }

    fn take(&mut self, name: &str) -> Option<&'a str> {
        let at = self.fields.iter().position(|(field, _)| field == name)?;
        Some(self.fields.remove(at).1)
    }

    /// Takes over what an inner object warned of and referred to, or its error.
    fn absorb(&mut self, mut inner: Reader<'_>) -> Result<(), PortableError> {
        self.warnings.append(&mut inner.warnings);
        self.references.append(&mut inner.references);
        inner.wrong.map_or(Ok(()), Err)
    }

    /// The content of a field, or `None` when it is not there or is wrong, which is noted.
    fn content<T>(
        &mut self,
        name: &str,
        read: impl FnOnce(&str) -> Option<T>,
        belongs: impl FnOnce() -> String,
    ) -> Option<T> {
        let content = read(self.take(name)?);
        if content.is_none() {
            self.fail(name, Fault::Expected(belongs()));
        }
        content
    }

    /// The field as it is to be read: a text is measured and cleaned first, and references are noted.
    fn prepare(&mut self, name: &str, raw: &str, shape: &Shape) -> Option<String> {
        let refers_to = references(raw, shape);
        if !refers_to.is_empty() {
            self.references.push((self.place_of(name), refers_to));
        }
        if *shape != Shape::Text {
            return Some(raw.to_owned());
        }
        let text = text(raw)?;
        if text.len() > limits::TEXT {
            self.fail(name, Fault::TextTooLong);
        }
        Some(quoted(&clean(&text)))
    }
}

impl Fields for Reader<'_> {
    fn field<V: Value>(&mut self, name: &'static str, value: &mut V) {
        let shape = V::shape();
        let Some(raw) = self.take(name) else {
            match V::absent() {
                Some(absent) => *value = absent,
                None => self.fail(name, Fault::Missing),
            }
            return;
        };
        match self.prepare(name, raw, &shape).as_deref().and_then(V::read) {
            Some(content) => *value = content,
            None => self.fail(name, Fault::Expected(expected(&shape))),
        }
    }

    fn code<C: Coded>(&mut self, name: &'static str, value: &mut C) {
        match self.content(name, coded::read, one_of::<C>) {
            Some(code) => *value = code,
            // Where the content is wrong, that has been noted first and stands.
            None => self.fail(name, Fault::Missing),
        }
    }

    fn choice<C: Coded>(&mut self, name: &'static str, value: &mut Option<C>) {
        *value = self.content(name, coded::read, one_of::<C>);
    }

    fn codes<C: Coded>(&mut self, name: &'static str, value: &mut Vec<C>) {
        let read = |raw: &str| list(raw)?.into_iter().map(coded::read).collect();
        let belongs = || format!("a list, each {}", one_of::<C>());
        *value = self.content(name, read, belongs).unwrap_or_default();
    }

    fn pairs<A: Coded, B: Coded>(&mut self, name: &'static str, value: &mut Vec<(A, B)>) {
        let pair = |raw: &str| match list(raw)?.as_slice() {
            [a, b] => Some((coded::read(a)?, coded::read(b)?)),
            _ => None,
        };
        let read = |raw: &str| list(raw)?.into_iter().map(pair).collect();
        let belongs = || format!("a list of pairs: {}, and {}", one_of::<A>(), one_of::<B>());
        *value = self.content(name, read, belongs).unwrap_or_default();
    }

    fn unread(&mut self, unread: &mut Unread) {
        let fields = std::mem::take(&mut self.fields);
        for (name, _) in &fields {
            let place = self.place_of(&clean(name));
            self.warnings.push(Warning::UnreadableField(place));
        }
        let newer = std::mem::take(&mut self.newer);
        let kept = fields.into_iter().chain(newer);
        let kept = kept.filter(|(name, _)| !RESERVED.contains(&name.as_str()));
        unread.0 = kept.map(|(name, raw)| (name, raw.to_owned())).collect();
    }

    fn missing(&mut self) {
        self.fail("day", Fault::Missing);
    }
}
