//! Who may see what. These rules are absolute: what they refuse is never encoded for that audience.

use crate::{Audience, Sharing};

/// Whether an audience may see a record shared like this. A rule from a newer version is read as the strictest.
#[must_use]
pub fn may_see(audience: Audience, sharing: Sharing) -> bool {
    match sharing {
        Sharing::Everyone => true,
        Sharing::CliniciansOnly => audience.is_clinical(),
        Sharing::OnlyMe | Sharing::Unknown(_) => false,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::Coded as _;

    #[test]
    fn nobody_sees_what_is_only_mine_and_relatives_do_not_see_what_is_for_clinicians() {
        for audience in Audience::ALL.iter().copied().chain([Audience::Unknown(99)]) {
            assert!(!may_see(audience, Sharing::OnlyMe));
            assert!(!may_see(audience, Sharing::Unknown(77)));
            assert!(may_see(audience, Sharing::Everyone));
        }
        for (audience, sees) in [
            (Audience::Gp, true),
            (Audience::HospitalTeam, true),
            (Audience::OutOfHours, true),
            (Audience::HomeCare, true),
            (Audience::Relative, false),
            (Audience::Everyone, false),
            (Audience::Unknown(99), false),
        ] {
            assert_eq!(may_see(audience, Sharing::CliniciansOnly), sees, "{audience:?}");
        }
    }
}
