//! How tasks stand and what wishes are about.

coded! {
    /// When a task counts.
    Phase "phase" {
        Now = 1 "now",
        AfterTreatment = 2 "after-treatment",
        IfWorse = 3 "if-worse",
    }
}

coded! {
    /// How settled a task is.
    TaskState "task-state" {
        Agreed = 1 "agreed",
        Proposed = 2 "proposed",
        Unclear = 3 "unclear",
        Done = 4 "done",
        Stopped = 5 "stopped",
    }
}

impl TaskState {
    /// Whether the task still has to be held by somebody.
    #[must_use]
    pub fn is_open(self) -> bool {
        !matches!(self, Self::Done | Self::Stopped)
    }
}

coded! {
    /// What a wish is about. Only recorded here, never decided.
    WishKind "wish-kind" {
        WhereToBe = 1 "where-to-be",
        Want = 2 "want",
        DoNotWant = 3 "do-not-want",
        IfWorse = 4 "if-worse",
        Document = 5 "document",
        SomethingElse = 6 "something-else",
        TradeOff = 7 "trade-off",
        Plan = 8 "plan",
    }
}
