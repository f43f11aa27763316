# Aftaler, og det, der blev aftalt.

calendar-add = Tilføj en aftale
calendar-ahead = Fremover
calendar-past = Tidligere
calendar-agreed = Det, vi blev enige om
calendar-agreed-empty = Skriv bagefter ned, hvad I blev enige om: hvad der skal gøres, hvem der gør det, og senest hvornår.
agreement-add = Tilføj noget, vi blev enige om
agreement-by = senest { $day }
agreement-on = aftalt { $day }
agreed-with-name = med { $name }
appointment-afterwards = Bagefter
appointment-afterwards-hint = Skriv bagefter ned, hvad der blev sagt, og hvad I blev enige om.
appointment-write-said = Skriv, hvad der blev sagt
repeat-days = { $days ->
    [1] hver dag
    [2] hver anden dag
   *[other] hver { $days }. dag
}
repeat-weeks = { $weeks ->
    [1] hver uge
    [2] hver anden uge
   *[other] hver { $weeks }. uge
}
repeat-until = { $every }, indtil { $day }
