//! The concerns checklist: our own wording over common ground, 72 items in five domains (B6 in docs/evidence.md).

coded! {
    /// Something that may trouble a person.
    ChecklistItem "concern-item" {
        Pain = 1 "pain",
        Tiredness = 2 "tiredness",
        SleepyByDay = 3 "sleepy-by-day",
        Sleep = 4 "sleep",
        Breathing = 5 "breathing",
        Nausea = 6 "nausea",
        Appetite = 7 "appetite",
        Mouth = 8 "mouth",
        Taste = 9 "taste",
        SightOrHearing = 10 "sight-or-hearing",
        Indigestion = 11 "indigestion",
        Constipation = 12 "constipation",
        Diarrhoea = 13 "diarrhoea",
        PassingUrine = 14 "passing-urine",
        Weight = 15 "weight",
        Swelling = 16 "swelling",
        Fever = 17 "fever",
        HotFlushes = 18 "hot-flushes",
        Skin = 19 "skin",
        WoundStomaLine = 20 "wound-stoma-line",
        Tingling = 21 "tingling",
        Walking = 22 "walking",
        Strength = 23 "strength",
        Memory = 24 "memory",
        Speech = 25 "speech",
        Looks = 26 "looks",
        Intimacy = 27 "intimacy",
        Fertility = 28 "fertility",
        Smoking = 29 "smoking",
        AlcoholOrDrugs = 30 "alcohol-or-drugs",
        MyMedicines = 31 "my-medicines",
        Worry = 32 "worry",
        Sadness = 33 "sadness",
        LostInterest = 34 "lost-interest",
        Anger = 35 "anger",
        Guilt = 36 "guilt",
        Hopelessness = 37 "hopelessness",
        Loneliness = 38 "loneliness",
        Grief = 39 "grief",
        FeelingABurden = 40 "feeling-a-burden",
        HardToSay = 41 "hard-to-say",
        Uncertainty = 42 "uncertainty",
        OnTheWhole = 43 "on-the-whole",
        Partner = 44 "partner",
        Children = 45 "children",
        OtherFamily = 46 "other-family",
        Colleagues = 47 "colleagues",
        SomeoneICareFor = 48 "someone-i-care-for",
        SomeoneWhoCaresForMe = 49 "someone-who-cares-for-me",
        TreatedDifferently = 50 "treated-differently",
        Washing = 51 "washing",
        Meals = 52 "meals",
        Housework = 53 "housework",
        Work = 54 "work",
        School = 55 "school",
        Money = 56 "money",
        Housing = 57 "housing",
        Insurance = 58 "insurance",
        TravelToCare = 59 "travel-to-care",
        TravelAbroad = 60 "travel-abroad",
        ChildCare = 61 "child-care",
        EnoughFood = 62 "enough-food",
        GettingMedicines = 63 "getting-medicines",
        SafetyAtHome = 64 "safety-at-home",
        TalkingWithTeam = 65 "talking-with-team",
        ChoosingTreatment = 66 "choosing-treatment",
        Faith = 67 "faith",
        Meaning = 68 "meaning",
        Peace = 69 "peace",
        Dying = 70 "dying",
        Beliefs = 71 "beliefs",
        Rituals = 72 "rituals",
    }
}

coded! {
    /// The part of life that an item belongs to.
    Domain "domain" {
        Body = 1 "body",
        Feelings = 2 "feelings",
        People = 3 "people",
        Everyday = 4 "everyday",
        Meaning = 5 "meaning",
    }
}

impl ChecklistItem {
    /// The part of life this item belongs to; `None` for an item from a newer version.
    #[must_use]
    pub fn domain(self) -> Option<Domain> {
        use crate::Coded as _;
        match self.code() {
            1..=31 => Some(Domain::Body),
            32..=43 => Some(Domain::Feelings),
            44..=50 => Some(Domain::People),
            51..=66 => Some(Domain::Everyday),
            67..=72 => Some(Domain::Meaning),
            _ => None,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::Coded as _;

    #[test]
    fn there_are_72_items_and_each_has_its_domain() {
        assert_eq!(ChecklistItem::ALL.len(), 72);
        assert!(ChecklistItem::ALL.iter().all(|item| item.domain().is_some()));
        assert_eq!(ChecklistItem::MyMedicines.domain(), Some(Domain::Body));
        assert_eq!(ChecklistItem::Worry.domain(), Some(Domain::Feelings));
        assert_eq!(ChecklistItem::Partner.domain(), Some(Domain::People));
        assert_eq!(ChecklistItem::Washing.domain(), Some(Domain::Everyday));
        assert_eq!(ChecklistItem::Faith.domain(), Some(Domain::Meaning));
    }
}
