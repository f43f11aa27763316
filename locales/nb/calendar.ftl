# Avtaler, og det som ble bestemt.

calendar-add = Legg til en avtale
calendar-ahead = Framover
calendar-past = Tidligere
calendar-agreed = Det vi ble enige om
calendar-agreed-empty = Skriv ned etterpå hva dere ble enige om: hva som skal gjøres, hvem som gjør det, og senest når.
agreement-add = Legg til noe vi ble enige om
agreement-by = senest { $day }
agreement-on = avtalt { $day }
agreed-with-name = med { $name }
appointment-afterwards = Etterpå
appointment-afterwards-hint = Skriv ned etterpå hva som ble sagt, og hva dere ble enige om.
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
