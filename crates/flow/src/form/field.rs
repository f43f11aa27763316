//! The fields of all forms and what is typed into them. What is typed stays raw text until the form is submitted.

use std::collections::BTreeMap;

macro_rules! fields {
    ($($variant:ident = $slug:literal),+ $(,)?) => {
        /// One field of one kind of form.
        #[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
        #[allow(missing_docs, reason = "each is labelled in locales/, under its name")]
        pub enum Field { $($variant),+ }

        impl Field {
            /// Every field.
            pub const ALL: &'static [Self] = &[$(Self::$variant),+];

            /// The name used in element ids and kept drafts. Never changes its meaning.
            #[must_use]
            pub const fn slug(self) -> &'static str {
                match self { $(Self::$variant => $slug),+ }
            }
        }
    };
}

fields! {
    Called = "called",
    FullName = "full-name",
    Born = "born",
    OwnPhone = "own-phone",
    Speaks = "speaks",
    Interpreter = "interpreter",
    Communication = "communication",
    Matters = "matters",
    InOneSentence = "in-one-sentence",
    RightNow = "right-now",
    Children = "children",
    Managing = "managing",
    ManagedWith = "managed-with",
    MyCoordinator = "my-coordinator",
    SpeaksForMe = "speaks-for-me",
    EmergencyContact = "emergency-contact",

    MemberName = "member-name",
    MemberRole = "member-role",
    Service = "service",
    Phone = "phone",
    SecondPhone = "second-phone",
    Email = "email",
    AskAbout = "ask-about",
    Hours = "hours",
    StandIn = "stand-in",
    Closeness = "closeness",
    ShowsCloseness = "shows-closeness",
    MayKnow = "may-know",

    TaskArea = "task-area",
    TaskWhat = "task-what",
    TaskLead = "task-lead",
    TaskHelpers = "task-helpers",
    TaskWhen = "task-when",
    TaskDue = "task-due",
    TaskPhase = "task-phase",
    TaskState = "task-state",
    AgreedWith = "agreed-with",
    AgreedOn = "agreed-on",

    AppointmentKind = "appointment-kind",
    Precision = "precision",
    Day = "day",
    From = "from",
    Until = "until",
    Place = "place",
    With = "with",
    Purpose = "purpose",
    GettingThere = "getting-there",
    Bring = "bring",
    RepeatEvery = "repeat-every",
    RepeatUnit = "repeat-unit",
    RepeatUntil = "repeat-until",
    WasSaid = "was-said",
    TalkSummary = "talk-summary",

    ConcernItem = "concern-item",
    ConcernWords = "concern-words",
    Level = "level",
    RaiseWith = "raise-with",
    RaiseAt = "raise-at",
    Theme = "theme",
    Alone = "alone",
    SpokenOnly = "spoken-only",

    QuestionPrompt = "question-prompt",
    QuestionWords = "question-words",
    QuestionTo = "question-to",
    AskAt = "ask-at",
    Answer = "answer",

    AgreementWhat = "agreement-what",
    AgreementWho = "agreement-who",
    AgreementBy = "agreement-by",
    AgreementWith = "agreement-with",
    AgreementAt = "agreement-at",
    AgreementOn = "agreement-on",
    AgreementTask = "agreement-task",
    AgreementArea = "agreement-area",
    AgreementKnown = "agreement-known",

    DecisionAbout = "decision-about",
    DecisionOptions = "decision-options",
    DecisionChosen = "decision-chosen",
    DecisionReasons = "decision-reasons",
    DecisionWith = "decision-with",
    DecisionAt = "decision-at",
    DecisionOn = "decision-on",

    GoalWhat = "goal-what",
    GoalBy = "goal-by",
    GoalReached = "goal-reached",

    WishKind = "wish-kind",
    WishWords = "wish-words",
    KeptWhere = "kept-where",
    WishOn = "wish-on",

    MedicineName = "medicine-name",
    Dose = "dose",
    MedicineFor = "medicine-for",
    RenewedBy = "renewed-by",
    MedicineChange = "medicine-change",
    MedicineSince = "medicine-since",
    ForSudden = "for-sudden",
    GivenBy = "given-by",

    AllergyTo = "allergy-to",
    Reaction = "reaction",

    ConditionWhat = "condition-what",
    ConditionMain = "condition-main",
    ConditionSince = "condition-since",
    ConditionNote = "condition-note",

    TreatmentKind = "treatment-kind",
    TreatmentWhat = "treatment-what",
    TreatmentState = "treatment-state",
    TreatmentBegan = "treatment-began",
    TreatmentEnded = "treatment-ended",
    TreatmentPlace = "treatment-place",
    TreatmentAim = "treatment-aim",

    CheckWhat = "check-what",
    HowOften = "how-often",
    CheckNext = "check-next",
    OrderedBy = "ordered-by",
    ToldBy = "told-by",

    WatchKind = "watch-kind",
    WatchWhat = "watch-what",
    WatchThen = "watch-then",
    WatchCall = "watch-call",
    WatchToldBy = "watch-told-by",
    WatchToldOn = "watch-told-on",

    ReviewMoment = "review-moment",
    ReviewNote = "review-note",

    KnowEachOther = "know-each-other",
    ICarryMessages = "i-carry-messages",
    IKnowWhomToCall = "i-know-whom-to-call",
    WholePicture = "whole-picture",
    WhatMatters = "what-matters",
    FamilyIncluded = "family-included",
    PartOfDecisions = "part-of-decisions",
    EverydayLife = "everyday-life",

    AsideWhy = "aside-why",

    ReplyText = "reply-text",
    ReplyFrom = "reply-from",

    Sharing = "sharing",
    SharedWith = "shared-with",
}

impl Field {
    /// The field with this name.
    #[must_use]
    pub fn from_slug(slug: &str) -> Option<Self> {
        Self::ALL.iter().copied().find(|field| field.slug() == slug)
    }
}

/// Raw text by field. A field that is not there reads as empty.
#[derive(Clone, PartialEq, Eq, Default, Debug)]
pub struct Fields(BTreeMap<Field, String>);

impl Fields {
    /// What a field says.
    #[must_use]
    pub fn get(&self, field: Field) -> &str {
        self.0.get(&field).map_or("", String::as_str)
    }

    /// Writes a field.
    pub fn set(&mut self, field: Field, text: impl Into<String>) {
        let text = text.into();
        if text.is_empty() {
            self.0.remove(&field);
        } else {
            self.0.insert(field, text);
        }
    }

    /// The same with this field written.
    #[must_use]
    pub fn with(mut self, field: Field, text: impl Into<String>) -> Self {
        self.set(field, text);
        self
    }

    /// Fields that say something.
    pub fn iter(&self) -> impl Iterator<Item = (Field, &str)> {
        self.0.iter().map(|(field, text)| (*field, text.as_str()))
    }
}

impl FromIterator<(Field, String)> for Fields {
    fn from_iter<I: IntoIterator<Item = (Field, String)>>(pairs: I) -> Self {
        let mut fields = Self::default();
        for (field, text) in pairs {
            fields.set(field, text);
        }
        fields
    }
}

/// What was typed over what a form said, by field. A field that was emptied is there, and says nothing; one that was left alone
/// is not there, so that what is written meanwhile in another tab is not undone.
#[derive(Clone, PartialEq, Eq, Default, Debug)]
pub struct Typed(BTreeMap<Field, String>);

impl Typed {
    /// What differs between these fields and what they said before.
    #[must_use]
    pub fn between(before: &Fields, after: &Fields) -> Self {
        let is_other = |field: &Field| before.get(*field) != after.get(*field);
        let typed = Field::ALL.iter().copied().filter(is_other);
        Self(typed.map(|field| (field, after.get(field).to_owned())).collect())
    }

    /// Lays what was typed over what the fields say now.
    #[must_use]
    pub fn over(&self, mut fields: Fields) -> Fields {
        for (field, text) in self.iter() {
            fields.set(field, text);
        }
        fields
    }

    /// Whether nothing was typed.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// Whether this field was typed in.
    #[must_use]
    pub fn has(&self, field: Field) -> bool {
        self.0.contains_key(&field)
    }

    /// Every field that was typed in.
    pub fn iter(&self) -> impl Iterator<Item = (Field, &str)> {
        self.0.iter().map(|(field, text)| (*field, text.as_str()))
    }
}

impl FromIterator<(Field, String)> for Typed {
    fn from_iter<I: IntoIterator<Item = (Field, String)>>(pairs: I) -> Self {
        Self(pairs.into_iter().collect())
    }
}
