//! What files of other programs hold, why something of it is not taken, and what to look at twice in what is.

coded! {
    /// What something in a file of another program is.
    Foreign "foreign" {
        Event = 1 "event",
        Todo = 2 "todo",
        Card = 3 "card",
        Person = 4 "person",
        Service = 5 "service",
        Allergy = 6 "allergy",
        Medicine = 7 "medicine",
        Illness = 8 "illness",
        Stay = 9 "stay",
        Measurement = 10 "measurement",
        Vaccination = 11 "vaccination",
        Procedure = 12 "procedure",
        Document = 13 "document",
        Plan = 14 "plan",
        Number = 15 "number",
        SomethingElse = 16 "something-else",
    }
}

coded! {
    /// Why something in a file of another program is not taken.
    WhyNot "why-not" {
        NotUsed = 1 "not-used",
        InError = 2 "in-error",
        Refuted = 3 "refuted",
        Over = 4 "over",
        Cancelled = 5 "cancelled",
        NoneKnown = 6 "none-known",
        Nameless = 7 "nameless",
        NoDay = 8 "no-day",
        TooMany = 9 "too-many",
        Twice = 10 "twice",
        Elsewhere = 11 "elsewhere",
        OnlyProposed = 12 "only-proposed",
        NotOnTeam = 13 "not-on-team",
        SeveralMeant = 14 "several-meant",
        TooLong = 15 "too-long",
        NotUnderstood = 16 "not-understood",
    }
}

coded! {
    /// What to look at twice in something that a file of another program offers.
    Remark "remark" {
        Shortened = 1 "shortened",
        ZoneUncertain = 2 "zone-uncertain",
        Unconfirmed = 3 "unconfirmed",
        InRemission = 4 "in-remission",
        HighRisk = 5 "high-risk",
        DoseInCodes = 6 "dose-in-codes",
        SeveralDays = 7 "several-days",
        RepeatsOtherwise = 8 "repeats-otherwise",
        Tentative = 9 "tentative",
        UnknownRole = 10 "unknown-role",
    }
}
