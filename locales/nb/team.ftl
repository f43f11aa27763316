# Teamet, og hvem som gjør hva.

team-empty-title = Hvem har du rundt deg?
team-empty-text = Legg inn folk og steder: fastlegen, avdelingen, hjemmesykepleien, datteren som kjører. Skriv et nummer på hver, så kan du ringe med ett trykk.
team-people = Folk og steder
team-holds = { $count ->
    [1] har ansvar for én ting
   *[other] har ansvar for { $count } ting
}
team-tasks = Hvem gjør hva
team-tasks-empty = Skriv ned hva som må gjøres, og hvem som gjør det: hvem som gir deg svar, hvem som fornyer resepter, hvem du ringer til om natten.
team-tasks-closed = Ferdige eller avsluttede
member-add = Legg til en person eller et sted
member-coordinator-mark = Koordinatoren min
member-is-coordinator = Dette er koordinatoren min
member-is-coordinator-hint = Den som holder i trådene. Vises først for alle.
member-no-way = Her er verken telefonnummer eller e-post ennå. Spør om et direktenummer neste gang.
member-leads = Har ansvaret for
member-leads-nothing = Ingenting ennå.
member-helps = Hjelper med
task-add = Legg til noe som må gjøres
task-nobody-title = Ingen har ansvaret ennå
task-nobody-text = Spør neste gang hvem som tar dette, eller velg noen nå.
task-choose-lead = Velg hvem som skal ha ansvaret
task-done = Dette er gjort
task-open-again = Dette må gjøres igjen

member-share = Det som er delt
member-had-copy = { $days ->
    [0] Fikk en kopi i dag.
    [1] Fikk en kopi i går.
   *[other] Fikk en kopi for { $days } dager siden.
}
member-no-copy = Har ikke fått noen kopi ennå.
member-share-now = Del nå
