# Sjekklisten, og plager over tid.

checklist-answered = { $count ->
    [0] Ingen svar i dag.
    [1] Ett svar i dag.
   *[other] { $count } svar i dag.
}
checklist-done = Jeg er ferdig
checklist-talk-only = Vil snakke om det, men ikke skrive det ned
checklist-not-now = Ikke nå
checklist-close = Lukk
checklist-more = Mer om dette
checklist-raise-next = Ta det opp: { $kind }, { $when }
checklist-is-raised = Det står på lista til en avtale.
concern-spoken-only = Du vil snakke om dette uten at det blir skrevet ned. Det kommer aldri med i en kode.
concern-alone = Dette er til en samtale med { $name } alene. Det kommer ikke med i koden til noen andre.
over-time-label = { $count ->
    [1] Ett svar
   *[other] { $count } svar over tid, fra 0 til 10
}
over-time-table = Som liste
over-time-when = Dag
over-time-level = Hvor mye
