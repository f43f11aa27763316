//! What the app points out: gaps, and situations in which a shared meeting is worth asking for.

coded! {
    /// A rule that finds a gap (B1 in docs/evidence.md).
    Rule "rule" {
        NobodyLeads = 1 "nobody-leads",
        TwoLeads = 2 "two-leads",
        NoWayToReach = 3 "no-way-to-reach",
        NobodyAtNight = 4 "nobody-at-night",
        NoCoordinator = 5 "no-coordinator",
        NoCopySinceChange = 6 "no-copy-since-change",
        TaskPastItsDate = 7 "task-past-its-date",
        AppointmentWithoutWhoOrWhere = 8 "appointment-without-who-or-where",
        ConcernsNotAnswered = 9 "concerns-not-answered",
        CheckIncomplete = 10 "check-incomplete",
        NobodyRenews = 11 "nobody-renews",
        NothingPlanned = 12 "nothing-planned",
        GoingHomeOpen = 13 "going-home-open",
        NobodyAsked = 14 "nobody-asked",
        NobodySpeaksForMe = 15 "nobody-speaks-for-me",
        AgreedNotKnown = 16 "agreed-not-known",
        NoBackup = 17 "no-backup",
    }
}

coded! {
    /// A situation in which a shared meeting is worth asking for (P7 in docs/evidence.md).
    Situation "situation" {
        ContactWithGp = 1 "contact-with-gp",
        GpUnsure = 2 "gp-unsure",
        HandingOver = 3 "handing-over",
        UnsafeWaiting = 4 "unsafe-waiting",
        SeriousOrSeveral = 5 "serious-or-several",
    }
}
