//! What a form is made of: which fields, in which order, and how each is entered.

use super::Field;

/// A coded list to choose from.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
#[allow(missing_docs, reason = "each is the vocabulary list of the same name")]
pub enum Choices {
    Role,
    Closeness,
    MayKnow,
    Area,
    Phase,
    TaskState,
    AppointmentKind,
    Theme,
    ChecklistItem,
    Prompt,
    WishKind,
    Sharing,
    TreatmentKind,
    TreatmentState,
    MedicineChange,
    WatchKind,
    Managing,
    ReviewMoment,
    Frequency,
    /// How exactly the time of an appointment is known: `time`, `day` or `week`.
    Precision,
    /// What a repeat counts in: `days` or `weeks`.
    RepeatUnit,
    /// Languages that people speak, as BCP 47 tags.
    Spoken,
}

/// How a field is entered.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Input {
    /// One line of text.
    Line,
    /// Several lines of text.
    Long,
    /// A telephone number.
    Phone,
    /// An e-mail address.
    Email,
    /// A day, `YYYY-MM-DD`.
    Date,
    /// A time of day, `HH:MM`.
    Time,
    /// A whole number.
    Number,
    /// 0–10.
    Level,
    /// Yes (`yes`) or no (empty).
    Tick,
    /// One of a short list, all of it in sight.
    Few(Choices),
    /// One of a long list.
    Many(Choices),
    /// One of a long list, or none.
    ManyOrNone(Choices),
    /// A member of the team, or none.
    Member,
    /// Any number of members, ids joined by commas.
    Members,
    /// Nobody (empty), the patient (`me`) or a member.
    Holder,
    /// An appointment that lies ahead, or none.
    Appointment,
    /// An open task, those that nobody holds first, or none.
    Task,
}

/// One field of a form.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Spec {
    /// Which.
    pub field: Field,
    /// How it is entered.
    pub input: Input,
    /// Whether it waits under "more" until asked for.
    pub folded: bool,
}

/// A field in plain sight.
pub(super) const fn open(field: Field, input: Input) -> Spec {
    Spec {
        field,
        input,
        folded: false,
    }
}

/// A field under "more".
pub(super) const fn folded(field: Field, input: Input) -> Spec {
    Spec {
        field,
        input,
        folded: true,
    }
}

/// Who may see it, under "more".
pub(super) const SHARING: [Spec; 2] = [
    folded(Field::Sharing, Input::Few(Choices::Sharing)),
    folded(Field::SharedWith, Input::Member),
];
