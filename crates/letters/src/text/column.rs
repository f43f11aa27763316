//! The columns of text: which field of which record a text stands in. Part of the format.

macro_rules! columns {
    ($($name:ident = $number:literal $word:literal),+ $(,)?) => {
        /// Where a text stands. Its number is a context of the model.
        #[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug)]
        pub(crate) enum Column { $($name = $number),+ }

        impl Column {
            /// Every column: its number, and its name.
            #[cfg(test)]
            pub(crate) const ALL: &'static [(u32, &'static str)] = &[$(($number, $word)),+];

            /// The column that a line of a priming text begins with.
            pub(crate) fn named(word: &str) -> Option<Self> {
                match word { $($word => Some(Self::$name),)+ _ => None }
            }

            /// 0 to 127: a byte of the model names a column.
            pub(super) fn number(self) -> u32 {
                self as u32
            }
        }
    };
}

impl Column {
    /// Whether the text stands in the patient's own record.
    pub(crate) fn is_own(self) -> bool {
        self <= Self::InOneSentence || matches!(self, Self::RightNow | Self::Children)
    }

    /// Whether version 1 had no such column.
    pub(crate) fn is_newer(self) -> bool {
        self > Self::Reaction
    }
}

columns! {
    Called = 0 "called", FullName = 1 "full-name", Speaks = 2 "speaks", Communication = 3 "communication",
    OwnPhone = 4 "own-phone", Matters = 5 "matters", InOneSentence = 6 "in-one-sentence",
    MemberName = 7 "name", Service = 8 "service", Phone = 9 "phone", SecondPhone = 10 "second-phone",
    Email = 11 "email", AskAbout = 12 "ask-about", Hours = 13 "hours",
    TaskWhat = 14 "task", TaskWhen = 15 "task-when",
    Zone = 16 "zone", Place = 17 "place", Purpose = 18 "purpose", GettingThere = 19 "getting-there",
    Bring = 20 "bring",
    Concern = 21 "concern", Question = 22 "question", Agreement = 23 "agreement",
    Wish = 24 "wish", KeptWhere = 25 "kept-where",
    Medicine = 26 "medicine", Dose = 27 "dose", MedicinePurpose = 28 "medicine-purpose",
    AllergyTo = 29 "allergy", Reaction = 30 "reaction",
    RightNow = 31 "right-now", Children = 32 "children",
    GivenBy = 33 "given-by",
    Goal = 34 "goal", GoalBy = 35 "goal-by",
    Condition = 36 "condition", ConditionSince = 37 "condition-since", ConditionNote = 38 "condition-note",
    Treatment = 39 "treatment", TreatmentPlace = 40 "treatment-place", Aim = 41 "aim",
    Check = 42 "check", HowOften = 43 "how-often",
    Watch = 44 "watch", Then = 45 "then",
    Decision = 46 "decision", Options = 47 "options", Chosen = 48 "chosen", Reasons = 49 "reasons",
}
