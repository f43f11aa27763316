//! How each kind of content stands in a field. Not which fields a record has: see `records`.

use super::dates::{read_date, read_moment, read_time, write_date, write_moment, write_time};
use super::hexadecimal;
use super::json::{list, quoted, text};
use super::shape::Shape;
use passport::{DeviceKeys, Holder, Id, Kept, Key, Kind, Rating, Secret};
use time::{Date, PrimitiveDateTime, Time};

/// Content of a field. What is empty is not written, and what is not written is read as empty.
pub(crate) trait Value: Sized {
    /// The JSON of this content; `None` when it is empty.
    fn write(&self) -> Option<String>;

    /// Content from JSON; `None` when it is something else.
    fn read(raw: &str) -> Option<Self>;

    /// What it means that the field is not there; `None` when the record means nothing without it.
    fn absent() -> Option<Self>;

    /// What this content looks like, for a schema and for the sentence about what was expected.
    fn shape() -> Shape;
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
    fn shape() -> Shape {
        Shape::Text
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
    fn shape() -> Shape {
        Shape::Flag
    }
}

macro_rules! number {
    ($($(#[$doc:meta])* $number:ty,)+) => {
        $(
            $(#[$doc])*
            impl Value for $number {
                fn write(&self) -> Option<String> {
                    Some(self.to_string())
                }
                fn read(raw: &str) -> Option<Self> {
                    serde_json::from_str(raw).ok()
                }
                fn absent() -> Option<Self> {
                    None
                }
                fn shape() -> Shape {
                    Shape::Number {
                        least: i64::from(<$number>::MIN),
                        most: i64::from(<$number>::MAX),
                    }
                }
            }
        )+
    };
}

number! {
    /// A count.
    u8,
    /// A coded value as its number.
    u16,
    /// A moment in milliseconds.
    i64,
}

/// 64 bits as hexadecimal text: JSON numbers are not exact to 64 bits everywhere.
impl Value for u64 {
    fn write(&self) -> Option<String> {
        Some(quoted(&format!("{self:x}")))
    }
    fn read(raw: &str) -> Option<Self> {
        Self::from_str_radix(&text(raw)?, 16).ok()
    }
    fn absent() -> Option<Self> {
        None
    }
    fn shape() -> Shape {
        Shape::Bits
    }
}

/// A coded value with another: `[3,1]`.
impl Value for (u16, u16) {
    fn write(&self) -> Option<String> {
        Some(format!("[{},{}]", self.0, self.1))
    }
    fn read(raw: &str) -> Option<Self> {
        serde_json::from_str(raw).ok()
    }
    fn absent() -> Option<Self> {
        None
    }
    fn shape() -> Shape {
        Shape::Codes
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
    fn shape() -> Shape {
        Shape::Day
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
    fn shape() -> Shape {
        Shape::Clock
    }
}

/// A moment by the clock on the wall: `"2026-11-21T09:30"`.
impl Value for PrimitiveDateTime {
    fn write(&self) -> Option<String> {
        Some(quoted(&write_moment(*self)))
    }
    fn read(raw: &str) -> Option<Self> {
        read_moment(&text(raw)?)
    }
    fn absent() -> Option<Self> {
        None
    }
    fn shape() -> Shape {
        Shape::Moment
    }
}

/// How many there are of a kind: `["task",3]`.
impl Value for (Kind, u16) {
    fn write(&self) -> Option<String> {
        Some(format!("[{},{}]", quoted(self.0.slug()), self.1))
    }
    fn read(raw: &str) -> Option<Self> {
        let (kind, count): (String, u16) = serde_json::from_str(raw).ok()?;
        Some((Kind::from_slug(&kind)?, count))
    }
    fn absent() -> Option<Self> {
        None
    }
    fn shape() -> Shape {
        Shape::CountOfKind
    }
}

/// An id as its 64 bits.
impl<T: Kept> Value for Id<T> {
    fn write(&self) -> Option<String> {
        self.raw().write()
    }
    fn read(raw: &str) -> Option<Self> {
        u64::read(raw).map(Id::new)
    }
    fn absent() -> Option<Self> {
        None
    }
    fn shape() -> Shape {
        Shape::Reference(T::KIND)
    }
}

/// The kind of a record and its id: `"task:ab12"`.
impl Value for Key {
    fn write(&self) -> Option<String> {
        Some(quoted(&format!("{}:{:x}", self.kind.slug(), self.raw)))
    }
    fn read(raw: &str) -> Option<Self> {
        let text = text(raw)?;
        let (kind, id) = text.split_once(':')?;
        Some(Self {
            kind: Kind::from_slug(kind)?,
            raw: u64::from_str_radix(id, 16).ok()?,
        })
    }
    fn absent() -> Option<Self> {
        None
    }
    fn shape() -> Shape {
        Shape::AnyReference
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
    fn shape() -> Shape {
        Shape::Holder
    }
}

macro_rules! bytes {
    ($($(#[$doc:meta])* $name:ident,)+) => {
        $(
            $(#[$doc])*
            impl Value for $name {
                fn write(&self) -> Option<String> {
                    Some(quoted(&hexadecimal::write(&self.0)))
                }
                fn read(raw: &str) -> Option<Self> {
                    hexadecimal::read(&text(raw)?).map(Self)
                }
                fn absent() -> Option<Self> {
                    None
                }
                fn shape() -> Shape {
                    Shape::Text
                }
            }
        )+
    };
}

bytes! {
    /// 64 hexadecimal digits.
    Secret,
    /// 128 hexadecimal digits.
    DeviceKeys,
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
    fn shape() -> Shape {
        Shape::Answer
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
    fn shape() -> Shape {
        V::shape()
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
    fn shape() -> Shape {
        Shape::List(Box::new(V::shape()))
    }
}
