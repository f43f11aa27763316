//! Themes of a shared consultation (P3 in docs/evidence.md).

coded! {
    /// What a conversation can be about.
    Theme "theme" {
        CourseSoFar = 1 "course-so-far",
        WishForMeeting = 2 "wish-for-meeting",
        OtherIllnesses = 3 "other-illnesses",
        Support = 4 "support",
        WhoTakesCare = 5 "who-takes-care",
        Physical = 6 "physical",
        Medicines = 7 "medicines",
        Psychological = 8 "psychological",
        Relatives = 9 "relatives",
        Work = 10 "work",
        LateEffects = 11 "late-effects",
        SomethingElse = 12 "something-else",
    }
}
