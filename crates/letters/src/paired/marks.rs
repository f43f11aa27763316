//! Marks: what a follower knows a record by, from one update to the next. They say nothing about the record, and another follower
//! knows it by another.

use super::keys::Seed;
use passport::Key;
use siphasher::sip::SipHasher24;
use zeroize::Zeroizing;

/// Makes the marks of one pairing. They follow from its seed, so that every device of the patient makes the same.
pub struct Marker(Zeroizing<[u8; 16]>);

impl Marker {
    /// The marks of the pairing that this seed of the passport's side belongs to.
    #[must_use]
    pub fn new(seed: &Seed) -> Self {
        Self(seed.derived(b"red thread marking 1   "))
    }

    /// The mark of a record: 32 bits, so that two of a thousand share one once in nearly ten thousand passports; then one may be taken
    /// for a newer version of the other.
    #[must_use]
    pub fn mark(&self, key: Key) -> u32 {
        let name = format!("{} {:x}", key.kind.slug(), key.raw);
        let hash = SipHasher24::new_with_key(&self.0).hash(name.as_bytes());
        (hash & u64::from(u32::MAX)) as u32
    }
}
