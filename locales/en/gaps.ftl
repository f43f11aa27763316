# What falls between chairs.

gaps-title = What is not in place
gaps-lede = These things may fall between chairs. Each says why, and what you can do. Nothing here is your fault.
gaps-none-title = Everything seems to be in place
gaps-none-text = When something has no one responsible, no number or no date, you see it here.
gaps-put-aside = Put aside
gaps-aside = Put aside
gaps-take-up = Show it again
gaps-all = { $count ->
    [1] Show why
   *[other] Show all { $count }
}
gaps-copies = { $count ->
    [1] One person to share with
   *[other] { $count } people to share with
}
