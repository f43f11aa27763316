//! First use: a language and a name to be called by, or the sample.

/// What has been entered so far.
#[derive(Clone, PartialEq, Eq, Default, Debug)]
pub struct Welcome {
    /// What the patient wants to be called, as typed.
    pub called: String,
    /// Whether they tried to begin without a name.
    pub name_missing: bool,
    /// Whether the sample is being fetched.
    pub opening_sample: bool,
    /// Whether the sample could not be fetched.
    pub sample_failed: bool,
    /// Whether everything that was on this device has just been deleted.
    pub all_deleted: bool,
}
