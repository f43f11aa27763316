//! How much there is in a passport.

/// A size of passport.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(crate) enum Size {
    /// One that was begun last week.
    Small,
    /// The one that everything is made for: about 1.9 kB of free text.
    Typical,
    /// Two and a half times that.
    Large,
}

/// How many records of each kind.
pub(crate) struct Counts {
    pub(crate) professionals: usize,
    pub(crate) relatives: usize,
    pub(crate) tasks: usize,
    pub(crate) appointments: usize,
    pub(crate) concerns: usize,
    pub(crate) questions: usize,
    pub(crate) agreements: usize,
    pub(crate) wishes: usize,
    pub(crate) medicines: usize,
    pub(crate) allergies: usize,
    pub(crate) conditions: usize,
    pub(crate) treatments: usize,
    pub(crate) goals: usize,
    pub(crate) checks: usize,
    pub(crate) watches: usize,
    pub(crate) decisions: usize,
}

impl Size {
    /// Every size.
    pub(crate) const ALL: [Self; 3] = [Self::Small, Self::Typical, Self::Large];

    pub(crate) fn name(self) -> &'static str {
        match self {
            Self::Small => "small",
            Self::Typical => "typical",
            Self::Large => "large",
        }
    }

    /// How many records of each kind a passport of this size has.
    pub(crate) fn counts(self) -> Counts {
        let [small, typical, large] = match self {
            Self::Small => [1, 0, 0],
            Self::Typical => [0, 1, 0],
            Self::Large => [0, 0, 1],
        };
        let of = |counts: [usize; 3]| small * counts[0] + typical * counts[1] + large * counts[2];
        Counts {
            professionals: of([2, 7, 18]),
            relatives: of([1, 3, 7]),
            tasks: of([4, 16, 40]),
            appointments: of([2, 8, 20]),
            concerns: of([2, 10, 25]),
            questions: of([1, 3, 7]),
            agreements: of([1, 2, 6]),
            wishes: of([1, 2, 5]),
            medicines: of([2, 8, 20]),
            allergies: of([0, 1, 2]),
            conditions: of([0, 1, 2]),
            treatments: of([0, 0, 2]),
            goals: of([0, 0, 1]),
            checks: of([0, 0, 1]),
            watches: of([0, 0, 2]),
            decisions: of([0, 0, 1]),
        }
    }
}
