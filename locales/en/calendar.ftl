# Contacts and what was agreed.

calendar-add = Add an appointment
calendar-ahead = Coming up
calendar-past = Earlier
calendar-agreed = What was agreed
calendar-agreed-empty = After a visit, write down what was agreed: what, who does it, and by when.
agreement-add = Add what was agreed
agreement-by = by { $day }
agreement-on = agreed { $day }
agreed-with-name = with { $name }
appointment-afterwards = Afterwards
appointment-afterwards-hint = When it is over, write down what was said and what was agreed.
appointment-write-said = Write what was said
repeat-days = { $days ->
    [1] every day
   *[other] every { $days } days
}
repeat-weeks = { $weeks ->
    [1] every week
   *[other] every { $weeks } weeks
}
repeat-until = { $every }, until { $day }
