# Om mig.

about-matters = Det, der er vigtigt for mig
about-matters-empty = Alle læser det her først. Hvad bør de vide om dig som menneske, før de læser om sygdommen?
about-who = Hvem jeg er
about-people = Dem, der støtter mig
about-people-empty = Tilføj først mennesker under Teamet. Vælg så her, hvem der samler trådene, hvem der taler på dine vegne, og hvem de skal ringe til.
about-allergies = Allergier
about-medicines = Medicin
about-wishes = Ønsker
about-wishes-empty = Hvor du vil være, hvad du ønsker og ikke ønsker, og hvor papirerne om det ligger.
yes = Ja

about-count = { $count ->
    [1] Én ting skrevet ned
   *[other] { $count } ting skrevet ned
}
