//! The coded families of the passport, whose words are found by code instead of by method.

use passport::Coded;

/// One coded list: the first half of its keys, and the second halves in the order of its entries.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Family {
    /// The first half of each key.
    pub name: &'static str,
    /// The second half of each key.
    pub slugs: Vec<&'static str>,
}

impl Family {
    fn of<C: Coded>() -> Self {
        Self {
            name: C::FAMILY,
            slugs: C::ALL.iter().map(|entry| entry.slug()).collect(),
        }
    }

    /// The keys of its words.
    pub fn keys(&self) -> impl Iterator<Item = String> {
        self.slugs.iter().map(|slug| format!("{}-{slug}", self.name))
    }
}

/// Every coded list of the passport. A test compares this with the source of `passport`.
#[must_use]
pub fn families() -> Vec<Family> {
    vec![
        Family::of::<passport::AppointmentKind>(),
        Family::of::<passport::Area>(),
        Family::of::<passport::Audience>(),
        Family::of::<passport::ChecklistItem>(),
        Family::of::<passport::Closeness>(),
        Family::of::<passport::Collaboration>(),
        Family::of::<passport::Domain>(),
        Family::of::<passport::FollowUp>(),
        Family::of::<passport::Foreign>(),
        Family::of::<passport::Frequency>(),
        Family::of::<passport::HomePoint>(),
        Family::of::<passport::Language>(),
        Family::of::<passport::Managing>(),
        Family::of::<passport::MayKnow>(),
        Family::of::<passport::MedicineChange>(),
        Family::of::<passport::Phase>(),
        Family::of::<passport::Prompt>(),
        Family::of::<passport::Readiness>(),
        Family::of::<passport::Remark>(),
        Family::of::<passport::ReviewMoment>(),
        Family::of::<passport::Role>(),
        Family::of::<passport::Rule>(),
        Family::of::<passport::SaidKind>(),
        Family::of::<passport::SharingRule>(),
        Family::of::<passport::Situation>(),
        Family::of::<passport::Statement>(),
        Family::of::<passport::TaskState>(),
        Family::of::<passport::Theme>(),
        Family::of::<passport::TreatmentKind>(),
        Family::of::<passport::TreatmentState>(),
        Family::of::<passport::WatchKind>(),
        Family::of::<passport::WhyNot>(),
        Family::of::<passport::WishKind>(),
    ]
}
