# Tjeklisten, og plager over tid.

checklist-answered = { $count ->
    [0] Ingen svar i dag.
    [1] Et svar i dag.
   *[other] { $count } svar i dag.
}
checklist-done = Jeg er færdig
checklist-talk-only = Tal om det, men skriv det ikke ned
checklist-not-now = Ikke nu
checklist-close = Luk
checklist-more = Mere om det
checklist-raise-next = Tag det op: { $kind }, { $when }
checklist-is-raised = Det står på listen til en aftale.
concern-spoken-only = Du vil tale om dette, uten at det bliver skrevet ned. Det kommer aldrig med i en kode.
concern-alone = Dette er til en samtale med { $name } alene. Det er ikke med i nogen andens kode.
over-time-label = { $count ->
    [1] Et svar
   *[other] { $count } svar over tid, fra 0 til 10
}
over-time-table = Som liste
over-time-when = Dag
over-time-level = Hvor meget
