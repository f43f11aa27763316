//! Questions that many patients wish they had asked.

coded! {
    /// A question to start from; the patient rewords it and addresses it to one person.
    Prompt "prompt" {
        WhoCoordinates = 1 "who-coordinates",
        WhomToCall = 2 "whom-to-call",
        TalkWithGp = 3 "talk-with-gp",
        AimOfTreatment = 4 "aim-of-treatment",
        WhatToExpect = 5 "what-to-expect",
        Options = 6 "options",
        ForAndAgainst = 7 "for-and-against",
        SideEffects = 8 "side-effects",
        WhoTellsResults = 9 "who-tells-results",
        AfterTreatment = 10 "after-treatment",
        WhichChecks = 11 "which-checks",
        WhatHelps = 12 "what-helps",
        WorkTravelExercise = 13 "work-travel-exercise",
        HelpAtHome = 14 "help-at-home",
        HelpForFamily = 15 "help-for-family",
        IfItGetsWorse = 16 "if-it-gets-worse",
        CaredForAtHome = 17 "cared-for-at-home",
        WhoShouldKnow = 18 "who-should-know",
    }
}
