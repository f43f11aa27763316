//! Set moments on the way: going home, reviews, closing a consultation.

coded! {
    /// A point to settle before going home (R2 in docs/evidence.md).
    HomePoint "home-point" {
        Letter = 1 "letter",
        MedicinesList = 2 "medicines-list",
        FirstDays = 3 "first-days",
        SuddenSymptoms = 4 "sudden-symptoms",
        Equipment = 5 "equipment",
        HomeNurse = 6 "home-nurse",
        WhomToCall = 7 "whom-to-call",
        WatchFor = 8 "watch-for",
        NextAppointment = 9 "next-appointment",
        ResultsToCome = 10 "results-to-come",
        Transport = 11 "transport",
        WhoIsAtHome = 12 "who-is-at-home",
    }
}

coded! {
    /// Whether a point of the going-home list is in place.
    Readiness "readiness" {
        InPlace = 1 "in-place",
        Missing = 2 "missing",
        NotNeeded = 3 "not-needed",
    }
}

coded! {
    /// A moment at which everything is looked at together (N4 in docs/evidence.md).
    ReviewMoment "review-moment" {
        Diagnosis = 1 "diagnosis",
        StartOfTreatment = 2 "start-of-treatment",
        ChangeOfTreatment = 3 "change-of-treatment",
        EndOfTreatment = 4 "end-of-treatment",
        GoingHome = 5 "going-home",
        GettingWorse = 6 "getting-worse",
        NewHomeOrGp = 7 "new-home-or-gp",
        EveryThreeMonths = 8 "every-three-months",
    }
}

coded! {
    /// Where follow-up is, as a consultation closes (P2 in docs/evidence.md).
    FollowUp "follow-up" {
        Gp = 1 "gp",
        Hospital = 2 "hospital",
        Both = 3 "both",
        None = 4 "none",
    }
}

coded! {
    /// How much the patient wants to manage (N3 in docs/evidence.md).
    Managing "managing" {
        IDoIt = 1 "i-do-it",
        WeShareIt = 2 "we-share-it",
        SomeoneDoes = 3 "someone-does",
    }
}
