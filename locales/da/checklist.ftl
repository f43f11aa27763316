# Tjeklisten, og plager over tid.

checklist-answered = { $count ->
    [0] Ingen svar i dag.
    [1] Ét svar i dag.
   *[other] { $count } svar i dag.
}
checklist-done = Jeg er færdig
checklist-talk-only = Vil tale om det, men ikke skrive det ned
checklist-not-now = Ikke nu
checklist-close = Luk
checklist-more = Mere om det her
checklist-raise-next = Tag det op: { $kind }, { $when }
checklist-is-raised = Det står på listen til en aftale.
concern-spoken-only = Du vil tale om det her, uden at det bliver skrevet ned. Det kommer aldrig med i en kode.
concern-alone = Det her er til en samtale med { $name } alene. Det kommer ikke med i koden til andre.
over-time-label = { $count ->
    [1] Ét svar
   *[other] { $count } svar over tid, fra 0 til 10
}
over-time-table = Som liste
over-time-when = Dag
over-time-level = Hvor meget
