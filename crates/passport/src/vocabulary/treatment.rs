//! Treatments, medicines and what to watch for.

coded! {
    /// What kind of treatment it is.
    TreatmentKind "treatment-kind" {
        Operation = 1 "operation",
        Chemotherapy = 2 "chemotherapy",
        Radiotherapy = 3 "radiotherapy",
        HormoneTreatment = 4 "hormone-treatment",
        Immunotherapy = 5 "immunotherapy",
        TargetedMedicine = 6 "targeted-medicine",
        StemCells = 7 "stem-cells",
        Relief = 8 "relief",
        Trial = 9 "trial",
        SomethingElse = 10 "something-else",
    }
}

coded! {
    /// How far a treatment is.
    TreatmentState "treatment-state" {
        Planned = 1 "planned",
        Ongoing = 2 "ongoing",
        Finished = 3 "finished",
        Stopped = 4 "stopped",
    }
}

impl TreatmentState {
    /// Whether it still lies ahead or goes on.
    #[must_use]
    pub fn is_current(self) -> bool {
        matches!(self, Self::Planned | Self::Ongoing)
    }
}

coded! {
    /// What is new about a medicine.
    MedicineChange "medicine-change" {
        New = 1 "new",
        Changed = 2 "changed",
        Stopped = 3 "stopped",
    }
}

coded! {
    /// What sort of thing there is to watch for.
    WatchKind "watch-kind" {
        SideEffect = 1 "side-effect",
        LateEffect = 2 "late-effect",
        WarningSign = 3 "warning-sign",
        HealthyLiving = 4 "healthy-living",
    }
}
