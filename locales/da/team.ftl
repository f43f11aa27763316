# Teamet, og hvem der gør hvad.

team-empty-title = Hvem har du omkring dig?
team-empty-text = Skriv mennesker og steder ind: egen læge, afdelingen, hjemmesygeplejen, datteren, der kører. Skriv et nummer ved hver, så kan du ringe med ét tryk.
team-people = Mennesker og steder
team-holds = { $count ->
    [1] har ansvar for én ting
   *[other] har ansvar for { $count } ting
}
team-tasks = Hvem gør hvad
team-tasks-empty = Skriv ned, hvad der skal gøres, og hvem der gør det: hvem der giver dig svar, hvem der fornyer recepter, hvem du ringer til om natten.
team-tasks-closed = Færdige eller stoppede
member-add = Tilføj en person eller et sted
member-coordinator-mark = Min koordinator
member-is-coordinator = Det her er min koordinator
member-is-coordinator-hint = Den, der samler trådene. Vises først for alle.
member-no-way = Her er hverken telefonnummer eller e-mail endnu. Spørg om et direkte nummer næste gang.
member-leads = Har ansvaret for
member-leads-nothing = Ikke noget endnu.
member-helps = Hjælper med
task-add = Tilføj noget, der skal gøres
task-nobody-title = Ingen har ansvaret endnu
task-nobody-text = Spørg næste gang, hvem der tager det her, eller vælg nogen nu.
task-choose-lead = Vælg, hvem der skal have ansvaret
task-done = Det her er gjort
task-open-again = Det her skal gøres igen

member-share = Det, der er delt
member-had-copy = { $days ->
    [0] Fik en kopi i dag.
    [1] Fik en kopi i går.
   *[other] Fik en kopi for { $days } dage siden.
}
member-no-copy = Har ikke fået en kopi endnu.
member-share-now = Del nu
