//! Areas in which someone should hold the lead.

coded! {
    /// What a task is about.
    Area "area" {
        CancerTreatment = 1 "cancer-treatment",
        SideEffects = 2 "side-effects",
        PainAndSymptoms = 3 "pain-and-symptoms",
        OtherIllnesses = 4 "other-illnesses",
        MedicinesList = 5 "medicines-list",
        BloodTests = 6 "blood-tests",
        Results = 7 "results",
        FollowUpChecks = 8 "follow-up-checks",
        WoundStomaLine = 9 "wound-stoma-line",
        Nutrition = 10 "nutrition",
        Rehabilitation = 11 "rehabilitation",
        PsychologicalSupport = 12 "psychological-support",
        FamilySupport = 13 "family-support",
        Work = 14 "work",
        MoneyAndRights = 15 "money-and-rights",
        HomeHelp = 16 "home-help",
        Transport = 17 "transport",
        NightsAndWeekends = 18 "nights-and-weekends",
        IfWorse = 19 "if-worse",
        Paperwork = 20 "paperwork",
        EverydayHelp = 21 "everyday-help",
        SomethingElse = 22 "something-else",
    }
}

impl Area {
    /// Whether someone who is called out at night needs to know who holds this.
    #[must_use]
    pub fn matters_at_night(self) -> bool {
        matches!(
            self,
            Self::CancerTreatment
                | Self::SideEffects
                | Self::PainAndSymptoms
                | Self::MedicinesList
                | Self::WoundStomaLine
                | Self::NightsAndWeekends
                | Self::IfWorse
        )
    }
}
