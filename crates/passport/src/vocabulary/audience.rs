//! Who a summary is made for.

coded! {
    /// Who a summary is made for.
    Audience "audience" {
        Gp = 1 "gp",
        HospitalTeam = 2 "hospital-team",
        OutOfHours = 3 "out-of-hours",
        HomeCare = 4 "home-care",
        Relative = 5 "relative",
        Everyone = 6 "everyone",
    }
}

impl Audience {
    /// Whether everyone in this audience is bound by professional secrecy.
    #[must_use]
    pub fn is_clinical(self) -> bool {
        matches!(
            self,
            Self::Gp | Self::HospitalTeam | Self::OutOfHours | Self::HomeCare
        )
    }
}
