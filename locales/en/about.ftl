# About me.

about-matters = What matters to me
about-matters-empty = Everyone reads this first. What should they know about you as a person, before they read about the illness?
about-who = Who I am
about-people = Who stands by me
about-people-empty = Add people under Team first. Then choose here who keeps the threads together, who speaks for you and whom to call.
about-allergies = Allergies
about-medicines = Medicines
about-wishes = Wishes
about-wishes-empty = Where you want to be, what you want and do not want, and where papers about it are kept.
yes = Yes

about-count = { $count ->
    [1] One entry
   *[other] { $count } entries
}
