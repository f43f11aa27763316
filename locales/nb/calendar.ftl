# Avtaler, og det som ble bestemt.

calendar-add = Legg til en avtale
calendar-ahead = Kommer
calendar-past = Tidligere
calendar-agreed = Det vi ble enige om
calendar-agreed-empty = Skriv etter en time hva dere ble enige om: hva, hvem som gjør det, og innen når.
agreement-add = Legg til det vi ble enige om
agreement-by = innen { $day }
agreement-on = avtalt { $day }
agreed-with-name = med { $name }
appointment-afterwards = Etterpå
appointment-afterwards-hint = Når det er over: skriv ned hva som ble sagt, og hva dere ble enige om.
appointment-write-said = Skriv hva som ble sagt
repeat-days = { $days ->
    [1] hver dag
    [2] annenhver dag
   *[other] hver { $days }. dag
}
repeat-weeks = { $weeks ->
    [1] hver uke
    [2] annenhver uke
   *[other] hver { $weeks }. uke
}
repeat-until = { $every }, til { $day }
