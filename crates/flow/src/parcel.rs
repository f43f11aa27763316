//! Something wrapped up: bytes that are carried through and never looked into here.

use std::fmt;
use std::rc::Rc;

/// Bytes of a letter on its way. What is in them is for `letters` to say.
#[derive(Clone, PartialEq, Eq)]
pub struct Parcel(Rc<[u8]>);

impl Parcel {
    /// Wraps bytes up.
    #[must_use]
    pub fn new(bytes: &[u8]) -> Self {
        Self(bytes.into())
    }

    /// The bytes, for whoever knows what they mean.
    #[must_use]
    pub fn bytes(&self) -> &[u8] {
        &self.0
    }
}

impl fmt::Debug for Parcel {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Parcel({} bytes)", self.0.len())
    }
}
