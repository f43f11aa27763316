//! How each kind of content stands in a field. Not which fields a record has: see `records`.

use super::dates::{read_date, read_time, write_date, write_time};
use super::json::{list, quoted, text};
use passport::{Holder, Id, Rating};
use time::{Date, Time};

/// Content of a field. What is empty is not written, and what is not written is read as empty.
pub(super) trait Value: Sized {
    /// The JSON of this content; `None` when it is empty.
    fn write(&self) -> Option<String>;

    /// Content from JSON; `None` when it is something else.
    fn read(raw: &str) -> Option<Self>;

    /// What it means that the field is not there; `None` when the record means nothing without it.
    fn absent() -> Option<Self>;
}

impl Value for String {
    fn write(&self) -> Option<String> {
        (!self.is_empty()).then(|| quoted(self))
    }
    fn read(raw: &str) -> Option<Self> {
        text(raw)
    }
    fn absent() -> Option<Self> {
        Some(Self::new())
    }
}

impl Value for bool {
    fn write(&self) -> Option<String> {
        self.then(|| "true".to_owned())
    }
    fn read(raw: &str) -> Option<Self> {
        serde_json::from_str(raw).ok()
    }
    fn absent() -> Option<Self> {
        Some(false)
    }
}

/// A coded value as its number.
impl Value for u16 {
    fn write(&self) -> Option<String> {
        Some(self.to_string())
    }
    fn read(raw: &str) -> Option<Self> {
        serde_json::from_str(raw).ok()
    }
    fn absent() -> Option<Self> {
        None
    }
}

impl Value for Date {
    fn write(&self) -> Option<String> {
        Some(quoted(&write_date(*self)))
    }
    fn read(raw: &str) -> Option<Self> {
        read_date(&text(raw)?)
    }
    fn absent() -> Option<Self> {
        None
    }
}

impl Value for Time {
    fn write(&self) -> Option<String> {
        Some(quoted(&write_time(*self)))
    }
    fn read(raw: &str) -> Option<Self> {
        read_time(&text(raw)?)
    }
    fn absent() -> Option<Self> {
        None
    }
}

/// An id as hexadecimal text: JSON numbers are not exact to 64 bits everywhere.
impl<T> Value for Id<T> {
    fn write(&self) -> Option<String> {
        Some(quoted(&format!("{:x}", self.raw())))
    }
    fn read(raw: &str) -> Option<Self> {
        u64::from_str_radix(&text(raw)?, 16).ok().map(Id::new)
    }
    fn absent() -> Option<Self> {
        None
    }
}

/// An id, or one of two words that no id can be.
impl Value for Holder {
    fn write(&self) -> Option<String> {
        match self {
            Self::Nobody => None,
            Self::Me => Some(quoted("me")),
            Self::NotShown => Some(quoted("not shown")),
            Self::Member(id) => id.write(),
        }
    }
    fn read(raw: &str) -> Option<Self> {
        match text(raw)?.as_str() {
            "me" => Some(Self::Me),
            "not shown" => Some(Self::NotShown),
            _ => Id::read(raw).map(Self::Member),
        }
    }
    fn absent() -> Option<Self> {
        Some(Self::Nobody)
    }
}

/// `["2026-11-21",7]`
impl Value for Rating {
    fn write(&self) -> Option<String> {
        Some(format!("[{},{}]", quoted(&write_date(self.on)), self.level()))
    }
    fn read(raw: &str) -> Option<Self> {
        let (on, level): (String, u8) = serde_json::from_str(raw).ok()?;
        Self::new(read_date(&on)?, level)
    }
    fn absent() -> Option<Self> {
        None
    }
}

impl<V: Value> Value for Option<V> {
    fn write(&self) -> Option<String> {
        self.as_ref().and_then(V::write)
    }
    fn read(raw: &str) -> Option<Self> {
        V::read(raw).map(Some)
    }
    fn absent() -> Option<Self> {
        Some(None)
    }
}

impl<V: Value> Value for Vec<V> {
    fn write(&self) -> Option<String> {
        let items: Vec<String> = self.iter().filter_map(V::write).collect();
        (!items.is_empty()).then(|| format!("[{}]", items.join(",")))
    }
    fn read(raw: &str) -> Option<Self> {
        list(raw)?.into_iter().map(V::read).collect()
    }
    fn absent() -> Option<Self> {
        Some(Self::new())
    }
}
