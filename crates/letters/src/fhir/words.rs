//! What the bundle says in words, and what it leaves to others to say. This crate knows no language.

use passport::{
    AppointmentKind, Area, Audience, Closeness, Date, Key, Language, LeftOut, Mark, Medicine, Member,
    Passport, PatientPart, Phase, Repeat, Role, TaskState, Theme, TreatmentKind, When, WishKind,
};

/// Somebody who says things in the language of the reader.
pub trait Words {
    /// Which language that is.
    fn language(&self) -> Language;

    /// One thing that is always said the same way.
    fn say(&self, phrase: Phrase<'_>) -> String;

    /// Every record of a passport in words, as a person reads it in any year.
    fn records(&self, passport: &Passport) -> Vec<(Key, Said)>;
}

/// A record in words.
#[derive(Clone, PartialEq, Eq, Default, Debug)]
pub struct Said {
    /// What it is.
    pub title: String,
    /// What else there is to say of it, in order.
    pub details: Vec<String>,
}

/// The parts of the document and the groups within them.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug)]
pub enum Heading {
    /// Who the patient is, in their own words.
    Story,
    /// What the patient wants to reach.
    Goals,
    /// Medicines.
    Medicines,
    /// Allergies.
    Allergies,
    /// Illnesses.
    Conditions,
    /// Concerns and questions.
    ToTalkAbout,
    /// All that is planned.
    Plan,
    /// What somebody does.
    WhoDoesWhat,
    /// What nobody does.
    Unheld,
    /// Contacts.
    Appointments,
    /// What consultations settled.
    Agreements,
    /// Follow-up checks.
    Checks,
    /// What to watch for.
    Watches,
    /// The people around the patient.
    Team,
    /// Treatments.
    Treatments,
    /// Wishes.
    Wishes,
    /// Choices.
    Decisions,
}

/// Something to say.
#[derive(Clone, Copy, Debug)]
pub enum Phrase<'a> {
    /// What the document is called.
    Title,
    /// Who wrote it, and that it is no medical record.
    Disclaimer,
    /// That nobody in it is real.
    Sample,
    /// Whom it is made for.
    MadeFor(Audience, Option<Role>),
    /// Which language the patient's own words are in.
    OwnWordsIn(Language),
    /// What there was no room for.
    LeftOut(&'a LeftOut),
    /// A part or a group.
    Heading(Heading),
    /// That a part holds nothing, and that this proves nothing.
    Nothing(Heading),
    /// What a part of the patient's own record is called.
    Part(PatientPart),
    /// Which language the patient speaks, by its BCP 47 tag.
    Speaks(&'a str),
    /// That an interpreter is needed.
    Interpreter,
    /// The name of this app.
    App,
    /// A day, short.
    Day(Date),
    /// The patient, where somebody is named.
    Patient,
    /// Somebody whom the reader is not shown.
    NotShown,
    /// A member's name, else what they are.
    Member(&'a Member),
    /// What a member is to the patient.
    Role(Role),
    /// What is said of a member at first sight.
    Mark(Mark),
    /// How well a member and the patient know each other.
    Closeness(Closeness),
    /// Who stands in for a member.
    StandIn(&'a str),
    /// What a task is about.
    Area(Area),
    /// What a task is, in words: its own, else the point it came from.
    Task(&'a passport::Task),
    /// How settled a task is.
    TaskState(TaskState),
    /// When a task counts.
    Phase(Phase),
    /// That somebody helps with a task.
    Helps,
    /// That something was agreed.
    Agreement,
    /// Whom something was agreed with.
    AgreedWith(&'a str),
    /// Whom a choice was talked through with.
    TalkedWith(&'a str),
    /// What a contact is.
    AppointmentKind(AppointmentKind),
    /// When a contact is.
    When(&'a When),
    /// How a contact repeats.
    Repeats(Repeat),
    /// What a conversation can be about.
    Theme(Theme),
    /// Whom something is to be raised with.
    RaiseWith(&'a str),
    /// How much something troubles, from 0 to 10.
    HowMuch(&'a str),
    /// That an illness is the main one.
    MainIllness,
    /// What is new about a medicine, and since when; nothing is said where nothing is new.
    Change(&'a Medicine),
    /// That a medicine lies at home for sudden symptoms.
    ForSudden,
    /// Who may give a medicine.
    GivenBy(&'a str),
    /// Who renews a medicine.
    RenewedBy(&'a str),
    /// What kind of treatment it is.
    TreatmentKind(TreatmentKind),
    /// Who tells the result of a check; nobody where it is nobody.
    ToldBy(Option<&'a str>),
    /// What a wish is about.
    WishKind(WishKind),
    /// Where a document is kept.
    KeptWhere(&'a str),
}
