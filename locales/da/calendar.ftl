# Aftaler, og det, der blev aftalt.

calendar-add = Tilføj en aftale
calendar-ahead = Kommende
calendar-past = Tidligere
calendar-agreed = Det, vi blev enige om
calendar-agreed-empty = Skriv efter en konsultation, hvad I blev enige om: hvad, hvem der gør det, og hvornår.
agreement-add = Tilføj det, vi blev enige om
agreement-by = senest { $day }
agreement-on = aftalt { $day }
agreed-with-name = med { $name }
appointment-afterwards = Bagefter
appointment-afterwards-hint = Når det er overstået: skriv ned, hvad der blev sagt, og hvad I blev enige om.
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
