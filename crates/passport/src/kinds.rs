//! The one list of the kinds of record. Everything that must know every kind is made from it, so that a new kind cannot be
//! forgotten in one place.

/// Calls a macro with every kind of record: its type, its table in the passport, and the name it has in routes, word keys
/// and formats. The order is the order in which a reader needs them.
#[macro_export]
macro_rules! every_kind {
    ($with:ident) => {
        $with! {
            /// Something the patient must not be given.
            Allergy allergies "allergy",
            /// A piece of who-does-what.
            Task tasks "task",
            /// Something to raise.
            Concern concerns "concern",
            /// Something to ask.
            Question questions "question",
            /// An upcoming or past contact.
            Appointment appointments "appointment",
            /// A person or service in the care team.
            Member members "member",
            /// What the patient wants to reach.
            Goal goals "goal",
            /// What the patient wants or does not want.
            Wish wishes "wish",
            /// An illness.
            Condition conditions "condition",
            /// A treatment received, going on or planned.
            Treatment treatments "treatment",
            /// A medicine.
            Medicine medicines "medicine",
            /// A follow-up check.
            Check checks "check",
            /// What to watch for, as the team told it.
            Watch watches "watch",
            /// A choice that was or is to be made.
            Decision decisions "decision",
            /// What a consultation settled.
            Agreement agreements "agreement",
            /// A look at everything together, at a set moment.
            Review reviews "review",
            /// How joined-up care felt on one day.
            SelfCheck self_checks "self-check",
            /// A gap that the patient has put aside.
            SetAside set_aside "set-aside",
            /// A letter that was given to somebody.
            Given given "given",
            /// Something that a reader said, and the patient kept.
            Told told "told",
            /// Somebody whose device follows this passport.
            Follower followers "follower",
        }
    };
}
