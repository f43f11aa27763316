//! What resources are called: the same each time they are written, and never the same for two.

use crate::Source;
use blake2::{Blake2b512, Digest as _};
use passport::{Key, Patient};

/// Stands in front of everything that is hashed, so that nothing of ours can be taken for another's.
const CONTEXT: &[u8] = b"red thread fhir 1";

/// A namespace for those who keep none: for a letter by what it is known by, and for a whole passport by whose it is, since keys alone
/// do not tell two patients apart. Whoever can read the document learns nothing by it.
#[must_use]
pub fn namespace(source: Source, patient: &Patient) -> u128 {
    let hashed = |parts: &[&[u8]]| bits(0, parts);
    match source {
        Source::Letter(letter) => hashed(&[b"letter", &letter.to_le_bytes()]),
        Source::Passport => {
            let born = patient.born.map_or(0, passport::Date::to_julian_day);
            let [called, full_name] = [&patient.called, &patient.full_name].map(|name| name.as_bytes());
            hashed(&[b"passport", called, full_name, &born.to_le_bytes()])
        }
    }
}

/// A UUID of RFC 9562, version 8: whoever knows the namespace and the record can work it out, and nobody else.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Debug)]
pub(super) struct Uuid(String);

impl Uuid {
    /// The text alone, which is what a resource calls itself.
    pub(super) fn as_str(&self) -> &str {
        &self.0
    }

    /// The address by which others point at it.
    pub(super) fn urn(&self) -> String {
        format!("urn:uuid:{}", self.0)
    }
}

/// Gives resources their names within one namespace.
#[derive(Clone, Copy, Debug)]
pub(super) struct Ids(pub(super) u128);

impl Ids {
    /// The name of what a record becomes as this resource.
    pub(super) fn of(self, resource: &str, key: Key) -> Uuid {
        self.part(resource, key, [0, 0])
    }

    /// The name of one of several resources that a record becomes; these two numbers tell them apart.
    pub(super) fn part(self, resource: &str, key: Key, part: [i64; 2]) -> Uuid {
        let raw = key.raw.to_le_bytes();
        let [one, other] = part.map(i64::to_le_bytes);
        self.hashed(&[
            resource.as_bytes(),
            key.kind.slug().as_bytes(),
            &raw,
            &one,
            &other,
        ])
    }

    /// The name of a resource of which there is only one.
    pub(super) fn only(self, resource: &str) -> Uuid {
        self.hashed(&[resource.as_bytes()])
    }

    /// The name of something that is known by all of this.
    pub(super) fn hashed(self, parts: &[&[u8]]) -> Uuid {
        Uuid(laid_out(bits(self.0, parts)))
    }
}

/// 128 bits that follow from a namespace and all of these.
fn bits(namespace: u128, parts: &[&[u8]]) -> u128 {
    let mut hash = Blake2b512::new();
    hash.update(CONTEXT);
    hash.update(namespace.to_le_bytes());
    for part in parts {
        // The length in front keeps two parts from being taken for others that read the same in a row.
        hash.update((part.len() as u64).to_le_bytes());
        hash.update(part);
    }
    let first = hash.finalize().into_iter().take(16);
    first.fold(0, |bits, byte| bits << 8 | u128::from(byte))
}

/// The bits with those that say version 8 and the variant of RFC 9562, as UUIDs are written.
fn laid_out(bits: u128) -> String {
    let bits = bits & !(0xf << 76) & !(0b11 << 62) | 0x8 << 76 | 0b10 << 62;
    let hex = format!("{bits:032x}");
    let part = |range: std::ops::Range<usize>| hex.get(range).unwrap_or_default();
    [part(0..8), part(8..12), part(12..16), part(16..20), part(20..32)].join("-")
}

#[cfg(test)]
mod tests {
    use super::*;
    use passport::{Id, Kind, Member};

    #[test]
    fn a_name_follows_from_namespace_resource_and_record_and_is_a_uuid_of_version_8() {
        let member = Id::<Member>::new(7).key(Kind::Member);
        let one = Ids(1).of("Practitioner", member);
        assert_eq!(one, Ids(1).of("Practitioner", member));
        for other in [
            Ids(2).of("Practitioner", member),
            Ids(1).of("PractitionerRole", member),
            Ids(1).of("Practitioner", Id::<Member>::new(8).key(Kind::Member)),
            Ids(1).of("Practitioner", Id::<Member>::new(7).key(Kind::Task)),
            Ids(1).part("Practitioner", member, [0, 1]),
        ] {
            assert_ne!(one, other);
        }
        assert_eq!(laid_out(0), "00000000-0000-8000-8000-000000000000");
        assert_eq!(laid_out(u128::MAX), "ffffffff-ffff-8fff-bfff-ffffffffffff");
    }
    #[test]
    fn two_patients_and_two_letters_have_nothing_in_common() {
        let named = |name: &str| Patient {
            called: name.into(),
            ..Patient::default()
        };
        let (kari, ola) = (named("Kari"), named("Ola"));
        let own = namespace(Source::Passport, &kari);
        assert_eq!(own, namespace(Source::Passport, &kari));
        assert_ne!(own, namespace(Source::Passport, &ola));
        assert_ne!(own, namespace(Source::Letter(1), &kari));
        assert_ne!(
            namespace(Source::Letter(2), &kari),
            namespace(Source::Letter(1), &kari)
        );
    }
}
