//! What a newer version wrote into a record and this one cannot read.

/// Fields of a newer version: name and content, exactly as they came, written back unchanged. Opaque to the domain.
#[derive(Clone, PartialEq, Eq, Default, Debug)]
pub struct Unread(pub Vec<(String, String)>);

impl Unread {
    /// Whether everything was understood.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }
}
