# Om meg.

about-matters = Det som er viktig for meg
about-matters-empty = Alle leser dette først. Hva bør de vite om deg som menneske, før de leser om sykdommen?
about-who = Hvem jeg er
about-people = De som støtter meg
about-people-empty = Legg først til folk under Teamet. Velg så her hvem som holder i trådene, hvem som snakker på dine vegne, og hvem de skal ringe til.
about-allergies = Allergier
about-medicines = Medisiner
about-wishes = Ønsker
about-wishes-empty = Hvor du vil være, hva du ønsker og ikke ønsker, og hvor papirene om det ligger.
yes = Ja

about-count = { $count ->
    [1] Én ting skrevet ned
   *[other] { $count } ting skrevet ned
}
