//! How joined-up care feels (N1 in docs/evidence.md).

coded! {
    /// A statement of the self-check.
    Statement "statement" {
        KnowEachOther = 1 "know-each-other",
        ICarryMessages = 2 "i-carry-messages",
        IKnowWhomToCall = 3 "i-know-whom-to-call",
        WholePicture = 4 "whole-picture",
        WhatMatters = 5 "what-matters",
        FamilyIncluded = 6 "family-included",
        PartOfDecisions = 7 "part-of-decisions",
        EverydayLife = 8 "everyday-life",
    }
}

coded! {
    /// How often a statement holds.
    Frequency "frequency" {
        Often = 1 "often",
        Sometimes = 2 "sometimes",
        Seldom = 3 "seldom",
        NotSure = 4 "not-sure",
    }
}

coded! {
    /// The kind of collaboration that a patient lives in.
    Collaboration "collaboration" {
        EachOnTheirOwn = 1 "each-on-their-own",
        EachAddingTheirPart = 2 "each-adding-their-part",
        ATeam = 3 "a-team",
        ATeamWithMe = 4 "a-team-with-me",
    }
}
