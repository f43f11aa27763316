//! The columns of text: which field of which record a text stands in. Part of the format.

macro_rules! columns {
    ($($name:ident = $number:literal $word:literal),+ $(,)?) => {
        /// Where a text stands. Its number is a context of the model.
        #[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug)]
        pub(crate) enum Column { $($name = $number),+ }

        impl Column {
            /// The column that a line of a priming text begins with.
            pub(super) fn named(word: &str) -> Option<Self> {
                match word { $($word => Some(Self::$name),)+ _ => None }
            }

            /// 0 to 31.
            pub(super) fn number(self) -> u32 {
                self as u32
            }
        }
    };
}

impl Column {
    /// Whether the text stands in the patient's own record.
    pub(crate) fn is_own(self) -> bool {
        self <= Self::InOneSentence
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
}
